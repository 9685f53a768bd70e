# The clock, and how long each phase took.

# Centiseconds since boot. A fork would cost more than the time it measures.
# sets: now_cs
now_cs() {
  read -r uptime_line _ </proc/uptime
  now_cs=${uptime_line%.*}${uptime_line#*.}
  now_cs=${now_cs#0}
}

# Seconds since 1970. Each command reads the clock once.
# reads: booted date now_cs s
# sets: booted now_epoch
now_epoch() {
  now_cs
  [ -n "$booted" ] || booted=$(($(date +%s) - now_cs / 100))
  now_epoch=$((booted + now_cs / 100))
}

sleep_cs() { sleep $(($1 / 100)).$(($1 / 10 % 10))$(($1 % 10)); }

# Starts a phase and ends the one before. seconds collects "name":1.23 for the result.
# reads: now_cs phase_prefix
# sets: phase_began phase_name
phase() {
  end_phase
  now_cs
  phase_name=$phase_prefix$1
  phase_began=$now_cs
}

# reads: now_cs phase_began phase_name seconds
# sets: phase_name seconds
end_phase() {
  [ -n "$phase_name" ] || return 0
  now_cs
  phase_cs=$((now_cs - phase_began))
  seconds=${seconds:+$seconds,}\"$phase_name\":$((phase_cs / 100)).$((phase_cs / 10 % 10))$((phase_cs % 10))
  phase_name=
}
