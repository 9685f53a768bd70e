# What a failed or killed command leaves, and how the next one removes it.

# Removes what a killed command left unfinished. Its process is dead: this command holds the lock, and no activation
# runs.
# reads: app_ahead app_boot_unit app_name app_program base environment state
clear_leftovers() {
  stop_install
  for leftover in "$state/download" "$state"/activation.* "$state"/*.new "$state/environment" \
    "$base"/releases/.*.partial "$base/.current.new" "$state".?????? "$app_ahead.$environment".???????????????? "$app_program.new" /etc/systemd/system/*"/zz-ec2-release.conf.$app_name" "$app_boot_unit.$app_name"; do
    if [ -e "$leftover" ] || [ -L "$leftover" ]; then rm -rf "$leftover"; fi
  done
  for carried in /run/ec2-release.[0-9]*; do
    carrier=${carried#*.}
    process_start "${carrier%%.*}" || rm -rf "$carried"
  done
  forget_commands
}

# Removes what a failed staging leaves.
# reads: partial state
clean_up() {
  [ -n "$partial" ] || return 0
  stop_install
  rm -rf "$partial" "$state/download"
}

# Stops an install whose caller was killed; its cgroup exists as long as a process is in it.
# reads: app_install_unit
stop_install() {
  for cgroup_root in /sys/fs/cgroup/systemd /sys/fs/cgroup; do
    [ ! -d "$cgroup_root/system.slice/$app_install_unit" ] || systemctl stop "$app_install_unit" 2>/dev/null
  done
}
