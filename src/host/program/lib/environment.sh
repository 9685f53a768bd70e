# Environments reach the app's user through a pipe, since every process of the host can read arguments.

# Stands for a line break in a value, where the environment is one variable a line.
LINE_BREAK=$(printf '\001')

# as_user_with SECONDS LINES COMMAND...: runs the command with these NAME=value lines in its environment.
as_user_with() {
  with_seconds=$1 with_lines=$2
  shift 2
  printf '%s\n' "$with_lines" | as_user_for "$with_seconds" sh -c "$TAKE_LINES"'; exec "$@" </dev/null' sh "$@"
}

# The user's own shell runs this. It skips names that the shell itself owns (UID in bash; no shell starts with OPTIND
# set), and such a name does not end it.
# shellcheck disable=SC2016 # the user's shell expands it
TAKE_LINES='
while IFS= read -r ec2_release_line; do
  case ${ec2_release_line%%=*} in OPTIND | "" | [!A-Za-z_]* | *[!A-Za-z0-9_]*) continue ;; esac
  while :; do
    case $ec2_release_line in *"'$LINE_BREAK'"*) ec2_release_line="${ec2_release_line%%"'$LINE_BREAK'"*}
${ec2_release_line#*"'$LINE_BREAK'"}" ;; *) break ;; esac
  done
  command export "$ec2_release_line"
done 2>/dev/null'

# Prints the unit's EnvironmentFile= as lines: systemd expands their patterns, and reads the files in this order.
# reads: unit_env_files
each_env_file() {
  env_ifs=$IFS IFS=$NL
  for env_file in $unit_env_files; do printf '%s\n' "$env_file"; done
  IFS=$env_ifs
}

# Prints the unit's Environment= as lines. `systemctl show` quotes a value with special characters as a shell does, with
# the escapes of C.
# reads: unit_environment
unit_assignments() {
  [ -z "$unit_environment" ] || printf '%s\n' "$unit_environment" | awk '
    function unescaped(text,   out, i, c) {
      while ((i = index(text, "\\")) > 0) {
        out = out substr(text, 1, i - 1)
        c = substr(text, i + 1, 1)
        text = substr(text, i + 2)
        if (c ~ /[0-7]/) {
          c = sprintf("%c", c * 64 + substr(text, 1, 1) * 8 + substr(text, 2, 1))
          text = substr(text, 3)
        } else if ((i = index("ntrabfv", c)) > 0) c = substr("\001\t\r\a\b\f\v", i, 1)
        out = out c
      }
      return out text
    }
    {
      rest = $0
      while (match(rest, /^("([^"\\]|\\.)*"|[^ ]+)/)) {
        word = substr(rest, 1, RLENGTH)
        rest = substr(rest, RLENGTH + 2)
        print word ~ /^"/ ? unescaped(substr(word, 2, length(word) - 2)) : word
      }
    }'
}

# Lets systemd read its own files: a short-lived unit with the same settings prints the environment that systemd gives
# it.
# reads: app_base app_environment_unit app_state app_user req_release unit_env_files
systemd_environment() {
  set --
  while IFS= read -r hook_file; do
    [ -z "$hook_file" ] || set -- "$@" -p "EnvironmentFile=-$hook_file"
  done <<EOF
$unit_env_files
EOF
  ! has_release_json "$req_release" || set -- "$@" -p "EnvironmentFile=$app_base/releases/$req_release/.release.env"
  unit_assignments | quote_environment | tr "$LINE_BREAK" '\n' >"$app_state/environment.new"
  systemd-run --quiet --collect --wait --unit="$app_environment_unit" -p User="$app_user" -p "StandardOutput=file:$app_state/environment" \
    -p RuntimeMaxSec=60 -p LimitFSIZE=10M -p "EnvironmentFile=$app_state/environment.new" \
    "$@" env -0 </dev/null >&2 || return 1
  tr '\000\n' "\n$LINE_BREAK" <"$app_state/environment" | grep -vE '^(INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|PATH|PWD)='
  rm -f "$app_state/environment" "$app_state/environment.new"
}

# Prints the sources of the app's environment, and the environment of its processes, so that mask knows every value.
# reads: app_base app_manager
environment_texts() {
  text_unread=no
  while IFS= read -r text_file; do
    read_as_owner "$text_file" || [ ! -e "$text_file" ] || text_unread=yes
    echo
  done <<EOF
$app_base/.env
$(each_env_file)
EOF
  unit_assignments
  # systemd opens a file that neither root nor the app's user may open here.
  [ "$app_manager-$text_unread" != systemd-yes ] || systemd_environment
  [ "$app_manager" != pm2 ] || pm2_file_environment
  process_environments
}

# Prints the environment of the app's processes, whatever its source; without paths, and without what systemd, PM2 and
# shells add.
# reads: app_processes
process_environments() {
  for text_process in $app_processes; do null_to_lines "/proc/${text_process%%:*}/environ"; done |
    sed -n 's/^pm2_env=//;t json
      /^[A-Z][A-Z0-9_]*=[^/]/p
      b
      :json
      s/"\([A-Z][A-Z0-9_]*\)":"\(\([^"\\]\|\\.\)*\)"/\n\1=\2\n/g
      p' | grep -aE '^[A-Z][A-Z0-9_]*=[^/]' |
    grep -avE '^(INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|TERM|SHLVL|MAIL|OLDPWD|PWD|NODE_APP_INSTANCE|(PM2|XDG|NVM|DBUS|SUDO)_[A-Z0-9_]+)=' | sort -u
}

# Prints NAME=value lines in that form.
quote_environment() {
  sed -n '/^[A-Za-z_][A-Za-z0-9_]*=/{
    s/[\\"`$]/\\&/g
    s/^\([^=]*\)=\(.*\)$/\1="\2"/p
  }'
}
