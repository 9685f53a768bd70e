# How a release was when it last served here: .state/proved/<id>. Going back, a host is held to that, and to no setting of
# the run that failed.

# as_noted ID: port, health_path and `health_expected`: 200 or another status that the health path answered with; 000 where
# it gave no answer; `no-listener`: it ran and listened nowhere; `not-running`: it did not stay up; `stopped`. other_port:
# where it may listen as well, since what is declared may have been changed.
as_noted() {
  run_ports=${run_ports:-"$port $other_port"}
  health_expected=200 port=${run_ports%% *} other_port=${run_ports#* } health_path=$path_input pm2_up='' pm2_known=''
  [ "$1" != none ] || health_expected=stopped
  [ -f "$state/proved/$1" ] || return 0
  read_settings <"$state/proved/$1"
  read_declared_port
  case $declared_port in "$port" | '?') other_port='' ;; *) other_port=$declared_port ;; esac
}

# as_noted_target ID: the same of what is activated. It must answer 200, unless it never did: it was there before us.
as_noted_target() {
  as_noted "$1"
  [ "$health_expected" != 200 ] || return 0
  verdict_of "$1"
  case $verdict-$health_expected in adopted-[0-9]*) ;; *) health_expected=200 ;; esac
}

# note_seen ID ANSWERED
note_seen() {
  [ -d "$state/proved" ] || mkdir "$state/proved"
  [ "$manager" != pm2 ] || pm2_list
  # A power cut that takes this file leaves what the settings say.
  printf 'port=%s\nhealth-path=%s\nanswered=%s%s\n' "$port" "$health_path" "$2" "$(pm2_lines)" >"$state/proved/$1.new" &&
    mv -fT "$state/proved/$1.new" "$state/proved/$1"
}

# What is about to be replaced is what a failure comes back to: how it is now is noted. An interrupted activation looked
# already.
look_at_before() {
  as_noted "$before"
  answered=$health_expected
  if [ -z "$settle_to" ]; then
    look_now
    note_seen "$before" "$answered" || refuse disk-full "The disk under $state is full. Free some space."
    [ "$manager" != pm2 ] || [ "$pm2_heard" = yes ] ||
      refuse host-not-ready "PM2 does not say which apps it runs (pm2 jlist, as '$user'), so a failed release could not be taken back to them. Look with: sudo -iu $user pm2 list"
    case $before-$answered in
      none-*) ;;
      *-stopped) warn "$service is stopped, and will be started." ;;
    esac
  fi
  add_other_processes
  stale=$processes
  before_processes=$processes
}

# answered, and the port where the app listens. One that is young and listens nowhere may be a crash loop's.
look_now() {
  port=${live_port:-$port}
  [ "$looked_port" = "$port" ] || listener_owners
  if [ -n "$serving" ]; then
    answered=$(health_answer | head -n 1)
    case $answered in 200\ 0) ;; 200*) answered=000 ;; esac
    answered=${answered%% *}
    return 0
  fi
  answered=not-running
  if [ "$before" = none ] || is_stopped; then answered=stopped; fi
  now_cs
  for look_process in $processes; do
    look_age=$((now_cs - ${look_process#*:}))
    [ $look_age -lt 50 ] || [ $answered != stopped ] || answered=not-running
    [ $look_age -lt 1000 ] || answered=no-listener
  done
}

# Going back: whether the service is as it was before the swap; `proof` in words.
is_as_before() {
  case $health_expected in
    stopped)
      read_processes
      [ -z "$processes" ] || { because old-process "Processes of $service are still there after it was stopped." && return 1; }
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

# Whether what runs can show that it is as noted.
is_held() { case $health_expected in stopped | not-running) return 1 ;; esac }
