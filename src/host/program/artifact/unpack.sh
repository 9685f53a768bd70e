# Unpacking, as the app's user, into releases/.<id>.partial/tree: complete or absent, never half. Root owns and closes
# the folder around the tree, so that no other process of that user, above all the app that serves, can change what the
# checks here see.

# Checks the archive's list first: kinds, modes, names and sizes. Then tar unpacks without privileges. Then the program
# checks the result: for a link it takes the physical target, since the text of a link proves nothing.
# reads: app_gid app_releases app_uid req_artifact stage_archive stage_archive_head stage_partial
# sets: stage_tree stage_tree_real
unpack() {
  phase unpack
  case $stage_archive_head in
    ' 1f 8b'*) ;;
    *) reject artifact-not-a-tarball "$req_artifact is not a tar.gz. Make it with: tar -czf app.tar.gz package.json package-lock.json dist" ;;
  esac
  check_listing
  stage_tree=$stage_partial/tree
  mkdir -m 0700 "$stage_partial" && mkdir "$stage_tree" && chown "$app_uid:$app_gid" "$stage_tree"
  in_tree tar_as_user -xzf - --no-same-owner --no-same-permissions --delay-directory-restore <"$stage_archive"
  read_watched_status || unpack_failed
  rm -f "$stage_archive"
  stage_tree_real=$app_releases/${stage_partial##*/}/tree
  is_plain "$app_uid" || unpacked_fault=$(odd_file "$app_uid")$(link_out)
  [ -z "${unpacked_fault:-}" ] || reject archive-unsafe "$req_artifact holds $unpacked_fault."
  check_contents
}

reject() { finish 65 refused "$1" "$2"; }

# in_tree COMMAND...: the user reaches the tree only by the working directory.
# reads: stage_tree
in_tree() { (cd "$stage_tree" && "$@"); }

# Runs the system's tar with limits: an archive of a few bytes may take any amount of memory (by one name) and time.
tar_as_user() { run_watched as_user_for 900 PATH="$PATH" prlimit --as=400000000 tar "$@"; }

# run_watched COMMAND...: `error` gets 20 KB of the command's messages, and `status` its exit code. It waits for no
# process that the command leaves running.
# reads: app_state
run_watched() {
  {
    {
      "$@" 2>&1 >&5 5>&-
      echo $? >"$app_state/download/status"
      printf '%s\n' "$END"
    } | prlimit --as=500000000 sed "/$END\$/Q" 5>&- | {
      head -c 20000 >"$app_state/download/error"
      cat >/dev/null
    } 5>&-
  } 5>&1
}

# A full disk may have no room for the exit code.
# reads: app_state req_artifact
read_watched_status() {
  read -r watched_status <"$app_state/download/status"
  case $watched_status in
    124 | 137) reject archive-invalid "$req_artifact could not be read within 15 minutes." ;;
    '' | *[!0-9]*) return 1 ;;
  esac
  return "$watched_status"
}

# Refuses content that no release may hold, or that does not fit on the disk. awk reads the list as a stream: it may
# have any length, and so may each name.
# reads: app_state host_free_inodes host_free_kb req_artifact stage_archive
# sets: listing_inodes listing_kb
check_listing() {
  listing=$(tar_as_user -P --numeric-owner -tvzf - <"$stage_archive" | head -c 100000000 | cut -b -5000 | awk '
    function bad(why) { fault = why ": " substr(name, 1, 200); exit }
    {
      name = $0
      sub(/^[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ /, "", name)
      bytes += length
      if (NR > 500000 || bytes > 99000000) bad("more files, or longer names, than a release may have")
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
    END { printf "%.0f %d %s\n", kb, inodes, fault }')
  listing_kb=${listing%% *} listing=${listing#* }
  listing_inodes=${listing%% *} listing_fault=${listing#* }
  [ -z "$listing_fault" ] || reject archive-unsafe "$req_artifact holds $listing_fault. Nothing of it was unpacked."
  read_watched_status || reject archive-invalid "$req_artifact cannot be read as tar.gz: $(tail -1 "$app_state/download/error")"
  read_room
  [ "$listing_kb" -lt $((host_free_kb - SPARE_MB * 1024)) ] || no_room
  case $host_free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$listing_inodes" -lt $((host_free_inodes - 1000)) ] || no_inodes ;;
  esac
}

# reads: app_base host_free_kb listing_kb req_artifact
no_room() { reject disk-full "What is in $req_artifact takes $((listing_kb / 1024)) MB, and $((host_free_kb / 1024)) MB are free under $app_base. Free some space, or lower keep-releases."; }

# reads: app_base host_free_inodes listing_inodes req_artifact
no_inodes() { reject inodes-full "What is in $req_artifact takes $listing_inodes inodes, and $host_free_inodes are free under $app_base. Remove old files (many small ones), or lower keep-releases."; }

# Another process may have used the space meanwhile.
# reads: app_state host_free_inodes req_artifact
unpack_failed() {
  if out_of_room "$app_state/download/error"; then
    if [ "$host_free_inodes" = 0 ]; then no_inodes; else no_room; fi
  fi
  reject archive-invalid "tar could not unpack $req_artifact: $(head -3 "$app_state/download/error" | tr '\n' ' ')"
}

# out_of_room FILE: whether the file reports a full disk, or the disk was too full to write that report.
# reads: host_free_inodes host_free_kb
out_of_room() {
  read_room
  [ "$host_free_kb" -lt 1024 ] || [ "$host_free_inodes" = 0 ] || grep -qE 'ENOSPC|EDQUOT|o space left|Disk quota|Wrote only' "$1"
}

# reads: req_artifact stage_tree
check_contents() {
  [ -f "$stage_tree/package.json" ] || reject artifact-incomplete "$req_artifact has no package.json at its top.$(nested_hint)"
  [ -d "$stage_tree/dist" ] || reject artifact-incomplete "$req_artifact has no dist/ at its top. Build before packing, and pack dist/.$(nested_hint)"
  choose_package_manager
}

# reads: stage_tree
nested_hint() {
  nested=$(find_limited "$stage_tree" -mindepth 2 -maxdepth 2 -name package.json | head -1)
  [ -z "$nested" ] || printf ' It has one in a folder: pack with -C %s .' "$(basename "$(dirname "$nested")")"
}
