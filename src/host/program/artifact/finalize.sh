# Root takes the finished release over, writes its RELEASE.json and environment, and gives it its name by one rename.

# reads: app_base app_state app_uid host_free_kb req_release stage_partial stage_tree
# sets: stage_partial
finalize() {
  phase finalize
  # Only this program may write these, so root removes what an archive or an install script put there.
  rm -rf "$stage_tree/RELEASE.json" "$stage_tree/.release.env"
  is_plain "$app_uid" || refuse_unsafe_install "$(odd_file "$app_uid")"
  # Another process of the user may hold a folder of the tree open, and put a third user's file there. So root changes
  # no modes, and takes over only files of the user. After npm no file needs another mode.
  [ -z "$(odd_mode)" ] || in_tree as_user_for 600 PATH="$PATH" chmod -R u=rwX,go=rX,a-st .
  [ "$app_uid" = 0 ] || chown -R -h --from="$app_uid" root:root "$stage_tree"
  # The folders are root's by now, and closed: the result of this search stays true.
  odd=$(odd_mode)
  [ -z "$odd" ] || refuse_unsafe_install "a file that users other than root may write to, or that some users may not read: $odd"
  is_plain 0 || refuse_unsafe_install "$(finalize_fault)"
  # Written beside the tree, since new files in it would get its access lists.
  if ! release_json >"$stage_partial/RELEASE.json" || ! release_env >"$stage_partial/.release.env" ||
    ! chmod 0644 "$stage_partial/RELEASE.json" "$stage_partial/.release.env" ||
    ! mv -T "$stage_partial/RELEASE.json" "$stage_tree/RELEASE.json" || ! mv -T "$stage_partial/.release.env" "$stage_tree/.release.env" ||
    ! sync -f "$stage_tree" || ! mv -T "$stage_tree" "$app_base/releases/$req_release"; then
    finish 68 refused disk-full "releases/$req_release could not be put in place: $((host_free_kb / 1024)) MB were free under $app_base."
  fi
  rm -rf "$stage_partial" "$app_state/download"
  stage_partial=''
  append_history staged "$req_release"
}

# reads: req_artifact
refuse_unsafe_install() {
  [ -z "$1" ] || finish 68 refused install-unsafe "The install of $req_artifact left $1. A release may hold only its own files, and links to its shared paths and to /usr."
}

# Links may lead to shared paths, wherever those really are, and to the system's own programs, as node-gyp's do.
# reads: app_base req_shared_paths
finalize_fault() {
  odd_file 0
  set -- /usr "$(realpath -m "$app_base/shared")"
  while IFS= read -r allowed_path; do
    [ -z "$allowed_path" ] || set -- "$@" "$(timeout -k 5 60 realpath -m "$(shared_place "$allowed_path")")"
  done <<EOF
$req_shared_paths
EOF
  link_out "$@"
}

# reads: req_environment req_release req_run_url req_sha256 req_version
release_json() {
  printf '{\n  "id": %s,\n  "version": %s,\n  "sha256": %s,\n  "environment": %s,\n  "settings": "%s",\n  "run": %s,\n  "time": "%s"\n}\n' \
    "$(json "$req_release")" "$(json "$req_version" 1000)" "$(json "$req_sha256")" "$(json "$req_environment")" "$(settings_digest)" \
    "$(json "$req_run_url")" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
}

# In systemd's form of an EnvironmentFile: in double quotes, where only these four characters need a backslash.
# reads: req_env req_release req_version
release_env() {
  printf 'RELEASE_ID=%s\nVERSION=' "$req_release"
  printf '"%s"\n' "$(printf '%s' "$req_version" | sed 's/[\\"`$]/\\&/g')"
  [ -z "$req_env" ] || printf '%s\n' "$req_env" | quote_environment
}
