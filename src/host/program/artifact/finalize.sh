# Root takes the finished release over, writes its RELEASE.json and environment, and gives it its name by one rename.

# reads: base free_kb partial release state tree user_uid
# sets: partial
finalize() {
  phase finalize
  # Only this program may write these, so root removes what an archive or an install script put there.
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

# reads: artifact
refuse_unsafe_install() {
  [ -z "$1" ] || finish 68 refused install-unsafe "The install of $artifact left $1. A release may hold only its own files, and links to its shared paths and to /usr."
}

# Links may lead to shared paths, wherever those really are, and to the system's own programs, as node-gyp's do.
# reads: base shared_paths
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

# reads: environment release run_url sha256 version
release_json() {
  printf '{\n  "id": %s,\n  "version": %s,\n  "sha256": %s,\n  "environment": %s,\n  "settings": "%s",\n  "run": %s,\n  "time": "%s"\n}\n' \
    "$(json "$release")" "$(json "$version" 1000)" "$(json "$sha256")" "$(json "$environment")" "$(settings_digest)" \
    "$(json "$run_url")" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
}

# In systemd's form of an EnvironmentFile: in double quotes, where only these four characters need a backslash.
# reads: app_env release version
release_env() {
  printf 'RELEASE_ID=%s\nVERSION=' "$release"
  printf '"%s"\n' "$(printf '%s' "$version" | sed 's/[\\"`$]/\\&/g')"
  [ -z "$app_env" ] || printf '%s\n' "$app_env" | quote_environment
}
