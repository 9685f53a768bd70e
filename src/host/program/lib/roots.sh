# Which paths root alone controls. Root reads and runs nothing that another user could replace.

# roots_alone PATH: whether root alone controls the path: root owns each folder on the way and closes it to others, and
# root owns each link on the way and what it leads to. An access list shows in the bits of the group.
# host_alone_fault: the first part of the path that fails this.
# sets: alone_at host_alone_fault
roots_alone() {
  host_alone_fault=$1 alone_path=$1 alone_hops=0
  case $1 in /*) ;; *) return 1 ;; esac
  # A namespace of one user has no other users.
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

# follow_alone PATH...: checks $alone_at and every folder above it, from / on. Sets alone_path to the target of the
# first link among them, with the rest of the path; empty where there is no link.
# reads: alone_at
# sets: host_alone_fault
follow_alone() {
  while IFS= read -r alone_found; do
    [ $# -gt 0 ] || return 1
    host_alone_fault=$1
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

# roots_folders PATH: sets `host_folders` to those folders of the PATH that root alone controls.
# sets: host_folders
roots_folders() {
  host_folders='' folders_left=$1:
  while [ -n "$folders_left" ]; do
    folder=${folders_left%%:*} folders_left=${folders_left#*:}
    roots_alone "$folder" || continue
    host_folders=$host_folders${host_folders:+:}$folder
  done
}

# has_access_list FOLDER...: whether an access list allows writing there, or to new files there, to users to whom the
# mode does not.
has_access_list() {
  case $NL$(ls -ld -- "$@") in *"$NL"d?????????+*) ;; *) return 1 ;; esac
}

# read_as_owner FILE: prints its text, a megabyte at most. Root reads a file of root's or of the app's user in a folder
# that only root can change, where that user can replace nothing. The app's user reads every other file, within five
# seconds, since it may have become a link or a pipe.
# reads: app_uid
read_as_owner() {
  if [ -f "$1" ] && { roots_alone "$1" || is_users_file "$1"; }; then
    head -c 1000000 -- "$1"
  else
    [ -n "${app_uid:-}" ] && as_user_for 5 PATH="$PATH" head -c 1000000 -- "$1" 2>/dev/null
  fi
}

# is_users_file FILE: whether its owner is the only reason for which roots_alone refused it.
# reads: app_uid host_alone_fault
is_users_file() {
  [ "$host_alone_fault" = "$1" ] && [ "$(stat -c '%u %F' -- "$1" 2>/dev/null)" = "${app_uid:-none} regular file" ]
}
