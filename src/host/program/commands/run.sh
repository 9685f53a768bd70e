# Which command runs, and what happens when it ends.

# reads: is_whole take_lines
# sets: caller_path command
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
      # The user's own PATH, which comes with the environment or on standard input.
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
  case $command-$is_whole in
    stage-no | deploy-no | rollback-no) usage "this copy of the program lacks $command: it came with a command that needs less. Copy dist/deploy.sh of the action to this host" ;;
  esac
  trap on_exit EXIT
  trap 'exit 113' HUP INT TERM
  read_call "$@"
  # A child must hold nothing of the operator's terminal.
  exec </dev/null
  [ "$(id -u)" = 0 ] || refuse not-root "deploy.sh must run as root: sudo $0 $command …"
  run_command
}

# reads: boot command inside release revert_to
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

# reads: base command finished inside phase_name work
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
