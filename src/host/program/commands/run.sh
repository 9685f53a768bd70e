# Which command runs, and what happens when it ends.

# reads: cmd_is_whole
# sets: cmd_caller_path cmd_name
main() {
  # Root looks for no program where other users may put one: /usr/local belongs to the administrator. cmd_caller_path is for
  # the app's user, whose Node may be anywhere.
  cmd_caller_path=$PATH
  PATH=/usr/sbin:/usr/bin:/sbin:/bin
  defaults
  cmd_name=${1:-}
  exec 3>&1 4>&2
  case $cmd_name in
    inside-install)
      # The user's own PATH, which comes with the environment or on standard input.
      PATH=$cmd_caller_path
      eval "$TAKE_LINES"
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
  case $cmd_name in
    deploy | rollback | status | health | releases | cleanup | stage | activate | revert | recover) shift ;;
    help | --help | -h) print_usage >&3 && exit 0 ;;
    '') usage "a command is missing" ;;
    *) usage "there is no command '$cmd_name'" ;;
  esac
  case $cmd_name-$cmd_is_whole in
    stage-no | deploy-no | rollback-no) usage "this copy of the program lacks $cmd_name: it came with a command that needs less. Copy dist/deploy.sh of the action to this host" ;;
  esac
  trap on_exit EXIT
  trap 'exit 113' HUP INT TERM
  read_call "$@"
  # A child must hold nothing of the operator's terminal.
  exec </dev/null
  [ "$(id -u)" = 0 ] || refuse not-root "deploy.sh must run as root: sudo $0 $cmd_name …"
  run_command
}

# reads: cmd_boot cmd_inside cmd_name req_release req_to
run_command() {
  case $cmd_name-$cmd_inside in
    activate-inside) activate_inside ;;
    revert-inside) revert_inside ;;
    recover-inside) recover_inside ;;
    *-recover) recover_killed ;;
    stage-*)
      stage
      finish 0 staged '' "$req_release is ready on disk."
      ;;
    activate-*)
      [ -n "$req_release" ] || usage "--release is missing"
      check_first check_before_activate
      change_detached
      ;;
    revert-*)
      [ -n "$req_to" ] || usage "--to is missing"
      change_detached
      ;;
    recover-*)
      [ "$cmd_boot" = no ] || recover_boot
      change_detached
      ;;
    deploy-*) deploy_by_hand ;;
    rollback-*) rollback_by_hand ;;
    status-*) status ;;
    health-*) health ;;
    releases-*) releases ;;
    cleanup-*) cleanup ;;
  esac
}

# reads: app_base cmd_finished cmd_inside cmd_name cmd_phase_name cmd_work
on_exit() {
  exit_status=$?
  trap - EXIT
  clean_up
  [ "$cmd_finished" = no ] || exit "$exit_status"
  if [ "$cmd_inside" != no ]; then
    # The unit's ExecStopPost recovers the host and reports the result.
    note "deploy.sh $cmd_name ended unexpectedly (exit code $exit_status) in ${cmd_phase_name:-its beginning}"
    exit 113
  fi
  [ -z "$cmd_work" ] || lost_activation "goes on without this command, which was stopped"
  finish 113 refused unforeseen "deploy.sh $cmd_name ended unexpectedly (exit code $exit_status) in ${cmd_phase_name:-its beginning}. See $app_base/.state/deploy.log."
}
