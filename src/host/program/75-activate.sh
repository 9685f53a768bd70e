# Activation: hooks, swap, restart, proof; and the way back, in the same command.

# Runs in a unit of its own (see detach), so that neither the agent nor a cancelled job leaves it half-way.
activate_inside() {
  begin_inside "$release"
  check_follows_current
  check_port
  run_hooks_before
  note_reach
  check_port_free
  others_held=$others_started
  check_mandate
  read_live
  check_expectation
  look_at_before
  mark_interrupted
  write_durably "$state/activating" "$before $release $live" || refuse disk-full "The disk under $state is full. Free some space."
  adopt_live
  as_noted_target "$release"
  swap_to "$release"
  if prove "$release" && keeps_addresses && run_hook_after && keep "$release"; then
    went_back
    finish 0 activated '' "$release, version $version, is what answers on port $port."
  fi
  failed_code=$why_code failed_why=$why
  note "$failed_code: $failed_why"
  remember failed "$release" "$failed_code"
  bring_back
}

# What somebody went back from is not what a later rollback may lead to.
went_back() {
  case $rolling_back-$before in
    yes-none | true-none) ;;
    yes-* | true-*) ! is_older "$release" "$before" || remember bad "$before" ;;
  esac
}

# begin_inside ID: what activate and revert share before they change anything. `before` is what a failure comes
# back to: what runs, unless that is what an interrupted activation left.
begin_inside() {
  phase prepare
  open_log
  note "$command $1 for $app"
  read_live
  read_journal
  before=${settle_to:-$live}
  [ -n "$expect" ] || expect=$live
  check_expectation
  [ "$1" = none ] || [ -d "$base/releases/$1" ] || refuse release-missing "releases/$1 is not on this host."
  find_manager
  find_port
  [ -n "$version" ] || version=$(release_field "$release" version)
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  res_after=$live res_after_version=$res_before_version
  ! have_systemd || write_units "$(boot_before)"
  note_others
  watch_memory
  mark_logs
}

boot_before() { case $manager in systemd) printf '%s' "$service$other_services" ;; pm2) printf 'pm2-%s.service' "$user" ;; esac }

# Asked when it begins, and again just before the swap. After an interrupted activation the host may be expected to run
# what it goes back to.
check_expectation() {
  case $expect in "$live" | "$settle_to") return 0 ;; esac
  [ "$live" = "$revert_to" ] ||
    finish 67 refused current-moved "This host runs $live, not $expect as when the deploy began: somebody else changed it. Nothing was changed."
}

# The journal `activating` stands before the swap and goes after the proof: whoever finds it with no
# activation at work brings back what it names first.
swap_to() {
  phase swap
  swapped=yes
  if [ "$1" = none ]; then rm -f "$base/current"; else point_current_at "$1"; fi
  note "current is $1 now; $service follows"
  phase restart
  if [ "$health_expected" = stopped ]; then service_halt; else service_restart "$1"; fi
}

# keep ID: it is proved. The journal goes last: who is killed before may have to do the rest again.
keep() {
  phase keep
  if [ "$1" = none ]; then
    rm -f "$state/good"
  elif { [ "$health_expected" != 200 ] || note_seen "$1" 200; } && { [ "$good" = "$1" ] || write_durably "$state/good" "$1"; }; then
    remember_proof "$1"
  else
    because disk-full "It was proved, but that could not be written down: the disk under $state is full."
    return 1
  fi
  [ "$1" != "$release" ] || mark_caller
  [ "$manager" != pm2 ] || pm2_as_user pm2 save >/dev/null 2>&1
  rm -f "$state/activating"
  unwatch_memory
  res_after=$1 res_after_version=$(release_field "$1" version)
}

# A host that came back has learned nothing new of a good release.
remember_proof() {
  [ "$going_back" = no ] || verdict_of "$1"
  case $going_back-$verdict-$health_expected in
    yes-good-* | yes-adopted-*) ;;
    *-200) remember good "$1" ;;
  esac
}

mark_caller() {
  if called_by_person; then
    printf '%s %s %s %s\n' "$release" "$(who_called)" "$(own_id)" "${AWS_SSM_INSTANCE_ID:--}" >"$state/manual"
  else
    config_is_the_runners
  fi
}

# Back to what ran before, in this same command, proved by the same facts, as far as they held then. None of the failed
# release's processes may stay; the old one's may, where they were never replaced.
bring_back() {
  others_held=$others_running
  read_processes
  add_other_processes
  stale=''
  for back_process in $processes; do
    case " $before_processes " in *" $back_process "*) ;; *) stale="$stale $back_process" ;; esac
  done
  phase_prefix=back-
  note "back to $before"
  mark_logs
  going_back=yes
  as_noted "$before"
  swap_to "$before"
  if is_as_before && keep "$before"; then finish_back; fi
  unwatch_memory
  res_after=$before res_after_version=$(release_field_or_none "$before" version)
  finish 70 rollback-failed rollback-failed "${failed_code:+The release failed ($failed_code: $failed_why) and }$(or_no_release "$before") could not be proved again: $why_code: $why Look with: systemctl status $service; $base/deploy.sh status; then: $base/deploy.sh recover"
}

finish_back() {
  unwatch_memory
  res_after=$before res_after_version=$(release_field_or_none "$before" version)
  [ -n "$failed_code" ] || finish 0 "$back_verdict" '' "This host runs $(or_no_release "$before"), and that was proved."
  finish 69 rolled-back "$failed_code" "$failed_why"
}

# revert: the runner asks for what it found here when it began.
revert_inside() {
  begin_inside "$revert_to"
  back_verdict=reverted failed_code='' failed_why=''
  as_noted "$revert_to"
  # Already there, and proved: nothing is restarted.
  if [ "$live" = "$revert_to" ] && [ ! -f "$state/activating" ]; then
    is_held || finish 0 reverted '' "This host runs $(or_no_release "$live"), as before."
    ! prove_now "$live" || finish 0 reverted '' "$live is what answers on port $port."
  fi
  check_mandate
  [ "$live" = none ] || [ "$live" = "$revert_to" ] || remember bad "$live"
  write_durably "$state/activating" "$revert_to $revert_to $live"
  before=$revert_to before_processes=''
  bring_back
}

# Hooks are the one input that is shell, on purpose: the user's, never root's, in the new release.
# run_hook NAME SCRIPT
run_hook() {
  [ -n "$2" ] || return 0
  note "hook $1"
  hook_environment || return 1
  saying "$state/hook" hook_in_release "$2"
  hook_rc=$?
  mask <"$state/hook" | tail -c 8000
  [ $hook_rc -ne 0 ] || return 0
  hook_said=$(mask <"$state/hook" | tail -n 3 | tr '\n\t' '  ' | cut -c1-200)
  [ $hook_rc -ne 124 ] || hook_said="it was stopped after 10 minutes. $hook_said"
  because hook-failed "The hook $1 failed (exit code $hook_rc): $hook_said"
  return 1
}

hook_in_release() { (cd "$base/releases/$release" && as_user_with 600 "$hook_env" sh -eu -c "$1"); }

run_hooks_before() {
  phase hooks
  run_hook before-activate "$before_activate" || finish 68 refused "$why_code" "$why"
  case $first in yes | true) run_hook before-activate-once "$before_activate_once" || finish 68 refused "$why_code" "$why" ;; esac
  [ -n "$before_activate$before_activate_once" ] || return 0
  # What ran before the hooks may be gone by now.
  read_processes
  listener_owners
}

run_hook_after() {
  [ -n "$after_activate" ] || return 0
  phase hooks
  run_hook after-activate "$after_activate"
}
