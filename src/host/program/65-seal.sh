# The finished release becomes root's, gets its RELEASE.json and environment, and its name by one rename.

seal() {
  phase seal
  [ "$user_uid" = 0 ] || chown -R -h root:root "$partial"
  check_links_after_install
  chmod -R u=rwX,go=rX,a-st "$partial"
  rm -rf "${partial:?}/RELEASE.json" "$partial/.release.env"
  release_json >"$partial/RELEASE.json"
  release_env >"$partial/.release.env"
  sync -f "$partial"
  mv -T "$partial" "$base/releases/$release" || finish 68 refused disk-full "releases/$release could not be put in place."
  partial=''
  remember staged "$release"
}

# What an install script linked out of the release is no part of it. Files are root's by now, so nobody
# changes them under our hands; a file that has a name elsewhere too is replaced by a copy of its own.
check_links_after_install() {
  if [ "$installer" = none ] || ! has_links_or_more; then return 0; fi
  break_links=$(shared_inodes)
  for shared_inode in $break_links; do
    find "$partial" -inum "$shared_inode" -exec sh -c 'cp "$1" "$1.own" && mv -fT "$1.own" "$1"' sh {} \;
  done
  leaving=$(find "$partial" -type l -exec realpath -m -- {} + 2>&1 | ROOT=$partial_real SHARED=$base/shared awk '
    { if ($0 != ENVIRON["ROOT"] && index($0, ENVIRON["ROOT"] "/") != 1 && index($0, ENVIRON["SHARED"] "/") != 1) { print; exit } }')
  [ -z "$leaving" ] || finish 68 refused install-unsafe "An install script of $artifact left a link out of the release: $leaving."
}

release_json() {
  printf '{\n  "id": %s,\n  "version": %s,\n  "sha256": %s,\n  "environment": %s,\n  "settings": "%s",\n  "run": %s,\n  "time": "%s"\n}\n' \
    "$(json "$release")" "$(json "$version")" "$(json "$sha256")" "$(json "$environment")" "$(settings_digest)" \
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
  [ -z "$app_env" ] || printf '%s\n' "$app_env" | sed -n '/^[A-Za-z_][A-Za-z0-9_]*=/{
    s/[\\"`$]/\\&/g
    s/^\([^=]*\)=\(.*\)$/\1="\2"/p
  }'
}

# The same back as plain NAME=value lines, for PM2, which reads no such file.
release_environment() {
  [ ! -f "$base/releases/$1/.release.env" ] || sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)="\(.*\)"$/\1=\2/;s/\\\([\\"`$]\)/\1/g;p' "$base/releases/$1/.release.env"
}

# unchanged: what is asked for already runs here, and that is proved. Asked before the download when the
# digest is known, else after it.
already_live() {
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
  begin_change
  note "stage $release version $version for $app"
  settle
  preflight
  adopt_live
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  res_after=$live res_after_version=$res_before_version
  [ ! -e "$base/releases/$release" ] || refuse release-exists "releases/$release is there already. Give another id, or leave it out."
  if already_live; then unchanged; fi
  download
  if already_live; then
    rm -rf "$state/download"
    unchanged
  fi
  unpack
  link_shared
  install_dependencies
  seal
  rm -rf "$state/download"
}

check_stage_request() {
  [ -n "$artifact_url" ] || usage "--artifact-url is missing"
  [ -n "$version" ] || usage "--version is missing"
  is_release_id "$release" || usage "release '$release' is not of the form YYYYMMDD_HHMMSS"
}

unchanged() {
  called_by_person || config_is_the_runners
  release=$live
  finish 0 unchanged '' "$live, version $version, already runs here, and that was proved."
}

# A runner's deploy settles how this host is deployed to: what a hand deploy will use, and no mark of one.
config_is_the_runners() {
  settings_text >"$state/config.new" && mv -fT "$state/config.new" "$state/config"
  rm -f "$state/manual"
}

release_field_or_none() { [ "$1" = none ] || release_field "$1" "$2"; }
