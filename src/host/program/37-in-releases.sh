# Which processes work in which release. Another's process may run old code for as long as it lives, and a release
# whose files it may still open must stay on the disk.

# releases_of PID: the releases in which its working directory, program or script lies, one a line; `?` for one that
# it was started from by way of `current`, before that changed.
releases_of() {
  of_cwd=$(readlink "/proc/$1/cwd") || return 0
  first_script "$(arguments_of "$1")" "$of_cwd"
  {
    release_of_path "$of_cwd"
    release_of_path "$(readlink "/proc/$1/exe")"
    [ -z "$script" ] || case $(realpath -ms -- "$script") in
      "$base"/current/* | "${releases_real%/releases}"/current/*)
        if is_from_before "$1"; then
          of_carried=$(carried_by "$1")
          printf '%s\n' "${of_carried:-?}"
        else
          release_of_path "$(realpath -m -- "$script")"
        fi
        ;;
      *) release_of_path "$(realpath -m -- "$script")" ;;
    esac
  } | sort -u
}

# release_of_path PATH: the name of the release that it lies in; also of one that was removed meanwhile.
release_of_path() {
  case $1 in "$releases_real"/?*) ;; *) return 0 ;; esac
  of_path=${1#"$releases_real"/} && of_path=${of_path%' (deleted)'} && of_path=${of_path%%/*}
  case $of_path in .*.partial) of_path=${of_path#.} && of_path=${of_path%.partial} ;; esac
  printf '%s\n' "$of_path"
}

# Whether a process is older than the link `current`. Both are counted in hundredths of a second since boot.
is_from_before() {
  process_start "$1" || return 1
  now_epoch
  [ $((booted + ${process#*:} / 100 + 1)) -lt "$(stat -c %Y "$base/current" 2>/dev/null || echo 0)" ]
}
