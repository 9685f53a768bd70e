# The units and the drop-in that this program writes beside those of the operator.

# The drop-in gives the app RELEASE_ID, VERSION and the env input of the release that it starts from. The boot unit
# points `current` back when a power cut interrupted an activation. The operator's unit stays as it is.
# reads: app_base app_boot_unit app_boot_wanted app_deploy app_manager app_name app_other_services app_program
#   app_service app_state unit_stale
write_units() {
  dropin_text="# Written by $app_deploy: the release's own environment travels with current.
[Service]
EnvironmentFile=-$app_state/release.env"
  boot_text="# Written by $app_deploy: after a power cut, current points at a proved release before the app starts.
[Unit]
Description=Recover the release of $app_name before it starts
Before=$1
RequiresMountsFor=$app_base
ConditionPathExists=$app_state/activating

[Service]
Type=oneshot
ExecStart=/bin/sh $app_program recover --boot --base-dir $app_base

[Install]
WantedBy=multi-user.target"
  # A command that was killed here may have written units that systemd has not read.
  units_changed=${unit_stale:-no}
  link_environment
  put_unit "$app_boot_unit" "$boot_text"
  [ -L "$app_boot_wanted" ] || { mkdir -p "${app_boot_wanted%/*}" && ln -sf "$app_boot_unit" "$app_boot_wanted"; }
  [ "$app_manager" != systemd ] || for dropin in "$app_service" $app_other_services; do
    put_unit "/etc/systemd/system/$dropin.d/zz-ec2-release.conf" "$dropin_text"
  done
  [ "$units_changed" = no ] || systemctl daemon-reload
}

# reads: app_manager app_other_services app_service app_user
boot_before() { case $app_manager in systemd) printf '%s' "$app_service$app_other_services" ;; pm2) printf 'pm2-%s.service' "$app_user" ;; esac }

# reads: app_name
put_unit() {
  unit_text=''
  [ ! -f "$1" ] || while IFS= read -r unit_line; do unit_text=$unit_text$unit_line$NL; done <"$1"
  [ "$unit_text" != "$2$NL" ] || return 0
  mkdir -p "${1%/*}" && printf '%s\n' "$2" >"$1.$app_name" && sync "$1.$app_name" && mv -fT "$1.$app_name" "$1"
  units_changed=yes
}
