# Made from src/host/settings-table.ts by `npm run build -- --program`: change a row there, not this file.

# Gives every setting its default.
default_settings() {
  app=''
  base=''
  environment=''
  manager=auto
  service=''
  user=''
  port=''
  package_manager=auto
  keep_releases=5
  on_drift=adopt
  health_path=/api/health
  health_timeout=60
  health_interval=1
  health_successes=2
  stable_for=5
  outside=''
  aws_endpoint_url=''
  shared_paths=''
  app_env=''
  before_activate=''
  before_activate_once=''
  after_activate=''
  release=''
  version=''
  sha256=''
  sha256_source=''
  run_url=''
  not_after=''
  expect=''
  revert_to=''
  fence=''
  fence_parameter=''
  first=no
  rolling_back=no
  called_by=''
  artifact_url=''
  artifact=''
  archive_sha256=''
  artifact_region=''
  command_id=''
  revoked=''
  health_expected=200
  pm2_up=''
  pm2_known=''
}

# set_one KEY VALUE: sets the first line of a setting; 1 where there is no such setting.
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
    keep-releases) keep_releases=$2 ;;
    on-drift) on_drift=$2 ;;
    health-path) health_path=$2 ;;
    health-timeout) health_timeout=$2 ;;
    health-interval) health_interval=$2 ;;
    health-successes) health_successes=$2 ;;
    stable-for) stable_for=$2 ;;
    outside) outside=$2 ;;
    aws-endpoint-url) aws_endpoint_url=$2 ;;
    shared-paths) shared_paths=$2 ;;
    env) app_env=${2%"$CR"} ;;
    before-activate) before_activate=$2 ;;
    before-activate-once) before_activate_once=$2 ;;
    after-activate) after_activate=$2 ;;
    release) release=$2 ;;
    version) version=$2 ;;
    sha256) sha256=$2 ;;
    sha256-source) sha256_source=$2 ;;
    run-url) run_url=$2 ;;
    not-after) not_after=$2 ;;
    expect) expect=$2 ;;
    to) revert_to=$2 ;;
    fence) fence=$2 ;;
    fence-parameter) fence_parameter=$2 ;;
    first) first=$2 ;;
    rolling-back) rolling_back=$2 ;;
    caller) called_by=$2 ;;
    artifact-url) artifact_url=$2 ;;
    artifact) artifact=$2 ;;
    archive-sha256) archive_sha256=$2 ;;
    artifact-region) artifact_region=$2 ;;
    command-id) command_id=$2 ;;
    revoked) revoked=$2 ;;
    answered) health_expected=$2 ;;
    up) pm2_up=$2 ;;
    known) pm2_known=$2 ;;
    *) return 1 ;;
  esac
}

# add_line KEY VALUE: adds a further line; 1 where a setting has one alone.
add_line() {
  case $1 in
    service) add_service "$2" ;;
    shared-paths) shared_paths=$shared_paths$NL$2 ;;
    env) app_env=$app_env$NL${2%"$CR"} ;;
    before-activate) before_activate=$before_activate$NL$2 ;;
    before-activate-once) before_activate_once=$before_activate_once$NL$2 ;;
    after-activate) after_activate=$after_activate$NL$2 ;;
    up) pm2_up=$pm2_up$NL$2 ;;
    known) pm2_known=$pm2_known$NL$2 ;;
    *) return 1 ;;
  esac
}

# Prints the settings as a request: what the caller asked for, not what the host found, which may differ tomorrow.
settings_text() {
  setting_line app "$app"
  setting_line environment "$environment"
  setting_line service-manager "$manager_input"
  setting_lines service "$services_input"
  setting_line user "$user_input"
  setting_line port "$port_input"
  setting_line package-manager "$package_manager"
  setting_line keep-releases "$keep_releases"
  setting_line on-drift "$on_drift"
  setting_line health-path "$path_input"
  setting_line health-timeout "$health_timeout"
  setting_line health-interval "$health_interval"
  setting_line health-successes "$health_successes"
  setting_line stable-for "$stable_for"
  setting_line outside "$outside"
  setting_line aws-endpoint-url "$aws_endpoint_url"
  setting_lines shared-paths "$shared_paths"
  setting_lines env "$app_env"
  setting_lines before-activate "$before_activate"
  setting_lines before-activate-once "$before_activate_once"
  setting_lines after-activate "$after_activate"
}

# Prints the settings of this command alone, for the detached one.
command_settings() {
  setting_line base-dir "$base"
  setting_line release "$release"
  setting_line version "$version"
  setting_line sha256 "$sha256"
  setting_line sha256-source "$sha256_source"
  setting_line run-url "$run_url"
  setting_line not-after "$not_after"
  setting_line expect "$expect"
  setting_line to "$revert_to"
  setting_line fence "$fence"
  setting_line fence-parameter "$fence_parameter"
  setting_line first "$first"
  setting_line rolling-back "$rolling_back"
  setting_line caller "$(who_called)"
}

# is_option NAME: whether a person may give this setting as an option.
is_option() {
  case $1 in environment | release | version | sha256 | not-after | expect | to | fence | fence-parameter | artifact-url) ;; *) return 1 ;; esac
}

# Checks those settings of which the table says all.
check_plain_settings() {
  case $manager in auto | systemd | pm2) ;; *) usage "service-manager must be auto, systemd or pm2" ;; esac
  [ -z "$port" ] || whole port "$port"
  whole keep-releases "$keep_releases"
  case $on_drift in adopt | refuse) ;; *) usage "on-drift must be adopt or refuse" ;; esac
  whole health-timeout "$health_timeout"
  whole health-interval "$health_interval"
  whole health-successes "$health_successes"
  whole stable-for "$stable_for"
  [ -z "$release" ] || is_release_name "$release" || usage "release '$release' is not a release id"
  [ -z "$expect" ] || is_release_name "$expect" || usage "expect '$expect' is not a release id"
  [ -z "$revert_to" ] || is_release_name "$revert_to" || usage "to '$revert_to' is not a release id"
  [ -z "$fence" ] || whole fence "$fence"
}
