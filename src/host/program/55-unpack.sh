# Unpacking, as the app's user, into releases/.<id>.partial: complete or absent, never half.

# The archive's own words first: kinds, modes and names that no release has. Then tar, unprivileged. Then
# what came out: a link's text proves nothing, only where it physically leads.
unpack() {
  phase unpack
  partial=$base/releases/.$release.partial
  rm -rf "$partial" && mkdir "$partial" && chown "$user_uid:$user_gid" "$partial"
  case $(od -An -tx1 -N2 "$archive") in
    *1f*8b*) ;;
    *) reject artifact-not-a-tarball "$artifact is not a tar.gz. Make it with: tar -czf app.tar.gz package.json package-lock.json dist" ;;
  esac
  check_listing
  as_user tar -xzf - -C "$partial" --no-same-owner --no-same-permissions --delay-directory-restore <"$archive" 2>"$state/download/error" || unpack_failed
  rm -f "$archive"
  partial_real=$releases_real/${partial##*/}
  check_links
  check_contents
}

reject() { finish 65 refused "$1" "$2"; }

check_listing() {
  as_user tar --numeric-owner -tvzf - <"$archive" >"$state/download/listing" 2>"$state/download/error" ||
    reject archive-invalid "$artifact cannot be read as tar.gz: $(tail -1 "$state/download/error")"
  listing_fault=$(awk '
    function bad(why) { print why ": " name; n = 1; exit }
    {
      name = $0
      sub(/^[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ /, "", name)
      kind = substr($0, 1, 1)
      if (kind !~ /[-dlh]/) bad("a device or another special file")
      if (kind == "-" && substr($0, 2, 9) ~ /[sStT]/) bad("a setuid, setgid or sticky file")
      path = name
      if (kind == "l") sub(/ -> .*/, "", path)
      if (kind == "h") {
        path = name; sub(/ link to .*/, "", path)
        target = name; sub(/.* link to /, "", target)
        if (target ~ /^\// || ("/" target "/") ~ /\/\.\.\//) bad("a hard link out of the release")
      }
      if (path ~ /^\//) bad("an absolute path")
      if (("/" path "/") ~ /\/\.\.\//) bad("a path out of the release")
      n++
    }
    END { if (n == 0) print "nothing at all" }' "$state/download/listing")
  [ -z "$listing_fault" ] || reject archive-unsafe "$artifact holds $listing_fault. Nothing of it was unpacked."
}

unpack_failed() {
  unpack_error=$(tail -3 "$state/download/error" | tr '\n' ' ')
  read_room
  case $unpack_error in
    *'No space left'* | *'Disk quota'*)
      if [ "${free_inodes:-1}" = 0 ]; then
        reject inodes-full "The file system under $base ran out of inodes while unpacking. Remove old files, or lower keep-releases."
      fi
      reject disk-full "The disk under $base filled up while unpacking. Free some space, or lower keep-releases."
      ;;
  esac
  reject archive-invalid "tar could not unpack $artifact: $unpack_error"
}

check_links() {
  has_links_or_more || return 0
  outside=$(find "$partial" -type l -lname '/*' -print 2>/dev/null | head -1)
  [ -n "$outside" ] || outside=$(find "$partial" -type l -exec realpath -m -- {} + 2>&1 | ROOT=$partial_real awk '
    { if ($0 != ENVIRON["ROOT"] && index($0, ENVIRON["ROOT"] "/") != 1) { print; exit } }')
  [ -z "$outside" ] || reject archive-unsafe "$artifact holds a link out of the release: $outside."
  [ -z "$(find "$partial" ! -type f ! -type d ! -type l -print 2>/dev/null | head -1)" ] || reject archive-unsafe "$artifact holds a special file."
  [ -z "$(shared_inodes)" ] || reject archive-unsafe "$artifact holds a hard link out of the release."
}

# Most archives, and many installs, hold nothing but folders and files of one name: then one look is enough.
has_links_or_more() {
  [ -n "$(find "$partial" ! -type d \( ! -type f -o -links +1 \) -print -quit)" ]
}

# Inodes of files that also have a name outside of the release.
shared_inodes() {
  find "$partial" -type f -links +1 -printf '%i %n\n' | awk '{ seen[$1]++; links[$1] = $2 } END { for (i in seen) if (seen[i] < links[i]) print i }'
}

check_contents() {
  [ -f "$partial/package.json" ] || reject artifact-incomplete "$artifact has no package.json at its top.$(nested_hint)"
  [ -d "$partial/dist" ] || reject artifact-incomplete "$artifact has no dist/ at its top. Build before packing, and pack dist/.$(nested_hint)"
  choose_package_manager
}

nested_hint() {
  nested=$(find "$partial" -mindepth 2 -maxdepth 2 -name package.json | head -1)
  [ -z "$nested" ] || printf ' It has one in a folder: pack with -C %s .' "$(basename "$(dirname "$nested")")"
}

# shared-paths live in shared/, the user's, and are linked into each release. What the release brings at
# such a path seeds shared/ the first time.
link_shared() {
  [ -n "$shared_paths" ] || return 0
  if [ ! -d "$base/shared" ]; then mkdir "$base/shared" && chown "$user_uid:$user_gid" "$base/shared"; fi
  while IFS= read -r shared_path; do
    shared_path=${shared_path%/}
    [ -n "$shared_path" ] || continue
    as_user FROM="$partial/$shared_path" TO="$base/shared/$shared_path" sh -eu -c "$(share_script)" </dev/null || finish 68 refused shared-path-failed "The shared path $shared_path could not be linked: '$user' must be able to write $base/shared."
  done <<EOF
$shared_paths
EOF
}

share_script() {
  cat <<'EOF'
mkdir -p "$(dirname "$FROM")" "$(dirname "$TO")"
if [ ! -e "$TO" ]; then
  if [ -e "$FROM" ]; then cp -a "$FROM" "$TO"; else mkdir -p "$TO"; fi
fi
rm -rf "$FROM"
ln -s "$TO" "$FROM"
EOF
}
