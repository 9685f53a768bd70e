# stage: downloads, unpacks and installs a release beside what runs. It changes nothing live.

cmd_is_whole=yes

# reads: app_base app_name req_release req_version
# sets: res_details
stage() {
  phase preflight
  check_stage_request
  check_first check_before_stage
  begin_change
  note "stage $req_release version $req_version for $app_name"
  read_what_runs
  check_drift
  preflight
  save_manager
  link_environment
  ! failed_last || res_details='"failedLast":true'
  [ ! -e "$app_base/releases/$req_release" ] || refuse release-exists "releases/$req_release is there already. Give another id, or leave it out."
  if already_live; then unchanged; fi
  download
  if already_live; then unchanged; fi
  unpack
  link_shared
  install_dependencies
  finalize
}

check_before_stage() { check_drift && preflight; }

# Whether the requested release already runs here, proved. The host checks this before the download when it knows the
# digest, else after it.
# reads: app_live
# sets: app_old_processes res_proof
already_live() {
  live_is_requested || return 1
  app_old_processes=''
  res_proof=''
  prove_now "$app_live"
}

# reads: app_live app_state req_version
# sets: req_release
unchanged() {
  called_by_person || save_config
  mark_interrupted
  rm -f "$app_state/activating"
  req_release=$app_live
  finish 0 unchanged '' "$app_live, version $req_version, already runs here, and that was proved."
}

# reads: app_base app_live cmd_dry_run req_environment req_release
# sets: req_environment req_expect req_first req_release
deploy_by_hand() {
  while [ -z "$req_release" ]; do
    req_release=$(date -u +%Y%m%d_%H%M%S)
    [ ! -e "$app_base/releases/$req_release" ] || { req_release='' && sleep 0.1; }
  done
  req_environment=${req_environment:-production}
  req_first=yes
  [ "$cmd_dry_run" = no ] || plan
  stage
  req_expect=$app_live
  activate_by_hand
}

# A deploy by hand with --dry-run: reports everything that the host can tell without changing anything.
# reads: app_live app_manager app_port app_service app_user host_free_kb req_version
plan() {
  check_stage_request
  inspect_disk
  check_drift
  preflight
  if already_live; then finish 0 planned '' "Nothing to do: $app_live, version $req_version, already runs here, and that was proved."; fi
  finish 0 planned '' "This host runs $(describe_release "$app_live"). Version $req_version would be staged and take its place; $((host_free_kb / 1024)) MB are free, $app_service is run by $app_manager as $app_user, port $app_port."
}
