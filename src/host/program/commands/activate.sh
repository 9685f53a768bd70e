# activate: hooks, swap, restart, proof; and a rollback in the same command, where one of them fails.

# Runs in a unit of its own (see run_in_unit), so that neither the agent nor a cancelled job can interrupt it.
# reads: app_before app_live app_others_started app_port app_state req_release req_version res_why res_why_code
# sets: app_others_checked res_failed_code res_failed_why
activate_inside() {
  begin_inside "$req_release"
  check_follows_current
  check_port
  run_hooks_before
  record_reach
  check_port_free
  app_others_checked=$app_others_started
  check_fence
  read_live
  check_expectation
  record_before
  mark_interrupted
  write_durably "$app_state/activating" "$app_before $req_release $app_live" || refuse disk-full "The disk under $app_state is full. Free some space."
  adopt_live
  load_target_record "$req_release"
  swap_to "$req_release"
  if prove "$req_release" && check_addresses && run_hook_after && commit_release "$req_release"; then
    mark_bad
    finish 0 activated '' "$req_release, version $req_version, is what answers on port $app_port."
  fi
  res_failed_code=$res_why_code res_failed_why=$res_why
  note "$res_failed_code: $res_failed_why"
  append_history failed "$req_release" "$res_failed_code"
  roll_back
}

check_before_activate() { inspect && check_follows_current && check_port; }

# begin_inside ID: what activate and revert do before they change anything. `app_before` is what a failure returns to:
# what runs, or, after an interrupted activation, what its journal names.
# reads: app_base app_live app_name app_recover_to cmd_name req_expect req_release req_version
# sets: app_before req_expect req_version res_after res_after_version res_before res_before_version
begin_inside() {
  phase check
  open_log
  note "$cmd_name $1 for $app_name"
  read_live
  read_journal
  app_before=${app_recover_to:-$app_live}
  [ -n "$req_expect" ] || req_expect=$app_live
  check_expectation
  [ "$1" = none ] || [ -d "$app_base/releases/$1" ] || refuse release-missing "releases/$1 is not on this host."
  find_manager
  find_port
  [ -n "$req_version" ] || req_version=$(release_field "$req_release" version)
  res_before=$app_live res_before_version=$(release_field_or_none "$app_live" version)
  res_after=$app_live res_after_version=$res_before_version
  ! have_systemd || write_units "$(boot_before)"
  save_others
  watch_memory
  mark_logs
}

# Runs when the command begins, and again just before the swap. After an interrupted activation the run may expect the
# release that the host returns to.
# reads: app_live app_recover_to req_expect req_to
check_expectation() {
  case $req_expect in "$app_live" | "$app_recover_to") return 0 ;; esac
  [ "$app_live" = "$req_to" ] ||
    finish 67 refused current-moved "This host runs $app_live, not $req_expect: something else changed it after the deploy began. Nothing was changed."
}

# The journal `activating` exists from before the swap until after the proof: a later command that finds it without an
# activation in progress first returns to what the journal names.
# reads: app_base app_health_expected app_service
# sets: cmd_swapped
swap_to() {
  phase swap
  cmd_swapped=yes
  if [ "$1" = none ]; then rm -f "$app_base/current"; else point_current_at "$1"; fi
  note "current is $1 now; $app_service follows"
  phase restart
  if [ "$app_health_expected" = stopped ]; then service_halt; else service_restart "$1"; fi
}

# commit_release ID: the release is proved. The program removes the journal last: after a kill before that, recovery
# repeats the work.
# reads: app_good app_health_expected app_manager app_state req_release
# sets: res_after res_after_version
commit_release() {
  phase commit
  if [ "$1" = none ]; then
    rm -f "$app_state/good"
  elif { [ "$app_health_expected" != 200 ] || save_health_record "$1" 200; } && { [ "$app_good" = "$1" ] || write_durably "$app_state/good" "$1"; }; then
    append_proof "$1"
  else
    fail_because disk-full "It was proved, but that could not be written down: the disk under $app_state is full."
    return 1
  fi
  [ "$1" != "$req_release" ] || mark_caller
  [ "$app_manager" != pm2 ] || pm2_as_user pm2 save >/dev/null 2>&1
  rm -f "$app_state/activating"
  unwatch_memory
  res_after=$1 res_after_version=$(release_field "$1" version)
}

# A rollback to a good or adopted release adds no line to the history.
# reads: app_health_expected app_verdict cmd_restoring
append_proof() {
  [ "$cmd_restoring" = no ] || verdict_of "$1"
  case $cmd_restoring-$app_verdict-$app_health_expected in
    yes-good-* | yes-adopted-*) ;;
    *-200) append_history good "$1" ;;
  esac
}

# A failed deploy returns to what the host runs. If that is older than the good release, a person or a tool rolled back
# from the good one.
# reads: app_good app_live app_recover_to app_state
# sets: app_good
adopt_live() {
  [ "$app_live" != none ] && [ -z "$app_recover_to" ] && [ "$app_live" != "$app_good" ] || return 0
  [ -z "$app_good" ] || ! is_older "$app_live" "$app_good" || append_history bad "$app_good"
  write_durably "$app_state/good" "$app_live"
  app_good=$app_live
  append_history adopted "$app_live"
}

# reads: app_state req_release
mark_caller() {
  if called_by_person; then
    printf '%s %s %s %s\n' "$req_release" "$(who_called)" "$(own_id)" "${AWS_SSM_INSTANCE_ID:--}" >"$app_state/manual"
  else
    save_config
  fi
}
