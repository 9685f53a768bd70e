# Facts about what runs at this moment. Each check returns 1 and sets `res_why_code` and `res_why` when it fails.

# facts ID: checks (1) to (4) for what runs at this moment. Sets res_why_code and res_why when one does not hold.
# reads: app_health_expected app_manager app_processes app_service
facts() {
  read_processes
  if [ -z "$app_processes" ]; then
    [ "$app_manager" != pm2 ] || pm2_list_occasionally
    fail_because not-running "$app_service has no process: $(describe_manager)."
    return 1
  fi
  owners_of_either
  no_old_process || return 1
  [ "$app_health_expected" = no-listener ] || owns_port || return 1
  [ "$1" != none ] || return 0
  for fact_pid in $(serving_processes); do
    carries_release "$fact_pid" "$1" || return 1
    [ "$app_health_expected" = no-listener ] || runs_release "$fact_pid" "$1" || return 1
  done
  check_others "$1"
}

# Prints the processes that answer on the port. For a cluster under PM2 the daemon owns the listener, and its workers
# answer; every other worker that PM2 runs must belong to the release too.
# reads: app_health_expected app_manager app_processes pm2_daemon pm2_workers
# sets: app_serving
serving_processes() {
  [ "$app_health_expected" != no-listener ] || app_serving=$(printf '%s\n' "$app_processes" | sed 's/:[0-9]*//g')
  for serving_pid in $app_serving; do [ "$serving_pid" = "$pm2_daemon" ] || printf '%s\n' "$serving_pid"; done
  [ "$app_manager" != pm2 ] || for serving_pid in $pm2_workers; do printf '%s\n' "${serving_pid%%:*}"; done
}

# (1) Every process of the app is new: none of `app_old_processes` ("pid:start" words) still exists.
# reads: app_old_processes app_processes app_service
no_old_process() {
  for fact_process in $app_processes; do
    case " $app_old_processes " in
      *" $fact_process "*)
        fail_because old-process "Process ${fact_process%%:*} of $app_service was there before the swap: the restart did not replace it."
        return 1
        ;;
    esac
  done
}

# (2) carries_release PID ID: the environment of the process names this release. An adopted release has no .release.env,
# so its processes must not carry another release's id.
# reads: app_service
carries_release() {
  ! head -c 1000000 "/proc/$1/environ" 2>/dev/null | grep -qzxF "RELEASE_ID=$2" || return 0
  case $(carried_by "$1") in
    "$2") return 0 ;;
    '') has_release_json "$2" || return 0 ;;
  esac
  process_start "$1" || { fail_because unstable "Process $1 of $app_service ended during the check." && return 1; }
  fail_because wrong-release-id "Process $1 of $app_service does not carry RELEASE_ID=$2 in its environment: the unit (or a wrapper) drops it, or this is other code."
  return 1
}

# (3) runs_release PID ID: the process runs a script of this release, or works in its folder where it names no script;
# and it works in no other release.
# reads: app_base app_releases app_script app_script_cwd app_service
# sets: app_script
runs_release() {
  script_of "$1" || { fail_because unstable "Process $1 of $app_service ended during the check." && return 1; }
  case $app_script_cwd/ in
    "$app_releases/$2"/*) ;;
    "$app_releases"/*) app_script="${app_script:+$app_script }in $app_script_cwd" ;;
  esac
  inside_release "$1" "${app_script:-$app_script_cwd}" "$2" || {
    fail_because not-from-release "Process $1 of $app_service runs ${app_script:-in $app_script_cwd}, which is not in releases/$2. Let it run $app_base/current (WorkingDirectory, or the path of the script)."
    return 1
  }
}
