# activate: hooks, swap, restart, proof; and a rollback in the same command, where one of them fails.

# Runs in a unit of its own (see run_in_unit), so that neither the agent nor a cancelled job can interrupt it.
# reads: before live others_started port release state version why why_code
# sets: failed_code failed_why others_checked
activate_inside() {
  begin_inside "$release"
  check_follows_current
  check_port
  run_hooks_before
  record_reach
  check_port_free
  others_checked=$others_started
  check_fence
  read_live
  check_expectation
  record_before
  mark_interrupted
  write_durably "$state/activating" "$before $release $live" || refuse disk-full "The disk under $state is full. Free some space."
  adopt_live
  load_target_record "$release"
  swap_to "$release"
  if prove "$release" && check_addresses && run_hook_after && commit_release "$release"; then
    mark_bad
    finish 0 activated '' "$release, version $version, is what answers on port $port."
  fi
  failed_code=$why_code failed_why=$why
  note "$failed_code: $failed_why"
  append_history failed "$release" "$failed_code"
  roll_back
}

check_before_activate() { inspect && check_follows_current && check_port; }

# begin_inside ID: what activate and revert do before they change anything. `before` is what a failure returns to: what
# runs, or, after an interrupted activation, what its journal names.
# reads: app base command expect live recover_to release version
# sets: before expect res_after res_after_version res_before res_before_version version
begin_inside() {
  phase check
  open_log
  note "$command $1 for $app"
  read_live
  read_journal
  before=${recover_to:-$live}
  [ -n "$expect" ] || expect=$live
  check_expectation
  [ "$1" = none ] || [ -d "$base/releases/$1" ] || refuse release-missing "releases/$1 is not on this host."
  find_manager
  find_port
  [ -n "$version" ] || version=$(release_field "$release" version)
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  res_after=$live res_after_version=$res_before_version
  ! have_systemd || write_units "$(boot_before)"
  save_others
  watch_memory
  mark_logs
}

# Runs when the command begins, and again just before the swap. After an interrupted activation the run may expect the
# release that the host returns to.
# reads: expect live recover_to revert_to
check_expectation() {
  case $expect in "$live" | "$recover_to") return 0 ;; esac
  [ "$live" = "$revert_to" ] ||
    finish 67 refused current-moved "This host runs $live, not $expect: something else changed it after the deploy began. Nothing was changed."
}

# The journal `activating` exists from before the swap until after the proof: a later command that finds it without an
# activation at work first returns to what the journal names.
# reads: base health_expected service
# sets: swapped
swap_to() {
  phase swap
  swapped=yes
  if [ "$1" = none ]; then rm -f "$base/current"; else point_current_at "$1"; fi
  note "current is $1 now; $service follows"
  phase restart
  if [ "$health_expected" = stopped ]; then service_halt; else service_restart "$1"; fi
}

# commit_release ID: the release is proved. The program removes the journal last: after a kill before that, recovery
# repeats the work.
# reads: good health_expected manager release state
# sets: res_after res_after_version
commit_release() {
  phase commit
  if [ "$1" = none ]; then
    rm -f "$state/good"
  elif { [ "$health_expected" != 200 ] || save_health_record "$1" 200; } && { [ "$good" = "$1" ] || write_durably "$state/good" "$1"; }; then
    append_proof "$1"
  else
    fail_because disk-full "It was proved, but that could not be written down: the disk under $state is full."
    return 1
  fi
  [ "$1" != "$release" ] || mark_caller
  [ "$manager" != pm2 ] || pm2_as_user pm2 save >/dev/null 2>&1
  rm -f "$state/activating"
  unwatch_memory
  res_after=$1 res_after_version=$(release_field "$1" version)
}

# A rollback to a good or adopted release adds no line to the history.
# reads: health_expected restoring verdict
append_proof() {
  [ "$restoring" = no ] || verdict_of "$1"
  case $restoring-$verdict-$health_expected in
    yes-good-* | yes-adopted-*) ;;
    *-200) append_history good "$1" ;;
  esac
}

# A failed deploy returns to what the host runs. If that is older than the good release, a person or a tool rolled back
# from the good one.
# reads: good live recover_to state
# sets: good
adopt_live() {
  [ "$live" != none ] && [ -z "$recover_to" ] && [ "$live" != "$good" ] || return 0
  [ -z "$good" ] || ! is_older "$live" "$good" || append_history bad "$good"
  write_durably "$state/good" "$live"
  good=$live
  append_history adopted "$live"
}

# reads: release state
mark_caller() {
  if called_by_person; then
    printf '%s %s %s %s\n' "$release" "$(who_called)" "$(own_id)" "${AWS_SSM_INSTANCE_ID:--}" >"$state/manual"
  else
    save_config
  fi
}
