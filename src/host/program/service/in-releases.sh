# Which processes work in which release. A process outside the unit may run old code for as long as it lives, and a
# release that it still reads must stay on the disk.

# all_in_releases: prints "pid release" of every process that works in a release, one a line, whatever started it.
# reads: app_releases
all_in_releases() {
  {
    find /proc/[0-9]*/cwd /proc/[0-9]*/exe -maxdepth 0 -lname "$app_releases*" -printf '%h\n' 2>/dev/null
    timeout 20 grep -lsE 'releases|current' /proc/[0-9]*/cmdline
  } | tr -dc '0-9\n' | sort -u | while read -r in_pid; do releases_of "$in_pid" | sed "s/^/$in_pid /"; done
}

# releases_of PID: prints the releases that hold its working directory, program or script, one a line.
# reads: app_base app_releases app_script
releases_of() {
  of_cwd=$(readlink "/proc/$1/cwd") || return 0
  first_script "$(arguments_of "$1")" "$of_cwd"
  {
    release_of_path "$of_cwd"
    release_of_path "$(readlink "/proc/$1/exe")"
    case $(timeout 5 realpath -ms -- "${app_script:-/}") in
      "$app_base"/current/* | "${app_releases%/releases}"/current/*) live_when_started "$1" ;;
      *) release_of_path "$(timeout 5 realpath -m -- "${app_script:-/}")" ;;
    esac
  } | sort -u
}

# release_of_path PATH: prints the name of the release that holds the path; also of a release that was removed since.
# reads: app_releases
release_of_path() {
  case $1 in "$app_releases"/?*) ;; *) return 0 ;; esac
  of_path=${1#"$app_releases"/} && of_path=${of_path%' (deleted)'} && of_path=${of_path%%/*}
  case $of_path in .*.partial) of_path=${of_path#.} && of_path=${of_path%.partial} ;; esac
  printf '%s\n' "$of_path"
}

# live_when_started PID: prints the release that `current` led to when the process started: the live one, unless the
# process is older than the link; then the one in the history. The kernel gives the start in hundredths of a second
# since boot.
# reads: app_base app_process app_state host_booted
live_when_started() {
  process_start "$1" || return 0
  now_epoch
  of_started=$((host_booted + ${app_process#*:} / 100))
  if [ $((of_started + 1)) -lt "$(stat -c %Y "$app_base/current" 2>/dev/null || echo 0)" ]; then
    awk -F'"' -v started="$(date -u -d "@$of_started" +%Y-%m-%dT%H:%M:%SZ)" '
      $8 == "good" || $8 == "adopted" { if (found == "" || $4 <= started) found = $12 }
      END { if (found != "") print found }' "$app_state/history.jsonl" 2>/dev/null
  else
    release_of_path "$(realpath -m -- "$app_base/current")"
  fi
}

# name_others ID: after the proof of a release, warns of processes that still work in another one.
name_others() {
  others_named='' others_left=0
  while read -r other_pid other_release; do
    case $other_release in '' | "$1") continue ;; esac
    case $others_named in
      *,*,*,*,*,*) others_left=$((others_left + 1)) ;;
      *) others_named="$others_named $(name_process "$other_pid") in $other_release," ;;
    esac
  done <<EOF
$(all_in_releases)
EOF
  [ $others_left -eq 0 ] || others_named="$others_named $others_left more,"
  [ -z "$others_named" ] || warn "Other releases still run:${others_named%,}. Restart them, or name their units in the input service."
}

# in_use ID: whether a process works in a release, or holds a file of it open or mapped, such as a native module.
# reads: app_releases
# sets: host_used_by
in_use() {
  host_used_by=$({
    all_in_releases | sed -n "s/ $1\$//p"
    find /proc/[0-9]*/fd -maxdepth 1 -lname "$app_releases/$1/*" -printf '%h\n' 2>/dev/null
    grep -lsF "$app_releases/$1/" /proc/[0-9]*/maps
  } | tr -dc '0-9\n' | head -n 1)
  [ -n "$host_used_by" ]
}
