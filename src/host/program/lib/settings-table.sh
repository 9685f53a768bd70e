# Made from src/host/settings-table.ts by `npm run build -- --program`: change a row there, not this file.

# Gives every setting its default.
default_settings() {
  app_name=''
  app_base=''
  req_environment=''
  app_manager=auto
  app_service=''
  app_user=''
  app_port=''
  req_package_manager=auto
  req_keep_releases=5
  req_on_drift=adopt
  app_health_path=/api/health
  req_health_timeout=60
  req_health_interval=1
  req_health_successes=2
  req_stable_for=5
  req_outside=''
  req_aws_endpoint_url=''
  req_shared_paths=''
  req_env=''
  req_before_activate=''
  req_before_activate_once=''
  req_after_activate=''
  req_release=''
  req_version=''
  req_sha256=''
  req_sha256_source=''
  req_run_url=''
  req_not_after=''
  req_expect=''
  req_to=''
  req_fence=''
  req_fence_parameter=''
  req_first=no
  req_rolling_back=no
  req_caller=''
  req_artifact_url=''
  req_artifact=''
  req_archive_sha256=''
  req_artifact_region=''
  req_command_id=''
  req_revoked=''
  app_health_expected=200
  pm2_up=''
  pm2_known=''
}

# set_one KEY VALUE: sets the first line of a setting; 1 where there is no such setting.
set_one() {
  case $1 in
    app) app_name=$2 ;;
    base-dir) app_base=$2 ;;
    environment) req_environment=$2 ;;
    service-manager) app_manager=$2 ;;
    service) app_service=$2 ;;
    user) app_user=$2 ;;
    port) app_port=$2 ;;
    package-manager) req_package_manager=$2 ;;
    keep-releases) req_keep_releases=$2 ;;
    on-drift) req_on_drift=$2 ;;
    health-path) app_health_path=$2 ;;
    health-timeout) req_health_timeout=$2 ;;
    health-interval) req_health_interval=$2 ;;
    health-successes) req_health_successes=$2 ;;
    stable-for) req_stable_for=$2 ;;
    outside) req_outside=$2 ;;
    aws-endpoint-url) req_aws_endpoint_url=$2 ;;
    shared-paths) req_shared_paths=$2 ;;
    env) req_env=${2%"$CR"} ;;
    before-activate) req_before_activate=$2 ;;
    before-activate-once) req_before_activate_once=$2 ;;
    after-activate) req_after_activate=$2 ;;
    release) req_release=$2 ;;
    version) req_version=$2 ;;
    sha256) req_sha256=$2 ;;
    sha256-source) req_sha256_source=$2 ;;
    run-url) req_run_url=$2 ;;
    not-after) req_not_after=$2 ;;
    expect) req_expect=$2 ;;
    to) req_to=$2 ;;
    fence) req_fence=$2 ;;
    fence-parameter) req_fence_parameter=$2 ;;
    first) req_first=$2 ;;
    rolling-back) req_rolling_back=$2 ;;
    caller) req_caller=$2 ;;
    artifact-url) req_artifact_url=$2 ;;
    artifact) req_artifact=$2 ;;
    archive-sha256) req_archive_sha256=$2 ;;
    artifact-region) req_artifact_region=$2 ;;
    command-id) req_command_id=$2 ;;
    revoked) req_revoked=$2 ;;
    answered) app_health_expected=$2 ;;
    up) pm2_up=$2 ;;
    known) pm2_known=$2 ;;
    *) return 1 ;;
  esac
}

# add_line KEY VALUE: adds a further line; 1 where a setting has one alone.
add_line() {
  case $1 in
    service) add_service "$2" ;;
    shared-paths) req_shared_paths=$req_shared_paths$NL$2 ;;
    env) req_env=$req_env$NL${2%"$CR"} ;;
    before-activate) req_before_activate=$req_before_activate$NL$2 ;;
    before-activate-once) req_before_activate_once=$req_before_activate_once$NL$2 ;;
    after-activate) req_after_activate=$req_after_activate$NL$2 ;;
    up) pm2_up=$pm2_up$NL$2 ;;
    known) pm2_known=$pm2_known$NL$2 ;;
    *) return 1 ;;
  esac
}

# Prints the settings as a request: what the caller asked for, not what the host found, which may differ tomorrow.
settings_text() {
  setting_line app "$app_name"
  setting_line environment "$req_environment"
  setting_line service-manager "$req_manager"
  setting_lines service "$req_services"
  setting_line user "$req_user"
  setting_line port "$req_port"
  setting_line package-manager "$req_package_manager"
  setting_line keep-releases "$req_keep_releases"
  setting_line on-drift "$req_on_drift"
  setting_line health-path "$req_health_path"
  setting_line health-timeout "$req_health_timeout"
  setting_line health-interval "$req_health_interval"
  setting_line health-successes "$req_health_successes"
  setting_line stable-for "$req_stable_for"
  setting_line outside "$req_outside"
  setting_line aws-endpoint-url "$req_aws_endpoint_url"
  setting_lines shared-paths "$req_shared_paths"
  setting_lines env "$req_env"
  setting_lines before-activate "$req_before_activate"
  setting_lines before-activate-once "$req_before_activate_once"
  setting_lines after-activate "$req_after_activate"
}

# Prints the settings of this command alone, for the detached one.
command_settings() {
  setting_line base-dir "$app_base"
  setting_line release "$req_release"
  setting_line version "$req_version"
  setting_line sha256 "$req_sha256"
  setting_line sha256-source "$req_sha256_source"
  setting_line run-url "$req_run_url"
  setting_line not-after "$req_not_after"
  setting_line expect "$req_expect"
  setting_line to "$req_to"
  setting_line fence "$req_fence"
  setting_line fence-parameter "$req_fence_parameter"
  setting_line first "$req_first"
  setting_line rolling-back "$req_rolling_back"
  setting_line caller "$(who_called)"
}

# is_option NAME: whether a person may give this setting as an option.
is_option() {
  case $1 in environment | release | version | sha256 | not-after | expect | to | fence | fence-parameter | artifact-url) ;; *) return 1 ;; esac
}

# Checks those settings of which the table says all.
check_plain_settings() {
  case $app_manager in auto | systemd | pm2) ;; *) usage "service-manager must be auto, systemd or pm2" ;; esac
  [ -z "$app_port" ] || whole port "$app_port"
  whole keep-releases "$req_keep_releases"
  case $req_on_drift in adopt | refuse) ;; *) usage "on-drift must be adopt or refuse" ;; esac
  whole health-timeout "$req_health_timeout"
  whole health-interval "$req_health_interval"
  whole health-successes "$req_health_successes"
  whole stable-for "$req_stable_for"
  [ -z "$req_release" ] || is_release_name "$req_release" || usage "release '$req_release' is not a release id"
  [ -z "$req_expect" ] || is_release_name "$req_expect" || usage "expect '$req_expect' is not a release id"
  [ -z "$req_to" ] || is_release_name "$req_to" || usage "to '$req_to' is not a release id"
  [ -z "$req_fence" ] || whole fence "$req_fence"
}
