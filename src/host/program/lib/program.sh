# The installed copies of this program.

# Installs this program as <base>/deploy.sh and keeps another program there, once, as deploy.sh.orig. It copies over a
# file that another user owned instead of changing its owner, since that user may still hold it open for writing.
# Detached activations and the boot unit run a copy in a place where the owner of $app_base has no rights.
# reads: app_deploy app_program app_state cmd_is_whole
install_program() {
  [ -f "$0" ] || return 0
  installed=$app_deploy
  if [ ! -e "$installed.orig" ] && { [ -e "$installed" ] || [ -L "$installed" ]; } && ! { [ -f "$installed" ] && grep -qF "$PROGRAM_MARK" "$installed"; }; then
    mv -fT "$installed" "$installed.orig"
  fi
  mkdir -p "${app_program%/*}"
  put_program "$app_program" "$app_program.new"
  if [ $cmd_is_whole = no ] && is_whole_program "$installed"; then
    chmod 0755 "$installed"
    return 0
  fi
  put_program "$installed" "$app_state/deploy.sh.new"
}

# is_whole_program FILE: whether a person could deploy with it. A copy that lacks a part does not replace such a file,
# not even an older one, where only root can have written it: its mode may be another, but lets no one else write.
is_whole_program() {
  [ -n "$(find "$1" -maxdepth 0 -type f -user root ! -perm /022 2>/dev/null)" ] && grep -qF "$PROGRAM_MARK" "$1" && grep -q '^stage() {' "$1"
}

# put_program FILE NEW: installs the file by way of NEW, a name in the same file system.
# reads: cmd_program_sha256
put_program() {
  if [ "$(stat -c '%u %A' "$1" 2>/dev/null)" = '0 -rwxr-xr-x' ]; then
    # shellcheck disable=SC3013 # dash and bash both know -ef
    if [ "$0" -ef "$1" ] || [ "$(sha256_of "$1")" = "$cmd_program_sha256" ]; then return 0; fi
  fi
  if ! cp "$0" "$2" || ! chmod 0755 "$2" || ! sync "$2" || ! mv -fT "$2" "$1"; then
    refuse disk-full "Cannot install $1: $(df -P "${1%/*}" | awk 'NR == 2 { print $4 " KB free" }')."
  fi
}
