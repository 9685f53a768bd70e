# The instance of an app that this program acts for, and everything on the host that is named after it.

# name_instance NAME BASE: the only place that derives names from these two. A second instance of an app on a host has
# another name and another base directory.
# sets: app_activation_unit app_ahead app_boot_unit app_boot_wanted app_cache app_combined_log app_drop_in_new
#   app_environment_unit app_error_log app_install_unit app_name app_pm2_unit app_program app_releases app_unit
name_instance() {
  app_name=$1
  name_folder "$2"
  app_releases=$(realpath -m -- "$2/releases")
  app_unit=$1.service
  app_program=/var/lib/ec2-release/$1/deploy.sh
  app_cache=/var/cache/ec2-release/$1
  app_ahead=/run/ec2-release.ahead.$1
  app_error_log=/var/log/$1/error.log
  app_combined_log=/var/log/$1/combined.log
  app_activation_unit=ec2-release-$1.activation.service
  app_install_unit=ec2-release-$1-install.service
  app_environment_unit=ec2-release-$1-environment
  app_pm2_unit=ec2-release-$1-pm2
  app_drop_in_new=zz-ec2-release.conf.$1
  app_boot_unit=/etc/systemd/system/ec2-release-$1-recover.service
  app_boot_wanted=/etc/systemd/system/multi-user.target.wants/${app_boot_unit##*/}
}

# name_folder BASE: names that need the base directory alone, which a command knows before it knows the instance.
# `app_deploy` is the program as an operator calls it.
# sets: app_activation app_deploy app_state
name_folder() {
  app_state=$1/.state
  app_activation=$app_state/activation
  app_deploy=$1/deploy.sh
}

# Without a request, the folder gives the instance its name.
name_of_folder() { basename "$1"; }

# Prints what the names of the pieces of the program begin with that a run of this environment sends ahead.
# reads: app_ahead req_environment
pieces_ahead() { printf '%s' "$app_ahead.$req_environment"; }
