# Settings: from the runner's request, or by hand from .state/config and the command line.

defaults() {
  command='' by_hand=yes as_json=no dry_run=no inside=no boot=no finished=no
  app='' base='' environment='' manager=auto service='' other_services='' others_started='' others_running='' others_checked='' user='' port='' package_manager=auto
  shared_paths='' app_env='' keep_releases=5
  before_activate='' before_activate_once='' after_activate='' first=no
  health_path=/api/health path_input='' health_timeout=60 health_interval=1 health_successes=2 stable_for=5
  health_expected=200 other_port='' live_port='' inspected_port='' ask_at=0 limit_least=1 limit_times=0
  release='' version='' sha256='' sha256_source='' archive_sha256='' artifact_url='' artifact_region='' aws_endpoint_url='' artifact='' run_url=''
  not_after='' expect='' revert_to='' rolling_back=no command_id='' revoked='' outside='' fence='' fence_parameter=''
  state='' log='' log_start=1 result_file='' program_sha256='' warnings='' details='' proof=''
  phase_name='' phase_prefix='' phase_began=0 booted='' seconds='' partial='' port_input=''
  verdict='' res_before='' res_before_version='' res_after='' res_after_version=''
  unit_stop_timeout='' unit_start_timeout='' unit_environment='' unit_env_files=''
  run_ports='' answered='' pm2_up='' pm2_known='' restoring=no on_drift=adopt
  called_by='' activation_unit='' detached='' work='' recovering=no swapped=no releases_more='' releases_all=''
}

# set_one KEY VALUE sets the first line of a value; add_line KEY VALUE adds each further line.
set_one() {
  case $1 in
    app) app=$2 ;;
    base-dir) base=$2 ;;
    environment) environment=$2 ;;
    service-manager) manager=$2 ;;
    service) service=$2 ;;
    user) user=$2 ;;
    port) port=$2 ;;
    package-manager) package_manager=$2 ;;
    shared-paths) shared_paths=$2 ;;
    env) app_env=${2%"$CR"} ;;
    keep-releases) keep_releases=$2 ;;
    on-drift) on_drift=$2 ;;
    answered) health_expected=$2 ;;
    up) pm2_up=$2 ;;
    known) pm2_known=$2 ;;
    before-activate) before_activate=$2 ;;
    before-activate-once) before_activate_once=$2 ;;
    after-activate) after_activate=$2 ;;
    first) first=$2 ;;
    health-path) health_path=$2 ;;
    health-timeout) health_timeout=$2 ;;
    health-interval) health_interval=$2 ;;
    health-successes) health_successes=$2 ;;
    stable-for) stable_for=$2 ;;
    release) release=$2 ;;
    version) version=$2 ;;
    sha256) sha256=$2 ;;
    sha256-source) sha256_source=$2 ;;
    archive-sha256) archive_sha256=$2 ;;
    artifact-region) artifact_region=$2 ;;
    aws-endpoint-url) aws_endpoint_url=$2 ;;
    artifact-url) artifact_url=$2 ;;
    artifact) artifact=$2 ;;
    run-url) run_url=$2 ;;
    not-after) not_after=$2 ;;
    expect) expect=$2 ;;
    to) revert_to=$2 ;;
    rolling-back) rolling_back=$2 ;;
    outside) outside=$2 ;;
    command-id) command_id=$2 ;;
    revoked) revoked=$2 ;;
    fence) fence=$2 ;;
    fence-parameter) fence_parameter=$2 ;;
    caller) called_by=$2 ;;
    *) return 1 ;;
  esac
}

add_line() {
  case $1 in
    service)
      check_service "$2"
      other_services="$other_services $2"
      ;;
    up) pm2_up=$pm2_up$NL$2 ;;
    known) pm2_known=$pm2_known$NL$2 ;;
    shared-paths) shared_paths=$shared_paths$NL$2 ;;
    env) app_env=$app_env$NL${2%"$CR"} ;;
    before-activate) before_activate=$before_activate$NL$2 ;;
    before-activate-once) before_activate_once=$before_activate_once$NL$2 ;;
    after-activate) after_activate=$after_activate$NL$2 ;;
    *) return 1 ;;
  esac
}

# Checks a name before it joins others in a list of words: a blank or a star would turn it into other names there.
check_service() { case $1 in -* | *[!A-Za-z0-9@._:-]*) usage "service '$1' is not a unit or PM2 name" ;; esac }

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

# Prints the settings as a request: what the caller asked for, not what the host found, which may differ tomorrow.
settings_text() {
  printf 'app=%s\nenvironment=%s\nservice-manager=%s\nservice=%s\nuser=%s\n' \
    "$app" "$environment" "$manager_input" "$service_input" "$user_input"
  # shellcheck disable=SC2086 # a word for each service: check_service lets no blank and no star into a name
  [ -z "$other_services" ] || printf 'service=%s\n' $other_services
  [ -z "$port_input" ] || printf 'port=%s\n' "$port_input"
  printf 'package-manager=%s\nkeep-releases=%s\non-drift=%s\nhealth-path=%s\nhealth-timeout=%s\n' \
    "$package_manager" "$keep_releases" "$on_drift" "$path_input" "$health_timeout"
  printf 'health-interval=%s\nhealth-successes=%s\nstable-for=%s\n' \
    "$health_interval" "$health_successes" "$stable_for"
  [ -z "$outside" ] || printf 'outside=%s\n' "$outside"
  [ -z "$aws_endpoint_url" ] || printf 'aws-endpoint-url=%s\n' "$aws_endpoint_url"
  setting_lines shared-paths "$shared_paths"
  setting_lines env "$app_env"
  setting_lines before-activate "$before_activate"
  setting_lines before-activate-once "$before_activate_once"
  setting_lines after-activate "$after_activate"
}

setting_lines() { [ -z "$2" ] || printf '%s\n' "$2" | sed "s/^/$1=/"; }

usage() { finish 64 refused usage "$1"; }

# Reads the options of a call by hand, and the two that name the caller: --request (the runner) and --inside (the unit
# of an activation).
read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --request) by_hand=no ;;
      --boot) boot=yes ;;
      --base-dir) shift ;;
      --dry-run) dry_run=yes ;;
      --json) as_json=yes ;;
      --artifact-url | --version | --environment | --sha256 | --release | --expect | --not-after | --fence | --fence-parameter | --to)
        [ $# -ge 2 ] || usage "$1 needs a value"
        set_one "${1#--}" "$2"
        shift
        ;;
      *) usage "there is no option '$1'" ;;
    esac
    shift
  done
  case $dry_run-$command in
    no-* | yes-deploy | yes-rollback) ;;
    *) usage "--dry-run goes with deploy and rollback, not with $command" ;;
  esac
}

whole() {
  case $2 in
    '' | *[!0-9]* | 0?* | ??????????*) usage "$1 must be a whole number, not '$2'" ;;
  esac
}

is_release_id() {
  case $1 in
    [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9][0-9][0-9][0-9][0-9][0-9]) return 0 ;;
  esac
  return 1
}

# Accepts the name of a folder in releases/: a release id of this program, or the name of an adopted release.
is_release_name() {
  case $1 in
    '' | .* | -* | *[!A-Za-z0-9._-]*) return 1 ;;
  esac
  [ ${#1} -le 80 ]
}

# is_line TEXT BYTES: whether the text may become part of a line of a file, or be shown to a person.
is_line() {
  case $1 in *[[:cntrl:]]*) return 1 ;; esac
  [ ${#1} -le "$2" ]
}

# Checks every setting that becomes part of a path, a number or a command line, whatever its source.
check_settings() {
  case $app in
    '' | [!a-z]* | *[!a-z0-9-]*) usage "app must be lower-case letters, digits and dashes, not '$app'" ;;
  esac
  case $base in
    /*) ;;
    *) usage "base-dir must be an absolute path" ;;
  esac
  case $base in
    *[!A-Za-z0-9._/-]* | */../* | */.. | /) usage "base-dir '$base' is not a plain absolute path" ;;
  esac
  case $manager in auto | systemd | pm2) ;; *) usage "service-manager must be auto, systemd or pm2" ;; esac
  case $on_drift in adopt | refuse) ;; *) usage "on-drift must be adopt or refuse" ;; esac
  case $package_manager in auto | npm | pnpm | yarn | none) ;; *) usage "package-manager '$package_manager' is not known" ;; esac
  check_service "$service"
  case $outside in '' | yes) ;; *) usage "outside must be yes, or left out" ;; esac
  case $user in -* | *[!A-Za-z0-9._-]*) usage "user '$user' is not a user name" ;; esac
  case $health_path in /*) ;; *) usage "health-path must begin with /" ;; esac
  case $environment in [!A-Za-z0-9]* | *[!A-Za-z0-9._-]*) usage "environment '$environment' may hold letters, digits, dots, dashes and underscores" ;; esac
  is_line "$version" 480 || usage "version must be one line of at most 120 characters, without control characters"
  is_line "$run_url$artifact$fence_parameter" 4000 || usage "a setting holds a control character"
  case $sha256 in *[!0-9a-fA-F]*) usage "sha256 must be 64 hexadecimal digits" ;; esac
  [ -z "$sha256" ] || [ ${#sha256} -eq 64 ] || usage "sha256 must be 64 hexadecimal digits"
  case $archive_sha256 in *[!0-9a-f]*) usage "archive-sha256 must be 64 hexadecimal digits" ;; esac
  case $artifact_region in *[!a-z0-9-]*) usage "artifact-region must be a region such as eu-west-1" ;; esac
  case $sha256 in *[A-F]*) sha256=$(printf '%s' "$sha256" | tr A-F a-f) ;; esac
  [ -z "$port" ] || whole port "$port"
  for setting in keep-releases="$keep_releases" health-timeout="$health_timeout" health-interval="$health_interval" \
    health-successes="$health_successes" stable-for="$stable_for" not-after="${not_after:-0}" fence="${fence:-0}"; do
    case $setting in
      not-after=*) case ${setting#*=} in *[!0-9]* | 0?* | ?????????????*) usage "not-after must be seconds since 1970" ;; esac ;;
      *) whole "${setting%%=*}" "${setting#*=}" ;;
    esac
  done
  [ -z "$release" ] || is_release_name "$release" || usage "release '$release' is not a release id"
  [ -z "$expect" ] || is_release_name "$expect" || usage "expect '$expect' is not a release id"
  [ -z "$revert_to" ] || is_release_name "$revert_to" || usage "to '$revert_to' is not a release id"
  check_url
  check_shared_paths
  check_env
  port_input=$port path_input=$health_path
}

# Refuses lines that systemd would not pass on unchanged: it reads UTF-8, except Unicode's noncharacters.
check_env() {
  [ -n "$app_env" ] || return 0
  env_fault=$(printf '%s\n' "$app_env" | sed -n '
    /^[A-Za-z_][A-Za-z0-9_]*=/!s/.*/is not NAME=value/p
    /^RELEASE_ID=\|^VERSION=/s/.*/sets RELEASE_ID or VERSION, which every release brings itself/p
    /\xef\xb7[\x90-\xaf]\|\xef\xbf[\xbe\xbf]\|[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]/s/=.*/ holds a noncharacter of Unicode/p' | head -1)
  [ -z "$env_fault" ] || usage "a line of env: $env_fault"
}

check_url() {
  case $artifact_url in
    '') ;;
    http://* | https://*)
      case $artifact_url in
        *[!!-~]* | *\"* | *\\*) usage "artifact-url holds a character that a URL cannot have" ;;
      esac
      ;;
    s3://?*/?*)
      is_line "$artifact_url" 1200 || usage "artifact-url holds a control character"
      artifact=${artifact:-$artifact_url}
      ;;
    *) usage "artifact-url must begin with https://, http:// or s3://" ;;
  esac
  [ -n "$artifact" ] || [ -z "$artifact_url" ] || artifact=$(printf '%s' "${artifact_url%%[?#]*}" | sed 's|//[^/@]*@|//|')
}
