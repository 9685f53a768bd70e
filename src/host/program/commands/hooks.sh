# Hooks are the one input that is shell, on purpose: they run as the app's user, never as root, in the new release.

# run_hook NAME SCRIPT
# reads: app_state
run_hook() {
  [ -n "$2" ] || return 0
  note "hook $1"
  hook_environment || return 1
  run_to_file "$app_state/hook" hook_in_release "$2"
  hook_rc=$?
  mask <"$app_state/hook" | tail -c 8000
  [ $hook_rc -ne 0 ] || return 0
  hook_said=$(mask <"$app_state/hook" | tail -n 3 | tr '\n\t' '  ' | cut -c1-200)
  [ $hook_rc -ne 124 ] || hook_said="it was stopped after $((HOOK_SECONDS / 60)) minutes. $hook_said"
  fail_because hook-failed "The hook $1 failed (exit code $hook_rc): $hook_said"
  return 1
}

# reads: app_base hook_env req_release
hook_in_release() { (cd "$app_base/releases/$req_release" && as_user_with $HOOK_SECONDS "$hook_env" sh -eu -c "$1"); }

# Sets hook_env to the environment that the app will get: the unit's own, then the new release's.
# reads: app_base app_environment_unit app_manager app_service req_release
# sets: hook_env
hook_environment() {
  hook_env=''
  if [ "$app_manager" = systemd ]; then
    hook_env=$(systemd_environment) && return 0
    fail_because hook-failed "systemd could not be asked for the environment of $app_service, which hooks run in. See: journalctl -u $app_environment_unit"
    return 1
  fi
  hook_env=$(read_as_owner "$app_base/.env" | sed -n 's/\r$//;s/^[[:space:]]*\(export[[:space:]]\{1,\}\)\{0,1\}\([A-Za-z_][A-Za-z0-9_]*=\)/\2/p' | sed 's/^\([^=]*=\)"\(.*\)"$/\1\2/;s/^\([^=]*=\)'"'"'\(.*\)'"'"'$/\1\2/')
  hook_env=$hook_env$NL$(release_environment "$req_release")
}

# reads: req_before_activate req_before_activate_once req_first res_why res_why_code
run_hooks_before() {
  phase hooks
  run_hook before-activate "$req_before_activate" || finish 68 refused "$res_why_code" "$res_why"
  case $req_first in yes | true) run_hook before-activate-once "$req_before_activate_once" || finish 68 refused "$res_why_code" "$res_why" ;; esac
  [ -n "$req_before_activate$req_before_activate_once" ] || return 0
  # The hooks may have ended processes that ran before them.
  read_processes
  listener_owners
}

# reads: req_after_activate
run_hook_after() {
  [ -n "$req_after_activate" ] || return 0
  phase hooks
  run_hook after-activate "$req_after_activate"
}
