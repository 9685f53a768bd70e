# Root takes the finished release over, writes its RELEASE.json and environment, and gives it its name by one rename.

finalize() {
  phase finalize
  # Only this program may write these, so what an archive or an install script put there goes.
  rm -rf "$tree/RELEASE.json" "$tree/.release.env"
  is_plain "$user_uid" || refuse_unsafe_install "$(odd_file "$user_uid")"
  # Another process of the user may hold a folder of the tree open, and put a third user's file there. So root changes
  # no modes, and takes over only files of the user. After npm no file needs another mode.
  [ -z "$(odd_mode)" ] || in_tree as_user_for 600 PATH="$PATH" chmod -R u=rwX,go=rX,a-st .
  [ "$user_uid" = 0 ] || chown -R -h --from="$user_uid" root:root "$tree"
  # The folders are root's by now, and closed: the result of this search stays true.
  odd=$(odd_mode)
  [ -z "$odd" ] || refuse_unsafe_install "a file that users other than root may write to, or that some users may not read: $odd"
  is_plain 0 || refuse_unsafe_install "$(finalize_fault)"
  # Written beside the tree, since new files in it would get its access lists.
  if ! release_json >"$partial/RELEASE.json" || ! release_env >"$partial/.release.env" ||
    ! chmod 0644 "$partial/RELEASE.json" "$partial/.release.env" ||
    ! mv -T "$partial/RELEASE.json" "$tree/RELEASE.json" || ! mv -T "$partial/.release.env" "$tree/.release.env" ||
    ! sync -f "$tree" || ! mv -T "$tree" "$base/releases/$release"; then
    finish 68 refused disk-full "releases/$release could not be put in place: $((free_kb / 1024)) MB were free under $base."
  fi
  rm -rf "$partial" "$state/download"
  partial=''
  append_history staged "$release"
}

odd_mode() { find_limited "$tree" ! -type l ! -perm 0755 ! \( -type f -perm 0644 \) -printf '%P' -quit; }

refuse_unsafe_install() {
  [ -z "$1" ] || finish 68 refused install-unsafe "The install of $artifact left $1. A release may hold only its own files, and links to its shared paths and to /usr."
}

# Links may lead to shared paths, wherever those really are, and to the system's own programs, as node-gyp's do.
finalize_fault() {
  odd_file 0
  set -- /usr "$(realpath -m "$base/shared")"
  while IFS= read -r allowed_path; do
    [ -z "$allowed_path" ] || set -- "$@" "$(timeout -k 5 60 realpath -m "$(shared_place "$allowed_path")")"
  done <<EOF
$shared_paths
EOF
  link_out "$@"
}

release_json() {
  printf '{\n  "id": %s,\n  "version": %s,\n  "sha256": %s,\n  "environment": %s,\n  "settings": "%s",\n  "run": %s,\n  "time": "%s"\n}\n' \
    "$(json "$release")" "$(json "$version" 1000)" "$(json "$sha256")" "$(json "$environment")" "$(settings_digest)" \
    "$(json "$run_url")" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
}

# The env input and the shared paths: part of what makes two deploys the same.
settings_digest() {
  settings_sum=$(printf '%s\n\n%s' "$app_env" "$shared_paths" | sha256sum)
  printf '%s' "${settings_sum%% *}"
}

# In systemd's form of an EnvironmentFile: in double quotes, where only these four characters need a backslash.
release_env() {
  printf 'RELEASE_ID=%s\nVERSION=' "$release"
  printf '"%s"\n' "$(printf '%s' "$version" | sed 's/[\\"`$]/\\&/g')"
  [ -z "$app_env" ] || printf '%s\n' "$app_env" | quote_environment
}

# Prints NAME=value lines in that form.
quote_environment() {
  sed -n '/^[A-Za-z_][A-Za-z0-9_]*=/{
    s/[\\"`$]/\\&/g
    s/^\([^=]*\)=\(.*\)$/\1="\2"/p
  }'
}

# Prints the same as plain NAME=value lines, for PM2, which reads no such file.
release_environment() {
  ! has_release_json "$1" || sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)="\(.*\)"$/\1=\2/;s/\\\([\\"`$]\)/\1/g;p' "$base/releases/$1/.release.env"
}

# Whether the requested release already runs here, proved. The host checks this before the download when it knows the
# digest, else after it.
already_live() {
  live_is_requested || return 1
  old_processes=''
  proof=''
  prove_now "$live"
}

stage() {
  phase preflight
  check_stage_request
  check_first check_before_stage
  begin_change
  note "stage $release version $version for $app"
  read_what_runs
  check_drift
  preflight
  save_manager
  link_environment
  ! failed_last || details='"failedLast":true'
  [ ! -e "$base/releases/$release" ] || refuse release-exists "releases/$release is there already. Give another id, or leave it out."
  if already_live; then unchanged; fi
  download
  if already_live; then unchanged; fi
  unpack
  link_shared
  install_dependencies
  finalize
}

check_before_stage() { check_drift && preflight; }

check_stage_request() {
  [ -n "$artifact_url" ] || usage "--artifact-url is missing"
  [ -n "$version" ] || usage "--version is missing"
  is_release_id "$release" || usage "release '$release' is not of the form YYYYMMDD_HHMMSS"
}

unchanged() {
  called_by_person || save_config
  mark_interrupted
  rm -f "$state/activating"
  release=$live
  finish 0 unchanged '' "$live, version $version, already runs here, and that was proved."
}

# Saves the settings of a deploy from a runner, which a deploy by hand then uses, and removes the mark of a deploy by
# hand.
save_config() {
  read_endpoint
  settings_text >"$state/config.new" && mv -fT "$state/config.new" "$state/config"
  rm -f "$state/manual"
}

# live_is_requested: whether a deploy of this request would find nothing to do, as long as the proof holds.
live_is_requested() {
  case $recover_to in '' | "$live") ;; *) return 1 ;; esac
  [ "$live" != none ] && [ -n "$sha256" ] && [ -n "$version" ] || return 1
  [ "$(release_field "$live" sha256)" = "$sha256" ] && [ "$(release_field "$live" version)" = "$version" ] &&
    [ "$(release_field "$live" settings)" = "$(settings_digest)" ] && [ "$good" = "$live" ]
}

release_field_or_none() { [ "$1" = none ] || release_field "$1" "$2"; }
