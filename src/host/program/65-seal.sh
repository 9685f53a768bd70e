# The finished release becomes root's, gets its RELEASE.json and environment, and its name by one rename.

seal() {
  phase seal
  # Ours alone, whatever an archive or an install script put there.
  rm -rf "$tree/RELEASE.json" "$tree/.release.env"
  is_plain "$user_uid" || check_sealable "$(odd_file "$user_uid")"
  # Another process of the user may hold a folder of the tree open, and put there what is another's: root gives no other
  # mode to anything, and takes nothing over but what is the user's. After npm no file needs another mode.
  [ -z "$(odd_mode)" ] || in_tree as_user_for 600 PATH="$PATH" chmod -R u=rwX,go=rX,a-st .
  [ "$user_uid" = 0 ] || chown -R -h --from="$user_uid" root:root "$tree"
  # Folders are root's by now, and closed: what is seen stays.
  odd=$(odd_mode)
  [ -z "$odd" ] || check_sealable "a file that others than root may write to, or that not everybody may read: $odd"
  is_plain 0 || check_sealable "$(sealed_fault)"
  # Written beside the tree, whose access lists new files would get.
  if ! release_json >"$partial/RELEASE.json" || ! release_env >"$partial/.release.env" ||
    ! chmod 0644 "$partial/RELEASE.json" "$partial/.release.env" ||
    ! mv -T "$partial/RELEASE.json" "$tree/RELEASE.json" || ! mv -T "$partial/.release.env" "$tree/.release.env" ||
    ! sync -f "$tree" || ! mv -T "$tree" "$base/releases/$release"; then
    finish 68 refused disk-full "releases/$release could not be put in place: $((free_kb / 1024)) MB were free under $base."
  fi
  rm -rf "$partial" "$state/download"
  partial=''
  remember staged "$release"
}

odd_mode() { looked_over "$tree" ! -type l ! -perm 0755 ! \( -type f -perm 0644 \) -printf '%P' -quit; }

check_sealable() {
  [ -z "$1" ] || finish 68 refused install-unsafe "The install of $artifact left $1. A release may hold only what is in it, and links to its shared paths and to /usr."
}

# Links may lead to shared paths, wherever those really are, and to the system's own programs, as node-gyp's do.
sealed_fault() {
  odd_file 0
  set -- /usr "$(realpath -m "$base/shared")"
  while IFS= read -r sealed_path; do
    [ -z "$sealed_path" ] || set -- "$@" "$(timeout -k 5 60 realpath -m "$(shared_place "$sealed_path")")"
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

# In systemd's form for an EnvironmentFile: in double quotes, where only these four need a backslash.
release_env() {
  printf 'RELEASE_ID=%s\nVERSION=' "$release"
  printf '"%s"\n' "$(printf '%s' "$version" | sed 's/[\\"`$]/\\&/g')"
  [ -z "$app_env" ] || printf '%s\n' "$app_env" | quote_environment
}

# NAME=value lines in that form.
quote_environment() {
  sed -n '/^[A-Za-z_][A-Za-z0-9_]*=/{
    s/[\\"`$]/\\&/g
    s/^\([^=]*\)=\(.*\)$/\1="\2"/p
  }'
}

# The same back as plain NAME=value lines, for PM2, which reads no such file.
release_environment() {
  ! sealed "$1" || sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)="\(.*\)"$/\1=\2/;s/\\\([\\"`$]\)/\1/g;p' "$base/releases/$1/.release.env"
}

# unchanged: what is asked for already runs here, and that is proved. Asked before the download when the
# digest is known, else after it.
already_live() {
  case $settle_to in '' | "$live") ;; *) return 1 ;; esac
  [ "$live" != none ] && [ -n "$sha256" ] && [ -n "$version" ] || return 1
  [ "$(release_field "$live" sha256)" = "$sha256" ] && [ "$(release_field "$live" version)" = "$version" ] &&
    [ "$(release_field "$live" settings)" = "$(settings_digest)" ] && [ "$good" = "$live" ] || return 1
  stale=''
  proof=''
  prove_now "$live"
}

stage() {
  phase preflight
  check_stage_request
  look_first look_before_stage
  begin_change
  note "stage $release version $version for $app"
  read_what_runs
  check_drift
  preflight
  keep_manager
  link_environment
  ! failed_last || details='"failedLast":true'
  [ ! -e "$base/releases/$release" ] || refuse release-exists "releases/$release is there already. Give another id, or leave it out."
  if already_live; then unchanged; fi
  download
  if already_live; then unchanged; fi
  unpack
  link_shared
  install_dependencies
  seal
}

look_before_stage() { check_drift && preflight; }

check_stage_request() {
  [ -n "$artifact_url" ] || usage "--artifact-url is missing"
  [ -n "$version" ] || usage "--version is missing"
  is_release_id "$release" || usage "release '$release' is not of the form YYYYMMDD_HHMMSS"
}

unchanged() {
  called_by_person || config_is_the_runners
  mark_interrupted
  rm -f "$state/activating"
  release=$live
  finish 0 unchanged '' "$live, version $version, already runs here, and that was proved."
}

# A runner's deploy settles how this host is deployed to: what a hand deploy will use, and no mark of one.
config_is_the_runners() {
  read_endpoint
  settings_text >"$state/config.new" && mv -fT "$state/config.new" "$state/config"
  rm -f "$state/manual"
}

release_field_or_none() { [ "$1" = none ] || release_field "$1" "$2"; }
