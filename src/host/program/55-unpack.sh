# Unpacking, as the app's user, into releases/.<id>.partial/tree: complete or absent, never half. The folder
# around the tree is root's and closed, so that no other process of that user, above all not the app that
# serves, can change what is looked at here.

# The archive's own words first: kinds, modes, names and sizes. Then tar, unprivileged. Then what came out: a
# link's text proves nothing, only where it physically leads.
unpack() {
  phase unpack
  case $archive_head in
    ' 1f 8b'*) ;;
    *) reject artifact-not-a-tarball "$artifact is not a tar.gz. Make it with: tar -czf app.tar.gz package.json package-lock.json dist" ;;
  esac
  check_listing
  tree=$partial/tree
  mkdir -m 0700 "$partial" && mkdir "$tree" && chown "$user_uid:$user_gid" "$tree"
  in_tree 900 tar -xzf - --no-same-owner --no-same-permissions --delay-directory-restore <"$archive" 2>"$state/download/error" || unpack_failed
  rm -f "$archive"
  tree_real=$releases_real/${partial##*/}/tree
  is_plain "$user_uid" || unpacked_fault=$(odd_file)$(link_out)
  [ -z "${unpacked_fault:-}" ] || reject archive-unsafe "$artifact holds $unpacked_fault."
  check_contents
}

reject() { finish 65 refused "$1" "$2"; }

# in_tree SECONDS COMMAND...: as the user, who gets there by the working directory alone.
in_tree() { (cd "$tree" && as_user_for "$@"); }

# Nothing is unpacked that no release holds, or that there is no room for.
check_listing() {
  as_user_for 900 tar -P --numeric-owner -tvzf - <"$archive" >"$state/download/listing" 2>"$state/download/error" ||
    reject archive-invalid "$artifact cannot be read as tar.gz: $(tail -1 "$state/download/error")"
  listing=$(awk '
    function bad(why) { fault = why ": " name; exit }
    {
      name = $0
      sub(/^[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ /, "", name)
      kind = substr($0, 1, 1)
      if (kind !~ /[-dlh]/) bad("a device or another special file")
      if (kind == "-" && substr($0, 2, 9) ~ /[sStT]/) bad("a setuid, setgid or sticky file")
      path = name
      if (kind == "l") sub(/ -> .*/, "", path)
      if (kind == "h" && path ~ / link to (\/|\.\.\/)/) bad("a hard link out of the release")
      if (path ~ /^\//) bad("an absolute path")
      if (("/" path "/") ~ /\/\.\.\//) bad("a path out of the release")
      if (kind != "h") { inodes++; kb += (kind == "-") ? int(($3 + 4095) / 4096) * 4 : 4 }
    }
    END { print int(kb), int(inodes), fault }' "$state/download/listing")
  listing_kb=${listing%% *} listing=${listing#* }
  listing_inodes=${listing%% *} listing_fault=${listing#* }
  [ -z "$listing_fault" ] || reject archive-unsafe "$artifact holds $listing_fault. Nothing of it was unpacked."
  read_room
  [ "$listing_kb" -lt $((free_kb - 32768)) ] || no_room
  case $free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$listing_inodes" -lt $((free_inodes - 1000)) ] || no_inodes ;;
  esac
}

no_room() { reject disk-full "What is in $artifact takes $((listing_kb / 1024)) MB, and $((free_kb / 1024)) MB are free under $base. Free some space, or lower keep-releases."; }
no_inodes() { reject inodes-full "What is in $artifact takes $listing_inodes inodes, and $free_inodes are free under $base. Remove old files (many small ones), or lower keep-releases."; }

# Somebody else may have taken the room meanwhile.
unpack_failed() {
  if out_of_room "$state/download/error"; then
    if [ "$free_inodes" = 0 ]; then no_inodes; else no_room; fi
  fi
  reject archive-invalid "tar could not unpack $artifact: $(head -3 "$state/download/error" | tr '\n' ' ')"
}

# out_of_room FILE: it says so, or had itself no room for what it was to say.
out_of_room() {
  read_room
  [ "$free_kb" -lt 1024 ] || [ "$free_inodes" = 0 ] || grep -qE 'ENOSPC|EDQUOT|o space left|Disk quota|Wrote only' "$1"
}

# is_plain UID: whether the tree holds nothing but folders and files of one name, all of them this user's. Most
# archives do, and many installs: then one look is enough.
is_plain() {
  [ -z "$(find "$tree" \( ! -type d \( ! -type f -o -links +1 \) -o ! -uid "$1" \) -print -quit)" ]
}

# In words, one thing in the tree that no release holds: a special file, somebody else's, or one that has a
# name elsewhere too. Names stay out of what is counted: they may hold anything, newlines too.
odd_file() {
  odd=$(find "$tree" ! -type l \( ! -type f ! -type d -o ! -uid "$user_uid" -o -type f -links +1 \) -printf '%y %U %i %n\n' | OWNER=$user_uid awk '
    $1 !~ /[fd]/ { print $3, "a device, a pipe or a socket"; said = 1; exit }
    $2 != ENVIRON["OWNER"] { print $3, "a file of another user"; said = 1; exit }
    $1 == "f" { seen[$3]++; links[$3] = $4 }
    END { if (!said) for (i in seen) if (seen[i] < links[i]) { print i, "a hard link out of the release"; exit } }')
  [ -z "$odd" ] || printf '%s: %s' "${odd#* }" "$(find "$tree" -inum "${odd%% *}" -printf '%P' -quit)"
}

# link_out [FOLDER...]: in words, one link that leads neither into the tree nor into these folders.
link_out() {
  leads=$tree_real
  for leads_too; do leads=$leads$NL$leads_too; done
  leads_out=$(find "$tree" -type l -exec realpath -m -- {} + 2>&1 | LEADS=$leads awk '
    BEGIN { n = split(ENVIRON["LEADS"], folders, "\n") }
    { for (i = 1; i <= n; i++) if ($0 == folders[i] || index($0, folders[i] "/") == 1) next; print; exit }')
  [ -z "$leads_out" ] || printf 'a link out of the release: %s' "$(cd "$tree" && find . -type l -exec sh -c "$name_link" "$leads_out" {} +)"
}

# shellcheck disable=SC2016 # another shell expands it
name_link='
  for link; do
    [ "$(realpath -m -- "$link" 2>&1)" != "$0" ] || { printf "%s -> %s" "${link#./}" "$(readlink "$link")" && exit; }
  done'

check_contents() {
  [ -f "$tree/package.json" ] || reject artifact-incomplete "$artifact has no package.json at its top.$(nested_hint)"
  [ -d "$tree/dist" ] || reject artifact-incomplete "$artifact has no dist/ at its top. Build before packing, and pack dist/.$(nested_hint)"
  choose_package_manager
}

nested_hint() {
  nested=$(find "$tree" -mindepth 2 -maxdepth 2 -name package.json | head -1)
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
    in_tree 900 FROM="./$shared_path" TO="$base/shared/$shared_path" sh -eu -c "$(share_script)" </dev/null || finish 68 refused shared-path-failed "The shared path $shared_path could not be linked: '$user' must be able to write $base/shared."
  done <<EOF
$shared_paths
EOF
}

share_script() {
  cat <<'EOF'
mkdir -p "$(dirname "$FROM")" "$(dirname "$TO")"
if [ ! -e "$TO" ]; then
  if [ -e "$FROM" ]; then
    rm -rf "$TO.seed"
    cp -aH "$FROM" "$TO.seed"
    mv -T "$TO.seed" "$TO"
  else mkdir -p "$TO"; fi
fi
rm -rf "$FROM"
ln -s "$TO" "$FROM"
EOF
}
