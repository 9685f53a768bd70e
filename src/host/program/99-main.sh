# The commands. The last line calls main, so that a truncated program does nothing.

on_exit() {
  exit_status=$?
  trap - EXIT
  clean_up
  [ "$finished" = no ] || exit "$exit_status"
  if [ "$inside" != no ]; then
    # The unit's ExecStopPost recovers the host and reports the result.
    note "deploy.sh $command ended unexpectedly (exit code $exit_status) in ${phase_name:-its beginning}"
    exit 113
  fi
  [ -z "$work" ] || lost_activation "goes on without this command, which was stopped"
  finish 113 refused unforeseen "deploy.sh $command ended unexpectedly (exit code $exit_status) in ${phase_name:-its beginning}. See $base/.state/deploy.log."
}

# Removes what a failed staging leaves.
clean_up() {
  [ -n "$partial" ] || return 0
  stop_install
  rm -rf "$partial" "$state/download"
}

# The program's own folder tells which app it is for, when no request does.
find_identity() {
  [ -n "$base" ] || base=$(dirname "$(realpath "$0")")
  [ -n "$app" ] || app=$(basename "$base")
  state=$base/.state
  own_program=/var/lib/ec2-release/$app/deploy.sh
  install_unit=ec2-release-$app-install.service
  activation_unit=ec2-release-$app.activation.service
  releases_real=$(realpath -m -- "$base/releases")
  program_sha256=$([ ! -f "$0" ] || sha256_of "$0")
  release=${release:-}
}

# Reads the settings of the last deploy, and trusts them only where root alone can have written them.
read_config() {
  state=$base/.state
  if [ -f "$state/config" ] && state_is_ours; then read_settings <"$state/config"; fi
}

# The host keeps this one setting through every deploy: where AWS is, on rehearsal hosts.
read_endpoint() {
  if [ -z "$aws_endpoint_url" ] && [ -f "$state/config" ]; then
    while IFS= read -r setting; do
      case $setting in aws-endpoint-url=*) aws_endpoint_url=${setting#*=} ;; esac
    done <"$state/config"
  fi
}

# Finds the caller and the form of the answer, before anything can be wrong with the call.
read_caller() {
  call_way='' call_before=''
  for call_word; do
    case $call_word in
      --inside | --recover | --boot | --request) call_way=$call_word ;;
      --json) as_json=yes ;;
    esac
    [ "$call_before" != --base-dir ] || base=$call_word
    call_before=$call_word
  done
  [ "$call_way" != --request ] || by_hand=no
}

read_call() {
  case $call_way in
    --inside | --recover)
      by_hand=no inside=${call_way#--}
      work=$base/.state/activation.${2:-}
      result_file=$work/result
      [ -f "$work/request" ] || usage "there is no $work/request"
      read_settings <"$work/request"
      shift 4
      ;;
    --boot) ;;
    --request) read_settings ;;
    *)
      base=$(dirname "$(realpath "$0")")
      check_folders
      read_config
      ;;
  esac
  read_options "$@"
  find_identity
  [ "$boot" = yes ] || check_settings
  check_folders
  manager_input=$manager service_input=$service user_input=$user
}

main() {
  # Root looks for no program where other users may put one: /usr/local belongs to the administrator. caller_path is for
  # the app's user, whose Node may be anywhere.
  caller_path=$PATH
  PATH=/usr/sbin:/usr/bin:/sbin:/bin
  defaults
  command=${1:-}
  exec 3>&1 4>&2
  case $command in
    inside-install)
      # The user's own, which comes with the environment or on standard input.
      PATH=$caller_path
      eval "$take_lines"
      exec </dev/null
      install_as_user "$2"
      exit
      ;;
    inside-count-oom)
      memory_events self >"$2"
      exit 0
      ;;
  esac
  exec >/dev/null 2>&1
  read_caller "$@"
  case $command in
    deploy | rollback | status | health | releases | cleanup | stage | activate | revert | recover) shift ;;
    help | --help | -h) print_usage >&3 && exit 0 ;;
    '') usage "a command is missing" ;;
    *) usage "there is no command '$command'" ;;
  esac
  trap on_exit EXIT
  trap 'exit 113' HUP INT TERM
  read_call "$@"
  # A child must hold nothing of the operator's terminal.
  exec </dev/null
  [ "$(id -u)" = 0 ] || refuse not-root "deploy.sh must run as root: sudo $0 $command …"
  run_command
}

run_command() {
  case $command-$inside in
    activate-inside) activate_inside ;;
    revert-inside) revert_inside ;;
    recover-inside) recover_inside ;;
    *-recover) recover_killed ;;
    stage-*)
      stage
      finish 0 staged '' "$release is ready on disk."
      ;;
    activate-*)
      [ -n "$release" ] || usage "--release is missing"
      check_first check_before_activate
      change_apart
      ;;
    revert-*)
      [ -n "$revert_to" ] || usage "--to is missing"
      change_apart
      ;;
    recover-*)
      [ "$boot" = no ] || recover_boot
      change_apart
      ;;
    deploy-*) deploy_by_hand ;;
    rollback-*) rollback_by_hand ;;
    status-*) status ;;
    health-*) health ;;
    releases-*) releases ;;
    cleanup-*) cleanup ;;
  esac
}

change_apart() {
  begin_change
  run_in_unit "$command"
  print_detached_result
}

# Prints the result of the detached command as this command's own.
print_detached_result() {
  print_result "$result_exit" "$result_verdict" "$result_code" "$result_message" "$result_text"
  exit "$result_exit"
}

deploy_by_hand() {
  while [ -z "$release" ]; do
    release=$(date -u +%Y%m%d_%H%M%S)
    [ ! -e "$base/releases/$release" ] || { release='' && sleep 0.1; }
  done
  environment=${environment:-production}
  first=yes
  [ "$dry_run" = no ] || plan
  stage
  expect=$live
  activate_by_hand
}

rollback_by_hand() {
  check_first check_before_rollback
  [ "$dry_run" = yes ] || begin_change
  choose_rollback
  [ "$dry_run" = no ] || finish 0 planned '' "Would roll back from $res_before to $release (${version:-unknown version}, $verdict)."
  if [ "$release" = "$live" ] && [ -z "$recover_to" ] && prove_now "$live"; then finish 0 unchanged '' "$live, version $version, already runs here, and that was proved."; fi
  expect=$live rolling_back=yes
  activate_by_hand
}

check_before_rollback() { choose_rollback && check_follows_current && check_port; }
check_before_activate() { inspect && check_follows_current && check_port; }

activate_by_hand() {
  staged_command=$command
  command=activate
  run_in_unit activate
  command=$staged_command
  [ "$result_verdict" != activated ] || result_verdict=deployed
  # Also after a failed deploy: else each try of a broken build would stay on the disk.
  case $result_verdict in deployed | rolled-back) read_live && read_journal && prune ;; esac
  result_of_both
  print_detached_result
}

# Makes one result of staging and activation: staging's warnings and times, under the command's own name.
result_of_both() {
  both_head=${result_text%%'"seconds":{'*}
  case $both_head in
    *'"warnings":'*) ;;
    *) [ -z "$warnings" ] || both_head="$both_head\"warnings\":[$(json "$warnings")]," ;;
  esac
  both_head=$(printf '%s' "$both_head" | sed 's/"command":"activate"/"command":"'"$command"'"/;s/"verdict":"activated"/"verdict":"deployed"/')
  result_text="$both_head\"seconds\":{${seconds:+$seconds,}${result_text#*'"seconds":{'}"
}

main "$@"
