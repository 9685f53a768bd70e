# The proof that a release is what answers. It takes five facts; none alone is evidence.

# facts ID: checks (1) to (4) for what runs at this moment. Sets why_code and why when one does not hold.
facts() {
  read_processes
  if [ -z "$processes" ]; then
    [ "$manager" != pm2 ] || pm2_list_occasionally
    fail_because not-running "$service has no process: $(describe_manager)."
    return 1
  fi
  owners_of_either
  no_old_process || return 1
  [ "$health_expected" = no-listener ] || owns_port || return 1
  [ "$1" != none ] || return 0
  for fact_pid in $(serving_processes); do
    carries_release "$fact_pid" "$1" || return 1
    [ "$health_expected" = no-listener ] || runs_release "$fact_pid" "$1" || return 1
  done
  check_others "$1"
}

# PM2 may take longer to answer than to start the app.
pm2_list_occasionally() {
  now_cs
  [ $((now_cs - pm2_listed_at)) -gt 100 ] || return 0
  pm2_list
  pm2_listed_at=$now_cs
}

# Prints the processes that answer on the port. For a cluster under PM2 the daemon owns the listener, and its workers
# answer; every other worker that PM2 runs must belong to the release too.
serving_processes() {
  [ "$health_expected" != no-listener ] || serving=$(printf '%s\n' "$processes" | sed 's/:[0-9]*//g')
  for serving_pid in $serving; do [ "$serving_pid" = "$pm2_daemon" ] || printf '%s\n' "$serving_pid"; done
  [ "$manager" != pm2 ] || for serving_pid in $pm2_workers; do printf '%s\n' "${serving_pid%%:*}"; done
}

describe_manager() {
  case $manager in
    systemd) printf '%s, %s, last result %s, exit status %s, %s restarts' "$unit_active" "$unit_sub" "$unit_result" "$unit_status" "$unit_restarts" ;;
    pm2) printf 'PM2 says %s, started again %s times' "${pm2_down:-nothing of it}" "$pm2_restarts" ;;
  esac
}

# wait_healthy ID: polls until the facts hold and `health-successes` requests in a row got the expected answer. The
# pause between polls is a tenth of the time waited so far, a fifth after an expected answer; `health-interval` at most,
# but at least a twentieth of the time. So a path that answers otherwise for a minute gets fewer than 60 requests.
wait_healthy() {
  now_cs
  wait_began=$now_cs
  deadline=$((now_cs + health_timeout * 100))
  # A rollback does not wait for the limit: the first four facts are enough for a release that was proved before.
  [ -z "$phase_prefix" ] && limit_patience=900 || limit_patience=0
  limit_end=$((now_cs + limit_patience * 100))
  ask_at=0 limit_least=1 limit_times=0
  successes=0
  was_healthy=no
  first_restarts=''
  why_code='' why=''
  inspected_cs=$now_cs
  while :; do
    # A full check takes CPU time from the app that starts: it runs every half second while nothing listens.
    if [ $((now_cs - inspected_cs)) -lt 50 ] && [ -z "$(listeners "$port")" ]; then
      sleep 0.02
      now_cs
      continue
    fi
    inspected_cs=$now_cs
    facts "$1" && healthy
    case $? in
      0)
        successes=$((successes + 1))
        was_healthy=yes
        [ $successes -lt "$health_successes" ] || return 0
        ;;
      2) wait_for_limit || return $((successes == 0 && limit_patience > 0)) ;;
      *)
        [ $successes -eq 0 ] || note "after $successes times $health_expected: $why"
        successes=0
        gave_up && return 1
        [ -n "$first_restarts" ] || first_restarts=$(restarts)
        ;;
    esac
    now_cs
    [ "$now_cs" -lt $deadline ] || { check_other_ports && return 1; }
    poll_pause
  done
}

poll_pause() {
  pause=$(((now_cs - wait_began) / 20))
  [ $pause -ge $((health_interval * 100)) ] || {
    pause=$((pause * (successes > 0 ? 2 : 4)))
    [ $pause -le $((health_interval * 100)) ] || pause=$((health_interval * 100))
  }
  [ $pause -ge 2 ] || pause=2
  sleep_cs $pause
}

sleep_cs() { sleep $(($1 / 100)).$(($1 / 10 % 10))$(($1 % 10)); }

# `health-timeout` starts again when the app may be asked again. Fails where that is later than the program waits.
wait_for_limit() {
  [ $ask_at -gt $limit_end ] || deadline=$((ask_at + health_timeout * 100))
  [ $ask_at -le $deadline ]
}

# Waiting cannot help a unit that systemd gave up on, or that systemd restarts again and again.
gave_up() {
  case $manager in
    systemd)
      unit_show
      case $unit_active in failed | inactive) [ "$unit_type" != oneshot ] && return 0 ;; esac
      [ -z "$first_restarts" ] || [ $((unit_restarts - first_restarts)) -lt 4 ] || return 0
      ;;
    pm2)
      case $pm2_down in *' errored'* | *' stopped'*) return 0 ;; esac
      [ -z "$first_restarts" ] || [ $((pm2_restarts - first_restarts)) -lt 8 ] || return 0
      ;;
  esac
  return 1
}

# stays_healthy ID: for `stable-for` seconds the same processes keep running, and answer as expected. The program checks
# the facts once in `health-interval`; it asks the health path at growing distances, 15 times at most, however long the
# window is.
stays_healthy() {
  stable_processes=$processes
  [ "$manager" != systemd ] || unit_show
  stable_start_id=$(start_id)
  now_cs
  stable_began=$now_cs stable_until=$((now_cs + stable_for * 100)) stable_ask=0
  while now_cs && [ "$now_cs" -lt $stable_until ]; do
    stable_pause=$((stable_until - now_cs))
    [ $stable_pause -le $((health_interval * 100)) ] || stable_pause=$((health_interval * 100))
    [ $stable_pause -ge 10 ] || stable_pause=10
    sleep_cs $stable_pause
    [ "$manager" != systemd ] || unit_show
    if ! facts "$1" || ! ask_occasionally; then explain_unstable && return 1; fi
    if [ "$(start_id)" != "$stable_start_id" ] || ! same_served; then
      fail_because unstable "$service was healthy, then had to be started again within $stable_for s (stable-for)."
      return 1
    fi
  done
}

# A refusal for too many requests is no answer; and an app that asks for time has until the end of the window.
ask_occasionally() {
  now_cs
  [ "$now_cs" -ge $stable_ask ] || [ "$now_cs" -ge $stable_until ] || return 0
  healthy
  set -- $?
  stable_ask=$(((now_cs - stable_began) / 2))
  [ $stable_ask -ge $((stable_for * 2)) ] || stable_ask=$((stable_for * 2))
  stable_ask=$((now_cs + stable_ask))
  case $1 in 1) return 1 ;; 3) [ "$now_cs" -lt $stable_until ] ;; esac
}

# At least one process that served at the beginning of the window still serves.
same_served() {
  for same_process in $stable_processes; do
    case " $processes " in *" $same_process "*) return 0 ;; esac
  done
  return 1
}

explain_unstable() { fail_because unstable "$service was healthy, then not any more within $stable_for s (stable-for): $why"; }

# prove ID: the whole proof after a start. Sets `proof` to its description, or why_code and why.
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
warn_rate_limit() {
  health_proof="$successes times $health_expected from $health_path"
  [ $limit_times -eq 0 ] ||
    warn "$health_path answered $limit_status to $limit_times requests: the app limits them. $limit_advice"
}

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

first_error() {
  printf '%s\n' "$explain_log" | grep -E '(Error|ERR!|EADDRINUSE|EACCES|Cannot find|not found|[Ff]atal)' | head -1 | cut -c1-200
}
