# Adoption: an existing host becomes ours to change safely. What the app's user may write stays what it
# was, except that nothing root runs or writes remains replaceable by that user.

adopt() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host. Set the host up first (docs/host.md)."
  check_app_folder
  ! is_adopted || return 0
  own_directory "$base"
  if [ -e "$base/releases" ] || [ -L "$base/releases" ]; then
    if [ -L "$base/releases" ] || [ ! -d "$base/releases" ]; then refuse host-not-ready "$base/releases must be a directory."; fi
  else
    mkdir "$base/releases"
  fi
  own_directory "$base/releases"
  own_state
}

# One look at what the rest would make so.
is_adopted() {
  case $(stat -c '%u %g %a %F' "$base/." "$base/releases" "$state" 2>/dev/null) in
    "0 0 755 directory${NL}0 0 755 directory${NL}0 0 700 directory") return 0 ;;
  esac
  return 1
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

# The folder itself, also where a link leads to it.
own_directory() {
  if ! chown root:root "$1/." || ! chmod 0755 "$1/."; then refuse host-not-ready "Cannot make $1 root's."; fi
}

# From here on root owns $base, so nobody else can put another .state in its place; what is there may be
# anybody's, also under a name that we would move it to.
own_state() {
  if { [ -e "$state" ] || [ -L "$state" ]; } && ! state_is_ours; then
    aside=$(mktemp -u "$state.foreign.XXXXXX")
    mv -fT "$state" "$aside" || refuse host-not-ready "$state is not root's and could not be moved aside. Remove it."
    warn "$state was not root's; it was moved to $aside."
  fi
  [ -d "$state" ] || mkdir "$state" || refuse host-not-ready "Cannot make $state."
  chmod 0700 "$state"
}

# Puts this program at <base>/deploy.sh; another's stays beside it, once, as deploy.sh.orig. One that somebody
# else owned is copied, not chowned: they may still hold it open for writing.
install_program() {
  [ -f "$0" ] || return 0
  installed=$base/deploy.sh
  if [ "$(stat -c '%u %A' "$installed" 2>/dev/null)" = '0 -rwxr-xr-x' ]; then
    # shellcheck disable=SC3013 # dash and bash both know -ef
    if [ "$0" -ef "$installed" ] || [ "$(sha256_of "$installed")" = "$program_sha256" ]; then return 0; fi
  fi
  if [ ! -e "$installed.orig" ] && { [ -e "$installed" ] || [ -L "$installed" ]; } && ! { [ -f "$installed" ] && grep -qF "$PROGRAM_MARK" "$installed"; }; then
    mv -fT "$installed" "$installed.orig"
  fi
  if ! cp "$0" "$state/deploy.sh.new" || ! chmod 0755 "$state/deploy.sh.new" || ! sync "$state/deploy.sh.new" || ! mv -fT "$state/deploy.sh.new" "$base/deploy.sh"; then
    refuse disk-full "Cannot install $base/deploy.sh: $(df -P "$base" | awk 'NR == 2 { print $4 " KB free" }')."
  fi
}

sha256_of() {
  sha256_line=$(sha256sum <"$1")
  printf '%s' "${sha256_line%% *}"
}

# The release that an adopted host runs is its good one: what it must come back to.
adopt_live() {
  read_live
  read_good
  if [ -z "$good" ] && [ "$live" != none ] && [ ! -f "$state/activating" ]; then
    write_durably "$state/good" "$live"
    good=$live
    remember adopted "$live"
  fi
}
