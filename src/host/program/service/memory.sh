# The memory that is left, and from the cgroup's own counters whether the kernel killed the app for memory.

# Three quarters of the available memory: the rest is for the app, which must not be the process that dies. If memory
# still runs out, the kernel kills the install first (OOMScoreAdjust).
memory_cap_kb() {
  while read -r memory_name memory_kb _; do
    case $memory_name in MemAvailable:) printf '%s' $((memory_kb * 3 / 4)) ;; esac
  done </proc/meminfo
}

# On cgroup v1 a unit's counters disappear with its cgroup when systemd restarts it. A sleeping process that is only in
# the memory hierarchy keeps that cgroup and its counters during the check.
# reads: app_manager app_service pm2_daemon unit_cgroup unit_slice
# sets: app_oom_before oom_cgroup oom_watch
watch_memory() {
  oom_watch=''
  case $app_manager in
    systemd) oom_cgroup=${unit_cgroup:-$(systemctl show -p ControlGroup --value -- "${unit_slice:-system.slice}")/$app_service} ;;
    pm2) oom_cgroup=$(memory_cgroup "${pm2_daemon:-self}") ;;
  esac
  if [ -d /sys/fs/cgroup/memory ]; then
    oom_dir=/sys/fs/cgroup/memory$oom_cgroup
    [ -d "$oom_dir" ] || mkdir -p "$oom_dir" 2>/dev/null
    sh -c 'echo $$ >"$1/cgroup.procs" && exec sleep 86400' sh "$oom_dir" >/dev/null 2>&1 3>&- 4>&- 9>&- &
    oom_watch=$!
  fi
  app_oom_before=$(oom_kills)
}

# reads: oom_watch
unwatch_memory() {
  [ -z "$oom_watch" ] || kill "$oom_watch" 2>/dev/null
  oom_watch=''
}

# Prints how many processes the kernel killed there. On v2 the slice's count outlives the unit's cgroup.
# reads: oom_cgroup
oom_kills() {
  oom_counted=$oom_cgroup
  [ -d /sys/fs/cgroup/memory ] || oom_counted=${oom_cgroup%/*}
  memory_counters "$oom_counted" | awk '$1 == "oom_kill" { n += $2 } END { print n + 0 }'
}

# memory_counters CGROUP: prints the cgroup's counters, "oom_kill N" among them.
memory_counters() {
  if [ -d /sys/fs/cgroup/memory ]; then
    cat "/sys/fs/cgroup/memory$1/memory.oom_control"
  else
    cat "/sys/fs/cgroup$1/memory.events"
  fi 2>/dev/null
}

# memory_cgroup PID: prints the path of the cgroup that counts its memory: of the controller's own hierarchy on v1, of
# the only one on v2.
memory_cgroup() {
  memory_path=''
  while IFS=: read -r _ cgroup_controllers cgroup_path; do
    case ,$cgroup_controllers, in
      *,memory,*) memory_path=$cgroup_path && break ;;
      ,,) memory_path=$cgroup_path ;;
    esac
  done <"/proc/$1/cgroup" 2>/dev/null
  printf '%s' "$memory_path"
}

memory_events() { memory_counters "$(memory_cgroup "$1")"; }
