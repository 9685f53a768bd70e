# Adoption: an existing host becomes ours to change safely. What the app's user may write stays what it
# was, except that nothing root runs or writes remains replaceable by that user.

# Before anything under $base is read: who may change a folder above it can put another in its place, and root would run
# what lies in it. $base itself may be the app's until it is adopted.
check_folders() {
  [ -d "$base" ] && ! roots_alone "$base" && [ "$alone_fault" != "$(realpath "$base")" ] || return 0
  refuse host-not-ready "$alone_fault is not root's alone, so that others may put anything in the place of $base, which root runs. Make it root's, and writable by root alone (ls -ld shows a + where there is an access list), or move the app to /opt/$app."
}

adopt() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host. Set the host up first (docs/host.md)."
  check_app_folder
  ! is_adopted || return 0
  find_base_owner
  own_directory "$base"
  if [ -e "$base/releases" ] || [ -L "$base/releases" ]; then
    if [ -L "$base/releases" ] || [ ! -d "$base/releases" ]; then refuse host-not-ready "$base/releases must be a directory."; fi
  else
    mkdir "$base/releases"
  fi
  own_directory "$base/releases"
  own_state
  [ -z "$base_owner" ] || write_durably "$state/owner" "$base_owner" || refuse disk-full "The disk under $state is full. Free some space."
}

# base_owner: whose <base> was before it was adopted, which is what root said of the app's user; empty for root.
find_base_owner() {
  base_owner=$(stat -c %U "$base/.")
  [ "$base_owner" = root ] || return 0
  base_owner=''
  [ ! -f "$state/owner" ] || read -r base_owner <"$state/owner" || :
}

# One look at what the rest would make so.
is_adopted() {
  case $(stat -c '%u %g %a %F' "$base/." "$base/releases" "$state" 2>/dev/null) in
    "0 0 755 directory${NL}0 0 755 directory${NL}0 0 700 directory") ! has_access_list "$base/." "$base/releases" "$state" ;;
    *) return 1 ;;
  esac
}

# has_access_list FOLDER...: whether others than the mode says may write there, or to what is made there.
has_access_list() {
  case $NL$(ls -ld -- "$@") in *"$NL"d?????????+*) ;; *) return 1 ;; esac
}

# Not every folder is to become an app's and root's: /tmp, a home where somebody copied the program to, a
# mistyped base-dir. One that holds nothing else may.
check_app_folder() {
  for app_mark in .state .env current releases ecosystem.config.js; do
    [ ! -e "$base/$app_mark" ] && [ ! -L "$base/$app_mark" ] || return 0
  done
  [ -n "$(find "$base/." -mindepth 1 ! -name deploy.sh -print -quit)" ] || return 0
  refuse host-not-ready "$base is not an app's folder: it holds neither .env nor current nor releases, but other things. An app's is /opt/<app>, with the program in it as deploy.sh."
}

# The folder itself, also where a link leads to it. With the mode of a folder that has none, cp takes access lists away.
own_directory() {
  own_model=$(mktemp -d /run/ec2-release.$$.XXXXXX)
  if ! chown root:root "$1/." || ! chmod "${2:-0755}" "$own_model" || ! cp -rT --preserve=mode "$own_model" "$1/."; then
    rmdir "$own_model"
    refuse host-not-ready "Cannot make $1 root's."
  fi
  rmdir "$own_model"
  ! has_access_list "$1/." || refuse host-not-ready "$1 has an access list that this host's cp does not take away. Remove it: setfacl -b -k $1"
}

# From here on root owns $base, so nobody else can put another .state in its place; what is there may be
# anybody's, also under a name that we would move it to. It gets its name when it is closed.
own_state() {
  if { [ -e "$state" ] || [ -L "$state" ]; } && ! state_is_ours; then
    aside=$(mktemp -u "$state.foreign.XXXXXX")
    mv -fT "$state" "$aside" || refuse host-not-ready "$state is not root's and could not be moved aside. Remove it."
    warn "$state was not root's; it was moved to $aside."
  fi
  own_new=$state
  [ -d "$state" ] || own_new=$(mktemp -d "$state.XXXXXX") || refuse host-not-ready "Cannot make $state."
  own_directory "$own_new" 0700
  [ "$own_new" = "$state" ] || mv -T "$own_new" "$state" || refuse host-not-ready "Cannot make $state."
}

# Puts this program at <base>/deploy.sh; another's stays beside it, once, as deploy.sh.orig. One that somebody
# else owned is copied, not chowned: they may still hold it open for writing. What runs apart from us, and at boot, is a
# copy where no owner of $base has a say.
install_program() {
  [ -f "$0" ] || return 0
  installed=$base/deploy.sh
  if [ ! -e "$installed.orig" ] && { [ -e "$installed" ] || [ -L "$installed" ]; } && ! { [ -f "$installed" ] && grep -qF "$PROGRAM_MARK" "$installed"; }; then
    mv -fT "$installed" "$installed.orig"
  fi
  mkdir -p "${own_program%/*}"
  put_program "$own_program" "$own_program.new"
  put_program "$installed" "$state/deploy.sh.new"
}

# put_program FILE NEW: by way of NEW, a name in the same file system.
put_program() {
  if [ "$(stat -c '%u %A' "$1" 2>/dev/null)" = '0 -rwxr-xr-x' ]; then
    # shellcheck disable=SC3013 # dash and bash both know -ef
    if [ "$0" -ef "$1" ] || [ "$(sha256_of "$1")" = "$program_sha256" ]; then return 0; fi
  fi
  if ! cp "$0" "$2" || ! chmod 0755 "$2" || ! sync "$2" || ! mv -fT "$2" "$1"; then
    refuse disk-full "Cannot install $1: $(df -P "${1%/*}" | awk 'NR == 2 { print $4 " KB free" }')."
  fi
}

sha256_of() {
  sha256_line=$(sha256sum <"$1")
  printf '%s' "${sha256_line%% *}"
}
