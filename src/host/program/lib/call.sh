# Who calls, with which options, and for which app.

# Finds the caller and the form of the answer first: a later check may refuse the call, and then needs both.
# sets: as_json base by_hand call_way
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

# reads: base boot call_way
# sets: base by_hand inside result_file work
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
}

# Reads the options of a call by hand, and the two that name the caller: --request (the runner) and --inside (the unit
# of an activation).
# reads: command
# sets: as_json boot by_hand dry_run
read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --request) by_hand=no ;;
      --boot) boot=yes ;;
      --base-dir) shift ;;
      --dry-run) dry_run=yes ;;
      --json) as_json=yes ;;
      *)
        case $1 in --*) is_option "${1#--}" ;; *) false ;; esac || usage "there is no option '$1'"
        [ $# -ge 2 ] || usage "$1 needs a value"
        set_one "${1#--}" "$2"
        shift
        ;;
    esac
    shift
  done
  case $dry_run-$command in
    no-* | yes-deploy | yes-rollback) ;;
    *) usage "--dry-run goes with deploy and rollback, not with $command" ;;
  esac
}

# Without a request, the folder of the program gives the app and its base directory.
# reads: app base release
# sets: app base program_sha256 release
find_identity() {
  [ -n "$base" ] || base=$(dirname "$(realpath "$0")")
  [ -n "$app" ] || app=$(basename "$base")
  name_instance "$app" "$base"
  program_sha256=$([ ! -f "$0" ] || sha256_of "$0")
  release=${release:-}
}

# Prints the caller: the person, or the runner. A detached command finds the caller in its request.
# reads: by_hand called_by
who_called() {
  if [ "$by_hand" = yes ]; then printf '%s' "${SUDO_USER:-root}"; else printf '%s' "${called_by:-a workflow}"; fi
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
