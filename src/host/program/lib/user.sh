# The app's user, and how the program runs the app's code: never as root, never with its own descriptors.

# find_user FOUND: sets app_user, app_uid, app_gid and app_home from the input, else from what only root can have
# stated. The user is root only where one of these says `root`.
# reads: app_manager app_saved_user app_service app_uid req_user
# sets: app_user
find_user() {
  app_user=${req_user:-$1}
  [ -n "$app_user" ] || refuse user-missing "Nothing names the user of $app_service, so it would run as root. Set User= in the unit, or the input user (root only if you name it)."
  look_up_user
  [ "$app_uid" = 0 ] || return 0
  case $app_user-$NL$req_user$NL$app_saved_user$NL$app_manager-$1$NL in root-*"${NL}root$NL"* | root-*"${NL}systemd-root$NL") return 0 ;; esac
  refuse user-missing "'$app_user' is root, but neither the input user nor User= of the unit says root for $app_service. Set the input user: another user, or root."
}

# reads: app_user
# sets: app_gid app_home app_uid
look_up_user() {
  while IFS=: read -r passwd_user _ app_uid app_gid _ app_home _; do
    if [ "$passwd_user" = "$app_user" ] && [ -n "$app_home" ]; then return 0; fi
  done </etc/passwd
  app_uid=$(id -u "$app_user" 2>/dev/null) || refuse user-missing "There is no user '$app_user' on this host."
  app_gid=$(id -g "$app_user")
  case $app_user in
    *[!A-Za-z0-9_-]*) app_home=/ ;;
    # The shell's own look-up also finds users that are not in /etc/passwd. The name is checked above.
    *) eval "app_home=~$app_user" ;;
  esac
}

# as_user [NAME=value...] COMMAND...: runs the command as the app's user, for a minute at most; as_user_for SECONDS for
# longer. The command gets these values as its environment and a session of its own, and so no terminal. It inherits
# standard input, and an error output that the caller made for it; its output reaches the program through a pipe. When
# the program is killed or the time is over, the processes of the command end with it. A process that leaves the session
# and keeps the pipe cannot block the program.
cmd_as_exact=no

# The last line of an output. A user who prints it ends only the user's own output.
END=ec2-release-says-no-more

as_user() { as_user_for 60 "$@"; }

# reads: cmd_as_exact
# sets: as_limit
as_user_for() {
  as_limit=$1
  shift
  {
    as_code=$({
      {
        as_session "$@" <&5 &
        wait $!
        printf '%s' $? >&7
        kill -s KILL -- -$! 2>/dev/null
        case $cmd_as_exact in yes) echo ;; esac
        printf '%s\n' "$END"
      } | as_output >&6 3>&- 4>&- 5>&- 7>&- 8>&- 9>&-
    } 7>&1)
  } 5<&0 6>&1
  return "${as_code:-137}"
}

# as_output: passes on the session's output up to its last line, and waits for no process that still holds the pipe. A
# line without an end takes memory up to a limit. The last line gets a newline, unless cmd_as_exact says otherwise.
# reads: cmd_as_exact
as_output() {
  case $cmd_as_exact in yes) up_to_end | head -c -1 ;; *) up_to_end ;; esac
}

# reads: as_limit
up_to_end() { prlimit --as=500000000 timeout -k 1 $((as_limit + 5)) sed "/$END\$/{s///;/./p;Q}"; }

# Root's environment ends before the user's code starts: other processes of the user may read the process that becomes
# theirs. Root's own timeout leads the session: the user can neither stop nor outlast it. When the program ends, the
# timeout gets SIGTERM, passes it on, and sends SIGKILL after it.
# reads: app_gid app_home app_path app_uid app_user as_limit cmd_log
as_session() {
  # shellcheck disable=SC3013 # dash and bash both know -ef
  if [ /proc/self/fd/2 -ef /proc/self/fd/6 ]; then
    exec 2>&1
  elif [ -n "$cmd_log" ] && [ /proc/self/fd/2 -ef "$cmd_log" ]; then
    exec 2>/dev/null
  fi
  set -- env HOME="$app_home" USER="$app_user" LOGNAME="$app_user" PATH="$app_path" LANG=C.UTF-8 "$@"
  [ "$app_uid" = 0 ] || set -- setpriv --reuid="$app_uid" --regid="$app_gid" --init-groups "$@"
  exec env -i PATH="$PATH" setsid setpriv --pdeathsig TERM timeout -k 2 "$as_limit" "$@" 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
}

# run_to_file FILE COMMAND...: returns the command's exit code; the file gets the beginning and the end of its output.
# It waits for no process that the command leaves running.
run_to_file() {
  output_file=$1
  shift
  output_code=$({
    {
      "$@" 2>&1 5>&-
      echo $? >&5
      printf '%s\n' "$END"
    } | prlimit --as=500000000 sed "/$END\$/{s///;/./p;Q}" 5>&- | { head -c 500000 && tail -c 500000; } >"$output_file" 5>&-
  } 5>&1)
  return "$output_code"
}

# Sets app_path, where the app's Node is: first of all where the unit or PM2 itself finds it.
# reads: app_home app_manager app_service app_uid cmd_caller_path host_folders pm2_bin unit_exec unit_path
# sets: app_path
find_node() {
  app_path=$cmd_caller_path
  case $app_manager in
    systemd)
      case $unit_exec in
        */node\ * | */node | */npm\ * | */yarn\ * | */pnpm\ *) app_path=${unit_exec%%" "*} && app_path=${app_path%/*}:$cmd_caller_path ;;
      esac
      [ -z "$unit_path" ] || app_path=$app_path:$unit_path
      ;;
    pm2) [ -z "$pm2_bin" ] || app_path=$pm2_bin:$cmd_caller_path ;;
  esac
  node_dirs=0
  for node_dir in /usr/local/bin "$app_home"/.local/share/fnm/aliases/default/bin "$app_home"/.nvm/versions/node/*/bin; do
    [ $node_dirs -lt 20 ] || break
    if [ -x "$node_dir/node" ]; then app_path=$app_path:$node_dir node_dirs=$((node_dirs + 1)); fi
  done
  case $app_path in *[[:cntrl:]]*) refuse host-not-ready "The PATH of $app_service holds a control character. Take it out." ;; esac
  [ "$app_uid" != 0 ] || { roots_folders "$app_path" && app_path=$host_folders; }
}
