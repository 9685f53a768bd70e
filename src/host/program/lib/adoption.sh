# Adoption makes an existing host safe to change. Files that the app's user may write keep their owner, but nothing that
# root runs or writes stays replaceable by that user.

# Runs before root reads anything under $app_base. A user who may change a folder above it can put another in its
# place, and root would run its content. $app_base itself may belong to the app until the host is adopted.
# reads: app_base app_name host_alone_fault
check_folders() {
  [ -d "$app_base" ] && ! roots_alone "$app_base" && [ "$host_alone_fault" != "$(realpath "$app_base")" ] || return 0
  refuse host-not-ready "$host_alone_fault is not root's alone, so other users could replace $app_base, which root runs. Make it root's, and writable by root alone (ls -ld shows a + where there is an access list), or move the app to /opt/$app_name."
}

# reads: app_base app_base_owner app_state
adopt() {
  [ -d "$app_base" ] || refuse host-not-ready "There is no $app_base on this host. Set the host up first (docs/host.md)."
  check_app_folder
  ! is_adopted || return 0
  find_base_owner
  make_root_owned "$app_base"
  if [ -e "$app_base/releases" ] || [ -L "$app_base/releases" ]; then
    if [ -L "$app_base/releases" ] || [ ! -d "$app_base/releases" ]; then refuse host-not-ready "$app_base/releases must be a directory."; fi
  else
    mkdir "$app_base/releases"
  fi
  make_root_owned "$app_base/releases"
  adopt_state
  [ -z "$app_base_owner" ] || write_durably "$app_state/owner" "$app_base_owner" || refuse disk-full "The disk under $app_state is full. Free some space."
}

# Sets app_base_owner to the owner of <base> before adoption, which is root's statement about the app's user; empty for
# root.
# reads: app_base app_state
# sets: app_base_owner
find_base_owner() {
  app_base_owner=$(stat -c %U "$app_base/.")
  [ "$app_base_owner" = root ] || return 0
  app_base_owner=''
  [ ! -f "$app_state/owner" ] || read -r app_base_owner <"$app_state/owner" || :
}

# Checks in one call whether the host is adopted already.
# reads: app_base app_state
is_adopted() {
  case $(stat -c '%u %g %a %F' "$app_base/." "$app_base/releases" "$app_state" 2>/dev/null) in
    "0 0 755 directory${NL}0 0 755 directory${NL}0 0 700 directory") ! has_access_list "$app_base/." "$app_base/releases" "$app_state" ;;
    *) return 1 ;;
  esac
}

# Protects folders that are not an app's: /tmp, a home folder that holds a copy of the program, a mistyped base-dir. An
# empty folder is accepted.
# reads: app_base
check_app_folder() {
  for app_mark in .state .env current releases ecosystem.config.js; do
    [ ! -e "$app_base/$app_mark" ] && [ ! -L "$app_base/$app_mark" ] || return 0
  done
  [ -n "$(find "$app_base/." -mindepth 1 ! -name deploy.sh -print -quit)" ] || return 0
  refuse host-not-ready "$app_base is not an app's folder: it holds neither .env nor current nor releases, but other things. Use /opt/<app>, with the program in it as deploy.sh."
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
# reads: app_base app_state
state_is_ours() {
  case "$(stat -c '%u %A' "$app_base/." "$app_state" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 d'????-??-?) return 0 ;;
  esac
  return 1
}

# Root owns $app_base by now, so no other user can replace .state. But another user may have made what is there, also
# under the name that this program would move it to. The new folder gets its name after it is closed to other users.
# reads: app_state
adopt_state() {
  if { [ -e "$app_state" ] || [ -L "$app_state" ]; } && ! state_is_ours; then
    aside=$(mktemp -u "$app_state.foreign.XXXXXX")
    mv -fT "$app_state" "$aside" || refuse host-not-ready "$app_state is not root's and could not be moved aside. Remove it."
    warn "$app_state was not root's; it was moved to $aside."
  fi
  state_new=$app_state
  [ -d "$app_state" ] || state_new=$(mktemp -d "$app_state.XXXXXX") || refuse host-not-ready "Cannot make $app_state."
  make_root_owned "$state_new" 0700
  [ "$state_new" = "$app_state" ] || mv -T "$state_new" "$app_state" || refuse host-not-ready "Cannot make $app_state."
}
