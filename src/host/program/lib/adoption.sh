# Adoption makes an existing host safe to change. Files that the app's user may write keep their owner, but nothing that
# root runs or writes stays replaceable by that user.

# Runs before root reads anything under $base. A user who may change a folder above it can put another in its place, and
# root would run its content. $base itself may belong to the app until the host is adopted.
# reads: alone_fault app base
check_folders() {
  [ -d "$base" ] && ! roots_alone "$base" && [ "$alone_fault" != "$(realpath "$base")" ] || return 0
  refuse host-not-ready "$alone_fault is not root's alone, so other users could replace $base, which root runs. Make it root's, and writable by root alone (ls -ld shows a + where there is an access list), or move the app to /opt/$app."
}

# reads: base base_owner state
adopt() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host. Set the host up first (docs/host.md)."
  check_app_folder
  ! is_adopted || return 0
  find_base_owner
  make_root_owned "$base"
  if [ -e "$base/releases" ] || [ -L "$base/releases" ]; then
    if [ -L "$base/releases" ] || [ ! -d "$base/releases" ]; then refuse host-not-ready "$base/releases must be a directory."; fi
  else
    mkdir "$base/releases"
  fi
  make_root_owned "$base/releases"
  adopt_state
  [ -z "$base_owner" ] || write_durably "$state/owner" "$base_owner" || refuse disk-full "The disk under $state is full. Free some space."
}

# Sets base_owner to the owner of <base> before adoption, which is root's statement about the app's user; empty for
# root.
# reads: base state
# sets: base_owner
find_base_owner() {
  base_owner=$(stat -c %U "$base/.")
  [ "$base_owner" = root ] || return 0
  base_owner=''
  [ ! -f "$state/owner" ] || read -r base_owner <"$state/owner" || :
}

# Checks in one call whether the host is adopted already.
# reads: base state
is_adopted() {
  case $(stat -c '%u %g %a %F' "$base/." "$base/releases" "$state" 2>/dev/null) in
    "0 0 755 directory${NL}0 0 755 directory${NL}0 0 700 directory") ! has_access_list "$base/." "$base/releases" "$state" ;;
    *) return 1 ;;
  esac
}

# Protects folders that are not an app's: /tmp, a home folder that holds a copy of the program, a mistyped base-dir. An
# empty folder is accepted.
# reads: base
check_app_folder() {
  for app_mark in .state .env current releases ecosystem.config.js; do
    [ ! -e "$base/$app_mark" ] && [ ! -L "$base/$app_mark" ] || return 0
  done
  [ -n "$(find "$base/." -mindepth 1 ! -name deploy.sh -print -quit)" ] || return 0
  refuse host-not-ready "$base is not an app's folder: it holds neither .env nor current nor releases, but other things. Use /opt/<app>, with the program in it as deploy.sh."
}

# Makes the folder itself root's, also where the path is a link. cp copies the mode of a folder without an access list,
# and so removes access lists.
make_root_owned() {
  folder_model=$(mktemp -d /run/ec2-release.$$.XXXXXX)
  if ! chown root:root "$1/." || ! chmod "${2:-0755}" "$folder_model" || ! cp -rT --preserve=mode "$folder_model" "$1/."; then
    rmdir "$folder_model"
    refuse host-not-ready "Cannot make $1 root's."
  fi
  rmdir "$folder_model"
  ! has_access_list "$1/." || refuse host-not-ready "$1 has an access list that this host's cp does not take away. Remove it: setfacl -b -k $1"
}

# Whether only root can have written to .state; adopt_state makes it so on an adopted host.
# reads: base state
state_is_ours() {
  case "$(stat -c '%u %A' "$base/." "$state" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 d'????-??-?) return 0 ;;
  esac
  return 1
}

# Root owns $base by now, so no other user can replace .state. But another user may have made what is there, also under
# the name that this program would move it to. The new folder gets its name after it is closed to other users.
# reads: state
adopt_state() {
  if { [ -e "$state" ] || [ -L "$state" ]; } && ! state_is_ours; then
    aside=$(mktemp -u "$state.foreign.XXXXXX")
    mv -fT "$state" "$aside" || refuse host-not-ready "$state is not root's and could not be moved aside. Remove it."
    warn "$state was not root's; it was moved to $aside."
  fi
  state_new=$state
  [ -d "$state" ] || state_new=$(mktemp -d "$state.XXXXXX") || refuse host-not-ready "Cannot make $state."
  make_root_owned "$state_new" 0700
  [ "$state_new" = "$state" ] || mv -T "$state_new" "$state" || refuse host-not-ready "Cannot make $state."
}
