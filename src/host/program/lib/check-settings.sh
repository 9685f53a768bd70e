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

# reads: app archive_sha256 artifact artifact_region base environment fence_parameter health_path not_after outside
#   package_manager run_url service sha256 user version
# sets: sha256
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
  case $not_after in *[!0-9]* | 0?* | ?????????????*) usage "not-after must be seconds since 1970" ;; esac
  check_plain_settings
  check_url
  check_shared_paths
  check_env
  keep_input
}

# Keeps the caller's own values, since the host replaces these settings by what it finds.
# reads: health_path manager other_services port service user
# sets: manager_input other path_input port_input service_input services_input user_input
keep_input() {
  manager_input=$manager service_input=$service user_input=$user port_input=$port path_input=$health_path
  services_input=$service
  for other in $other_services; do services_input=$services_input$NL$other; done
}

# Refuses lines that systemd would not pass on unchanged: it reads UTF-8, except Unicode's noncharacters.
# reads: app_env
check_env() {
  [ -n "$app_env" ] || return 0
  env_fault=$(printf '%s\n' "$app_env" | sed -n '
    /^[A-Za-z_][A-Za-z0-9_]*=/!s/.*/is not NAME=value/p
    /^RELEASE_ID=\|^VERSION=/s/.*/sets RELEASE_ID or VERSION, which every release brings itself/p
    /\xef\xb7[\x90-\xaf]\|\xef\xbf[\xbe\xbf]\|[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]/s/=.*/ holds a noncharacter of Unicode/p' | head -1)
  [ -z "$env_fault" ] || usage "a line of env: $env_fault"
}

# reads: artifact artifact_url
# sets: artifact
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

# Normalises the paths: each once, sorted, and none inside another one, which shares it already.
# reads: shared_paths
# sets: shared_paths
reduce_shared_paths() {
  shared_paths=$(printf '%s\n' "$shared_paths" | awk -F/ '
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

# reads: shared_paths
check_shared_paths() {
  [ -n "$shared_paths" ] || return 0
  reduce_shared_paths
  while IFS= read -r shared_path; do
    case /$shared_path/ in
      //* | /./ | */../* | *[[:cntrl:]]*) usage "shared path '$shared_path' must stay inside the release" ;;
      */node_modules/* | /dist/ | /package.json/ | /RELEASE.json/* | /.release.env/*) usage "shared path '$shared_path' is part of the release" ;;
    esac
  done <<EOF
$shared_paths
EOF
}
