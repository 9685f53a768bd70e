# The proof that a release is what answers. It takes five facts; no single fact is enough.

# prove ID: the whole proof after a start. Sets `proof` to its description, or why_code and why.
# reads: health_timeout port stable_for
prove() {
  phase prove
  note "waiting for $1 to answer on port $port, $health_timeout s at most"
  wait_healthy "$1" || { explain_failure && return 1; }
  phase stability
  note "it answers; watching it for $stable_for s"
  { stays_healthy "$1" && none_down; } || { explain_failure && return 1; }
  warn_rate_limit
  state_proof "$1"
}

# /proc cannot show a process that PM2 gave up on.
# reads: manager pm2_down
none_down() {
  [ "$manager" = pm2 ] || return 0
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
# reads: good health_successes
# sets: ask_at limit_least limit_times old_processes successes
prove_now() {
  old_processes='' successes=0 ask_at=0 limit_least=1 limit_times=0
  while [ $successes -lt "$health_successes" ]; do
    facts "$1" && healthy
    case $?-$good in
      0-*) successes=$((successes + 1)) ;;
      2-"$1") break ;;
      *) check_other_ports && return 1 ;;
    esac
  done
  none_down || return 1
  warn_rate_limit
  state_proof "$1"
}

# Where a limit kept the program from asking the health path, the proof does not claim an answer.
# reads: health_expected health_path limit_advice limit_status limit_times successes
# sets: health_proof
warn_rate_limit() {
  health_proof="$successes times $health_expected from $health_path"
  [ $limit_times -eq 0 ] ||
    warn "$health_path answered $limit_status to $limit_times requests: the app limits them. $limit_advice"
}

# reads: health_proof old_processes port processes stable_for
# sets: proof
state_proof() {
  # shellcheck disable=SC2086 # words are counted
  set -- "$1" $processes
  proof_carries="RELEASE_ID=$1"
  has_release_json "$1" || proof_carries='no RELEASE_ID (an adopted release)'
  case $# in 2) proof_count='1 process' ;; *) proof_count="$(($# - 1)) processes" ;; esac
  proof="$proof_count${old_processes:+, none from before}, $proof_carries, run from releases/$1, own the listener on $port, $health_proof, $stable_for s stable"
  name_beside
  name_others "$1"
}

# Finds the likeliest reason, from the strongest evidence: the kernel's counters, then the app's output.
# reads: base first_restarts manager oom_before port restarts service unit_active was_healthy why why_code
# sets: explain_log why
explain_failure() {
  explain_log=$(app_log_since 2>/dev/null | mask | tr -cd '\011\012\040-\176' | tail -n 60)
  printf '%s\n' "$explain_log"
  if [ "$(oom_kills)" -gt "$oom_before" ]; then
    fail_because out-of-memory "The kernel killed a process of $service for memory: its cgroup ran into its limit. $why"
    return 0
  fi
  listener_owners
  if port_is_taken; then
    fail_because port-in-use "Port $port is held by $(name_foreign), which is not of $service. $why"
    return 0
  fi
  explain_path=$(printf '%s\n' "$explain_log" | grep -oE "E(ACCES|PERM|ROFS)[^']*'$base/(releases/[^/']*|current)/[^']*'" | head -1 | sed "s/^[^']*'//;s/'$//")
  if [ -n "$explain_path" ]; then
    explain_path=${explain_path#"$base/"}
    explain_path=${explain_path#current/}
    explain_path=${explain_path#releases/*/}
    fail_because release-not-writable "The app writes into its release: $explain_path. A release is root's and read-only; name the folder in shared-paths. $why"
    return 0
  fi
  # The check may meet a service that its manager keeps restarting at any moment of its short life.
  case $manager-$unit_active-$why_code-$(($(restarts) - ${first_restarts:-0})) in
    systemd-failed-* | *-not-running-* | systemd-*-[1-9]* | pm2-*-[2-9]* | pm2-*-[1-9][0-9]*)
      if [ "$was_healthy" = yes ]; then
        [ "$why_code" = unstable ] || fail_because unstable "$service was healthy and then crashed: $why"
      else
        fail_because crash-loop "$service does not stay up: $(describe_manager). $(first_error)"
      fi
      ;;
    *) [ "$why_code" = unstable ] || [ -z "$(first_error)" ] || why="$why $(first_error)" ;;
  esac
  return 0
}

# reads: explain_log
first_error() {
  printf '%s\n' "$explain_log" | grep -E '(Error|ERR!|EADDRINUSE|EACCES|Cannot find|not found|[Ff]atal)' | head -1 | cut -c1-200
}
