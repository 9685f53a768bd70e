# Waits until the release answers, and watches it for a while.

# wait_healthy ID: polls until the facts hold and `health-successes` requests in a row got the expected answer. The
# pause between polls is a tenth of the time waited so far, a fifth after an expected answer; `health-interval` at most,
# but at least a twentieth of the time. So a path that answers otherwise for a minute gets fewer than 60 requests.
# reads: app_health_expected app_port cmd_phase_prefix host_now_cs req_health_successes req_health_timeout
# sets: app_ask_at app_first_restarts app_limit_least app_limit_times app_successes app_was_healthy limit_end res_why
#   res_why_code wait_began
wait_healthy() {
  now_cs
  wait_began=$host_now_cs
  deadline=$((host_now_cs + req_health_timeout * 100))
  # A rollback does not wait for the limit: the first four facts are enough for a release that was proved before.
  [ -z "$cmd_phase_prefix" ] && limit_patience=$RATE_LIMIT_SECONDS || limit_patience=0
  limit_end=$((host_now_cs + limit_patience * 100))
  app_ask_at=0 app_limit_least=1 app_limit_times=0
  app_successes=0
  app_was_healthy=no
  app_first_restarts=''
  res_why_code='' res_why=''
  inspected_cs=$host_now_cs
  while :; do
    # A full check takes CPU time from the app that starts: it runs every half second while nothing listens.
    if [ $((host_now_cs - inspected_cs)) -lt 50 ] && [ -z "$(listeners "$app_port")" ]; then
      sleep 0.02
      now_cs
      continue
    fi
    inspected_cs=$host_now_cs
    facts "$1" && healthy
    case $? in
      0)
        app_successes=$((app_successes + 1))
        app_was_healthy=yes
        [ $app_successes -lt "$req_health_successes" ] || return 0
        ;;
      2) wait_for_limit || return $((app_successes == 0 && limit_patience > 0)) ;;
      *)
        [ $app_successes -eq 0 ] || note "after $app_successes times $app_health_expected: $res_why"
        app_successes=0
        gave_up && return 1
        [ -n "$app_first_restarts" ] || app_first_restarts=$(restarts)
        ;;
    esac
    now_cs
    [ "$host_now_cs" -lt $deadline ] || { check_other_ports && return 1; }
    poll_pause
  done
}

# reads: app_successes host_now_cs req_health_interval wait_began
poll_pause() {
  pause=$(((host_now_cs - wait_began) / 20))
  [ $pause -ge $((req_health_interval * 100)) ] || {
    pause=$((pause * (app_successes > 0 ? 2 : 4)))
    [ $pause -le $((req_health_interval * 100)) ] || pause=$((req_health_interval * 100))
  }
  [ $pause -ge 2 ] || pause=2
  sleep_cs $pause
}

# `health-timeout` starts again when the app may be asked again. Fails where that is later than the program waits.
# reads: app_ask_at limit_end req_health_timeout
wait_for_limit() {
  [ $app_ask_at -gt $limit_end ] || deadline=$((app_ask_at + req_health_timeout * 100))
  [ $app_ask_at -le $deadline ]
}

# Waiting cannot help a unit that systemd gave up on, or that systemd restarts again and again.
# reads: app_first_restarts app_manager pm2_down pm2_restarts unit_active unit_restarts unit_type
gave_up() {
  case $app_manager in
    systemd)
      unit_show
      case $unit_active in failed | inactive) [ "$unit_type" != oneshot ] && return 0 ;; esac
      [ -z "$app_first_restarts" ] || [ $((unit_restarts - app_first_restarts)) -lt 4 ] || return 0
      ;;
    pm2)
      case $pm2_down in *' errored'* | *' stopped'*) return 0 ;; esac
      [ -z "$app_first_restarts" ] || [ $((pm2_restarts - app_first_restarts)) -lt 8 ] || return 0
      ;;
  esac
  return 1
}

# stays_healthy ID: for `stable-for` res_seconds the same processes keep running, and answer as expected. The program
# checks the facts once in `health-interval`; it asks the health path at growing distances, 15 times at most, however
# long the window is.
# reads: app_manager app_processes app_service host_now_cs req_health_interval req_stable_for
# sets: stable_ask stable_began stable_processes stable_until
stays_healthy() {
  stable_processes=$app_processes
  [ "$app_manager" != systemd ] || unit_show
  stable_start_id=$(start_id)
  now_cs
  stable_began=$host_now_cs stable_until=$((host_now_cs + req_stable_for * 100)) stable_ask=0
  while now_cs && [ "$host_now_cs" -lt $stable_until ]; do
    stable_pause=$((stable_until - host_now_cs))
    [ $stable_pause -le $((req_health_interval * 100)) ] || stable_pause=$((req_health_interval * 100))
    [ $stable_pause -ge 10 ] || stable_pause=10
    sleep_cs $stable_pause
    [ "$app_manager" != systemd ] || unit_show
    if ! facts "$1" || ! ask_occasionally; then explain_unstable && return 1; fi
    if [ "$(start_id)" != "$stable_start_id" ] || ! same_served; then
      fail_because unstable "$app_service was healthy, then had to be started again within $req_stable_for s (stable-for)."
      return 1
    fi
  done
}

# A refusal for too many requests is no answer; and an app that asks for time has until the end of the window.
# reads: host_now_cs req_stable_for stable_ask stable_began stable_until
ask_occasionally() {
  now_cs
  [ "$host_now_cs" -ge $stable_ask ] || [ "$host_now_cs" -ge $stable_until ] || return 0
  healthy
  set -- $?
  stable_ask=$(((host_now_cs - stable_began) / 2))
  [ $stable_ask -ge $((req_stable_for * 2)) ] || stable_ask=$((req_stable_for * 2))
  stable_ask=$((host_now_cs + stable_ask))
  case $1 in 1) return 1 ;; 3) [ "$host_now_cs" -lt $stable_until ] ;; esac
}

# At least one process that served at the beginning of the window still serves.
# reads: app_processes stable_processes
same_served() {
  for same_process in $stable_processes; do
    case " $app_processes " in *" $same_process "*) return 0 ;; esac
  done
  return 1
}

# reads: app_service req_stable_for res_why
explain_unstable() { fail_because unstable "$app_service was healthy, then not any more within $req_stable_for s (stable-for): $res_why"; }
