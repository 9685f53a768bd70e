# Facts about processes and ports, from /proc alone. Each check returns 1 and sets `why_code` and `why` when it fails.

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

# (1) Every process of the app is new: none of `old_processes` ("pid:start" words) still exists.
no_old_process() {
  for fact_process in $processes; do
    case " $old_processes " in
      *" $fact_process "*)
        fail_because old-process "Process ${fact_process%%:*} of $service was there before the swap: the restart did not replace it."
        return 1
        ;;
    esac
  done
}

# (2) carries_release PID ID: the environment of the process names this release. An adopted release has no .release.env,
# so its processes must not carry another release's id.
carries_release() {
  ! head -c 1000000 "/proc/$1/environ" 2>/dev/null | grep -qzxF "RELEASE_ID=$2" || return 0
  case $(carried_by "$1") in
    "$2") return 0 ;;
    '') has_release_json "$2" || return 0 ;;
  esac
  process_start "$1" || { fail_because unstable "Process $1 of $service ended during the check." && return 1; }
  fail_because wrong-release-id "Process $1 of $service does not carry RELEASE_ID=$2 in its environment: the unit (or a wrapper) drops it, or this is other code."
  return 1
}

# Prints the RELEASE_ID that a process was started with. PM2 gives the workers of a cluster their environment as one
# JSON object, in which the last of two values counts.
carried_by() {
  null_to_lines "/proc/$1/environ" | sed -n '/^RELEASE_ID=/{
    s///p
    q
  }
  s/^pm2_env=.*"RELEASE_ID":"\([^"]*\)".*/\1/p'
}

# inside_release PID PATH ID: whether the path lies in releases/<id>, and the process sees the same file there: a unit
# may have a file system of its own, in which another release is mounted at that path.
inside_release() {
  inside_path=$([ -e "$2" ] && timeout 5 realpath -e -- "$2" 2>/dev/null) || return 1
  case $inside_path/ in "$releases_real/$3"/*) ;; *) return 1 ;; esac
  # shellcheck disable=SC3013 # dash and bash both know -ef
  [ "/proc/$1/root$2" -ef "$inside_path" ]
}

# Prints the command line of a process, one argument a line; nothing when the process has ended.
arguments_of() { null_to_lines "/proc/$1/cmdline"; }

# A line break within one becomes another character, so that each stays on its line. A process may show a text of any
# length.
null_to_lines() { head -c 1000000 "$1" 2>/dev/null | tr '\n\000' '\001\n'; }

# script_of PID: sets `script` to the file that the process runs: its own program when that is no interpreter, or the
# first argument that is a file, as seen from its working directory `script_cwd`. Empty when its command line names
# none.
script_of() {
  script=''
  script_links=$(readlink "/proc/$1/cwd" "/proc/$1/exe" 2>/dev/null) || return 1
  script_cwd=${script_links%"$NL"*} script_exe=${script_links##*"$NL"}
  case $script_exe in "$releases_real"/*) script=$script_exe && return 0 ;; esac
  case " $pm2_workers" in *" $1:"*) pm2_script "$1" && return 0 ;; esac
  first_script "$(arguments_of "$1")" "$script_cwd"
  [ -n "$script" ] || [ "$manager" != systemd ] || {
    # A process that sets its title has overwritten its command line, but the unit still knows it.
    unit_show
    [ "$1" != "$unit_main" ] || first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
  }
}

# first_script ARGUMENTS CWD: sets `script` to the first argument after the program that is a file, or a folder that
# node would run. It skips options, and the files that these name.
first_script() {
  script='' skip=yes
  while IFS= read -r argument; do
    case $skip in yes) skip=no && continue ;; esac
    case $argument in
      '') continue ;;
      -r | --require | --import | --loader | --experimental-loader | --env-file | --env-file-if-exists | -C | --conditions | \
        --title | --icu-data-dir | --openssl-config | --redirect-warnings | --tls-keylog | --snapshot-blob | --watch-path | \
        --localstorage-file | --experimental-config-file)
        skip=yes
        continue
        ;;
      -* | */node | */nodejs) continue ;;
      /*) script_candidate=$argument ;;
      *) script_candidate=$2/$argument ;;
    esac
    for script_suffix in '' .js .mjs .cjs /package.json /index.js; do
      [ ! -f "$script_candidate$script_suffix" ] || { script=$script_candidate$script_suffix && return 0; }
    done
  done <<EOF
$1
EOF
}

# (3) runs_release PID ID: the process runs a script of this release, or works in its folder where it names no script;
# and it works in no other release.
runs_release() {
  script_of "$1" || { fail_because unstable "Process $1 of $service ended during the check." && return 1; }
  case $script_cwd/ in
    "$releases_real/$2"/*) ;;
    "$releases_real"/*) script="${script:+$script }in $script_cwd" ;;
  esac
  inside_release "$1" "${script:-$script_cwd}" "$2" || {
    fail_because not-from-release "Process $1 of $service runs ${script:-in $script_cwd}, which is not in releases/$2. Let it run $base/current (WorkingDirectory, or the path of the script)."
    return 1
  }
}

fail_because() {
  why_code=$1
  why=$2
}

# Runs when the wait for the port is over: reports the port on which the app listens instead.
check_other_ports() {
  [ "$why_code" = not-listening ] || return 0
  # The app may have started to listen in this very moment: then it was late, and its port is right.
  [ -z "$(listeners "$port")" ] || return 0
  elsewhere=$(other_ports)
  [ -z "$elsewhere" ] ||
    fail_because wrong-port "The app does not listen on port $port; it listens on $elsewhere. Set PORT in $base/.env, or the input port."
}

# Prints the other TCP ports on which the app's processes listen.
other_ports() {
  set --
  for other_pid in $holder_pids; do set -- "$@" "/proc/$other_pid/fd"; done
  [ $# -gt 0 ] || return 0
  other_inodes=$(find "$@" -maxdepth 1 -lname 'socket:*' -printf '%l\n' 2>/dev/null | tr -dc '0-9\n' | tr '\n' ' ')
  for tcp_table in /proc/net/tcp /proc/net/tcp6; do
    [ ! -r "$tcp_table" ] || awk -v inodes=" $other_inodes" '$4 == "0A" && index(inodes, " " $10 " ") { print substr($2, length($2) - 3) }' "$tcp_table"
  done | sort -u | while read -r other_hex; do printf '%d ' "0x$other_hex"; done
}
