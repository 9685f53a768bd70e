# The clock, and how long each phase took.

# Centiseconds since boot. A fork would cost more than the time it measures.
# sets: host_now_cs
now_cs() {
  read -r uptime_line _ </proc/uptime
  host_now_cs=${uptime_line%.*}${uptime_line#*.}
  host_now_cs=${host_now_cs#0}
}

# Seconds since 1970. Each command reads the clock once.
# reads: date host_booted host_now_cs s
# sets: host_booted host_now_epoch
now_epoch() {
  now_cs
  [ -n "$host_booted" ] || host_booted=$(($(date +%s) - host_now_cs / 100))
  host_now_epoch=$((host_booted + host_now_cs / 100))
}

sleep_cs() { sleep $(($1 / 100)).$(($1 / 10 % 10))$(($1 % 10)); }

# Starts a phase and ends the one before. seconds collects "name":1.23 for the result.
# reads: cmd_phase_prefix host_now_cs
# sets: cmd_phase_began cmd_phase_name
phase() {
  end_phase
  now_cs
  cmd_phase_name=$cmd_phase_prefix$1
  cmd_phase_began=$host_now_cs
}

# reads: cmd_phase_began cmd_phase_name host_now_cs res_seconds
# sets: cmd_phase_name res_seconds
end_phase() {
  [ -n "$cmd_phase_name" ] || return 0
  now_cs
  phase_cs=$((host_now_cs - cmd_phase_began))
  res_seconds=${res_seconds:+$res_seconds,}\"$cmd_phase_name\":$((phase_cs / 100)).$((phase_cs / 10 % 10))$((phase_cs % 10))
  cmd_phase_name=
}
