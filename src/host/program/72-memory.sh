# Told from the cgroup's own counters whether the kernel killed the app for memory.

# On cgroup v1 a unit's counters go away with its cgroup when systemd starts it again. A sleeping process in
# the memory hierarchy alone keeps that cgroup, and its counters, for as long as we watch.
watch_memory() {
  oom_watch=''
  [ "$manager" != systemd ] || oom_cgroup=${unit_cgroup:-$(systemctl show -p ControlGroup --value -- "${unit_slice:-system.slice}")/$service}
  if [ "$manager" = systemd ] && [ -d /sys/fs/cgroup/memory ]; then
    oom_dir=/sys/fs/cgroup/memory$oom_cgroup
    [ -d "$oom_dir" ] || mkdir -p "$oom_dir" 2>/dev/null
    sh -c 'echo $$ >"$1/cgroup.procs" && exec sleep 86400' sh "$oom_dir" >/dev/null 2>&1 3>&- 4>&- 9>&- &
    oom_watch=$!
  fi
  oom_before=$(oom_kills)
}

unwatch_memory() {
  [ -z "$oom_watch" ] || kill "$oom_watch" 2>/dev/null
  oom_watch=''
}

# How many processes the kernel has killed there. On v2 the slice's count outlives the unit's cgroup.
oom_kills() {
  if [ "$manager" = systemd ]; then
    if [ -d /sys/fs/cgroup/memory ]; then
      oom_file=/sys/fs/cgroup/memory$oom_cgroup/memory.oom_control
    else
      oom_file=/sys/fs/cgroup${oom_cgroup%/*}/memory.events
    fi
    cat "$oom_file" 2>/dev/null
  else
    memory_events "${pm2_daemon:-self}"
  fi | awk '$1 == "oom_kill" { n += $2 } END { print n + 0 }'
}
