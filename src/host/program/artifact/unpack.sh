# Unpacking, as the app's user, into releases/.<id>.partial/tree: complete or absent, never half. Root owns and closes
# the folder around the tree, so that no other process of that user, above all the app that serves, can change what the
# checks here see.

# Checks the archive's list first: kinds, modes, names and sizes. Then tar unpacks without privileges. Then the program
# checks the result: for a link it takes the physical target, since the text of a link proves nothing.
# reads: archive archive_head artifact partial releases_real user_gid user_uid
# sets: tree tree_real
unpack() {
  phase unpack
  case $archive_head in
    ' 1f 8b'*) ;;
    *) reject artifact-not-a-tarball "$artifact is not a tar.gz. Make it with: tar -czf app.tar.gz package.json package-lock.json dist" ;;
  esac
  check_listing
  tree=$partial/tree
  mkdir -m 0700 "$partial" && mkdir "$tree" && chown "$user_uid:$user_gid" "$tree"
  in_tree tar_as_user -xzf - --no-same-owner --no-same-permissions --delay-directory-restore <"$archive"
  read_watched_status || unpack_failed
  rm -f "$archive"
  tree_real=$releases_real/${partial##*/}/tree
  is_plain "$user_uid" || unpacked_fault=$(odd_file "$user_uid")$(link_out)
  [ -z "${unpacked_fault:-}" ] || reject archive-unsafe "$artifact holds $unpacked_fault."
  check_contents
}

reject() { finish 65 refused "$1" "$2"; }

# in_tree COMMAND...: the user reaches the tree only by the working directory.
# reads: tree
in_tree() { (cd "$tree" && "$@"); }

# Runs the system's tar with limits: an archive of a few bytes may take any amount of memory (by one name) and time.
tar_as_user() { run_watched as_user_for 900 PATH="$PATH" prlimit --as=400000000 tar "$@"; }

# run_watched COMMAND...: `error` gets 20 KB of the command's messages, and `status` its exit code. It waits for no
# process that the command leaves running.
# reads: state
run_watched() {
  {
    {
      "$@" 2>&1 >&5 5>&-
      echo $? >"$state/download/status"
      printf '%s\n' "$END"
    } | prlimit --as=500000000 sed "/$END\$/Q" 5>&- | {
      head -c 20000 >"$state/download/error"
      cat >/dev/null
    } 5>&-
  } 5>&1
}

# A full disk may have no room for the exit code.
# reads: artifact state
read_watched_status() {
  read -r watched_status <"$state/download/status"
  case $watched_status in
    124 | 137) reject archive-invalid "$artifact could not be read within 15 minutes." ;;
    '' | *[!0-9]*) return 1 ;;
  esac
  return "$watched_status"
}

# Refuses content that no release may hold, or that does not fit on the disk. awk reads the list as a stream: it may
# have any length, and so may each name.
# reads: archive artifact free_inodes free_kb state
# sets: listing_inodes listing_kb
check_listing() {
  listing=$(tar_as_user -P --numeric-owner -tvzf - <"$archive" | head -c 100000000 | cut -b -5000 | awk '
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
  [ -z "$listing_fault" ] || reject archive-unsafe "$artifact holds $listing_fault. Nothing of it was unpacked."
  read_watched_status || reject archive-invalid "$artifact cannot be read as tar.gz: $(tail -1 "$state/download/error")"
  read_room
  [ "$listing_kb" -lt $((free_kb - SPARE_MB * 1024)) ] || no_room
  case $free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$listing_inodes" -lt $((free_inodes - 1000)) ] || no_inodes ;;
  esac
}

# reads: artifact base free_kb listing_kb
no_room() { reject disk-full "What is in $artifact takes $((listing_kb / 1024)) MB, and $((free_kb / 1024)) MB are free under $base. Free some space, or lower keep-releases."; }

# reads: artifact base free_inodes listing_inodes
no_inodes() { reject inodes-full "What is in $artifact takes $listing_inodes inodes, and $free_inodes are free under $base. Remove old files (many small ones), or lower keep-releases."; }

# Another process may have used the space meanwhile.
# reads: artifact free_inodes state
unpack_failed() {
  if out_of_room "$state/download/error"; then
    if [ "$free_inodes" = 0 ]; then no_inodes; else no_room; fi
  fi
  reject archive-invalid "tar could not unpack $artifact: $(head -3 "$state/download/error" | tr '\n' ' ')"
}

# out_of_room FILE: whether the file reports a full disk, or the disk was too full to write that report.
# reads: free_inodes free_kb
out_of_room() {
  read_room
  [ "$free_kb" -lt 1024 ] || [ "$free_inodes" = 0 ] || grep -qE 'ENOSPC|EDQUOT|o space left|Disk quota|Wrote only' "$1"
}

# reads: artifact tree
check_contents() {
  [ -f "$tree/package.json" ] || reject artifact-incomplete "$artifact has no package.json at its top.$(nested_hint)"
  [ -d "$tree/dist" ] || reject artifact-incomplete "$artifact has no dist/ at its top. Build before packing, and pack dist/.$(nested_hint)"
  choose_package_manager
}

# reads: tree
nested_hint() {
  nested=$(find_limited "$tree" -mindepth 2 -maxdepth 2 -name package.json | head -1)
  [ -z "$nested" ] || printf ' It has one in a folder: pack with -C %s .' "$(basename "$(dirname "$nested")")"
}
