# The app's user, and how anything of the app's is run: never as root, never with our descriptors.

# find_user FOUND: user, user_uid, user_gid, user_home; the input, else what only root can have said. The app is root's
# only where one of them says `root`.
find_user() {
  user=${user_input:-$1}
  [ -n "$user" ] || refuse user-missing "Nothing says as which user $service runs, and it would be root. Set User= in the unit, or the input user (root only when you say so)."
  look_user_up
  [ "$user_uid" = 0 ] || return 0
  case $user-$NL$user_input$NL$kept_user$NL$manager-$1$NL in root-*"${NL}root$NL"* | root-*"${NL}systemd-root$NL") return 0 ;; esac
  refuse user-missing "'$user' is root, but neither the input user nor User= of the unit says root for $service. Set the input user: another user, or root."
}

look_user_up() {
  while IFS=: read -r passwd_user _ user_uid user_gid _ user_home _; do
    if [ "$passwd_user" = "$user" ] && [ -n "$user_home" ]; then return 0; fi
  done </etc/passwd
  user_uid=$(id -u "$user" 2>/dev/null) || refuse user-missing "There is no user '$user' on this host."
  user_gid=$(id -g "$user")
  case $user in
    *[!A-Za-z0-9_-]*) user_home=/ ;;
    # The shell's own look-up also knows users that are not in /etc/passwd; the name is checked above.
    *) eval "user_home=~$user" ;;
  esac
}

# as_user [NAME=value...] COMMAND...: as the app's user, for a minute at most; as_user_for SECONDS for longer. It has
# no environment but these values, and a session of its own, so no terminal. Of our descriptors it has standard input,
# and an error output that the caller made for it; what it prints reaches us through a pipe. Where we are killed, or
# its time is over, its processes end with it, and one that leaves the session and keeps the pipe cannot hold us up.
as_exact=no

# The line with which an output ends. A user who prints it ends his own.
END=ec2-release-says-no-more

as_user() { as_user_for 60 "$@"; }

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
        case $as_exact in yes) echo ;; esac
        printf '%s\n' "$END"
      } | as_output >&6 3>&- 4>&- 5>&- 7>&- 8>&- 9>&-
    } 7>&1)
  } 5<&0 6>&1
  return "${as_code:-137}"
}

# as_output: what the session printed, up to the line with which it ended: whoever still holds its pipe is not waited for.
# A line without an end takes its memory and no more. Its last line gets an end, unless as_exact says otherwise.
as_output() {
  case $as_exact in yes) up_to_end | head -c -1 ;; *) up_to_end ;; esac
}

up_to_end() { prlimit --as=500000000 timeout -k 1 $((as_limit + 5)) sed "/$END\$/{s///;/./p;Q}"; }

# What root's environment holds ends before the user does anything: others of the user's may look at the process that becomes
# his. Root's own timeout leads the session: the user can neither stop nor outlast it. It learns of our end by SIGTERM, which
# it hands on, with SIGKILL to follow.
as_session() {
  # shellcheck disable=SC3013 # dash and bash both know -ef
  if [ /proc/self/fd/2 -ef /proc/self/fd/6 ]; then
    exec 2>&1
  elif [ -n "$log" ] && [ /proc/self/fd/2 -ef "$log" ]; then
    exec 2>/dev/null
  fi
  set -- env HOME="$user_home" USER="$user" LOGNAME="$user" PATH="$app_path" LANG=C.UTF-8 "$@"
  [ "$user_uid" = 0 ] || set -- setpriv --reuid="$user_uid" --regid="$user_gid" --init-groups "$@"
  exec env -i PATH="$PATH" setsid setpriv --pdeathsig TERM timeout -k 2 "$as_limit" "$@" 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
}

# read_as_owner FILE: its text, a megabyte at most. Root reads a file of root's or of the app's user in a folder of root's
# alone, where that user can put nothing in its place. All else the app's user reads, within five seconds, since it may be a
# link or a pipe by then.
read_as_owner() {
  if [ -f "$1" ] && { roots_alone "$1" || is_users_file "$1"; }; then
    head -c 1000000 -- "$1"
  else
    [ -n "${user_uid:-}" ] && as_user_for 5 PATH="$PATH" head -c 1000000 -- "$1" 2>/dev/null
  fi
}

# is_users_file FILE: whether roots_alone found no other fault with it than its owner.
is_users_file() {
  [ "$alone_fault" = "$1" ] && [ "$(stat -c '%u %F' -- "$1" 2>/dev/null)" = "${user_uid:-none} regular file" ]
}

# roots_alone PATH: whether root alone decides what stands there: each folder on its way is root's and closed to
# others, each link on it is root's, and so is what it leads to. An access list shows in the bits of the group.
# alone_fault: the first on its way that is not so.
roots_alone() {
  alone_fault=$1 alone_path=$1 alone_hops=0
  case $1 in /*) ;; *) return 1 ;; esac
  # In a namespace of one user there is nobody else.
  alone_users=0
  while read -r _ _ alone_range; do alone_users=$((alone_users + alone_range)); done </proc/self/uid_map
  [ $alone_users -gt 1 ] || return 0
  while [ $alone_hops -lt 40 ]; do
    alone_left=${alone_path#/}/ alone_at=''
    set -- /
    while [ -n "$alone_left" ]; do
      case ${alone_left%%/*} in
        '' | .) ;;
        ..) return 1 ;;
        *) alone_at=$alone_at/${alone_left%%/*} && set -- "$@" "$alone_at" ;;
      esac
      alone_left=${alone_left#*/}
    done
    follow_alone "$@" || return 1
    [ -n "$alone_path" ] || return 0
    alone_hops=$((alone_hops + 1))
  done
  return 1
}

# follow_alone PATH...: looks at $alone_at and all above it, from / on. alone_path: where the first link among them
# leads, with what follows it; empty where none is.
follow_alone() {
  while IFS= read -r alone_found; do
    [ $# -gt 0 ] || return 1
    alone_fault=$1
    case $alone_found in
      '0 l'*)
        alone_path=${alone_found#* * } alone_left=${alone_at#"$1"} alone_at=${1%/*}
        case $alone_path in /*) alone_at='' ;; esac
        while [ "$alone_path" != "${alone_path#../}" ]; do alone_path=${alone_path#../} alone_at=${alone_at%/*}; done
        alone_path=$alone_at/$alone_path$alone_left
        return 0
        ;;
      '0 '?????-??-?*) shift ;;
      *) return 1 ;;
    esac
  done <<EOF
$(find "$@" -maxdepth 0 -printf '%U %M %l\n' 2>/dev/null)
EOF
  alone_path=''
  [ $# -eq 0 ]
}

check_node() {
  as_user_for 20 node --version >/dev/null 2>&1 ||
    refuse node-missing "There is no Node on this host that '$user' can run (looked in $app_path). Install Node, or name it in the unit's ExecStart."
}

# roots_folders PATH: `folders`, those of its folders that root alone decides on.
roots_folders() {
  folders='' folders_left=$1:
  while [ -n "$folders_left" ]; do
    folder=${folders_left%%:*} folders_left=${folders_left#*:}
    roots_alone "$folder" || continue
    folders=$folders${folders:+:}$folder
  done
}

# app_path: where the app's Node is found, first of all where the unit or PM2 itself finds it.
find_node() {
  app_path=$caller_path
  case $manager in
    systemd)
      case $unit_exec in
        */node\ * | */node | */npm\ * | */yarn\ * | */pnpm\ *) app_path=${unit_exec%%" "*} && app_path=${app_path%/*}:$caller_path ;;
      esac
      [ -z "$unit_path" ] || app_path=$app_path:$unit_path
      ;;
    pm2) [ -z "$pm2_bin" ] || app_path=$pm2_bin:$caller_path ;;
  esac
  node_dirs=0
  for node_dir in /usr/local/bin "$user_home"/.local/share/fnm/aliases/default/bin "$user_home"/.nvm/versions/node/*/bin; do
    [ $node_dirs -lt 20 ] || break
    if [ -x "$node_dir/node" ]; then app_path=$app_path:$node_dir node_dirs=$((node_dirs + 1)); fi
  done
  case $app_path in *[[:cntrl:]]*) refuse host-not-ready "The PATH of $service holds a control character. Take it out." ;; esac
  [ "$user_uid" != 0 ] || { roots_folders "$app_path" && app_path=$folders; }
}
