# The state of a release when it last served here: .state/proved/<id>. The host proves a rollback against this record,
# and not against the settings of the run that failed.

# load_health_record ID: sets port, health_path and `health_expected`: 200 or another status that the health path
# answered with; 000 where it gave no answer; `no-listener`: it ran and listened nowhere; `not-running`: it did not stay
# up; `stopped`. other_port: where it may listen as well, since the declared port may have changed.
# reads: declared_port other_port path_input port run_ports state
# sets: health_expected health_path other_port pm2_known pm2_up port
load_health_record() {
  run_ports=${run_ports:-"$port $other_port"}
  health_expected=200 port=${run_ports%% *} other_port=${run_ports#* } health_path=$path_input pm2_up='' pm2_known=''
  [ "$1" != none ] || health_expected=stopped
  [ -f "$state/proved/$1" ] || return 0
  read_settings <"$state/proved/$1"
  read_declared_port
  case $declared_port in "$port" | '?') other_port='' ;; *) other_port=$declared_port ;; esac
}

# load_target_record ID: the same for the release that is activated. It must answer 200, unless it is adopted and never
# did.
# reads: health_expected verdict
# sets: health_expected
load_target_record() {
  load_health_record "$1"
  [ "$health_expected" != 200 ] || return 0
  verdict_of "$1"
  case $verdict-$health_expected in adopted-[0-9]*) ;; *) health_expected=200 ;; esac
}

# save_health_record ID ANSWERED
# reads: health_path manager port state
save_health_record() {
  [ -d "$state/proved" ] || mkdir "$state/proved"
  [ "$manager" != pm2 ] || pm2_list
  # After a power cut that loses this file, the settings decide.
  printf 'port=%s\nhealth-path=%s\nanswered=%s%s\n' "$port" "$health_path" "$2" "$(pm2_lines)" >"$state/proved/$1.new" &&
    mv -fT "$state/proved/$1.new" "$state/proved/$1"
}

# A failed deploy returns to what runs now, so the host records its state. An interrupted activation has recorded it
# already.
# reads: before health_expected manager pm2_answered processes recover_to service state user
# sets: answered before_processes old_processes
record_before() {
  load_health_record "$before"
  answered=$health_expected
  if [ -z "$recover_to" ]; then
    inspect_now
    save_health_record "$before" "$answered" || refuse disk-full "The disk under $state is full. Free some space."
    [ "$manager" != pm2 ] || [ "$pm2_answered" = yes ] ||
      refuse host-not-ready "PM2 does not list its apps (pm2 jlist, as '$user'), so a failed deploy could not restore them. Look with: sudo -iu $user pm2 list"
    case $before-$answered in
      none-*) ;;
      *-stopped) warn "$service is stopped, and will be started." ;;
    esac
  fi
  add_other_processes
  old_processes=$processes
  before_processes=$processes
}

# Sets answered, and the port where the app listens. A young process without a listener may belong to a crash loop.
# reads: before inspected_port live_port now_cs port processes serving
# sets: answered port
inspect_now() {
  port=${live_port:-$port}
  [ "$inspected_port" = "$port" ] || listener_owners
  if [ -n "$serving" ]; then
    answered=$(health_answer | head -n 1)
    case $answered in 200\ 0) ;; 200*) answered=000 ;; esac
    answered=${answered%% *}
    return 0
  fi
  answered=not-running
  if [ "$before" = none ] || is_stopped; then answered=stopped; fi
  now_cs
  for inspected_process in $processes; do
    inspected_age=$((now_cs - ${inspected_process#*:}))
    [ $inspected_age -lt 50 ] || [ $answered != stopped ] || answered=not-running
    [ $inspected_age -lt 1000 ] || answered=no-listener
  done
}

# In a rollback: whether the service is as it was before the swap; sets `proof` to the description.
# reads: before health_expected health_path port processes service
# sets: proof
check_restored() {
  case $health_expected in
    stopped)
      read_processes
      [ -z "$processes" ] || { fail_because old-process "Processes of $service are still there after it was stopped." && return 1; }
      proof="current is $before, $service stopped"
      ;;
    not-running) ;;
    *) prove "$before" || return 1 ;;
  esac
  case $before-$health_expected in
    none-stopped) ;;
    none-* | *-[!2]*) warn "$service is as before the swap: $health_expected ($health_path on port $port)." ;;
  esac
}

# Whether a proof can show the recorded state.
# reads: health_expected
can_be_proved() { case $health_expected in stopped | not-running) return 1 ;; esac }
