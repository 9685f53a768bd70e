# The state of a release when it last served here: .state/proved/<id>. The host proves a rollback against this record,
# and not against the settings of the run that failed.

# load_health_record ID: sets app_port, app_health_path and `app_health_expected`: 200 or another status that the
# health path answered with; 000 where it gave no answer; `no-listener`: it ran and listened nowhere; `not-running`:
# it did not stay up; `stopped`. app_other_port: where it may listen as well, since the declared port may have
# changed.
# reads: app_declared_port app_other_port app_port app_run_ports app_state req_health_path
# sets: app_health_expected app_health_path app_other_port app_port pm2_known pm2_up
load_health_record() {
  app_run_ports=${app_run_ports:-"$app_port $app_other_port"}
  app_health_expected=200 app_port=${app_run_ports%% *} app_other_port=${app_run_ports#* } app_health_path=$req_health_path pm2_up='' pm2_known=''
  [ "$1" != none ] || app_health_expected=stopped
  [ -f "$app_state/proved/$1" ] || return 0
  read_settings <"$app_state/proved/$1"
  read_declared_port
  case $app_declared_port in "$app_port" | '?') app_other_port='' ;; *) app_other_port=$app_declared_port ;; esac
}

# load_target_record ID: the same for the release that is activated. It must answer 200, unless it is adopted and never
# did.
# reads: app_health_expected app_verdict
# sets: app_health_expected
load_target_record() {
  load_health_record "$1"
  [ "$app_health_expected" != 200 ] || return 0
  verdict_of "$1"
  case $app_verdict-$app_health_expected in adopted-[0-9]*) ;; *) app_health_expected=200 ;; esac
}

# save_health_record ID ANSWERED
# reads: app_health_path app_manager app_port app_state
save_health_record() {
  [ -d "$app_state/proved" ] || mkdir "$app_state/proved"
  [ "$app_manager" != pm2 ] || pm2_list
  # After a power cut that loses this file, the settings decide.
  printf 'port=%s\nhealth-path=%s\nanswered=%s%s\n' "$app_port" "$app_health_path" "$2" "$(pm2_lines)" >"$app_state/proved/$1.new" &&
    mv -fT "$app_state/proved/$1.new" "$app_state/proved/$1"
}

# A failed deploy returns to what runs now, so the host records its state. An interrupted activation has recorded it
# already.
# reads: app_before app_health_expected app_manager app_processes app_recover_to app_service app_state app_user
#   pm2_answered
# sets: app_answered app_before_processes app_old_processes
record_before() {
  load_health_record "$app_before"
  app_answered=$app_health_expected
  if [ -z "$app_recover_to" ]; then
    inspect_now
    save_health_record "$app_before" "$app_answered" || refuse disk-full "The disk under $app_state is full. Free some space."
    [ "$app_manager" != pm2 ] || [ "$pm2_answered" = yes ] ||
      refuse host-not-ready "PM2 does not list its apps (pm2 jlist, as '$app_user'), so a failed deploy could not restore them. Look with: sudo -iu $app_user pm2 list"
    case $app_before-$app_answered in
      none-*) ;;
      *-stopped) warn "$app_service is stopped, and will be started." ;;
    esac
  fi
  add_other_processes
  app_old_processes=$app_processes
  app_before_processes=$app_processes
}

# Sets app_answered, and the port where the app listens. A young process without a listener may belong to a crash loop.
# Where its manager restarts it again and again for want of a first release, it counts as stopped.
# reads: app_before app_inspected_port app_live_port app_port app_processes app_serving host_now_cs
# sets: app_answered app_port
inspect_now() {
  app_port=${app_live_port:-$app_port}
  [ "$app_inspected_port" = "$app_port" ] || listener_owners
  if [ -n "$app_serving" ]; then
    app_answered=$(health_answer | head -n 1)
    case $app_answered in 200\ 0) ;; 200*) app_answered=000 ;; esac
    app_answered=${app_answered%% *}
    return 0
  fi
  app_answered=not-running
  if [ "$app_before" = none ] || is_stopped; then app_answered=stopped; fi
  now_cs
  for inspected_process in $app_processes; do
    inspected_age=$((host_now_cs - ${inspected_process#*:}))
    if [ $inspected_age -ge 1000 ]; then
      app_answered=no-listener
    elif [ $inspected_age -ge 50 ] && [ $app_answered = stopped ]; then
      case $app_before-$(restarts) in none-[1-9]*) ;; *) app_answered=not-running ;; esac
    fi
  done
}

# In a rollback: whether the service is as it was before the swap; sets `res_proof` to the description.
# reads: app_before app_health_expected app_health_path app_port app_processes app_service
# sets: res_proof
check_restored() {
  case $app_health_expected in
    stopped)
      read_processes
      [ -z "$app_processes" ] || { fail_because old-process "Processes of $app_service are still there after it was stopped." && return 1; }
      res_proof="current is $app_before, $app_service stopped"
      ;;
    not-running) ;;
    *) prove "$app_before" || return 1 ;;
  esac
  case $app_before-$app_health_expected in
    none-stopped) ;;
    none-* | *-[!2]*) warn "$app_service is as before the swap: $app_health_expected ($app_health_path on port $app_port)." ;;
  esac
}

# Whether a proof can show the recorded state.
# reads: app_health_expected
can_be_proved() { case $app_health_expected in stopped | not-running) return 1 ;; esac }
