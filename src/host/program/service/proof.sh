# The proof that a release is what answers. It takes five facts; no single fact is enough.

# prove ID: the whole proof after a start. Sets `res_proof` to its description, or res_why_code and res_why.
# reads: app_port req_health_timeout req_stable_for
prove() {
  phase prove
  note "waiting for $1 to answer on port $app_port, $req_health_timeout s at most"
  wait_healthy "$1" || { explain_failure && return 1; }
  phase stability
  note "it answers; watching it for $req_stable_for s"
  { stays_healthy "$1" && none_down; } || { explain_failure && return 1; }
  warn_rate_limit
  state_proof "$1"
}

# /proc cannot show a process that PM2 gave up on.
# reads: app_manager pm2_down
none_down() {
  [ "$app_manager" = pm2 ] || return 0
  pm2_list
  case $pm2_down in
    *' errored'* | *' waiting'*)
      fail_because not-running "PM2 says $pm2_down."
      return 1
      ;;
  esac
}

# prove_now ID: the same for what runs already, without waiting for a start. A release that was proved before stays so
# while the app limits requests.
# reads: app_good req_health_successes
# sets: app_ask_at app_limit_least app_limit_times app_old_processes app_successes
prove_now() {
  app_old_processes='' app_successes=0 app_ask_at=0 app_limit_least=1 app_limit_times=0
  while [ $app_successes -lt "$req_health_successes" ]; do
    facts "$1" && healthy
    case $?-$app_good in
      0-*) app_successes=$((app_successes + 1)) ;;
      2-"$1") break ;;
      *) check_other_ports && return 1 ;;
    esac
  done
  none_down || return 1
  warn_rate_limit
  state_proof "$1"
}

# Where a limit kept the program from asking the health path, the proof does not claim an answer.
# reads: app_health_expected app_health_path app_limit_status app_limit_times app_successes
# sets: health_proof
warn_rate_limit() {
  health_proof="$app_successes times $app_health_expected from $app_health_path"
  [ $app_limit_times -eq 0 ] ||
    warn "$app_health_path answered $app_limit_status to $app_limit_times requests: the app limits them. $LIMIT_ADVICE"
}

# reads: app_old_processes app_port app_processes health_proof req_stable_for
# sets: res_proof
state_proof() {
  # shellcheck disable=SC2086 # words are counted
  set -- "$1" $app_processes
  proof_carries="RELEASE_ID=$1"
  has_release_json "$1" || proof_carries='no RELEASE_ID (an adopted release)'
  case $# in 2) proof_count='1 process' ;; *) proof_count="$(($# - 1)) processes" ;; esac
  res_proof="$proof_count${app_old_processes:+, none from before}, $proof_carries, run from releases/$1, own the listener on $app_port, $health_proof, $req_stable_for s stable"
  name_other_listeners
  name_others "$1"
}

# Finds the likeliest reason, from the strongest evidence: the kernel's counters, then the app's output.
# reads: app_base app_first_restarts app_manager app_oom_before app_port app_service app_was_healthy res_why
#   res_why_code restarts unit_active
# sets: explain_log res_why
explain_failure() {
  explain_log=$(app_log_since 2>/dev/null | mask | tr -cd '\011\012\040-\176' | tail -n 60)
  printf '%s\n' "$explain_log"
  if [ "$(oom_kills)" -gt "$app_oom_before" ]; then
    fail_because out-of-memory "The kernel killed a process of $app_service for memory: its cgroup ran into its limit. $res_why"
    return 0
  fi
  listener_owners
  if port_is_taken; then
    fail_because port-in-use "Port $app_port is held by $(name_foreign), which is not of $app_service. $res_why"
    return 0
  fi
  explain_path=$(printf '%s\n' "$explain_log" | grep -oE "E(ACCES|PERM|ROFS)[^']*'$app_base/(releases/[^/']*|current)/[^']*'" | head -1 | sed "s/^[^']*'//;s/'$//")
  if [ -n "$explain_path" ]; then
    explain_path=${explain_path#"$app_base/"}
    explain_path=${explain_path#current/}
    explain_path=${explain_path#releases/*/}
    fail_because release-not-writable "The app writes into its release: $explain_path. A release is root's and read-only; name the folder in shared-paths. $res_why"
    return 0
  fi
  # The check may meet a service that its manager keeps restarting at any moment of its short life.
  case $app_manager-$unit_active-$res_why_code-$(($(restarts) - ${app_first_restarts:-0})) in
    systemd-failed-* | *-not-running-* | systemd-*-[1-9]* | pm2-*-[2-9]* | pm2-*-[1-9][0-9]*)
      if [ "$app_was_healthy" = yes ]; then
        [ "$res_why_code" = unstable ] || fail_because unstable "$app_service was healthy and then crashed: $res_why"
      else
        fail_because crash-loop "$app_service does not stay up: $(describe_manager). $(first_error)"
      fi
      ;;
    *) [ "$res_why_code" = unstable ] || [ -z "$(first_error)" ] || res_why="$res_why $(first_error)" ;;
  esac
  return 0
}

# reads: explain_log
first_error() {
  printf '%s\n' "$explain_log" | grep -E '(Error|ERR!|EADDRINUSE|EACCES|Cannot find|not found|[Ff]atal)' | head -1 | cut -c1-200
}
