# The log, and notes to a terminal. Both hold only printable text.

# note TEXT: writes one line to the log, and to the terminal when a person called.
# reads: cmd_by_hand
note() {
  log_line "$*"
  [ "$cmd_by_hand" = no ] || printf '%s\n' "$*" | printable >&4
}

# reads: host_now_epoch
log_line() {
  now_epoch
  note_second=$((host_now_epoch % 86400))
  printf '%02d:%02d:%02d %s\n' $((note_second / 3600)) $((note_second / 60 % 60)) $((note_second % 60)) "$*"
}

# reads: res_warnings
# sets: res_warnings
warn() {
  case $NL$res_warnings$NL in *"$NL$*$NL"*) return 0 ;; esac
  note "warning: $*"
  res_warnings=${res_warnings:+$res_warnings$NL}$*
}

# Sends all output of the program and its children to the log; fd 3 is the caller's standard output, fd 4 its standard
# error. A child that outlives this program must hold neither (see as_user).
# reads: app_state c wc
# sets: cmd_log cmd_log_start
open_log() {
  if [ -d "$app_state" ] && [ ! -L "$app_state/deploy.log" ]; then
    cmd_log=$app_state/deploy.log
    (umask 077 && : >>"$cmd_log")
    cmd_log_start=$(($(wc -c <"$cmd_log") + 1))
    if [ $cmd_log_start -gt 2000000 ]; then
      (umask 077 && tail -c 500000 "$cmd_log" >"$cmd_log.cut") && mv -f "$cmd_log.cut" "$cmd_log"
      cmd_log_start=$(($(wc -c <"$cmd_log") + 1))
    fi
    exec >>"$cmd_log" 2>&1
  fi
}

# Removes what a terminal or a workflow log must not show: control characters of one or two bytes, and bytes that are
# not UTF-8. It removes a colour sequence as a whole, so that no part of it stays.
printable() {
  sed -E 's/\x1b\[[0-9;?]*[@-~]//g;s/[\x00-\x08\x0b-\x1f\x7f]//g
    s/(\xc2[\xa0-\xbf]|[\xc3-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf4][\x80-\xbf]{3})|[\x80-\xff]/\1/g'
}
