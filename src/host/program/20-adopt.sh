# Adoption: an existing host becomes ours to change safely. What the app's user may write stays what it
# was, except that nothing root runs or writes remains replaceable by that user.

adopt() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host. Set the host up first (docs/host.md)."
  own_directory "$base"
  if [ -e "$base/releases" ] || [ -L "$base/releases" ]; then
    if [ -L "$base/releases" ] || [ ! -d "$base/releases" ]; then refuse host-not-ready "$base/releases must be a directory."; fi
  else
    mkdir "$base/releases"
  fi
  own_directory "$base/releases"
  own_state
  install_program
}

own_directory() {
  if ! chown -h root:root "$1" || ! chmod 0755 "$1"; then refuse host-not-ready "Cannot make $1 root's."; fi
}

# From here on root owns $base, so nobody else can put another .state in its place.
own_state() {
  if [ -L "$state" ] || { [ -e "$state" ] && [ ! -d "$state" ]; } || { [ -d "$state" ] && [ "$(stat -c %u "$state")" != "$(id -u)" ]; }; then
    mv -fT "$state" "$state.foreign.$(date -u +%s)"
    warn "$state was not root's; it was moved aside."
  fi
  [ -d "$state" ] || mkdir "$state"
  chmod 0700 "$state"
}

# Puts this program at <base>/deploy.sh; another's stays beside it, once, as deploy.sh.orig.
install_program() {
  [ -f "$0" ] || return 0
  if [ -f "$base/deploy.sh" ] && [ ! -L "$base/deploy.sh" ]; then
    if [ "$(sha256_of "$base/deploy.sh")" = "$program_sha256" ]; then
      chown root:root "$base/deploy.sh" && chmod 0755 "$base/deploy.sh"
      return 0
    fi
    if ! grep -qF "$PROGRAM_MARK" "$base/deploy.sh" && [ ! -e "$base/deploy.sh.orig" ]; then
      mv -fT "$base/deploy.sh" "$base/deploy.sh.orig"
    fi
  fi
  if ! cp "$0" "$state/deploy.sh.new" || ! chmod 0755 "$state/deploy.sh.new" || ! mv -fT "$state/deploy.sh.new" "$base/deploy.sh"; then
    refuse disk-full "Cannot install $base/deploy.sh: $(df -P "$base" | awk 'NR == 2 { print $4 " KB free" }')."
  fi
}

sha256_of() { sha256sum <"$1" | cut -c1-64; }

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
