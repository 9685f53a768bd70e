# Processes, from /proc alone.

# Sets app_process to "pid:start" of a live process; the start time tells a reused pid from the same process.
# sets: app_process
process_start() {
  app_process=''
  # The process controls its name, which stands in brackets and may hold anything; the kernel writes what follows the
  # last bracket.
  process_stat=''
  { while IFS= read -r process_line; do process_stat=$process_line; done <"/proc/$1/stat"; } 2>/dev/null
  # shellcheck disable=SC2086 # words on purpose: a letter and numbers are all that is left of /proc/<pid>/stat
  set -- "$1" ${process_stat##*) }
  [ "${2:-Z}" != Z ] && [ "$2" != X ] || return 1
  app_process=$1:${21}
}

# process_tree PID: prints its descendants, "pid:start parent" a line, parents before their children.
process_tree() {
  cat /proc/[0-9]*/stat 2>/dev/null | awk -v root="$1" '
    { pid = $1; sub(/.*\) /, ""); if ($1 != "Z" && $1 != "X") { parent[pid] = $2; start[pid] = $20 } }
    END {
      for (known[root] = more = 1; more; ) {
        more = 0
        for (pid in parent) if (!(pid in known) && (parent[pid] in known)) { print pid ":" start[pid], parent[pid]; found[pid] }
        for (pid in found) { known[pid]; delete found[pid]; more = 1 }
      }
    }'
}

# Prints the command line of a process, one argument a line; nothing when the process has ended.
arguments_of() { null_to_lines "/proc/$1/cmdline"; }

# A line break within a text becomes another character, so that each text stays on its line. A process may show a text
# of any length.
null_to_lines() { head -c 1000000 "$1" 2>/dev/null | tr '\n\000' '\001\n'; }

# Prints the RELEASE_ID that a process was started with. PM2 gives the workers of a cluster their environment as one
# JSON object, in which the last of two values counts.
carried_by() {
  null_to_lines "/proc/$1/environ" | sed -n '/^RELEASE_ID=/{
    s///p
    q
  }
  s/^pm2_env=.*"RELEASE_ID":"\([^"]*\)".*/\1/p'
}

uid_of() { sed -n "s/^Uid:$TAB\([0-9]*\).*/\1/p" "/proc/$1/status" 2>/dev/null; }

# name_process PID: describes a process without its arguments, which may contain a secret.
name_process() {
  named_uid=$(uid_of "$1") named_program=$(readlink "/proc/$1/exe")
  printf 'process %s (%s, %s)' "$1" "$(id -nu "$named_uid" 2>/dev/null || printf '%s' "${named_uid:-gone}")" "${named_program##*/}"
}
