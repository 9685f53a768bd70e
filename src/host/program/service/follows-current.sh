# Whether the app runs from `current`, so that a swap changes what runs.

# Refuses an app that does not follow `current`: the unit or PM2 names a release by its id, or the process that serves
# runs from elsewhere; where no process serves, none of the app runs from `current`; where the app has no process, no
# word of its unit names `current`. The proof judges wrappers.
# reads: app_base app_live_port app_manager app_port app_processes app_releases app_script app_serving pm2_places
#   unit_exec unit_workdir
# sets: app_port unit_script
check_follows_current() {
  case $app_manager in
    systemd)
      first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
      unit_script=$app_script
      named_places=$unit_exec$NL$unit_workdir/$NL$app_script
      ;;
    pm2) named_places=$pm2_places ;;
  esac
  case $named_places in
    *"$app_base/releases/"[!\ ]* | *"$app_releases/"[!\ ]*)
      not_following "$(printf '%s' "$named_places" | grep -F -e "$app_base/releases/" -e "$app_releases/" | head -1)"
      ;;
  esac
  set -- "$app_port"
  app_port=${app_live_port:-$app_port}
  listener_owners
  app_port=$1 follow_seen=''
  for follow_process in ${app_serving:-$app_processes}; do
    follows "${follow_process%%:*}" && [ -z "$app_serving" ] && return 0
    [ -z "$app_serving" ] || [ -z "$follow_seen" ] || break
  done
  [ -n "$app_processes" ] || [ "$app_manager" != systemd ] || unit_follows
  [ -z "$follow_seen" ] || not_following "$follow_seen"
}

# follows PID: whether it runs from a release. Otherwise sets follow_seen to what it runs, where it serves or is Node.
# reads: app_base app_releases app_script app_script_cwd app_script_exe app_serving pm2_daemon
follows() {
  [ "$1" != "$pm2_daemon" ] && script_of "$1" || return 1
  in_releases "${app_script:-$app_script_cwd}" && return 0
  case $app_serving-$app_script_exe in
    -*/node | -*/nodejs)
      in_releases "$app_script_cwd" && return 0
      # Before the first release, Node fails for want of the script that its command line names.
      case $app_script-$(arguments_of "$1") in -*"$NL$app_base/current/"* | -*"$NL${app_releases%/releases}/current/"*) return 0 ;; esac
      ;;
    -*) return 1 ;;
  esac
  follow_seen=${app_script:-in $app_script_cwd}
  return 1
}

# reads: app_base app_releases unit_exec unit_script unit_workdir
unit_follows() {
  case "$unit_exec $unit_workdir " in *"$app_base/current"[/\ ]* | *"${app_releases%/releases}/current"[/\ ]*) return 0 ;; esac
  case ${unit_exec%% *} in */node | */nodejs | */npm | */yarn | */pnpm) ;; *) return 0 ;; esac
  in_releases "${unit_script:-$unit_workdir}" || follow_seen=${unit_script:-in ${unit_workdir:-/}}
}

# reads: app_releases
in_releases() {
  case $(timeout 5 realpath -m -- "${1:-/}")/ in "$app_releases"/* | "${app_releases%/releases}/current/"*) ;; *) return 1 ;; esac
}

# reads: app_base app_live app_manager app_service
not_following() {
  case $app_manager in
    systemd) follow_how="Set WorkingDirectory=$app_base/current, or use that path in ExecStart." ;;
    pm2) follow_how="Start it once more by absolute paths: pm2 delete $app_service && pm2 start $app_base/current/<script> --cwd $app_base/current --name $app_service" ;;
  esac
  [ "$app_live" != none ] || follow_how="Make what runs a release first (docs/errors.md, not-from-current). $follow_how"
  refuse not-from-current "$app_service runs $1, which does not follow $app_base/current: a swap would change nothing, and the old release would go on answering. $follow_how"
}
