# Which script a process runs.

# script_of PID: sets `app_script` to the file that the process runs: its own program when that is no interpreter, or
# the first argument that is a file, as seen from its working directory `app_script_cwd`. Empty when its command line
# names none.
# reads: app_manager app_releases pm2_workers unit_exec unit_main unit_workdir
# sets: app_script app_script_cwd app_script_exe
script_of() {
  app_script=''
  script_links=$(readlink "/proc/$1/cwd" "/proc/$1/exe" 2>/dev/null) || return 1
  app_script_cwd=${script_links%"$NL"*} app_script_exe=${script_links##*"$NL"}
  case $app_script_exe in "$app_releases"/*) app_script=$app_script_exe && return 0 ;; esac
  case " $pm2_workers" in *" $1:"*) pm2_script "$1" && return 0 ;; esac
  first_script "$(arguments_of "$1")" "$app_script_cwd"
  [ -n "$app_script" ] || [ "$app_manager" != systemd ] || {
    # A process that sets its title has overwritten its command line, but the unit still knows it.
    unit_show
    [ "$1" != "$unit_main" ] || first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
  }
}

# first_script ARGUMENTS CWD: sets `app_script` to the first argument after the program that is a file, or a folder that
# node would run. It skips options, and the files that these name.
# sets: app_script
first_script() {
  app_script='' skip=yes
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
      [ ! -f "$script_candidate$script_suffix" ] || { app_script=$script_candidate$script_suffix && return 0; }
    done
  done <<EOF
$1
EOF
}

# inside_release PID PATH ID: whether the path lies in releases/<id>, and the process sees the same file there: a unit
# may have a file system of its own, in which another release is mounted at that path.
# reads: app_releases
inside_release() {
  inside_path=$([ -e "$2" ] && timeout 5 realpath -e -- "$2" 2>/dev/null) || return 1
  case $inside_path/ in "$app_releases/$3"/*) ;; *) return 1 ;; esac
  # shellcheck disable=SC3013 # dash and bash both know -ef
  [ "/proc/$1/root$2" -ef "$inside_path" ]
}
