# What a stage checks before it begins: a refusal here changes nothing.

# Checks the tools, rights and free space that every later step needs.
# reads: base free_inodes free_kb
preflight() {
  for tool in awk base64 curl find flock grep gzip realpath sed setpriv sha256sum sync tar timeout; do
    command -v "$tool" >/dev/null || refuse host-not-ready "This host has no '$tool'."
  done
  find_manager
  check_node
  check_env_file
  find_port
  check_follows_current
  check_port
  check_port_free
  read_room
  [ "$free_kb" -gt 65536 ] || refuse disk-full "Only $((free_kb / 1024)) MB are free under $base. Free some, or lower keep-releases."
  case $free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$free_inodes" -gt 2000 ] || refuse inodes-full "Only $free_inodes inodes are free under $base. Remove old files (many small ones), or lower keep-releases." ;;
  esac
}

# reads: artifact_url release version
check_stage_request() {
  [ -n "$artifact_url" ] || usage "--artifact-url is missing"
  [ -n "$version" ] || usage "--version is missing"
  is_release_id "$release" || usage "release '$release' is not of the form YYYYMMDD_HHMMSS"
}

is_release_id() {
  case $1 in
    [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9][0-9][0-9][0-9][0-9][0-9]) return 0 ;;
  esac
  return 1
}

# reads: app_path user
check_node() {
  as_user_for 20 node --version >/dev/null 2>&1 ||
    refuse node-missing "There is no Node on this host that '$user' can run (looked in $app_path). Install Node, or name it in the unit's ExecStart."
}

# systemd opens .env itself, and would wait for ever at a pipe.
# reads: base
check_env_file() {
  [ -f "$base/.env" ] || [ ! -e "$base/.env" ] || refuse host-not-ready "$base/.env is not a file. Put a file with lines NAME=value there, or remove it."
}

# Before a deploy: warns of drift and lets the deploy replace what runs, or refuses.
# reads: base good on_drift
check_drift() {
  drifted || return 0
  [ "$on_drift" = adopt ] ||
    refuse drift "$(describe_drift) Deploy with on-drift: adopt, or roll back: $base/deploy.sh rollback --release $good"
  warn "$(describe_drift)"
}

# reads: manager saved_manager saved_user state user
save_manager() {
  [ "$saved_manager $saved_user" = "$manager $user" ] || write_durably "$state/manager" "$manager $user" || refuse disk-full "The disk under $state is full. Free some space."
}
