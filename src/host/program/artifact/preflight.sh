# What a stage checks before it begins: a refusal here changes nothing.

# Checks the tools, rights and free space that every later step needs.
# reads: app_base host_free_inodes host_free_kb
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
  [ "$host_free_kb" -gt 65536 ] || refuse disk-full "Only $((host_free_kb / 1024)) MB are free under $app_base. Free some, or lower keep-releases."
  case $host_free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$host_free_inodes" -gt 2000 ] || refuse inodes-full "Only $host_free_inodes inodes are free under $app_base. Remove old files (many small ones), or lower keep-releases." ;;
  esac
}

# reads: req_artifact_url req_release req_version
check_stage_request() {
  [ -n "$req_artifact_url" ] || usage "--artifact-url is missing"
  [ -n "$req_version" ] || usage "--version is missing"
  is_release_id "$req_release" || usage "release '$req_release' is not of the form YYYYMMDD_HHMMSS"
}

is_release_id() {
  case $1 in
    [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9][0-9][0-9][0-9][0-9][0-9]) return 0 ;;
  esac
  return 1
}

# reads: app_path app_user
check_node() {
  as_user_for 20 node --version >/dev/null 2>&1 ||
    refuse node-missing "There is no Node on this host that '$app_user' can run (looked in $app_path). Install Node, or name it in the unit's ExecStart."
}

# systemd opens .env itself, and would wait for ever at a pipe.
# reads: app_base
check_env_file() {
  [ -f "$app_base/.env" ] || [ ! -e "$app_base/.env" ] || refuse host-not-ready "$app_base/.env is not a file. Put a file with lines NAME=value there, or remove it."
}

# Before a deploy: warns of drift and lets the deploy replace what runs, or refuses.
# reads: app_deploy app_good req_on_drift
check_drift() {
  drifted || return 0
  [ "$req_on_drift" = adopt ] ||
    refuse drift "$(describe_drift) Deploy with on-drift: adopt, or roll back: $app_deploy rollback --release $app_good"
  warn "$(describe_drift)"
}

# reads: app_manager app_saved_manager app_saved_user app_state app_user
save_manager() {
  [ "$app_saved_manager $app_saved_user" = "$app_manager $app_user" ] || write_durably "$app_state/manager" "$app_manager $app_user" || refuse disk-full "The disk under $app_state is full. Free some space."
}
