# What a failed or killed command leaves, and how the next one removes it.

# Removes what a killed command left unfinished. Its process is dead: this command holds the lock, and no activation
# runs.
# reads: app_activation app_base app_boot_unit app_drop_in_new app_name app_program app_state
clear_leftovers() {
  stop_install
  for leftover in "$app_state/download" "$app_activation".* "$app_state"/*.new "$app_state/environment" \
    "$app_base"/releases/.*.partial "$app_base/.current.new" "$app_state".?????? "$(pieces_ahead)".???????????????? "$app_program.new" /etc/systemd/system/*"/$app_drop_in_new" "$app_boot_unit.$app_name"; do
    if [ -e "$leftover" ] || [ -L "$leftover" ]; then rm -rf "$leftover"; fi
  done
  for program_folder in /run/ec2-release.[0-9]*; do
    program_pid=${program_folder#*.}
    process_start "${program_pid%%.*}" || rm -rf "$program_folder"
  done
  forget_commands
}

# Removes what a failed staging leaves.
# reads: app_state stage_partial
clean_up() {
  [ -n "$stage_partial" ] || return 0
  stop_install
  rm -rf "$stage_partial" "$app_state/download"
}

# Stops an install whose caller was killed; its cgroup exists as long as a process is in it.
# reads: app_install_unit
stop_install() {
  for cgroup_root in /sys/fs/cgroup/systemd /sys/fs/cgroup; do
    [ ! -d "$cgroup_root/system.slice/$app_install_unit" ] || systemctl stop "$app_install_unit" 2>/dev/null
  done
}
