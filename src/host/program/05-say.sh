# What people and the runner read: the log, notes to a terminal, one result line.

# Centiseconds since boot; a fork costs more than what is timed.
now_cs() {
  read -r uptime_line _ </proc/uptime
  now_cs=${uptime_line%.*}${uptime_line#*.}
  now_cs=${now_cs#0}
}

now_epoch() { date +%s; }

# note TEXT: one line to the log, and to the terminal when a person called.
note() {
  printf '%s %s\n' "$(date -u +%H:%M:%S)" "$*"
  [ "$by_hand" = no ] || printf '%s\n' "$*" >&4
}

warn() {
  note "warning: $*"
  warnings=${warnings:+$warnings$NL}$*
}

# Sends all that the program and its children print to the log; fd 3 is the caller's standard
# output, fd 4 its standard error. A child that outlives us must hold neither (see as_user).
open_log() {
  if [ -d "$state" ] && [ ! -L "$state/deploy.log" ]; then
    log=$state/deploy.log
    if [ -f "$log" ] && [ "$(wc -c <"$log")" -gt 2000000 ]; then
      tail -c 500000 "$log" >"$log.cut" && mv -f "$log.cut" "$log"
    fi
    : >>"$log" && chmod 600 "$log"
    log_start=$(($(wc -c <"$log") + 1))
    exec >>"$log" 2>&1
  fi
}

silence() { exec 3>&1 4>&2 >/dev/null 2>&1; }

# One phase begins; the one before is over. seconds collects "name":1.23 for the result.
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

# json TEXT [BYTES]: the text as a JSON string: no control characters, cut, escaped.
json() {
  printf '"'
  printf '%s' "$1" | tr '\n\t' '  ' | tr -d '\000-\037\177' | head -c "${2:-300}" | sed 's/[\\"]/\\&/g'
  printf '"'
}

json_field() { [ -z "$2" ] || printf ',"%s":%s' "$1" "$(json "$2" "${3:-300}")"; }
json_number() { [ -z "$2" ] || printf ',"%s":%s' "$1" "$2"; }

# The result of this command as one JSON object of at most 2,400 bytes.
result_json() {
  end_phase
  printf '{"v":1,"command":"%s","ok":%s,"verdict":"%s"' "$command" "$1" "$2"
  json_field code "$3"
  json_field message "$(printf '%s' "$4" | mask)" 600
  json_field release "$release" 40
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
  [ -z "$warnings" ] || printf ',"warnings":[%s]' "$(json "$warnings" 300)"
  [ -z "$details" ] || printf ',%s' "$details"
  printf ',"seconds":{%s},"program":"%s"}' "$seconds" "$program_sha256"
}

# The values of .env, and of nothing else on the host, must never leave it: every one that is long
# enough to be told from ordinary words is replaced. Names that are never secret stay readable.
mask() {
  if [ -f "$base/.env" ]; then
    ENV_FILE=$base/.env awk '
      function add(v) { if (length(v) >= 4) secrets[++n] = v }
      function literal(line, v,   out, i) {
        out = ""
        while ((i = index(line, v)) > 0) {
          out = out substr(line, 1, i - 1) "***"
          line = substr(line, i + length(v))
        }
        return out line
      }
      BEGIN {
        while ((getline line < ENVIRON["ENV_FILE"]) > 0) {
          sub(/\r$/, "", line)
          sub(/^[ \t]*(export[ \t]+)?/, "", line)
          if (line !~ /^[A-Za-z_][A-Za-z0-9_]*=/) continue
          name = substr(line, 1, index(line, "=") - 1)
          if (name ~ /^(NODE_ENV|APP_ENV|PORT|HOST|LOG_LEVEL|TZ|LANG|PR_NUMBER|AWS_REGION|PARAMETER_STORE_PREFIX)$/) continue
          value = substr(line, index(line, "=") + 1)
          add(value)
          if (value ~ /^".*"$/ || value ~ /^\047.*\047$/) add(substr(value, 2, length(value) - 2))
        }
      }
      { for (i = 1; i <= n; i++) $0 = literal($0, secrets[i]); print }'
  else
    cat
  fi
}

# Ends the command: the result line first, then the end of the log, for the runner; words for people.
# finish EXIT VERDICT [CODE MESSAGE]
finish() {
  finished=yes
  if [ "$1" -eq 0 ]; then finish_ok=true; else finish_ok=false; fi
  finish_line=$(result_json "$finish_ok" "$2" "${3:-}" "${4:-}")
  [ -z "${4:-}" ] || printf '%s %s%s\n' "$(date -u +%H:%M:%S)" "${3:+$3: }" "$4"
  if [ -n "$result_file" ]; then
    printf '%s\n' "$1" "$2" "${3:-}" "$(printf '%s' "${4:-}" | tr '\n' ' ')" "$finish_line" >"$result_file.new"
    mv -fT "$result_file.new" "$result_file"
  else
    print_result "$1" "$2" "${3:-}" "${4:-}" "$finish_line"
  fi
  exit "$1"
}

# print_result EXIT VERDICT CODE MESSAGE JSON
print_result() {
  if [ "$by_hand" = no ]; then
    printf '@ec2-release %s\n\n' "$5" >&3
    [ -z "$log" ] || tail -c "+$log_start" "$log" | tail -c 16000 | mask | tr -d '\000-\010\013-\037\177' >&3
  elif [ "$as_json" = yes ]; then
    printf '%s\n' "$5" >&3
  else
    printf '%s%s\n' "$2" "${3:+ ($3)}" >&3
    [ -z "$4" ] || printf '%s\n' "$4" | mask >&3
    [ -z "$proof" ] || printf 'proof: %s\n' "$proof" >&3
  fi
}

refuse() { finish 65 refused "$1" "$2"; }
