# Settings: from the runner's request, or by hand from .state/config and the command line.

# add_service NAME: adds a further name. It checks the name before it joins others in a list of words: a blank or a star
# would turn it into other names there.
# reads: app_other_services
# sets: app_other_services
add_service() {
  check_service "$1"
  app_other_services="$app_other_services $1"
}

# sets: app_activation_unit app_answered app_ask_at app_inspected_port app_limit_least app_limit_times app_live_port
#   app_other_port app_other_services app_others_checked app_others_running app_others_started app_run_ports app_state
#   app_verdict cmd_as_json cmd_boot cmd_by_hand cmd_detached cmd_dry_run cmd_finished cmd_inside cmd_log
#   cmd_log_start cmd_name cmd_phase_began cmd_phase_name cmd_phase_prefix cmd_program_sha256 cmd_recovering
#   cmd_restoring cmd_swapped cmd_work host_booted req_health_path req_port res_after res_after_version res_before
#   res_before_version res_details res_file res_proof res_releases_all res_releases_more res_seconds res_warnings
#   stage_partial unit_env_files unit_environment unit_start_timeout unit_stop_timeout
defaults() {
  default_settings
  cmd_name='' cmd_by_hand=yes cmd_as_json=no cmd_dry_run=no cmd_inside=no cmd_boot=no cmd_finished=no
  app_other_services='' app_others_started='' app_others_running='' app_others_checked=''
  req_health_path='' app_other_port='' app_live_port='' app_inspected_port='' app_ask_at=0 app_limit_least=1 app_limit_times=0
  app_state='' cmd_log='' cmd_log_start=1 res_file='' cmd_program_sha256='' res_warnings='' res_details='' res_proof=''
  cmd_phase_name='' cmd_phase_prefix='' cmd_phase_began=0 host_booted='' res_seconds='' stage_partial='' req_port=''
  app_verdict='' res_before='' res_before_version='' res_after='' res_after_version=''
  unit_stop_timeout='' unit_start_timeout='' unit_environment='' unit_env_files=''
  app_run_ports='' app_answered='' cmd_restoring=no
  app_activation_unit='' cmd_detached='' cmd_work='' cmd_recovering=no cmd_swapped=no res_releases_more='' res_releases_all=''
}

CR=$(printf '\r')

# Reads key=value lines from standard input. The last line may lack its newline.
read_settings() {
  seen_keys=' '
  while IFS= read -r setting || [ -n "$setting" ]; do
    [ -n "$setting" ] || continue
    setting_key=${setting%%=*}
    setting_value=${setting#*=}
    case $seen_keys in
      *" $setting_key "*) add_line "$setting_key" "$setting_value" || usage "setting '$setting_key' comes twice" ;;
      *)
        set_one "$setting_key" "$setting_value" || usage "unknown setting '$setting_key'"
        seen_keys="$seen_keys$setting_key "
        ;;
    esac
  done
}

setting_line() { [ -z "$2" ] || printf '%s=%s\n' "$1" "$2"; }

setting_lines() { [ -z "$2" ] || printf '%s\n' "$2" | sed "s/^/$1=/"; }

# Reads the settings of the last deploy, and trusts them only where root alone can have written them.
# reads: app_base app_state
read_config() {
  name_folder "$app_base"
  if [ -f "$app_state/config" ] && state_is_ours; then read_settings <"$app_state/config"; fi
}

# The host keeps this one setting through every deploy: the address of AWS, which only rehearsal hosts have.
# reads: app_state req_aws_endpoint_url
# sets: req_aws_endpoint_url
read_endpoint() {
  if [ -z "$req_aws_endpoint_url" ] && [ -f "$app_state/config" ]; then
    while IFS= read -r setting; do
      case $setting in aws-endpoint-url=*) req_aws_endpoint_url=${setting#*=} ;; esac
    done <"$app_state/config"
  fi
}

# Saves the settings of a deploy from a runner, which a deploy by hand then uses, and removes the mark of a deploy by
# hand.
# reads: app_state
save_config() {
  read_endpoint
  settings_text >"$app_state/config.new" && mv -fT "$app_state/config.new" "$app_state/config"
  rm -f "$app_state/manual"
}
