# Waits until the release answers, and watches it for a while.

# wait_healthy ID: polls until the facts hold and `health-successes` requests in a row got the expected answer. The
# pause between polls is a tenth of the time waited so far, a fifth after an expected answer; `health-interval` at most,
# but at least a twentieth of the time. So a path that answers otherwise for a minute gets fewer than 60 requests.
# reads: health_expected health_successes health_timeout now_cs phase_prefix port
# sets: ask_at first_restarts limit_end limit_least limit_times successes wait_began was_healthy why why_code
wait_healthy() {
  now_cs
  wait_began=$now_cs
  deadline=$((now_cs + health_timeout * 100))
  # A rollback does not wait for the limit: the first four facts are enough for a release that was proved before.
  [ -z "$phase_prefix" ] && limit_patience=$RATE_LIMIT_SECONDS || limit_patience=0
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

# reads: health_interval now_cs successes wait_began
poll_pause() {
  pause=$(((now_cs - wait_began) / 20))
  [ $pause -ge $((health_interval * 100)) ] || {
    pause=$((pause * (successes > 0 ? 2 : 4)))
    [ $pause -le $((health_interval * 100)) ] || pause=$((health_interval * 100))
  }
  [ $pause -ge 2 ] || pause=2
  sleep_cs $pause
}

# `health-timeout` starts again when the app may be asked again. Fails where that is later than the program waits.
# reads: ask_at health_timeout limit_end
wait_for_limit() {
  [ $ask_at -gt $limit_end ] || deadline=$((ask_at + health_timeout * 100))
  [ $ask_at -le $deadline ]
}

# Waiting cannot help a unit that systemd gave up on, or that systemd restarts again and again.
# reads: first_restarts manager pm2_down pm2_restarts unit_active unit_restarts unit_type
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
# reads: health_interval manager now_cs processes service stable_for
# sets: stable_ask stable_began stable_processes stable_until
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
# reads: now_cs stable_ask stable_began stable_for stable_until
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
# reads: processes stable_processes
same_served() {
  for same_process in $stable_processes; do
    case " $processes " in *" $same_process "*) return 0 ;; esac
  done
  return 1
}

# reads: service stable_for why
explain_unstable() { fail_because unstable "$service was healthy, then not any more within $stable_for s (stable-for): $why"; }
