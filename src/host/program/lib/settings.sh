# Settings: from the runner's request, or by hand from .state/config and the command line.

# add_service NAME: adds a further name. It checks the name before it joins others in a list of words: a blank or a star
# would turn it into other names there.
# reads: other_services
# sets: other_services
add_service() {
  check_service "$1"
  other_services="$other_services $1"
}

# sets: answered app_activation_unit as_json ask_at boot booted by_hand command detached details dry_run finished
#   inside inspected_port limit_least limit_times live_port log log_start other_port other_services others_checked
#   others_running others_started partial path_input phase_began phase_name phase_prefix port_input program_sha256
#   proof recovering releases_all releases_more res_after res_after_version res_before res_before_version restoring
#   result_file run_ports seconds state swapped unit_env_files unit_environment unit_start_timeout unit_stop_timeout
#   verdict warnings work
defaults() {
  default_settings
  command='' by_hand=yes as_json=no dry_run=no inside=no boot=no finished=no
  other_services='' others_started='' others_running='' others_checked=''
  path_input='' other_port='' live_port='' inspected_port='' ask_at=0 limit_least=1 limit_times=0
  state='' log='' log_start=1 result_file='' program_sha256='' warnings='' details='' proof=''
  phase_name='' phase_prefix='' phase_began=0 booted='' seconds='' partial='' port_input=''
  verdict='' res_before='' res_before_version='' res_after='' res_after_version=''
  unit_stop_timeout='' unit_start_timeout='' unit_environment='' unit_env_files=''
  run_ports='' answered='' restoring=no
  app_activation_unit='' detached='' work='' recovering=no swapped=no releases_more='' releases_all=''
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
# reads: base
# sets: state
read_config() {
  state=$base/.state
  if [ -f "$state/config" ] && state_is_ours; then read_settings <"$state/config"; fi
}

# The host keeps this one setting through every deploy: the address of AWS, which only rehearsal hosts have.
# reads: aws_endpoint_url state
# sets: aws_endpoint_url
read_endpoint() {
  if [ -z "$aws_endpoint_url" ] && [ -f "$state/config" ]; then
    while IFS= read -r setting; do
      case $setting in aws-endpoint-url=*) aws_endpoint_url=${setting#*=} ;; esac
    done <"$state/config"
  fi
}

# Saves the settings of a deploy from a runner, which a deploy by hand then uses, and removes the mark of a deploy by
# hand.
# reads: state
save_config() {
  read_endpoint
  settings_text >"$state/config.new" && mv -fT "$state/config.new" "$state/config"
  rm -f "$state/manual"
}
