# Checks every setting that becomes part of a path, a number or a command line, whatever its source.

check_service() { case $1 in -* | *[!A-Za-z0-9@._:-]*) usage "service '$1' is not a unit or PM2 name" ;; esac }

whole() {
  case $2 in
    '' | *[!0-9]* | 0?* | ??????????*) usage "$1 must be a whole number, not '$2'" ;;
  esac
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

# reads: app_base app_health_path app_name app_service app_user req_archive_sha256 req_artifact req_artifact_region
#   req_environment req_fence_parameter req_not_after req_outside req_package_manager req_run_url req_sha256
#   req_version
# sets: req_sha256
check_settings() {
  case $app_name in
    '' | [!a-z]* | *[!a-z0-9-]*) usage "app must be lower-case letters, digits and dashes, not '$app_name'" ;;
  esac
  case $app_base in
    /*) ;;
    *) usage "base-dir must be an absolute path" ;;
  esac
  case $app_base in
    *[!A-Za-z0-9._/-]* | */../* | */.. | /) usage "base-dir '$app_base' is not a plain absolute path" ;;
  esac
  case $req_package_manager in auto | npm | pnpm | yarn | none) ;; *) usage "package-manager '$req_package_manager' is not known" ;; esac
  check_service "$app_service"
  case $req_outside in '' | yes) ;; *) usage "outside must be yes, or left out" ;; esac
  case $app_user in -* | *[!A-Za-z0-9._-]*) usage "user '$app_user' is not a user name" ;; esac
  case $app_health_path in /*) ;; *) usage "health-path must begin with /" ;; esac
  case $req_environment in [!A-Za-z0-9]* | *[!A-Za-z0-9._-]*) usage "environment '$req_environment' may hold letters, digits, dots, dashes and underscores" ;; esac
  is_line "$req_version" 480 || usage "version must be one line of at most 120 characters, without control characters"
  is_line "$req_run_url$req_artifact$req_fence_parameter" 4000 || usage "a setting holds a control character"
  case $req_sha256 in *[!0-9a-fA-F]*) usage "sha256 must be 64 hexadecimal digits" ;; esac
  [ -z "$req_sha256" ] || [ ${#req_sha256} -eq 64 ] || usage "sha256 must be 64 hexadecimal digits"
  case $req_archive_sha256 in *[!0-9a-f]*) usage "archive-sha256 must be 64 hexadecimal digits" ;; esac
  case $req_artifact_region in *[!a-z0-9-]*) usage "artifact-region must be a region such as eu-west-1" ;; esac
  case $req_sha256 in *[A-F]*) req_sha256=$(printf '%s' "$req_sha256" | tr A-F a-f) ;; esac
  case $req_not_after in *[!0-9]* | 0?* | ?????????????*) usage "not-after must be seconds since 1970" ;; esac
  check_plain_settings
  check_url
  check_shared_paths
  check_env
  keep_input
}

# Keeps the caller's own values, since the host replaces these settings by what it finds.
# reads: app_health_path app_manager app_other_services app_port app_service app_user
# sets: app_other req_health_path req_manager req_port req_service req_services req_user
keep_input() {
  req_manager=$app_manager req_service=$app_service req_user=$app_user req_port=$app_port req_health_path=$app_health_path
  req_services=$app_service
  for app_other in $app_other_services; do req_services=$req_services$NL$app_other; done
}

# Refuses lines that systemd would not pass on unchanged: it reads UTF-8, except Unicode's noncharacters.
# reads: req_env
check_env() {
  [ -n "$req_env" ] || return 0
  env_fault=$(printf '%s\n' "$req_env" | sed -n '
    /^[A-Za-z_][A-Za-z0-9_]*=/!s/.*/is not NAME=value/p
    /^RELEASE_ID=\|^VERSION=/s/.*/sets RELEASE_ID or VERSION, which every release brings itself/p
    /\xef\xb7[\x90-\xaf]\|\xef\xbf[\xbe\xbf]\|[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]/s/=.*/ holds a noncharacter of Unicode/p' | head -1)
  [ -z "$env_fault" ] || usage "a line of env: $env_fault"
}

# reads: req_artifact req_artifact_url
# sets: req_artifact
check_url() {
  case $req_artifact_url in
    '') ;;
    http://* | https://*)
      case $req_artifact_url in
        *[!!-~]* | *\"* | *\\*) usage "artifact-url holds a character that a URL cannot have" ;;
      esac
      ;;
    s3://?*/?*)
      is_line "$req_artifact_url" 1200 || usage "artifact-url holds a control character"
      req_artifact=${req_artifact:-$req_artifact_url}
      ;;
    *) usage "artifact-url must begin with https://, http:// or s3://" ;;
  esac
  [ -n "$req_artifact" ] || [ -z "$req_artifact_url" ] || req_artifact=$(printf '%s' "${req_artifact_url%%[?#]*}" | sed 's|//[^/@]*@|//|')
}

# Normalises the paths: each once, sorted, and none inside another one, which shares it already.
# reads: req_shared_paths
# sets: req_shared_paths
reduce_shared_paths() {
  req_shared_paths=$(printf '%s\n' "$req_shared_paths" | awk -F/ '
    NF {
      path = /^\// ? "/" : ""
      for (i = 1; i <= NF; i++) if ($i != "" && $i != ".") path = path (path ~ /[^\/]$/ ? "/" : "") $i
      print path == "" ? "." : path
    }' | sort | awk '
    {
      for (above in kept) if (index($0 "/", above "/") == 1) next
      kept[$0]
      print
    }')
}

# reads: req_shared_paths
check_shared_paths() {
  [ -n "$req_shared_paths" ] || return 0
  reduce_shared_paths
  while IFS= read -r shared_path; do
    case /$shared_path/ in
      //* | /./ | */../* | *[[:cntrl:]]*) usage "shared path '$shared_path' must stay inside the release" ;;
      */node_modules/* | /dist/ | /package.json/ | /RELEASE.json/* | /.release.env/*) usage "shared path '$shared_path' is part of the release" ;;
    esac
  done <<EOF
$req_shared_paths
EOF
}
