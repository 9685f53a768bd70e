# The app's output since a moment: its journal, and the files that its unit or PM2 writes. The app's user reads these
# files, since that user may have put a link to anything, or a pipe, in the place of a log.

# reads: app_combined_log app_error_log app_manager pm2_error_logs unit_files
# shellcheck disable=SC2086 # unit_files holds paths that systemd gives
log_files() {
  case $app_manager in
    systemd) sed -n 's/^Standard\(Output\|Error\)=\(append\|file\|truncate\):\(.*\)$/\3/p' $unit_files </dev/null 2>/dev/null ;;
    pm2) printf '%s' "$pm2_error_logs" ;;
  esac
  printf '%s\n' "$app_error_log" "$app_combined_log"
}

# Records the current length of each file, so that old errors do not count as new: "bytes path", one a line.
# sets: began log_marks
mark_logs() {
  began=$(date +%s)
  set --
  while IFS= read -r log_file; do set -- "$@" "$log_file"; done <<EOF
$(log_files)
EOF
  log_marks=$(as_user PATH="$PATH" stat -L -c '%s %n' -- "$@" </dev/null 2>/dev/null)
}

# A file without a recorded length is new, or belongs to an app that the host did not know then.
# reads: app_manager app_service began log_marks
app_log_since() {
  [ "$app_manager" != systemd ] || journalctl -q --no-pager -o cat -n 40 -u "$app_service" --since "@$began" 2>/dev/null | tail -c 100000
  log_files | sort -u | while IFS= read -r log_file; do
    [ -f "$log_file" ] || continue
    log_size=$(printf '%s\n' "$log_marks" | FILE=$log_file awk 'substr($0, index($0, " ") + 1) == ENVIRON["FILE"] { print $1; exit }')
    log_size_now=$(as_user PATH="$PATH" stat -L -c %s -- "$log_file" </dev/null 2>/dev/null) || continue
    [ "$log_size_now" -ge "${log_size:=0}" ] || log_size=0
    as_user_for 5 PATH="$PATH" tail -c "+$((log_size + 1))" -- "$log_file" </dev/null 2>/dev/null | tail -c 100000 | tail -n 30
  done
}
