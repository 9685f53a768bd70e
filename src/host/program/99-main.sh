# The commands. The last line calls main, so that a program cut short on its way does nothing.

on_exit() {
  exit_status=$?
  trap - EXIT
  [ "$finished" = no ] || { clean_partial && exit "$exit_status"; }
  clean_partial
  # An activation that ended in an unforeseen way is settled, and reported, by the unit's ExecStopPost.
  if [ "$inside" = yes ] && [ -f "$state/activating" ]; then exit "$exit_status"; fi
  finish 113 refused unforeseen "deploy.sh $command ended unexpectedly (exit code $exit_status) in ${phase_name:-its beginning}. See $base/.state/deploy.log."
}

clean_partial() { [ -z "$partial" ] || rm -rf "$partial" "$state/download"; }

# Where this program lies, and so which app it is for, when no request says so.
settle_identity() {
  [ -n "$base" ] || base=$(dirname "$(realpath "$0")")
  [ -n "$app" ] || app=$(basename "$base")
  state=$base/.state
  releases_real=$(realpath -m -- "$base/releases")
  program_sha256=$([ ! -f "$0" ] || sha256_of "$0")
  release=${release:-}
}

# The settings of the last deploy, trusted only where no one but root could have written them.
read_config() {
  [ -f "$1" ] && [ ! -L "$1" ] && [ "$(stat -c %u "$1")" = "$(id -u)" ] && [ "$(stat -c %u "$(dirname "$1")")" = "$(id -u)" ] || return 0
  read_settings <"$1"
}

read_call() {
  by_hand=yes
  case " $* " in
    *" --inside "*)
      by_hand=no
      base=$(dirname "$(realpath "$0")")
      result_file=$base/.state/activation/result
      [ ! -f "$base/.state/activation/request" ] || read_settings <"$base/.state/activation/request"
      asked=${settling:-no}
      ;;
    *" --request "*) by_hand=no && read_settings ;;
    *)
      base=$(dirname "$(realpath "$0")")
      read_config "$base/.state/config"
      release='' version='' sha256='' artifact_url=''
      ;;
  esac
  read_options "$@"
  settle_identity
  check_settings
  manager_input=$manager service_input=$service user_input=$user
}

main() {
  defaults
  command=${1:-}
  exec 3>&1 4>&2
  case $command in
    capped)
      shift
      run_in_scope "$@"
      ;;
    deploy | rollback | status | health | releases | cleanup | stage | activate | revert | recover) shift ;;
    *) command=help && usage "unknown command '$command'" ;;
  esac
  trap on_exit EXIT
  trap 'exit 113' HUP INT TERM
  read_call "$@"
  exec >/dev/null 2>&1
  [ "$(id -u)" = 0 ] || refuse not-root "deploy.sh must run as root: sudo $0 $command …"
  run_command
}

run_command() {
  case $command-$inside in
    activate-yes) activate_inside ;;
    revert-yes) revert_inside ;;
    recover-yes) recover_inside ;;
    stage-*)
      stage
      finish 0 staged '' "$release is ready on disk."
      ;;
    activate-* | revert-*) detach "$command" && relay ;;
    recover-*)
      if [ "$boot" = yes ]; then recover_boot; fi
      settling=yes
      detach recover
      relay
      ;;
    deploy-*) deploy_by_hand ;;
    rollback-*) rollback_by_hand ;;
    status-*) status ;;
    health-*) health ;;
    releases-*) releases ;;
    cleanup-*) cleanup ;;
  esac
}

# What the detached command said is what this one says.
relay() {
  print_result "$result_exit" "$result_verdict" "$result_code" "$result_message" "$result_text"
  exit "$result_exit"
}

deploy_by_hand() {
  [ -n "$release" ] || release=$(date -u +%Y%m%d_%H%M%S)
  environment=${environment:-production}
  first=yes
  stage
  expect=$live
  activate_by_hand
}

rollback_by_hand() {
  adopt
  open_log
  settle
  choose_rollback
  [ "$dry_run" = no ] || finish 0 planned '' "Would go back from $live to $release (${version:-unknown version}, $verdict)."
  expect=$live
  rolled_from=$live
  activate_by_hand
}

# Releases the lock that staging held: the activation takes it for itself.
activate_by_hand() {
  exec 9>&-
  staged_command=$command
  command=activate
  detach activate
  command=$staged_command
  case $result_verdict in
    activated)
      result_verdict=deployed
      [ -z "${rolled_from:-}" ] || [ "$rolled_from" = none ] || remember bad "$rolled_from"
      proof=$(printf '%s' "$result_text" | sed -n 's/.*"proof":"\([^"]*\)".*/\1/p')
      take_lock && read_live && read_good && prune
      ;;
  esac
  result_text=$(printf '%s' "$result_text" | sed "s/\"command\":\"activate\"/\"command\":\"$command\"/;s/\"verdict\":\"activated\"/\"verdict\":\"deployed\"/;s/\"seconds\":{/&${seconds:+$seconds,}/")
  relay
}

main "$@"
