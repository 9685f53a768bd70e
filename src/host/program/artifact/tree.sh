# What an unpacked or installed tree may hold: plain files of one user, and links that stay inside.

# find_limited FIND-ARGUMENT...: reports `late` for a tree that takes find more than ten minutes, so that callers refuse
# it.
find_limited() {
  timeout -k 5 600 find "$@"
  [ $? -lt 124 ] || echo late
}

# is_plain UID: whether the tree holds only folders and files of one name, all of them this user's. Most archives do,
# and many installs: one search is then enough.
# reads: stage_tree
is_plain() {
  [ -z "$(find_limited "$stage_tree" \( ! -type d \( ! -type f -o -links +1 \) -o ! -uid "$1" \) -print -quit)" ]
}

# odd_file UID: describes one thing in the tree that no release may hold: a special file, a file of another user, or a
# file with a second name elsewhere. The search counts inodes and not names, since a name may hold anything, newlines
# too.
# reads: stage_tree
odd_file() {
  odd=$(find_limited "$stage_tree" ! -type l \( ! -type f ! -type d -o ! -uid "$1" -o -type f -links +1 \) -printf '%y %U %i %n\n' | OWNER=$1 awk '
    $1 == "late" { print 0, "more files than the host can check in ten minutes"; said = 1; exit }
    $1 !~ /[fd]/ { print $3, "a device, a pipe or a socket"; said = 1; exit }
    $2 != ENVIRON["OWNER"] { print $3, "a file of another user"; said = 1; exit }
    $1 == "f" { seen[$3]++; links[$3] = $4 }
    END { if (!said) for (i in seen) if (seen[i] < links[i]) { print i, "a hard link out of the release"; exit } }')
  [ -z "$odd" ] || printf '%s: %s' "${odd#* }" "$(find_limited "$stage_tree" -inum "${odd%% *}" -printf '%P' -quit)"
}

# reads: stage_tree
odd_mode() { find_limited "$stage_tree" ! -type l ! -perm 0755 ! \( -type f -perm 0644 \) -printf '%P' -quit; }

# link_out [FOLDER...]: describes one link that leads neither into the tree nor into these folders.
# reads: name_link stage_tree stage_tree_real
link_out() {
  leads=$stage_tree_real
  for leads_too; do leads=$leads$NL$leads_too; done
  leads_out=$(find_limited "$stage_tree" -type l -exec realpath -m -- {} + 2>&1 | LEADS=$leads awk '
    BEGIN { n = split(ENVIRON["LEADS"], folders, "\n") }
    { for (i = 1; i <= n; i++) if ($0 == folders[i] || index($0, folders[i] "/") == 1) next; print; exit }')
  [ -z "$leads_out" ] || printf 'a link out of the release: %s' "$(cd "$stage_tree" && find_limited . -type l -exec sh -c "$name_link" "$leads_out" {} +)"
}

# shellcheck disable=SC2016 # the shell that runs this text expands it
name_link='
  for link; do
    [ "$(realpath -m -- "$link" 2>&1)" != "$0" ] || { printf "%s -> %s" "${link#./}" "$(readlink "$link")" && exit; }
  done'

# A native module for another processor cannot start here; the check reports it before the swap.
# reads: stage_tree
check_architecture() {
  native=$(find_limited "$stage_tree/node_modules" -name '*.node' -type f 2>/dev/null | head -1)
  [ -n "$native" ] || return 0
  case $(od -An -tx1 -j18 -N2 "$native" | tr -d ' \n')-$(uname -m) in
    3e00-x86_64 | b700-aarch64) ;;
    3e00-* | b700-*) reject wrong-architecture "${native#"$stage_tree/"} was built for another processor than this host's $(uname -m). Build on the same architecture, or let the host install." ;;
  esac
}
