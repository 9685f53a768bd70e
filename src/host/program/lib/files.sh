# Files that must survive a power cut, their digests, and the free space of a disk.

# Makes a file durable before anything relies on it after a power cut. Fails where the disk is full.
write_durably() {
  printf '%s\n' "$2" >"$1.new" && sync "$1.new" && mv -fT "$1.new" "$1" && sync "${1%/*}"
}

sha256_of() {
  sha256_line=$(sha256sum <"$1")
  printf '%s' "${sha256_line%% *}"
}

# Some file systems create inodes on demand and report no count.
# reads: app_base
# sets: host_free_inodes host_free_kb
read_room() {
  # shellcheck disable=SC2046 # stat prints four numbers: free blocks, bytes of a block, inodes, free inodes
  set -- $(stat -f -c '%a %S %c %d' "$app_base")
  host_free_kb=$(($1 * $2 / 1024)) host_free_inodes=
  [ "$3" = 0 ] || host_free_inodes=$4
}
