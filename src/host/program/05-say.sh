# What people and the runner read: the log, notes to a terminal, and one result line.

# Centiseconds since boot. A fork would cost more than the time it measures.
now_cs() {
  read -r uptime_line _ </proc/uptime
  now_cs=${uptime_line%.*}${uptime_line#*.}
  now_cs=${now_cs#0}
}

# Seconds since 1970. Each command reads the clock once.
now_epoch() {
  now_cs
  [ -n "$booted" ] || booted=$(($(date +%s) - now_cs / 100))
  now_epoch=$((booted + now_cs / 100))
}

# note TEXT: writes one line to the log, and to the terminal when a person called.
note() {
  log_line "$*"
  [ "$by_hand" = no ] || printf '%s\n' "$*" | printable >&4
}

log_line() {
  now_epoch
  note_second=$((now_epoch % 86400))
  printf '%02d:%02d:%02d %s\n' $((note_second / 3600)) $((note_second / 60 % 60)) $((note_second % 60)) "$*"
}

warn() {
  case $NL$warnings$NL in *"$NL$*$NL"*) return 0 ;; esac
  note "warning: $*"
  warnings=${warnings:+$warnings$NL}$*
}

# Sends all output of the program and its children to the log; fd 3 is the caller's standard output, fd 4 its standard
# error. A child that outlives this program must hold neither (see as_user).
open_log() {
  if [ -d "$state" ] && [ ! -L "$state/deploy.log" ]; then
    log=$state/deploy.log
    (umask 077 && : >>"$log")
    log_start=$(($(wc -c <"$log") + 1))
    if [ $log_start -gt 2000000 ]; then
      (umask 077 && tail -c 500000 "$log" >"$log.cut") && mv -f "$log.cut" "$log"
      log_start=$(($(wc -c <"$log") + 1))
    fi
    exec >>"$log" 2>&1
  fi
}

# Starts a phase and ends the one before. seconds collects "name":1.23 for the result.
phase() {
  end_phase
  now_cs
  phase_name=$phase_prefix$1
  phase_began=$now_cs
}

end_phase() {
  [ -n "$phase_name" ] || return 0
  now_cs
  phase_cs=$((now_cs - phase_began))
  seconds=${seconds:+$seconds,}\"$phase_name\":$((phase_cs / 100)).$((phase_cs / 10 % 10))$((phase_cs % 10))
  phase_name=
}

# Removes what a terminal or a workflow log must not show: control characters of one or two bytes, and bytes that are
# not UTF-8. Colour sequences go as a whole, so that no part of one stays behind.
printable() {
  sed -E 's/\x1b\[[0-9;?]*[@-~]//g;s/[\x00-\x08\x0b-\x1f\x7f]//g
    s/(\xc2[\xa0-\xbf]|[\xc3-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf4][\x80-\xbf]{3})|[\x80-\xff]/\1/g'
}

# json TEXT [BYTES]: prints the text as a JSON string on one line: escaped, then cut, but never inside an escape or a
# character.
json() {
  case $1 in
    *[!A-Za-z0-9\ ._:/,=@-]*)
      printf '"%s"' "$(printf '%s' "$1" | tr '\n\t' '  ' | printable | sed 's/[\\"]/\\&/g' |
        head -c "${2:-300}" | sed -E 's/(^|[^\\])((\\\\)*)\\$/\1\2/;s/([\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$//')"
      ;;
    *) printf '"%.*s"' "${2:-300}" "$1" ;;
  esac
}

json_field() { [ -z "$2" ] || { printf ',"%s":' "$1" && json "$2" "${3:-300}"; }; }
# A refused request may hold anything in a numeric setting.
json_number() { case $2 in '' | *[!0-9]* | 0?* | ?????????*) ;; *) printf ',"%s":%s' "$1" "$2" ;; esac }

# The result of this command as one JSON object.
result_json() {
  printf '{"v":1,"command":%s,"ok":%s,"verdict":"%s"' "$(json "$command" 20)" "$1" "$2"
  json_field code "$3"
  json_field message "$4" 600
  json_field release "$release" 80
  json_field version "$version" 120
  json_field before "$res_before" 80
  json_field beforeVersion "$res_before_version" 120
  json_field after "$res_after" 80
  json_field afterVersion "$res_after_version" 120
  json_field sha256 "$sha256" 64
  json_field verified "$sha256_source" 12
  json_field manager "$manager" 12
  json_field service "$service" 80
  json_number port "$port"
  json_number stopTimeout "$unit_stop_timeout"
  json_number startTimeout "$unit_start_timeout"
  json_field proof "$proof" 240
  [ -z "$warnings" ] || { printf ',"warnings":[' && json "$warnings" 300 && printf ']'; }
  [ -z "$details" ] || printf ',%s' "$details"
  json_number more "$releases_more"
  printf ',"seconds":{%s},"program":"%s"}' "$seconds" "$program_sha256"
}

# Ends the command. The runner gets the result line first, then the end of the log; people get words.
# finish EXIT VERDICT [CODE MESSAGE]
finish() {
  finished=yes
  end_phase
  if [ "$1" -eq 0 ]; then finish_ok=true; else finish_ok=false; fi
  finish_message=${4:-}
  # Only failure messages quote the output of other programs.
  [ -z "${3:-}" ] || finish_message=$(printf '%s' "$finish_message" | tr '\n' ' ' | mask)
  finish_line=$(result_json "$finish_ok" "$2" "${3:-}" "$finish_message")
  # The runner cannot read a truncated result, and the list of a run's results shows 2,400 bytes of each. So the oldest
  # releases leave the result line first; they follow on a line of their own.
  while [ ${#finish_line} -gt 2380 ] && [ "$by_hand" = no ] && [ -n "$details$proof$warnings" ]; do
    case $details in
      *',{"id"'*) details=${details%,\{\"id\"*}]${details##*\}\]} releases_more=$((releases_more + 1)) ;;
      *) details='' proof='' warnings='' ;;
    esac
    finish_line=$(result_json "$finish_ok" "$2" "${3:-}" "$finish_message")
  done
  [ -z "$finish_message" ] || log_line "${3:+$3: }$finish_message"
  if [ -n "$result_file" ]; then
    printf '%s\n' "$1" "$2" "${3:-}" "$finish_message" "$finish_line" >"$result_file.new"
    mv -fT "$result_file.new" "$result_file"
  else
    print_result "$1" "$2" "${3:-}" "$finish_message" "$finish_line"
  fi
  exit "$1"
}

# print_result EXIT VERDICT CODE MESSAGE JSON. The program masks output of the app when it enters the log; a failure
# consists mostly of such output, so it is masked once more.
print_result() {
  if [ "$by_hand" = no ]; then
    printf '@ec2-release %s\n\n' "$5" >&3
    [ -z "$releases_more" ] || printf '@ec2-releases [%s]\n' "$releases_all" >&3
    [ -z "$log" ] || tail -c "+$log_start" "$log" | if [ "$1" -eq 0 ]; then printable; else mask; fi | tail -c 16000 >&3
  elif [ "$as_json" = yes ]; then
    printf '%s\n' "$5" >&3
  else
    print_words "$2" "$3" "$4" "$5" | printable >&3
  fi
}

# print_words VERDICT CODE MESSAGE JSON: for a person. "reported" tells a person nothing, so it is left out.
print_words() {
  case $1-$2 in
    reported-) [ -z "$3" ] || printf 'healthy: %s\n' "$3" ;;
    reported-*) printf 'not healthy (%s): %s\n' "$2" "$3" ;;
    *) printf '%s%s\n' "$1${2:+ ($2)}" "${3:+: $3}" ;;
  esac
  case $1-$(json_text after "$4") in
    rolled-back-none) printf '%s\n' 'What runs now: no release, as before.' ;;
    rolled-back-*) printf 'What runs now: %s, version %s.\n' "$(json_text after "$4")" "$(json_text afterVersion "$4")" ;;
  esac
  words_proof=$(json_text proof "$4")
  [ -z "$words_proof" ] || printf 'proof: %s\n' "$words_proof"
  [ "$2" != usage ] || print_usage
}

print_usage() {
  cat <<EOF
usage: deploy.sh COMMAND [OPTION...]
  deploy --artifact-url URL --version V --environment E [--sha256 S] [--release ID]
  rollback [--release ID | --version V]
  status | health | releases | cleanup [--release ID] | recover
  every command: [--json]; deploy and rollback: [--dry-run]
EOF
}

# json_text KEY JSON: prints a string field of a result that this program wrote.
json_text() { printf '%s' "$2" | sed -nE 's/.*[{,]"'"$1"'":"(([^"\\]|\\.)*)".*/\1/p' | sed 's/\\\([\\"]\)/\1/g'; }

# A recovery that is refused leaves the host in neither state, so it reports rollback-failed.
refuse() {
  [ "$recovering" = no ] || finish 70 rollback-failed "$1" "$2"
  finish 65 refused "$1" "$2"
}
