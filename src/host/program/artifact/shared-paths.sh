# shared-paths live in shared/, which belongs to the app's user, and each release links to them. The first release that
# brings such a path fills shared/ with its content; nothing that exists there is ever removed.

# shared_place PATH: prints where the link leads; .env belongs to the operator.
# reads: app_base
shared_place() { case $1 in .env) printf '%s' "$app_base/.env" ;; *) printf '%s' "$app_base/shared/$1" ;; esac }

# reads: app_base app_gid app_uid req_shared_paths
link_shared() {
  [ -n "$req_shared_paths" ] || return 0
  if [ ! -d "$app_base/shared" ]; then mkdir "$app_base/shared" && chown "$app_uid:$app_gid" "$app_base/shared"; fi
  while IFS= read -r shared_path; do
    shared_said=$(in_tree as_user_for 600 PATH="$PATH" FROM="./$shared_path" TO="$(shared_place "$shared_path")" \
      sh -eu -c "$(share_script)" 2>&1 | head -c 400)
    [ "$shared_said" = linked ] ||
      finish 68 refused shared-path-failed "The shared path $shared_path could not be linked: ${shared_said:-it took longer than ten minutes.}"
  done <<EOF
$req_shared_paths
EOF
}

share_script() {
  cat <<'EOF'
no() { echo "$1" && exit 1; }
up=$(dirname "$FROM") to=$(dirname "$TO") top=$(pwd -P)
mkdir -p "$up"
[ "$(cd -P "$up" && pwd -P)" = "$top${up#.}" ] || no "a link in the release leads there. Share the target of that link."
if [ ! -e "$TO" ]; then
  [ ! -L "$TO" ] || no "$TO is a link to what is not there."
  case $FROM in
    ./.env) no "there is no $TO. Create it first." ;;
    *) [ -e "$FROM" ] || case ${FROM##*/} in ?*.[A-Za-z]*) no "it is not in the release, and its name is a file's. Create $TO first, as a file or as a folder." ;; esac ;;
  esac
  mkdir -p "$to" && [ -w "$to" ] || no "'$(id -un)' must be able to write $to."
  if [ -e "$FROM" ]; then
    seed=$(mktemp -d "$to/.seed.XXXXXX")
    trap 'rm -rf "$seed"' EXIT
    cp -aH "$FROM" "$seed/it"
    mv -nT "$seed/it" "$TO"
  else mkdir "$TO"; fi
elif [ -d "$FROM" ]; then
  [ -d "$TO" ] || no "it is a folder in the release, and $TO is a file."
elif [ -e "$FROM" ]; then
  [ ! -d "$TO" ] || no "it is a file in the release, and $TO is a folder."
fi
rm -rf "$FROM"
ln -s "$TO" "$FROM"
echo linked
EOF
}
