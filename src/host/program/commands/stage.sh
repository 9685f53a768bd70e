# stage: downloads, unpacks and installs a release beside what runs. It changes nothing live.

is_whole=yes

# reads: app base release version
# sets: details
stage() {
  phase preflight
  check_stage_request
  check_first check_before_stage
  begin_change
  note "stage $release version $version for $app"
  read_what_runs
  check_drift
  preflight
  save_manager
  link_environment
  ! failed_last || details='"failedLast":true'
  [ ! -e "$base/releases/$release" ] || refuse release-exists "releases/$release is there already. Give another id, or leave it out."
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
# reads: live
# sets: old_processes proof
already_live() {
  live_is_requested || return 1
  old_processes=''
  proof=''
  prove_now "$live"
}

# reads: live state version
# sets: release
unchanged() {
  called_by_person || save_config
  mark_interrupted
  rm -f "$state/activating"
  release=$live
  finish 0 unchanged '' "$live, version $version, already runs here, and that was proved."
}

# reads: base dry_run environment live release
# sets: environment expect first release
deploy_by_hand() {
  while [ -z "$release" ]; do
    release=$(date -u +%Y%m%d_%H%M%S)
    [ ! -e "$base/releases/$release" ] || { release='' && sleep 0.1; }
  done
  environment=${environment:-production}
  first=yes
  [ "$dry_run" = no ] || plan
  stage
  expect=$live
  activate_by_hand
}

# A deploy by hand with --dry-run: reports everything that the host can tell without changing anything.
# reads: free_kb live manager port service user version
plan() {
  check_stage_request
  inspect_disk
  check_drift
  preflight
  if already_live; then finish 0 planned '' "Nothing to do: $live, version $version, already runs here, and that was proved."; fi
  finish 0 planned '' "This host runs $(describe_release "$live"). Version $version would be staged and take its place; $((free_kb / 1024)) MB are free, $service is run by $manager as $user, port $port."
}
