# Whether the app runs from `current`, so that a swap changes what runs.

# Refuses an app that does not follow `current`: the unit or PM2 names a release by its id, or the process that serves
# runs from elsewhere; where no process serves, none of the app runs from `current`; where the app has no process, no
# word of its unit names `current`. The proof judges wrappers.
# reads: base live_port manager pm2_places port processes releases_real script serving unit_exec unit_workdir
# sets: port unit_script
check_follows_current() {
  case $manager in
    systemd)
      first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
      unit_script=$script
      named_places=$unit_exec$NL$unit_workdir/$NL$script
      ;;
    pm2) named_places=$pm2_places ;;
  esac
  case $named_places in
    *"$base/releases/"[!\ ]* | *"$releases_real/"[!\ ]*)
      not_following "$(printf '%s' "$named_places" | grep -F -e "$base/releases/" -e "$releases_real/" | head -1)"
      ;;
  esac
  set -- "$port"
  port=${live_port:-$port}
  listener_owners
  port=$1 follow_seen=''
  for follow_process in ${serving:-$processes}; do
    follows "${follow_process%%:*}" && [ -z "$serving" ] && return 0
    [ -z "$serving" ] || [ -z "$follow_seen" ] || break
  done
  [ -n "$processes" ] || [ "$manager" != systemd ] || unit_follows
  [ -z "$follow_seen" ] || not_following "$follow_seen"
}

# follows PID: whether it runs from a release. Otherwise sets follow_seen to what it runs, where it serves or is Node.
# reads: pm2_daemon script script_cwd script_exe serving
follows() {
  [ "$1" != "$pm2_daemon" ] && script_of "$1" || return 1
  in_releases "${script:-$script_cwd}" && return 0
  case $serving-$script_exe in
    -*/node | -*/nodejs) in_releases "$script_cwd" && return 0 ;;
    -*) return 1 ;;
  esac
  follow_seen=${script:-in $script_cwd}
  return 1
}

# reads: base releases_real unit_exec unit_script unit_workdir
unit_follows() {
  case "$unit_exec $unit_workdir " in *"$base/current"[/\ ]* | *"${releases_real%/releases}/current"[/\ ]*) return 0 ;; esac
  case ${unit_exec%% *} in */node | */nodejs | */npm | */yarn | */pnpm) ;; *) return 0 ;; esac
  in_releases "${unit_script:-$unit_workdir}" || follow_seen=${unit_script:-in ${unit_workdir:-/}}
}

# reads: releases_real
in_releases() {
  case $(timeout 5 realpath -m -- "${1:-/}")/ in "$releases_real"/* | "${releases_real%/releases}/current/"*) ;; *) return 1 ;; esac
}

# reads: base live manager service
not_following() {
  case $manager in
    systemd) follow_how="Set WorkingDirectory=$base/current, or use that path in ExecStart." ;;
    pm2) follow_how="Start it once more by absolute paths: pm2 delete $service && pm2 start $base/current/<script> --cwd $base/current --name $service" ;;
  esac
  [ "$live" != none ] || follow_how="Make what runs a release first (docs/errors.md, not-from-current). $follow_how"
  refuse not-from-current "$service runs $1, which does not follow $base/current: a swap would change nothing, and the old release would go on answering. $follow_how"
}
