# Who calls, with which options, and for which app.

# Finds the caller and the form of the answer first: a later check may refuse the call, and then needs both.
# sets: app_base call_way cmd_as_json cmd_by_hand
read_caller() {
  call_way='' call_before=''
  for call_word; do
    case $call_word in
      --inside | --recover | --boot | --request) call_way=$call_word ;;
      --json) cmd_as_json=yes ;;
    esac
    [ "$call_before" != --base-dir ] || app_base=$call_word
    call_before=$call_word
  done
  [ "$call_way" != --request ] || cmd_by_hand=no
}

# reads: app_activation app_base call_way cmd_boot
# sets: app_base cmd_by_hand cmd_inside cmd_work res_file
read_call() {
  case $call_way in
    --inside | --recover)
      cmd_by_hand=no cmd_inside=${call_way#--}
      name_folder "$app_base"
      cmd_work=$app_activation.${2:-}
      res_file=$cmd_work/result
      [ -f "$cmd_work/request" ] || usage "there is no $cmd_work/request"
      read_settings <"$cmd_work/request"
      shift 4
      ;;
    --boot) ;;
    --request) read_settings ;;
    *)
      app_base=$(dirname "$(realpath "$0")")
      check_folders
      read_config
      ;;
  esac
  read_options "$@"
  find_identity
  [ "$cmd_boot" = yes ] || check_settings
  check_folders
}

# Reads the options of a call by hand, and the two that name the caller: --request (the runner) and --inside (the unit
# of an activation).
# reads: cmd_name
# sets: cmd_as_json cmd_boot cmd_by_hand cmd_dry_run
read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --request) cmd_by_hand=no ;;
      --boot) cmd_boot=yes ;;
      --base-dir) shift ;;
      --dry-run) cmd_dry_run=yes ;;
      --json) cmd_as_json=yes ;;
      *)
        case $1 in --*) is_option "${1#--}" ;; *) false ;; esac || usage "there is no option '$1'"
        [ $# -ge 2 ] || usage "$1 needs a value"
        set_one "${1#--}" "$2"
        shift
        ;;
    esac
    shift
  done
  case $cmd_dry_run-$cmd_name in
    no-* | yes-deploy | yes-rollback) ;;
    *) usage "--dry-run goes with deploy and rollback, not with $cmd_name" ;;
  esac
}

# Without a request, the folder of the program gives the app and its base directory.
# reads: app_base app_name req_release
# sets: app_base app_name cmd_program_sha256 req_release
find_identity() {
  [ -n "$app_base" ] || app_base=$(dirname "$(realpath "$0")")
  [ -n "$app_name" ] || app_name=$(name_of_folder "$app_base")
  name_instance "$app_name" "$app_base"
  cmd_program_sha256=$([ ! -f "$0" ] || sha256_of "$0")
  req_release=${req_release:-}
}

# Prints the caller: the person, or the runner. A detached command finds the caller in its request.
# reads: cmd_by_hand req_caller
who_called() {
  if [ "$cmd_by_hand" = yes ]; then printf '%s' "${SUDO_USER:-root}"; else printf '%s' "${req_caller:-a workflow}"; fi
}

called_by_person() { [ "$(who_called)" != 'a workflow' ]; }

instance_id() {
  if [ -n "${AWS_SSM_INSTANCE_ID:-}" ]; then
    printf '%s' "$AWS_SSM_INSTANCE_ID"
    return 0
  fi
  instance=unknown
  for instance_file in /var/lib/cloud/data/instance-id /etc/machine-id; do
    [ -r "$instance_file" ] && read -r instance <"$instance_file" && break
  done
  printf '%s' "$instance"
}

# The instance id as a call by hand knows it, without the agent.
own_id() { (unset AWS_SSM_INSTANCE_ID && instance_id); }
