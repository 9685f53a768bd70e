#!/bin/sh
# --- part: lib ---

# deploy.sh: the host program of ec2-release 0.1.0. It runs as root, under dash or bash, on a host with
# systemd or PM2, and is installed as <base>/deploy.sh. A run installs it without its comments; the commented source is
# https://github.com/OWNER/ec2-release/tree/v0.1.0/src/host/program
#
# An operator's interface is `deploy.sh status` and docs/host.md there. By hand:
#   sudo /opt/<app>/deploy.sh deploy --artifact-url URL --version V --environment E
#       [--sha256 S] [--release ID] [--dry-run] [--json]
#   sudo /opt/<app>/deploy.sh rollback [--release ID | --version V]
#   sudo /opt/<app>/deploy.sh status | health | releases | cleanup | recover [--json]
#
# From the runner: deploy.sh COMMAND --request, with lines of key=value on standard input. A repeated key adds a line
# to its value. The shell never interprets any of it.
#
# Exit codes: 0 done; 64 usage; 65 refused, nothing live changed; 66 busy; 67 fenced, late, repeated or moved;
# 68 staging failed; 69 rolled back; 70 not rolled back; 72 unhealthy; 113 unforeseen.
# The program never uses codes that mean something else to SSM (137, 168, 169, 194, 255).

set -u
umask 022
LC_ALL=C
export LC_ALL

# Names of variables. One that a file sets and another file reads has a prefix; `npm run check` fails without it.
#   req_    what the command was asked to do: its settings as given (the variables in src/host/settings-table.ts)
#   app_    the instance of the app: names made from its name, and what was found out about its releases and processes;
#           also a setting that the host replaces by what it found, whose value as given then has req_
#   unit_   what systemd says of the app's unit; under PM2 the same facts
#   pm2_    what PM2 says of the app
#   host_   what is true of this host
#   cmd_    the state of this command: who called it, its phase, its log
#   stage_  the release that is being staged
#   res_    what the command will answer
# A function's own variables have none, and no other file reads them. Names in capitals are constants.

PROGRAM_MARK='the host program of ec2-release'
NL='
'
TAB='	'

# Whether this copy of the program has every part: the run sends commands without the parts that they do not need.
cmd_is_whole=no

# Made from src/model/host-limits.ts by `npm run build -- --program`: change a number there, not in this file.

HOOK_SECONDS=600
LOCK_SECONDS=120
RATE_LIMIT_SECONDS=900
CLOCK_SECONDS=120
VERSION_BYTES=40
ROOM_FACTOR=3
SPARE_MB=32

# The clock, and how long each phase took.

# Centiseconds since boot. A fork would cost more than the time it measures.
# sets: host_now_cs
now_cs() {
  read -r uptime_line _ </proc/uptime
  host_now_cs=${uptime_line%.*}${uptime_line#*.}
  host_now_cs=${host_now_cs#0}
}

# Seconds since 1970. Each command reads the clock once.
# reads: date host_booted host_now_cs s
# sets: host_booted host_now_epoch
now_epoch() {
  now_cs
  [ -n "$host_booted" ] || host_booted=$(($(date +%s) - host_now_cs / 100))
  host_now_epoch=$((host_booted + host_now_cs / 100))
}

sleep_cs() { sleep $(($1 / 100)).$(($1 / 10 % 10))$(($1 % 10)); }

# Starts a phase and ends the one before. seconds collects "name":1.23 for the result.
# reads: cmd_phase_prefix host_now_cs
# sets: cmd_phase_began cmd_phase_name
phase() {
  end_phase
  now_cs
  cmd_phase_name=$cmd_phase_prefix$1
  cmd_phase_began=$host_now_cs
}

# reads: cmd_phase_began cmd_phase_name host_now_cs res_seconds
# sets: cmd_phase_name res_seconds
end_phase() {
  [ -n "$cmd_phase_name" ] || return 0
  now_cs
  phase_cs=$((host_now_cs - cmd_phase_began))
  res_seconds=${res_seconds:+$res_seconds,}\"$cmd_phase_name\":$((phase_cs / 100)).$((phase_cs / 10 % 10))$((phase_cs % 10))
  cmd_phase_name=
}

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

# JSON: texts and fields of the result, written without another program.

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

# json_text KEY JSON: prints a string field of a result that this program wrote.
json_text() { printf '%s' "$2" | sed -nE 's/.*[{,]"'"$1"'":"(([^"\\]|\\.)*)".*/\1/p' | sed 's/\\\([\\"]\)/\1/g'; }

# The end of a command: one result line for the runner, or words for a person.

# The result of this command as one JSON object.
# reads: app_manager app_port app_service cmd_name cmd_program_sha256 req_release req_sha256 req_sha256_source
#   req_version res_after res_after_version res_before res_before_version res_details res_proof res_releases_more
#   res_seconds res_warnings unit_start_timeout unit_stop_timeout
result_json() {
  printf '{"v":1,"command":%s,"ok":%s,"verdict":"%s"' "$(json "$cmd_name" 20)" "$1" "$2"
  json_field code "$3"
  json_field message "$4" 600
  json_field release "$req_release" 80
  json_field version "$req_version" 120
  json_field before "$res_before" 80
  json_field beforeVersion "$res_before_version" 120
  json_field after "$res_after" 80
  json_field afterVersion "$res_after_version" 120
  json_field sha256 "$req_sha256" 64
  json_field verified "$req_sha256_source" 12
  json_field manager "$app_manager" 12
  json_field service "$app_service" 80
  json_number port "$app_port"
  json_number stopTimeout "$unit_stop_timeout"
  json_number startTimeout "$unit_start_timeout"
  json_field proof "$res_proof" 240
  [ -z "$res_warnings" ] || { printf ',"warnings":[' && json "$res_warnings" 300 && printf ']'; }
  [ -z "$res_details" ] || printf ',%s' "$res_details"
  json_number more "$res_releases_more"
  printf ',"seconds":{%s},"program":"%s"}' "$res_seconds" "$cmd_program_sha256"
}

# Ends the command. The runner gets the result line first, then the end of the log; people get words.
# finish EXIT VERDICT [CODE MESSAGE]
# reads: cmd_by_hand res_details res_file res_proof res_releases_more res_warnings
# sets: cmd_finished res_details res_proof res_releases_more res_warnings
finish() {
  cmd_finished=yes
  end_phase
  if [ "$1" -eq 0 ]; then finish_ok=true; else finish_ok=false; fi
  finish_message=${4:-}
  # Only failure messages quote the output of other programs.
  [ -z "${3:-}" ] || finish_message=$(printf '%s' "$finish_message" | tr '\n' ' ' | mask)
  finish_line=$(result_json "$finish_ok" "$2" "${3:-}" "$finish_message")
  # The runner cannot read a truncated result, and the list of a run's results shows 2,400 bytes of each. So the oldest
  # releases leave the result line first; they follow on a line of their own.
  while [ ${#finish_line} -gt 2380 ] && [ "$cmd_by_hand" = no ] && [ -n "$res_details$res_proof$res_warnings" ]; do
    case $res_details in
      *',{"id"'*) res_details=${res_details%,\{\"id\"*}]${res_details##*\}\]} res_releases_more=$((res_releases_more + 1)) ;;
      *) res_details='' res_proof='' res_warnings='' ;;
    esac
    finish_line=$(result_json "$finish_ok" "$2" "${3:-}" "$finish_message")
  done
  [ -z "$finish_message" ] || log_line "${3:+$3: }$finish_message"
  if [ -n "$res_file" ]; then
    printf '%s\n' "$1" "$2" "${3:-}" "$finish_message" "$finish_line" >"$res_file.new"
    mv -fT "$res_file.new" "$res_file"
  else
    print_result "$1" "$2" "${3:-}" "$finish_message" "$finish_line"
  fi
  exit "$1"
}

# print_result EXIT VERDICT CODE MESSAGE JSON. The program masks output of the app when it enters the log; a failure
# consists mostly of such output, so the program masks it once more.
# reads: cmd_as_json cmd_by_hand cmd_log cmd_log_start res_releases_all res_releases_more
print_result() {
  if [ "$cmd_by_hand" = no ]; then
    printf '@ec2-release %s\n\n' "$5" >&3
    [ -z "$res_releases_more" ] || printf '@ec2-releases [%s]\n' "$res_releases_all" >&3
    [ -z "$cmd_log" ] || tail -c "+$cmd_log_start" "$cmd_log" | if [ "$1" -eq 0 ]; then printable; else mask; fi | tail -c 16000 >&3
  elif [ "$cmd_as_json" = yes ]; then
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

usage() { finish 64 refused usage "$1"; }

# A refused recovery leaves the host between two releases, so it reports rollback-failed.
# reads: cmd_recovering
refuse() {
  [ "$cmd_recovering" = no ] || finish 70 rollback-failed "$1" "$2"
  finish 65 refused "$1" "$2"
}

# sets: res_why res_why_code
fail_because() {
  res_why_code=$1
  res_why=$2
}

# Masks output of the app, its hooks and its installer before it leaves the host: no value of the app's environment
# stays readable in any form.

# reads: app_base app_name app_service app_user mask_program req_environment
mask() {
  mask_text=$(tr -d '\000')
  [ -n "$mask_text" ] || return 0
  mask_plain="|true|false|none|null|auto|info|warn|error|debug|trace|silent|verbose|production|development|staging|test|local|localhost|json|http|https|node|root|admin|postgres|mysql|redis|$app_name|$app_user|$app_base|$app_service|$req_environment|"
  {
    [ -z "$app_base" ] || environment_texts 2>/dev/null | tr -d '\002'
    printf '\n\002\n%s\n' "$mask_text"
  } | {
    PLAIN=$mask_plain timeout -k 1 60 awk "$mask_program" ||
      echo '(Not shown: the environment of the app has more values than the host can mask.)'
  } | printable
}

# Input: the values as lines of NAME=value, then a line of \002, then the text. A quoted value ends at its closing
# quote; a value that ends in a backslash continues on the next line. The program searches each value by an expression
# that allows every character to be escaped or percent-encoded. It also searches the value's base64, which differs at
# the three offsets in a longer text, in one line or in lines of 64 or 76 characters. It searches long values in parts.
# It shows no text when there are more values than it can search in a minute. Longest values come first, since one may
# contain another. Names and words that are never secret stay readable.
# shellcheck disable=SC2016 # awk expands its own $, no shell does
mask_program='
function put(v,   i, w, p) {
  if (length(v) > 2000) {
    for (i = 1; i <= length(v); i += 1000) put(substr(v, i, 1000))
    return
  }
  if (n > 2000) exit 1
  if (length(v) < 4 || v in seen || index(ENVIRON["PLAIN"], "|" tolower(v) "|") || v ~ /^[0-9.]*[.][0-9.]*$/ || (v ~ /^[0-9]+$/ && length(v) < 6)) return
  seen[v]
  for (i = 1; i <= length(v); i++) p = p as_text(substr(v, i, 1))
  for (i = 0; i < 3; i++) p = p "|" as_base64(v, i)
  if (length(v) > 48) for (w = 57; w > 47; w -= 9) for (i = 1; i < length(v) - 3; i += w) p = p "|" as_base64(substr(v, i, w), 0)
  for (i = ++n; i > 1 && long[i - 1] < length(v); i--) { long[i] = long[i - 1]; secret[i] = secret[i - 1] }
  long[i] = length(v)
  secret[i] = p
}
function as_text(c) {
  if (c ~ /[A-Za-z0-9]/) return "(" c "|%(25)*" hex[c] ")"
  return "(\\\\*" (c ~ /[\\^]/ ? "\\" c : "[" c "]") "|\\\\u00" hex[c] "|%(25)*" hex[c] (c == " " ? "|[+]" : "") ")"
}
function as_base64(v, place,   i, c, bits, sum, out) {
  for (i = 1; i <= length(v); i++) {
    sum = sum * 256 + code[substr(v, i, 1)]
    bits += 8
    if (i == 1 && place > 0) { bits -= 6 - 2 * place; sum %= 2 ^ bits; out = "[A-Za-z0-9+/_-]?" }
    for (; bits >= 6; sum %= 2 ^ bits) {
      bits -= 6
      c = substr(letters, int(sum / 2 ^ bits) + 1, 1)
      out = out (c == "+" ? "([+-]|%2[Bb])" : c == "/" ? "(_|\\\\*/|%2[Ff])" : c)
    }
  }
  return out (bits > 0 ? "[A-Za-z0-9+/_-]?" : "")
}
function decoded(v,   out) {
  while (match(v, /%[0-9A-Fa-f][0-9A-Fa-f]/)) {
    out = out substr(v, 1, RSTART - 1) char[toupper(substr(v, RSTART + 1, 2))]
    v = substr(v, RSTART + 3)
  }
  return out v
}
function both(v) { put(v); put(decoded(v)) }
function of_url(v) { both(v); if (sub(/^[^:]*:/, "", v)) both(v) }
function add(v,   rest, word) {
  gsub(/^[ \t]+|[ \t]+$/, "", v)
  put(v)
  for (rest = v; match(rest, /:\/\/[^\/ ]*@/);) {
    of_url(substr(rest, RSTART + 3, RLENGTH - 4))
    match(rest, /:\/\/[^\/ ]*@/)
    rest = substr(rest, RSTART + RLENGTH)
  }
  if (match(v, /:\/\/[^ ]*@/)) of_url(substr(v, RSTART + 3, RLENGTH - 4))
  for (rest = v; match(tolower(rest), /(pass(word|wd)?|pwd|secret|token|key)["\047]?[=:] ?["\047]?[^"\047&;, ]+/);) {
    word = substr(rest, RSTART, RLENGTH)
    rest = substr(rest, RSTART + RLENGTH)
    sub(/^[^=:]*[=:] ?["\047]?/, "", word)
    both(word)
  }
}
function add_forms(v,   inner, part, parts, i) {
  parts = split(v, part, /\001|\\n/)
  for (part[i = 0] = v; i <= parts; i++) {
    v = part[i]
    add(v)
    inner = v; gsub(/^[ \t]*["\047]|["\047\\]+[ \t]*$/, "", inner); add(inner)
    gsub(/\\\\/, "\001", inner); gsub(/\\/, "", inner); gsub(/\001/, "\\", inner); add(inner)
    sub(/ #.*/, "", v); add(v)
  }
}
function opens(v,   q) {
  sub(/^[ \t]+/, "", v)
  q = substr(v, 1, 1)
  gsub(/\\./, "", v)
  if (q ~ /["\047]/) return index(substr(v, 2), q) ? "" : q
  return v ~ /\\$/ ? "\\" : ""
}
BEGIN {
  letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  for (i = 1; i < 256; i++) {
    c = sprintf("%c", i); h = sprintf("%02X", i); code[c] = i; char[h] = c
    hex[c] = substr(h, 1, 1) substr(h, 2)
    if (h ~ /[A-F]/) { hex[c] = ""; for (k = 1; k < 3; k++) { d = substr(h, k, 1); hex[c] = hex[c] (d ~ /[A-F]/ ? "[" d tolower(d) "]" : d) } }
  }
}
text { lines[++count] = $0; next }
/^\002$/ { text = 1; next }
{
  sub(/\r$/, "")
  if (open != "") {
    add_forms($0)
    if (open == "\\" ? !/\\$/ : index($0, open)) open = ""
    next
  }
  sub(/^[ \t]*(export[ \t]+)?/, "")
  if (/^[#;]/) next
  if (/^(NODE_ENV|APP_ENV|PORT|SERVER_PORT|HOST|HOSTNAME|HOME|USER|LOGNAME|SHELL|PATH|NODE_PATH|NODE_OPTIONS|LOG_LEVEL|TZ|LANG|LC_[A-Z]+|PR_NUMBER|AWS_REGION|PARAMETER_STORE_PREFIX|RELEASE_ID|VERSION)=/) next
  sub(/^[A-Za-z_][A-Za-z0-9_]*=/, "")
  add_forms($0)
  open = opens($0)
}
END {
  if (n > 2000) exit 1
  for (i = 1; i <= n; i++) for (k = 1; k <= count; k++) gsub(secret[i], "***", lines[k])
  for (k = 1; k <= count; k++) print lines[k]
}'

# Made from src/host/settings-table.ts by `npm run build -- --program`: change a row there, not this file.

# Gives every setting its default.
default_settings() {
  app_name=''
  app_base=''
  req_environment=''
  app_manager=auto
  app_service=''
  app_user=''
  app_port=''
  req_package_manager=auto
  req_keep_releases=5
  req_on_drift=adopt
  app_health_path=/api/health
  req_health_timeout=60
  req_health_interval=1
  req_health_successes=2
  req_stable_for=5
  req_outside=''
  req_aws_endpoint_url=''
  req_shared_paths=''
  req_env=''
  req_before_activate=''
  req_before_activate_once=''
  req_after_activate=''
  req_release=''
  req_version=''
  req_sha256=''
  req_sha256_source=''
  req_run_url=''
  req_not_after=''
  req_expect=''
  req_to=''
  req_fence=''
  req_fence_parameter=''
  req_first=no
  req_rolling_back=no
  req_caller=''
  req_artifact_url=''
  req_artifact=''
  req_archive_sha256=''
  req_artifact_region=''
  req_command_id=''
  req_revoked=''
  app_health_expected=200
  pm2_up=''
  pm2_known=''
}

# set_one KEY VALUE: sets the first line of a setting; 1 where there is no such setting.
set_one() {
  case $1 in
    app) app_name=$2 ;;
    base-dir) app_base=$2 ;;
    environment) req_environment=$2 ;;
    service-manager) app_manager=$2 ;;
    service) app_service=$2 ;;
    user) app_user=$2 ;;
    port) app_port=$2 ;;
    package-manager) req_package_manager=$2 ;;
    keep-releases) req_keep_releases=$2 ;;
    on-drift) req_on_drift=$2 ;;
    health-path) app_health_path=$2 ;;
    health-timeout) req_health_timeout=$2 ;;
    health-interval) req_health_interval=$2 ;;
    health-successes) req_health_successes=$2 ;;
    stable-for) req_stable_for=$2 ;;
    outside) req_outside=$2 ;;
    aws-endpoint-url) req_aws_endpoint_url=$2 ;;
    shared-paths) req_shared_paths=$2 ;;
    env) req_env=${2%"$CR"} ;;
    before-activate) req_before_activate=$2 ;;
    before-activate-once) req_before_activate_once=$2 ;;
    after-activate) req_after_activate=$2 ;;
    release) req_release=$2 ;;
    version) req_version=$2 ;;
    sha256) req_sha256=$2 ;;
    sha256-source) req_sha256_source=$2 ;;
    run-url) req_run_url=$2 ;;
    not-after) req_not_after=$2 ;;
    expect) req_expect=$2 ;;
    to) req_to=$2 ;;
    fence) req_fence=$2 ;;
    fence-parameter) req_fence_parameter=$2 ;;
    first) req_first=$2 ;;
    rolling-back) req_rolling_back=$2 ;;
    caller) req_caller=$2 ;;
    artifact-url) req_artifact_url=$2 ;;
    artifact) req_artifact=$2 ;;
    archive-sha256) req_archive_sha256=$2 ;;
    artifact-region) req_artifact_region=$2 ;;
    command-id) req_command_id=$2 ;;
    revoked) req_revoked=$2 ;;
    answered) app_health_expected=$2 ;;
    up) pm2_up=$2 ;;
    known) pm2_known=$2 ;;
    *) return 1 ;;
  esac
}

# add_line KEY VALUE: adds a further line; 1 where a setting has one alone.
add_line() {
  case $1 in
    service) add_service "$2" ;;
    shared-paths) req_shared_paths=$req_shared_paths$NL$2 ;;
    env) req_env=$req_env$NL${2%"$CR"} ;;
    before-activate) req_before_activate=$req_before_activate$NL$2 ;;
    before-activate-once) req_before_activate_once=$req_before_activate_once$NL$2 ;;
    after-activate) req_after_activate=$req_after_activate$NL$2 ;;
    up) pm2_up=$pm2_up$NL$2 ;;
    known) pm2_known=$pm2_known$NL$2 ;;
    *) return 1 ;;
  esac
}

# Prints the settings as a request: what the caller asked for, not what the host found, which may differ tomorrow.
settings_text() {
  setting_line app "$app_name"
  setting_line environment "$req_environment"
  setting_line service-manager "$req_manager"
  setting_lines service "$req_services"
  setting_line user "$req_user"
  setting_line port "$req_port"
  setting_line package-manager "$req_package_manager"
  setting_line keep-releases "$req_keep_releases"
  setting_line on-drift "$req_on_drift"
  setting_line health-path "$req_health_path"
  setting_line health-timeout "$req_health_timeout"
  setting_line health-interval "$req_health_interval"
  setting_line health-successes "$req_health_successes"
  setting_line stable-for "$req_stable_for"
  setting_line outside "$req_outside"
  setting_line aws-endpoint-url "$req_aws_endpoint_url"
  setting_lines shared-paths "$req_shared_paths"
  setting_lines env "$req_env"
  setting_lines before-activate "$req_before_activate"
  setting_lines before-activate-once "$req_before_activate_once"
  setting_lines after-activate "$req_after_activate"
}

# Prints the settings of this command alone, for the detached one.
command_settings() {
  setting_line base-dir "$app_base"
  setting_line release "$req_release"
  setting_line version "$req_version"
  setting_line sha256 "$req_sha256"
  setting_line sha256-source "$req_sha256_source"
  setting_line run-url "$req_run_url"
  setting_line not-after "$req_not_after"
  setting_line expect "$req_expect"
  setting_line to "$req_to"
  setting_line fence "$req_fence"
  setting_line fence-parameter "$req_fence_parameter"
  setting_line first "$req_first"
  setting_line rolling-back "$req_rolling_back"
  setting_line caller "$(who_called)"
}

# is_option NAME: whether a person may give this setting as an option.
is_option() {
  case $1 in environment | release | version | sha256 | not-after | expect | to | fence | fence-parameter | artifact-url) ;; *) return 1 ;; esac
}

# Checks those settings of which the table says all.
check_plain_settings() {
  case $app_manager in auto | systemd | pm2) ;; *) usage "service-manager must be auto, systemd or pm2" ;; esac
  [ -z "$app_port" ] || whole port "$app_port"
  whole keep-releases "$req_keep_releases"
  case $req_on_drift in adopt | refuse) ;; *) usage "on-drift must be adopt or refuse" ;; esac
  whole health-timeout "$req_health_timeout"
  whole health-interval "$req_health_interval"
  whole health-successes "$req_health_successes"
  whole stable-for "$req_stable_for"
  [ -z "$req_release" ] || is_release_name "$req_release" || usage "release '$req_release' is not a release id"
  [ -z "$req_expect" ] || is_release_name "$req_expect" || usage "expect '$req_expect' is not a release id"
  [ -z "$req_to" ] || is_release_name "$req_to" || usage "to '$req_to' is not a release id"
  [ -z "$req_fence" ] || whole fence "$req_fence"
}

# Settings: from the runner's request, or by hand from .state/config and the command line.

# add_service NAME: adds a further name. It checks the name before it joins others in a list of words: a blank or a star
# would turn it into other names there.
# reads: app_other_services
# sets: app_other_services
add_service() {
  check_service "$1"
  app_other_services="$app_other_services $1"
}

# sets: app_activation_unit app_answered app_ask_at app_inspected_port app_limit_least app_limit_times app_live_port
#   app_other_port app_other_services app_others_checked app_others_running app_others_started app_run_ports app_state
#   app_verdict cmd_as_json cmd_boot cmd_by_hand cmd_detached cmd_dry_run cmd_finished cmd_inside cmd_log
#   cmd_log_start cmd_name cmd_phase_began cmd_phase_name cmd_phase_prefix cmd_program_sha256 cmd_recovering
#   cmd_restoring cmd_swapped cmd_work host_booted req_health_path req_port res_after res_after_version res_before
#   res_before_version res_details res_file res_proof res_releases_all res_releases_more res_seconds res_warnings
#   stage_partial unit_env_files unit_environment unit_start_timeout unit_stop_timeout
defaults() {
  default_settings
  cmd_name='' cmd_by_hand=yes cmd_as_json=no cmd_dry_run=no cmd_inside=no cmd_boot=no cmd_finished=no
  app_other_services='' app_others_started='' app_others_running='' app_others_checked=''
  req_health_path='' app_other_port='' app_live_port='' app_inspected_port='' app_ask_at=0 app_limit_least=1 app_limit_times=0
  app_state='' cmd_log='' cmd_log_start=1 res_file='' cmd_program_sha256='' res_warnings='' res_details='' res_proof=''
  cmd_phase_name='' cmd_phase_prefix='' cmd_phase_began=0 host_booted='' res_seconds='' stage_partial='' req_port=''
  app_verdict='' res_before='' res_before_version='' res_after='' res_after_version=''
  unit_stop_timeout='' unit_start_timeout='' unit_environment='' unit_env_files=''
  app_run_ports='' app_answered='' cmd_restoring=no
  app_activation_unit='' cmd_detached='' cmd_work='' cmd_recovering=no cmd_swapped=no res_releases_more='' res_releases_all=''
}

CR=$(printf '\r')

# Reads key=value lines from standard input. The last line may lack its newline.
read_settings() {
  seen_keys=' '
  while IFS= read -r setting || [ -n "$setting" ]; do
    [ -n "$setting" ] || continue
    setting_key=${setting%%=*}
    setting_value=${setting#*=}
    case $seen_keys in
      *" $setting_key "*) add_line "$setting_key" "$setting_value" || usage "setting '$setting_key' comes twice" ;;
      *)
        set_one "$setting_key" "$setting_value" || usage "unknown setting '$setting_key'"
        seen_keys="$seen_keys$setting_key "
        ;;
    esac
  done
}

setting_line() { [ -z "$2" ] || printf '%s=%s\n' "$1" "$2"; }

setting_lines() { [ -z "$2" ] || printf '%s\n' "$2" | sed "s/^/$1=/"; }

# Reads the settings of the last deploy, and trusts them only where root alone can have written them.
# reads: app_base app_state
read_config() {
  name_folder "$app_base"
  if [ -f "$app_state/config" ] && state_is_ours; then read_settings <"$app_state/config"; fi
}

# The host keeps this one setting through every deploy: the address of AWS, which only rehearsal hosts have.
# reads: app_state req_aws_endpoint_url
# sets: req_aws_endpoint_url
read_endpoint() {
  if [ -z "$req_aws_endpoint_url" ] && [ -f "$app_state/config" ]; then
    while IFS= read -r setting; do
      case $setting in aws-endpoint-url=*) req_aws_endpoint_url=${setting#*=} ;; esac
    done <"$app_state/config"
  fi
}

# Saves the settings of a deploy from a runner, which a deploy by hand then uses, and removes the mark of a deploy by
# hand.
# reads: app_state
save_config() {
  read_endpoint
  settings_text >"$app_state/config.new" && mv -fT "$app_state/config.new" "$app_state/config"
  rm -f "$app_state/manual"
}

# Checks every setting that becomes part of a path, a number or a command line, whatever its source.

check_service() { case $1 in -* | *[!A-Za-z0-9@._:-]*) usage "service '$1' is not a unit or PM2 name" ;; esac }

whole() {
  case $2 in
    '' | *[!0-9]* | 0?* | ??????????*) usage "$1 must be a whole number, not '$2'" ;;
  esac
}

# Accepts the name of a folder in releases/: a release id of this program, or the name of an adopted release.
is_release_name() {
  case $1 in
    '' | .* | -* | *[!A-Za-z0-9._-]*) return 1 ;;
  esac
  [ ${#1} -le 80 ]
}

# is_line TEXT BYTES: whether the text may become part of a line of a file, or be shown to a person.
is_line() {
  case $1 in *[[:cntrl:]]*) return 1 ;; esac
  [ ${#1} -le "$2" ]
}

# reads: app_base app_health_path app_name app_service app_user req_archive_sha256 req_artifact req_artifact_region
#   req_environment req_fence_parameter req_not_after req_outside req_package_manager req_run_url req_sha256
#   req_version
# sets: req_sha256
check_settings() {
  case $app_name in
    '' | [!a-z]* | *[!a-z0-9-]*) usage "app must be lower-case letters, digits and dashes, not '$app_name'" ;;
  esac
  case $app_base in
    /*) ;;
    *) usage "base-dir must be an absolute path" ;;
  esac
  case $app_base in
    *[!A-Za-z0-9._/-]* | */../* | */.. | /) usage "base-dir '$app_base' is not a plain absolute path" ;;
  esac
  case $req_package_manager in auto | npm | pnpm | yarn | none) ;; *) usage "package-manager '$req_package_manager' is not known" ;; esac
  check_service "$app_service"
  case $req_outside in '' | yes) ;; *) usage "outside must be yes, or left out" ;; esac
  case $app_user in -* | *[!A-Za-z0-9._-]*) usage "user '$app_user' is not a user name" ;; esac
  case $app_health_path in /*) ;; *) usage "health-path must begin with /" ;; esac
  case $req_environment in [!A-Za-z0-9]* | *[!A-Za-z0-9._-]*) usage "environment '$req_environment' may hold letters, digits, dots, dashes and underscores" ;; esac
  is_line "$req_version" 480 || usage "version must be one line of at most 120 characters, without control characters"
  is_line "$req_run_url$req_artifact$req_fence_parameter" 4000 || usage "a setting holds a control character"
  case $req_sha256 in *[!0-9a-fA-F]*) usage "sha256 must be 64 hexadecimal digits" ;; esac
  [ -z "$req_sha256" ] || [ ${#req_sha256} -eq 64 ] || usage "sha256 must be 64 hexadecimal digits"
  case $req_archive_sha256 in *[!0-9a-f]*) usage "archive-sha256 must be 64 hexadecimal digits" ;; esac
  case $req_artifact_region in *[!a-z0-9-]*) usage "artifact-region must be a region such as eu-west-1" ;; esac
  case $req_sha256 in *[A-F]*) req_sha256=$(printf '%s' "$req_sha256" | tr A-F a-f) ;; esac
  case $req_not_after in *[!0-9]* | 0?* | ?????????????*) usage "not-after must be seconds since 1970" ;; esac
  check_plain_settings
  check_url
  check_shared_paths
  check_env
  keep_input
}

# Keeps the caller's own values, since the host replaces these settings by what it finds.
# reads: app_health_path app_manager app_other_services app_port app_service app_user
# sets: app_other req_health_path req_manager req_port req_service req_services req_user
keep_input() {
  req_manager=$app_manager req_service=$app_service req_user=$app_user req_port=$app_port req_health_path=$app_health_path
  req_services=$app_service
  for app_other in $app_other_services; do req_services=$req_services$NL$app_other; done
}

# Refuses lines that systemd would not pass on unchanged: it reads UTF-8, except Unicode's noncharacters.
# reads: req_env
check_env() {
  [ -n "$req_env" ] || return 0
  env_fault=$(printf '%s\n' "$req_env" | sed -n '
    /^[A-Za-z_][A-Za-z0-9_]*=/!s/.*/is not NAME=value/p
    /^RELEASE_ID=\|^VERSION=/s/.*/sets RELEASE_ID or VERSION, which every release brings itself/p
    /\xef\xb7[\x90-\xaf]\|\xef\xbf[\xbe\xbf]\|[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]/s/=.*/ holds a noncharacter of Unicode/p' | head -1)
  [ -z "$env_fault" ] || usage "a line of env: $env_fault"
}

# reads: req_artifact req_artifact_url
# sets: req_artifact
check_url() {
  case $req_artifact_url in
    '') ;;
    http://* | https://*)
      case $req_artifact_url in
        *[!!-~]* | *\"* | *\\*) usage "artifact-url holds a character that a URL cannot have" ;;
      esac
      ;;
    s3://?*/?*)
      is_line "$req_artifact_url" 1200 || usage "artifact-url holds a control character"
      req_artifact=${req_artifact:-$req_artifact_url}
      ;;
    *) usage "artifact-url must begin with https://, http:// or s3://" ;;
  esac
  [ -n "$req_artifact" ] || [ -z "$req_artifact_url" ] || req_artifact=$(printf '%s' "${req_artifact_url%%[?#]*}" | sed 's|//[^/@]*@|//|')
}

# Normalises the paths: each once, sorted, and none inside another one, which shares it already.
# reads: req_shared_paths
# sets: req_shared_paths
reduce_shared_paths() {
  req_shared_paths=$(printf '%s\n' "$req_shared_paths" | awk -F/ '
    NF {
      path = /^\// ? "/" : ""
      for (i = 1; i <= NF; i++) if ($i != "" && $i != ".") path = path (path ~ /[^\/]$/ ? "/" : "") $i
      print path == "" ? "." : path
    }' | sort | awk '
    {
      for (above in kept) if (index($0 "/", above "/") == 1) next
      kept[$0]
      print
    }')
}

# reads: req_shared_paths
check_shared_paths() {
  [ -n "$req_shared_paths" ] || return 0
  reduce_shared_paths
  while IFS= read -r shared_path; do
    case /$shared_path/ in
      //* | /./ | */../* | *[[:cntrl:]]*) usage "shared path '$shared_path' must stay inside the release" ;;
      */node_modules/* | /dist/ | /package.json/ | /RELEASE.json/* | /.release.env/*) usage "shared path '$shared_path' is part of the release" ;;
    esac
  done <<EOF
$req_shared_paths
EOF
}

# The instance of an app that this program acts for, and everything on the host that is named after it.

# name_instance NAME BASE: the only place that derives names from these two. A second instance of an app on a host has
# another name and another base directory.
# sets: app_activation_unit app_ahead app_boot_unit app_boot_wanted app_cache app_combined_log app_drop_in_new
#   app_environment_unit app_error_log app_install_unit app_name app_pm2_unit app_program app_releases app_unit
name_instance() {
  app_name=$1
  name_folder "$2"
  app_releases=$(realpath -m -- "$2/releases")
  app_unit=$1.service
  app_program=/var/lib/ec2-release/$1/deploy.sh
  app_cache=/var/cache/ec2-release/$1
  app_ahead=/run/ec2-release.ahead.$1
  app_error_log=/var/log/$1/error.log
  app_combined_log=/var/log/$1/combined.log
  app_activation_unit=ec2-release-$1.activation.service
  app_install_unit=ec2-release-$1-install.service
  app_environment_unit=ec2-release-$1-environment
  app_pm2_unit=ec2-release-$1-pm2
  app_drop_in_new=zz-ec2-release.conf.$1
  app_boot_unit=/etc/systemd/system/ec2-release-$1-recover.service
  app_boot_wanted=/etc/systemd/system/multi-user.target.wants/${app_boot_unit##*/}
}

# name_folder BASE: names that need the base directory alone, which a command knows before it knows the instance.
# `app_deploy` is the program as an operator calls it.
# sets: app_activation app_deploy app_state
name_folder() {
  app_state=$1/.state
  app_activation=$app_state/activation
  app_deploy=$1/deploy.sh
}

# Without a request, the folder gives the instance its name.
name_of_folder() { basename "$1"; }

# Prints what the names of the pieces of the program begin with that a run of this environment sends ahead.
# reads: app_ahead req_environment
pieces_ahead() { printf '%s' "$app_ahead.$req_environment"; }

# Who calls, with which options, and for which app.

# Finds the caller and the form of the answer first: a later check may refuse the call, and then needs both.
# sets: app_base call_way cmd_as_json cmd_by_hand
read_caller() {
  call_way='' call_before=''
  for call_word; do
    case $call_word in
      --inside | --recover | --boot | --request) call_way=$call_word ;;
      --json) cmd_as_json=yes ;;
    esac
    [ "$call_before" != --base-dir ] || app_base=$call_word
    call_before=$call_word
  done
  [ "$call_way" != --request ] || cmd_by_hand=no
}

# reads: app_activation app_base call_way cmd_boot
# sets: app_base cmd_by_hand cmd_inside cmd_work res_file
read_call() {
  case $call_way in
    --inside | --recover)
      cmd_by_hand=no cmd_inside=${call_way#--}
      name_folder "$app_base"
      cmd_work=$app_activation.${2:-}
      res_file=$cmd_work/result
      [ -f "$cmd_work/request" ] || usage "there is no $cmd_work/request"
      read_settings <"$cmd_work/request"
      shift 4
      ;;
    --boot) ;;
    --request) read_settings ;;
    *)
      app_base=$(dirname "$(realpath "$0")")
      check_folders
      read_config
      ;;
  esac
  read_options "$@"
  find_identity
  [ "$cmd_boot" = yes ] || check_settings
  check_folders
}

# Reads the options of a call by hand, and the two that name the caller: --request (the runner) and --inside (the unit
# of an activation).
# reads: cmd_name
# sets: cmd_as_json cmd_boot cmd_by_hand cmd_dry_run
read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --request) cmd_by_hand=no ;;
      --boot) cmd_boot=yes ;;
      --base-dir) shift ;;
      --dry-run) cmd_dry_run=yes ;;
      --json) cmd_as_json=yes ;;
      *)
        case $1 in --*) is_option "${1#--}" ;; *) false ;; esac || usage "there is no option '$1'"
        [ $# -ge 2 ] || usage "$1 needs a value"
        set_one "${1#--}" "$2"
        shift
        ;;
    esac
    shift
  done
  case $cmd_dry_run-$cmd_name in
    no-* | yes-deploy | yes-rollback) ;;
    *) usage "--dry-run goes with deploy and rollback, not with $cmd_name" ;;
  esac
}

# Without a request, the folder of the program gives the app and its base directory.
# reads: app_base app_name req_release
# sets: app_base app_name cmd_program_sha256 req_release
find_identity() {
  [ -n "$app_base" ] || app_base=$(dirname "$(realpath "$0")")
  [ -n "$app_name" ] || app_name=$(name_of_folder "$app_base")
  name_instance "$app_name" "$app_base"
  cmd_program_sha256=$([ ! -f "$0" ] || sha256_of "$0")
  req_release=${req_release:-}
}

# Prints the caller: the person, or the runner. A detached command finds the caller in its request.
# reads: cmd_by_hand req_caller
who_called() {
  if [ "$cmd_by_hand" = yes ]; then printf '%s' "${SUDO_USER:-root}"; else printf '%s' "${req_caller:-a workflow}"; fi
}

called_by_person() { [ "$(who_called)" != 'a workflow' ]; }

instance_id() {
  if [ -n "${AWS_SSM_INSTANCE_ID:-}" ]; then
    printf '%s' "$AWS_SSM_INSTANCE_ID"
    return 0
  fi
  instance=unknown
  for instance_file in /var/lib/cloud/data/instance-id /etc/machine-id; do
    [ -r "$instance_file" ] && read -r instance <"$instance_file" && break
  done
  printf '%s' "$instance"
}

# The instance id as a call by hand knows it, without the agent.
own_id() { (unset AWS_SSM_INSTANCE_ID && instance_id); }

# Files that must survive a power cut, their digests, and the free space of a disk.

# Makes a file durable before anything relies on it after a power cut. Fails where the disk is full.
write_durably() {
  printf '%s\n' "$2" >"$1.new" && sync "$1.new" && mv -fT "$1.new" "$1" && sync "${1%/*}"
}

sha256_of() {
  sha256_line=$(sha256sum <"$1")
  printf '%s' "${sha256_line%% *}"
}

# Some file systems create inodes on demand and report no count.
# reads: app_base
# sets: host_free_inodes host_free_kb
read_room() {
  # shellcheck disable=SC2046 # stat prints four numbers: free blocks, bytes of a block, inodes, free inodes
  set -- $(stat -f -c '%a %S %c %d' "$app_base")
  host_free_kb=$(($1 * $2 / 1024)) host_free_inodes=
  [ "$3" = 0 ] || host_free_inodes=$4
}

# Which paths root alone controls. Root reads and runs nothing that another user could replace.

# roots_alone PATH: whether root alone controls the path: root owns each folder on the way and closes it to others, and
# root owns each link on the way and what it leads to. An access list shows in the bits of the group.
# host_alone_fault: the first part of the path that fails this.
# sets: alone_at host_alone_fault
roots_alone() {
  host_alone_fault=$1 alone_path=$1 alone_hops=0
  case $1 in /*) ;; *) return 1 ;; esac
  # A namespace of one user has no other users.
  alone_users=0
  while read -r _ _ alone_range; do alone_users=$((alone_users + alone_range)); done </proc/self/uid_map
  [ $alone_users -gt 1 ] || return 0
  while [ $alone_hops -lt 40 ]; do
    alone_left=${alone_path#/}/ alone_at=''
    set -- /
    while [ -n "$alone_left" ]; do
      case ${alone_left%%/*} in
        '' | .) ;;
        ..) return 1 ;;
        *) alone_at=$alone_at/${alone_left%%/*} && set -- "$@" "$alone_at" ;;
      esac
      alone_left=${alone_left#*/}
    done
    follow_alone "$@" || return 1
    [ -n "$alone_path" ] || return 0
    alone_hops=$((alone_hops + 1))
  done
  return 1
}

# follow_alone PATH...: checks $alone_at and every folder above it, from / on. Sets alone_path to the target of the
# first link among them, with the rest of the path; empty where there is no link.
# reads: alone_at
# sets: host_alone_fault
follow_alone() {
  while IFS= read -r alone_found; do
    [ $# -gt 0 ] || return 1
    host_alone_fault=$1
    case $alone_found in
      '0 l'*)
        alone_path=${alone_found#* * } alone_left=${alone_at#"$1"} alone_at=${1%/*}
        case $alone_path in /*) alone_at='' ;; esac
        while [ "$alone_path" != "${alone_path#../}" ]; do alone_path=${alone_path#../} alone_at=${alone_at%/*}; done
        alone_path=$alone_at/$alone_path$alone_left
        return 0
        ;;
      '0 '?????-??-?*) shift ;;
      *) return 1 ;;
    esac
  done <<EOF
$(find "$@" -maxdepth 0 -printf '%U %M %l\n' 2>/dev/null)
EOF
  alone_path=''
  [ $# -eq 0 ]
}

# roots_folders PATH: sets `host_folders` to those folders of the PATH that root alone controls.
# sets: host_folders
roots_folders() {
  host_folders='' folders_left=$1:
  while [ -n "$folders_left" ]; do
    folder=${folders_left%%:*} folders_left=${folders_left#*:}
    roots_alone "$folder" || continue
    host_folders=$host_folders${host_folders:+:}$folder
  done
}

# has_access_list FOLDER...: whether an access list allows writing there, or to new files there, to users to whom the
# mode does not.
has_access_list() {
  case $NL$(ls -ld -- "$@") in *"$NL"d?????????+*) ;; *) return 1 ;; esac
}

# read_as_owner FILE: prints its text, a megabyte at most. Root reads a file of root's or of the app's user in a folder
# that only root can change, where that user can replace nothing. The app's user reads every other file, within five
# seconds, since it may have become a link or a pipe.
# reads: app_uid
read_as_owner() {
  if [ -f "$1" ] && { roots_alone "$1" || is_users_file "$1"; }; then
    head -c 1000000 -- "$1"
  else
    [ -n "${app_uid:-}" ] && as_user_for 5 PATH="$PATH" head -c 1000000 -- "$1" 2>/dev/null
  fi
}

# is_users_file FILE: whether its owner is the only reason for which roots_alone refused it.
# reads: app_uid host_alone_fault
is_users_file() {
  [ "$host_alone_fault" = "$1" ] && [ "$(stat -c '%u %F' -- "$1" 2>/dev/null)" = "${app_uid:-none} regular file" ]
}

# The app's user, and how the program runs the app's code: never as root, never with its own descriptors.

# find_user FOUND: sets app_user, app_uid, app_gid and app_home from the input, else from what only root can have
# stated. The user is root only where one of these says `root`.
# reads: app_manager app_saved_user app_service app_uid req_user
# sets: app_user
find_user() {
  app_user=${req_user:-$1}
  [ -n "$app_user" ] || refuse user-missing "Nothing names the user of $app_service, so it would run as root. Set User= in the unit, or the input user (root only if you name it)."
  look_up_user
  [ "$app_uid" = 0 ] || return 0
  case $app_user-$NL$req_user$NL$app_saved_user$NL$app_manager-$1$NL in root-*"${NL}root$NL"* | root-*"${NL}systemd-root$NL") return 0 ;; esac
  refuse user-missing "'$app_user' is root, but neither the input user nor User= of the unit says root for $app_service. Set the input user: another user, or root."
}

# reads: app_user
# sets: app_gid app_home app_uid
look_up_user() {
  while IFS=: read -r passwd_user _ app_uid app_gid _ app_home _; do
    if [ "$passwd_user" = "$app_user" ] && [ -n "$app_home" ]; then return 0; fi
  done </etc/passwd
  app_uid=$(id -u "$app_user" 2>/dev/null) || refuse user-missing "There is no user '$app_user' on this host."
  app_gid=$(id -g "$app_user")
  case $app_user in
    *[!A-Za-z0-9_-]*) app_home=/ ;;
    # The shell's own look-up also finds users that are not in /etc/passwd. The name is checked above.
    *) eval "app_home=~$app_user" ;;
  esac
}

# as_user [NAME=value...] COMMAND...: runs the command as the app's user, for a minute at most; as_user_for SECONDS for
# longer. The command gets these values as its environment and a session of its own, and so no terminal. It inherits
# standard input, and an error output that the caller made for it; its output reaches the program through a pipe. When
# the program is killed or the time is over, the processes of the command end with it. A process that leaves the session
# and keeps the pipe cannot block the program.
cmd_as_exact=no

# The last line of an output. A user who prints it ends only the user's own output.
END=ec2-release-says-no-more

as_user() { as_user_for 60 "$@"; }

# reads: cmd_as_exact
# sets: as_limit
as_user_for() {
  as_limit=$1
  shift
  {
    as_code=$({
      {
        as_session "$@" <&5 &
        wait $!
        printf '%s' $? >&7
        kill -s KILL -- -$! 2>/dev/null
        case $cmd_as_exact in yes) echo ;; esac
        printf '%s\n' "$END"
      } | as_output >&6 3>&- 4>&- 5>&- 7>&- 8>&- 9>&-
    } 7>&1)
  } 5<&0 6>&1
  return "${as_code:-137}"
}

# as_output: passes on the session's output up to its last line, and waits for no process that still holds the pipe. A
# line without an end takes memory up to a limit. The last line gets a newline, unless cmd_as_exact says otherwise.
# reads: cmd_as_exact
as_output() {
  case $cmd_as_exact in yes) up_to_end | head -c -1 ;; *) up_to_end ;; esac
}

# reads: as_limit
up_to_end() { prlimit --as=500000000 timeout -k 1 $((as_limit + 5)) sed "/$END\$/{s///;/./p;Q}"; }

# Root's environment ends before the user's code starts: other processes of the user may read the process that becomes
# theirs. Root's own timeout leads the session: the user can neither stop nor outlast it. When the program ends, the
# timeout gets SIGTERM, passes it on, and sends SIGKILL after it.
# reads: app_gid app_home app_path app_uid app_user as_limit cmd_log
as_session() {
  # shellcheck disable=SC3013 # dash and bash both know -ef
  if [ /proc/self/fd/2 -ef /proc/self/fd/6 ]; then
    exec 2>&1
  elif [ -n "$cmd_log" ] && [ /proc/self/fd/2 -ef "$cmd_log" ]; then
    exec 2>/dev/null
  fi
  set -- env HOME="$app_home" USER="$app_user" LOGNAME="$app_user" PATH="$app_path" LANG=C.UTF-8 "$@"
  [ "$app_uid" = 0 ] || set -- setpriv --reuid="$app_uid" --regid="$app_gid" --init-groups "$@"
  exec env -i PATH="$PATH" setsid setpriv --pdeathsig TERM timeout -k 2 "$as_limit" "$@" 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
}

# run_to_file FILE COMMAND...: returns the command's exit code; the file gets the beginning and the end of its output.
# It waits for no process that the command leaves running.
run_to_file() {
  output_file=$1
  shift
  output_code=$({
    {
      "$@" 2>&1 5>&-
      echo $? >&5
      printf '%s\n' "$END"
    } | prlimit --as=500000000 sed "/$END\$/{s///;/./p;Q}" 5>&- | { head -c 500000 && tail -c 500000; } >"$output_file" 5>&-
  } 5>&1)
  return "$output_code"
}

# Sets app_path, where the app's Node is: first of all where the unit or PM2 itself finds it.
# reads: app_home app_manager app_service app_uid cmd_caller_path host_folders pm2_bin unit_exec unit_path
# sets: app_path
find_node() {
  app_path=$cmd_caller_path
  case $app_manager in
    systemd)
      case $unit_exec in
        */node\ * | */node | */npm\ * | */yarn\ * | */pnpm\ *) app_path=${unit_exec%%" "*} && app_path=${app_path%/*}:$cmd_caller_path ;;
      esac
      [ -z "$unit_path" ] || app_path=$app_path:$unit_path
      ;;
    pm2) [ -z "$pm2_bin" ] || app_path=$pm2_bin:$cmd_caller_path ;;
  esac
  node_dirs=0
  for node_dir in /usr/local/bin "$app_home"/.local/share/fnm/aliases/default/bin "$app_home"/.nvm/versions/node/*/bin; do
    [ $node_dirs -lt 20 ] || break
    if [ -x "$node_dir/node" ]; then app_path=$app_path:$node_dir node_dirs=$((node_dirs + 1)); fi
  done
  case $app_path in *[[:cntrl:]]*) refuse host-not-ready "The PATH of $app_service holds a control character. Take it out." ;; esac
  [ "$app_uid" != 0 ] || { roots_folders "$app_path" && app_path=$host_folders; }
}

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

# Releases on the disk: what `current` points at, RELEASE.json, and the environment that a release brings.

# Sets app_live to the id that `current` points at, or `none`; refuses a `current` that is not a link into releases/.
# Sets app_live_link to the link's name, also when that release no longer exists.
# reads: app_base app_releases
# sets: app_live app_live_link
read_live() {
  app_live=none app_live_link=none
  if [ -L "$app_base/current" ]; then
    live_path=$(realpath -m -- "$app_base/current")
    app_live=${live_path##*/}
    if [ "${live_path%/*}" != "$app_releases" ] || ! is_release_name "$app_live"; then
      refuse current-elsewhere "$app_base/current points at $(readlink "$app_base/current"), which is not a release under $app_base/releases. Point it at a release there, or remove it."
    fi
    app_live_link=$app_live
    # A link to a release that no longer exists runs nothing: the host has no release.
    [ -d "$live_path" ] || app_live=none
  elif [ -d "$app_base/current" ]; then
    # The id is the directory's own time, so that later deploys count as newer.
    live_id=$(date -u -r "$app_base/current" +%Y%m%d_%H%M%S)
    refuse current-is-directory "$app_base/current is a directory, not a link. Make it a release, which stops nothing: mkdir -p $app_base/releases && mv -T $app_base/current $app_base/releases/$live_id && ln -s releases/$live_id $app_base/current"
  elif [ -e "$app_base/current" ]; then
    refuse current-elsewhere "$app_base/current is neither a link nor absent. Remove it."
  fi
}

# One rename(2) changes current, and nothing else does: a reader sees one release or the other.
# reads: app_base app_state
point_current_at() {
  rm -rf "$app_base/.current.new"
  rm -f "$app_state/release.env"
  ln -s "releases/$1" "$app_base/.current.new" && mv -fT "$app_base/.current.new" "$app_base/current" && link_environment
}

# Links the environment that systemd, as root, passes to the app. Only a release that this program made has such a file.
# reads: app_base app_state
link_environment() {
  env_release=$(readlink "$app_base/current")
  if has_release_json "${env_release##*/}"; then ln -sfn ../current/.release.env "$app_state/release.env"; else rm -f "$app_state/release.env"; fi
}

# has_release_json ID: whether this program made the release, so that only root can have written it. An adopted release
# belongs to the app's user.
# reads: app_base release_json_seen
# sets: release_file
has_release_json() {
  release_file=$app_base/releases/$1/RELEASE.json
  case "$release_json_seen" in *" $1 "*) return 0 ;; esac
  case "$(stat -c '%u %A' "$app_base/releases/$1" "$release_file" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 -'????-??-?) release_json_seen="$release_json_seen$1 " ;;
    *) return 1 ;;
  esac
}

# Only root can change the answer while a command runs, so the program caches it.
release_json_seen=' '

# release_field ID KEY: prints a string of RELEASE.json, which this program writes with one key a line; empty when
# unknown.
# reads: release_file
release_field() {
  has_release_json "$1" || return 0
  while IFS= read -r field_line; do
    case $field_line in "  \"$2\": \""*) ;; *) continue ;; esac
    field_value=${field_line#*'": "'} && field_value=${field_value%,} && field_value=${field_value%\"}
    case $field_value in
      *\\* | *[[:cntrl:]]*) printf '%s' "$field_value" | sed 's/\\\([\\"]\)/\1/g' | tr -d '\000-\037\177' ;;
      *) printf '%s' "$field_value" ;;
    esac
    return 0
  done <"$release_file"
}

release_field_or_none() { [ "$1" = none ] || release_field "$1" "$2"; }

# Prints the same as plain NAME=value lines, for PM2, which reads no such file.
# reads: app_base
release_environment() {
  ! has_release_json "$1" || sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)="\(.*\)"$/\1=\2/;s/\\\([\\"`$]\)/\1/g;p' "$app_base/releases/$1/.release.env"
}

describe_release() { case $1 in none) printf 'no release' ;; *) printf '%s' "$1" ;; esac }

# Prints the digest of the env input and the shared paths, which are equal in two deploys that are the same.
# reads: req_env req_shared_paths
settings_digest() {
  settings_sum=$(printf '%s\n\n%s' "$req_env" "$req_shared_paths" | sha256sum)
  printf '%s' "${settings_sum%% *}"
}

# live_is_requested: whether a deploy of this request would find nothing to do, as long as the proof holds.
# reads: app_good app_live app_recover_to req_sha256 req_version
live_is_requested() {
  case $app_recover_to in '' | "$app_live") ;; *) return 1 ;; esac
  [ "$app_live" != none ] && [ -n "$req_sha256" ] && [ -n "$req_version" ] || return 1
  [ "$(release_field "$app_live" sha256)" = "$req_sha256" ] && [ "$(release_field "$app_live" version)" = "$req_version" ] &&
    [ "$(release_field "$app_live" settings)" = "$(settings_digest)" ] && [ "$app_good" = "$app_live" ]
}

# Sets what a failed deploy returns to, and what runs now: these differ after an activation that was cut short.
# reads: app_live app_recover_to
# sets: res_after res_after_version res_before res_before_version
read_what_runs() {
  read_live
  read_journal
  res_before=${app_recover_to:-$app_live} res_after=$app_live
  res_before_version=$(release_field_or_none "$res_before" version) res_after_version=$(release_field_or_none "$app_live" version)
}

# Renames first, so that no reader meets half a release. A release that a process works in stays.
# reads: app_base app_state cmd_pruned host_used_by
# sets: cmd_pruned
remove_release() {
  if in_use "$1"; then
    warn "releases/$1 stays on the disk: $(name_process "$host_used_by") works in it."
    return 0
  fi
  mv -T "$app_base/releases/$1" "$app_base/releases/.$1.partial" && rm -rf "$app_base/releases/.$1.partial" "$app_state/proved/$1"
  cmd_pruned="${cmd_pruned:-} $1"
  note "removed releases/$1"
}

# The host's own records of releases, under .state: good and history.jsonl. The newest line of a release is its verdict.

# reads: app_state
# sets: app_good
read_good() {
  app_good=''
  [ ! -f "$app_state/good" ] || read -r app_good <"$app_state/good" || :
  is_release_name "$app_good" || app_good=''
}

# append_history EVENT ID [CODE]: appends one line to the history; the newest line of a release is its verdict.
# reads: app_state req_run_url
append_history() {
  printf '{"at":"%s","event":"%s","release":"%s","version":%s,"code":"%s","by":%s,"run":%s}\n' \
    "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" "$2" "$(json "$(release_field "$2" version)" 120)" "${3:-}" \
    "$(json "$(who_called)" 60)" "$(json "$req_run_url" 200)" >>"$app_state/history.jsonl"
}

# each_release: prints "id verdict" of every release on disk, newest first. A name does not show the age. The age of a
# release counts from its first activation or adoption here; before that, from its RELEASE.json; for an adopted release
# that is not live, from its folder. A clock that is set back makes no release older. Verdicts: good, bad (rolled back
# from), failed (never proved), staged, or adopted (made by something else).
# reads: app_base app_state
# sets: app_verdict
each_release() {
  TZ=UTC0 find "$app_base/releases" -mindepth 1 -maxdepth 1 -type d ! -name '[.-]*' ! -name '*[!A-Za-z0-9._-]*' -printf '%f %TFT%TT\n' |
    HISTORY=$app_state/history.jsonl awk -F '"' '
      BEGIN {
        while ((getline <ENVIRON["HISTORY"]) > 0) {
          if ($4 > now) now = $4
          if (!($12 in at) && ($8 == "adopted" || $8 ~ /good|failed/ && $12 in last)) at[$12] = sprintf("%s%9d", now, ++n)
          last[$12] = $8
        }
        FS = " "
      }
      length($1) < 81 { print ($1 in at ? at[$1] : $2 " x"), $1, last[$1] }' | while read -r at line placed app_verdict; do
    if [ "$line" != x ]; then :; elif has_release_json "$placed"; then at=$(release_field "$placed" time); else app_verdict=${app_verdict:-adopted}; fi
    printf '%s %9s %s %s\n' "$at" "$line" "$placed" "${app_verdict:-staged}"
  done | sort -r | sed 's/^[^ ]* *[^ ]* //'
}

# verdict_of ID: sets app_verdict; empty where the release is not on disk.
# sets: app_verdict
verdict_of() { app_verdict=$(each_release | awk -v id="$1" '$1 "" == id { print $2 }'); }

# Whether the last release that the host activated failed.
# reads: app_state
failed_last() {
  grep -E '"event":"(good|failed|adopted)"' "$app_state/history.jsonl" 2>/dev/null | tail -n 1 | grep -qF '"event":"failed"'
}

# is_older A B: whether the host had A before B.
is_older() {
  for placed in $(each_release | cut -d ' ' -f 1); do
    case $placed in "$1") return 1 ;; "$2") return 0 ;; esac
  done
  return 1
}

# Sets app_previous to the newest release older than $1 that this host proved or adopted.
# sets: app_previous app_verdict
previous_good() {
  app_previous='' is_past=$1
  while read -r candidate app_verdict; do
    case $is_past-$app_verdict in
      none-good | none-adopted) app_previous=$candidate && return 0 ;;
    esac
    [ "$candidate" != "$1" ] || is_past=none
  done <<EOF
$(each_release)
EOF
  return 1
}

# The journal `activating`, which exists while `current` may point at an unproved release; and drift, which is a change
# without a journal.

# Sets app_recover_to to what an interrupted activation returns to, which its journal names; empty without a journal,
# since the host then has nothing to recover. journal_release: the release that was being activated. Where something
# else has moved the link since, or the release no longer exists, there is nothing to return to.
# reads: app_base app_good app_live app_live_link app_state
# sets: app_recover_to journal_release
read_journal() {
  app_recover_to='' journal_release='' journal_live=''
  [ ! -f "$app_state/activating" ] || read -r app_recover_to journal_release journal_live <"$app_state/activating" || :
  read_good
  is_release_name "${app_recover_to:-none}" || app_recover_to=''
  is_release_name "${journal_release:-none}" || journal_release=''
  case $app_live_link in
    "$app_recover_to" | "$journal_release" | "$journal_live") ;;
    *) [ -z "$journal_release" ] || app_recover_to='' ;;
  esac
  [ "$app_recover_to" = none ] || [ -d "$app_base/releases/$app_recover_to" ] || app_recover_to=''
  # The release was proved; only the end of the activation is missing.
  [ -z "$app_recover_to" ] || [ "$app_live" != "$journal_release" ] || [ "$app_live" != "$app_good" ] || app_recover_to=$app_live
}

# An interruption does not make a release bad that was good before.
# reads: app_recover_to app_verdict journal_release
mark_interrupted() {
  case $journal_release in '' | none | "$app_recover_to") return 0 ;; esac
  verdict_of "$journal_release"
  [ "$app_verdict" != staged ] || append_history failed "$journal_release" interrupted
}

# Drift: the host has nothing to recover, but `current` is not the release that was last proved. Another tool, or a
# person, changed it.
# reads: app_good app_live app_recover_to
drifted() { [ -z "$app_recover_to" ] && [ -n "$app_good" ] && [ "$app_live" != "$app_good" ]; }

# reads: app_good app_live
describe_drift() {
  printf '%s' "This host runs $(describe_release "$app_live"), not $app_good, which was last proved here: something else changed current."
}

# One change at a time, by a command that is neither late nor repeated nor superseded.

# Every command that changes something starts with this, once: it takes the lock, checks the fence, and clears what a
# killed command left unfinished.
begin_change() {
  check_deadline
  is_adopted || skip_undeployed_host
  adopt
  take_lock
  reject_duplicate_command
  open_log
  check_fence
  install_program
  clear_leftovers
}

# check_first FUNCTION...: runs the checks that may refuse this command before the host is adopted.
# sets: cmd_finished
check_first() {
  is_adopted || (
    exec 4>/dev/null
    inspect_disk
    check_app_folder
    "$@"
  ) || {
    check_exit=$?
    cmd_finished=yes
    exit $check_exit
  }
}

# `recover` and `cleanup` leave a host without a deploy as it is: its app may write into the folder that adoption makes
# root's.
# reads: cmd_name
skip_undeployed_host() {
  case $cmd_name in recover | cleanup) ;; *) return 0 ;; esac
  ! state_is_ours || return 0
  inspect_disk
  check_app_folder
  case $cmd_name in
    recover) finish 0 settled '' "Nothing to recover: nothing was ever deployed here." ;;
    cleanup) finish 0 cleaned '' "Nothing to clean up: nothing was ever deployed here." ;;
  esac
}

# A host makes one change at a time. The caller holds the lock until its result is out; the kernel releases the lock
# when the caller dies, however that happens. Only the activation's unit may then still run, and the next command waits
# until it ends.
# reads: app_name app_state
take_lock() {
  exec 9>"$app_state/lock"
  flock -n 9 || {
    note "another deployment of $app_name is in progress; this one waits for it"
    flock -w $LOCK_SECONDS 9 || busy
  }
  lock_waited=0
  while activation_is_running; do
    [ $lock_waited -lt $((LOCK_SECONDS * 10)) ] || busy
    lock_waited=$((lock_waited + 1))
    sleep 0.1
  done
}

# reads: app_deploy app_name
busy() {
  finish 66 refused busy "Another deployment of $app_name is in progress on this host. Wait for it, or inspect it with: $app_deploy status"
}

# A restarted SSM agent may run a command a second time, although the host has changed since. The run may also have
# revoked a command that the agent fetched late. A run that wants something done twice sends two commands.
# reads: app_state cmd_by_hand req_command_id req_revoked
reject_duplicate_command() {
  req_command_id=${req_command_id:-${SSM_COMMAND_ID:-}}
  [ "$cmd_by_hand" = no ] && [ -n "$req_command_id" ] || return 0
  ! grep -qxF -e "$req_command_id" "$app_state/commands" 2>/dev/null ||
    finish 67 refused repeated "This host began this command before, or the run revoked it. Nothing was changed."
  printf '%s\n' "$req_command_id" ${req_revoked:+"$req_revoked"} >>"$app_state/commands"
}

# A command is valid for about an hour, and a run sends a dozen of them to a host.
# reads: app_state
forget_commands() {
  [ -f "$app_state/commands" ] && [ "$(wc -l <"$app_state/commands")" -gt 400 ] || return 0
  tail -n 200 "$app_state/commands" >"$app_state/commands.new" && mv -fT "$app_state/commands.new" "$app_state/commands"
}

# A late command must not act. Clocks may differ by two minutes.
# reads: host_now_epoch req_not_after
check_deadline() {
  now_epoch
  if [ -n "$req_not_after" ] && [ "$host_now_epoch" -gt $((req_not_after + CLOCK_SECONDS)) ]; then
    finish 67 refused too-late "This command was to act before $(date -u -d "@$req_not_after" +%Y-%m-%dT%H:%M:%SZ); it is $(date -u +%Y-%m-%dT%H:%M:%SZ). Nothing was changed; run the deploy again."
  fi
}

# Refuses a command that is late, and a command of a run that a newer run has superseded. The program calls this with
# the lock held, and again just before the swap.
# reads: app_state req_fence req_fence_parameter
check_fence() {
  check_deadline
  ! called_by_person || return 0
  held_fence=0 held_host='' held_parameter=''
  [ ! -f "$app_state/fence" ] || read -r held_fence held_host held_parameter <"$app_state/fence" || :
  case $held_fence in '' | *[!0-9]*) held_fence=0 ;; esac
  # A fence counts on one instance and for one parameter: not on an image of the host, and not for another app's
  # parameter.
  [ "$held_host" = "$(instance_id)" ] || held_fence=0
  [ -z "$req_fence" ] || [ "$held_parameter" = "${req_fence_parameter:--}" ] || held_fence=0
  if [ "$held_fence" -gt "${req_fence:-0}" ]; then
    finish 67 refused fenced "This host has seen fence $held_fence; this command has ${req_fence:-none}. A newer run is in charge; nothing was changed."
  fi
  if [ -n "$req_fence" ] && [ "$req_fence" -gt "$held_fence" ]; then
    write_durably "$app_state/fence" "$req_fence $(instance_id) ${req_fence_parameter:--}" || refuse disk-full "The disk under $app_state is full. Free some space."
  fi
}

# What a failed or killed command leaves, and how the next one removes it.

# Removes what a killed command left unfinished. Its process is dead: this command holds the lock, and no activation
# runs.
# reads: app_activation app_base app_boot_unit app_drop_in_new app_name app_program app_state
clear_leftovers() {
  stop_install
  for leftover in "$app_state/download" "$app_activation".* "$app_state"/*.new "$app_state/environment" \
    "$app_base"/releases/.*.partial "$app_base/.current.new" "$app_state".?????? "$(pieces_ahead)".???????????????? "$app_program.new" /etc/systemd/system/*"/$app_drop_in_new" "$app_boot_unit.$app_name"; do
    if [ -e "$leftover" ] || [ -L "$leftover" ]; then rm -rf "$leftover"; fi
  done
  for program_folder in /run/ec2-release.[0-9]*; do
    program_pid=${program_folder#*.}
    process_start "${program_pid%%.*}" || rm -rf "$program_folder"
  done
  forget_commands
}

# Removes what a failed staging leaves.
# reads: app_state stage_partial
clean_up() {
  [ -n "$stage_partial" ] || return 0
  stop_install
  rm -rf "$stage_partial" "$app_state/download"
}

# Stops an install whose caller was killed; its cgroup exists as long as a process is in it.
# reads: app_install_unit
stop_install() {
  for cgroup_root in /sys/fs/cgroup/systemd /sys/fs/cgroup; do
    [ ! -d "$cgroup_root/system.slice/$app_install_unit" ] || systemctl stop "$app_install_unit" 2>/dev/null
  done
}

# Adoption makes an existing host safe to change. Files that the app's user may write keep their owner, but nothing that
# root runs or writes stays replaceable by that user.

# Runs before root reads anything under $app_base. A user who may change a folder above it can put another in its
# place, and root would run its content. $app_base itself may belong to the app until the host is adopted.
# reads: app_base app_name host_alone_fault
check_folders() {
  [ -d "$app_base" ] && ! roots_alone "$app_base" && [ "$host_alone_fault" != "$(realpath "$app_base")" ] || return 0
  refuse host-not-ready "$host_alone_fault is not root's alone, so other users could replace $app_base, which root runs. Make it root's, and writable by root alone (ls -ld shows a + where there is an access list), or move the app to /opt/$app_name."
}

# reads: app_base app_base_owner app_state
adopt() {
  [ -d "$app_base" ] || refuse host-not-ready "There is no $app_base on this host. Set the host up first (docs/host.md)."
  check_app_folder
  ! is_adopted || return 0
  find_base_owner
  make_root_owned "$app_base"
  if [ -e "$app_base/releases" ] || [ -L "$app_base/releases" ]; then
    if [ -L "$app_base/releases" ] || [ ! -d "$app_base/releases" ]; then refuse host-not-ready "$app_base/releases must be a directory."; fi
  else
    mkdir "$app_base/releases"
  fi
  make_root_owned "$app_base/releases"
  adopt_state
  [ -z "$app_base_owner" ] || write_durably "$app_state/owner" "$app_base_owner" || refuse disk-full "The disk under $app_state is full. Free some space."
}

# Sets app_base_owner to the owner of <base> before adoption, which is root's statement about the app's user; empty for
# root.
# reads: app_base app_state
# sets: app_base_owner
find_base_owner() {
  app_base_owner=$(stat -c %U "$app_base/.")
  [ "$app_base_owner" = root ] || return 0
  app_base_owner=''
  [ ! -f "$app_state/owner" ] || read -r app_base_owner <"$app_state/owner" || :
}

# Checks in one call whether the host is adopted already.
# reads: app_base app_state
is_adopted() {
  case $(stat -c '%u %g %a %F' "$app_base/." "$app_base/releases" "$app_state" 2>/dev/null) in
    "0 0 755 directory${NL}0 0 755 directory${NL}0 0 700 directory") ! has_access_list "$app_base/." "$app_base/releases" "$app_state" ;;
    *) return 1 ;;
  esac
}

# Protects folders that are not an app's: /tmp, a home folder that holds a copy of the program, a mistyped base-dir. An
# empty folder is accepted.
# reads: app_base
check_app_folder() {
  for app_mark in .state .env current releases ecosystem.config.js; do
    [ ! -e "$app_base/$app_mark" ] && [ ! -L "$app_base/$app_mark" ] || return 0
  done
  [ -n "$(find "$app_base/." -mindepth 1 ! -name deploy.sh -print -quit)" ] || return 0
  refuse host-not-ready "$app_base is not an app's folder: it holds neither .env nor current nor releases, but other things. Use /opt/<app>, with the program in it as deploy.sh."
}

# Makes the folder itself root's, also where the path is a link. cp copies the mode of a folder without an access list,
# and so removes access lists.
make_root_owned() {
  folder_model=$(mktemp -d /run/ec2-release.$$.XXXXXX)
  if ! chown root:root "$1/." || ! chmod "${2:-0755}" "$folder_model" || ! cp -rT --preserve=mode "$folder_model" "$1/."; then
    rmdir "$folder_model"
    refuse host-not-ready "Cannot make $1 root's."
  fi
  rmdir "$folder_model"
  ! has_access_list "$1/." || refuse host-not-ready "$1 has an access list that this host's cp does not take away. Remove it: setfacl -b -k $1"
}

# Whether only root can have written to .state; adopt_state makes it so on an adopted host.
# reads: app_base app_state
state_is_ours() {
  case "$(stat -c '%u %A' "$app_base/." "$app_state" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 d'????-??-?) return 0 ;;
  esac
  return 1
}

# Root owns $app_base by now, so no other user can replace .state. But another user may have made what is there, also
# under the name that this program would move it to. The new folder gets its name after it is closed to other users.
# reads: app_state
adopt_state() {
  if { [ -e "$app_state" ] || [ -L "$app_state" ]; } && ! state_is_ours; then
    aside=$(mktemp -u "$app_state.foreign.XXXXXX")
    mv -fT "$app_state" "$aside" || refuse host-not-ready "$app_state is not root's and could not be moved aside. Remove it."
    warn "$app_state was not root's; it was moved to $aside."
  fi
  state_new=$app_state
  [ -d "$app_state" ] || state_new=$(mktemp -d "$app_state.XXXXXX") || refuse host-not-ready "Cannot make $app_state."
  make_root_owned "$state_new" 0700
  [ "$state_new" = "$app_state" ] || mv -T "$state_new" "$app_state" || refuse host-not-ready "Cannot make $app_state."
}

# The installed copies of this program.

# Installs this program as <base>/deploy.sh and keeps another program there, once, as deploy.sh.orig. It copies over a
# file that another user owned instead of changing its owner, since that user may still hold it open for writing.
# Detached activations and the boot unit run a copy in a place where the owner of $app_base has no rights.
# reads: app_deploy app_program app_state cmd_is_whole
install_program() {
  [ -f "$0" ] || return 0
  installed=$app_deploy
  if [ ! -e "$installed.orig" ] && { [ -e "$installed" ] || [ -L "$installed" ]; } && ! { [ -f "$installed" ] && grep -qF "$PROGRAM_MARK" "$installed"; }; then
    mv -fT "$installed" "$installed.orig"
  fi
  mkdir -p "${app_program%/*}"
  put_program "$app_program" "$app_program.new"
  if [ $cmd_is_whole = no ] && is_whole_program "$installed"; then
    chmod 0755 "$installed"
    return 0
  fi
  put_program "$installed" "$app_state/deploy.sh.new"
}

# is_whole_program FILE: whether a person could deploy with it. A copy that lacks a part does not replace such a file,
# not even an older one, where only root can have written it: its mode may be another, but lets no one else write.
is_whole_program() {
  [ -n "$(find "$1" -maxdepth 0 -type f -user root ! -perm /022 2>/dev/null)" ] && grep -qF "$PROGRAM_MARK" "$1" && grep -q '^stage() {' "$1"
}

# put_program FILE NEW: installs the file by way of NEW, a name in the same file system.
# reads: cmd_program_sha256
put_program() {
  if [ "$(stat -c '%u %A' "$1" 2>/dev/null)" = '0 -rwxr-xr-x' ]; then
    # shellcheck disable=SC3013 # dash and bash both know -ef
    if [ "$0" -ef "$1" ] || [ "$(sha256_of "$1")" = "$cmd_program_sha256" ]; then return 0; fi
  fi
  if ! cp "$0" "$2" || ! chmod 0755 "$2" || ! sync "$2" || ! mv -fT "$2" "$1"; then
    refuse disk-full "Cannot install $1: $(df -P "${1%/*}" | awk 'NR == 2 { print $4 " KB free" }')."
  fi
}

# --- part: service ---

# The app under systemd: its unit's properties, its processes by cgroup, and how systemd restarts it.

have_systemd() { [ -d /run/systemd/system ]; }

# reads: unit_load unit_name unit_start unit_stop unit_user
# sets: app_service unit_start_timeout unit_stop_timeout
find_unit() {
  have_systemd || refuse service-missing "This host does not run systemd."
  app_service=$unit_name
  [ -n "$unit_load" ] || unit_show
  [ "$unit_load" = loaded ] || refuse service-missing "There is no unit $app_service on this host (${unit_load:-unknown}). Name the right one with the input service."
  unit_stop_timeout=$(span "$unit_stop")
  unit_start_timeout=$(span "$unit_start")
  find_user "$unit_user"
  find_node
}

# reads: app_base app_service
# sets: unit_active unit_cgroup unit_env_files unit_environment unit_exec unit_files unit_load unit_main unit_path
#   unit_restarts unit_result unit_slice unit_stale unit_start unit_status unit_stop unit_sub unit_triggers unit_type
#   unit_user unit_workdir
unit_show() {
  unit_load='' unit_active='' unit_sub='' unit_main=0 unit_cgroup='' unit_user='' unit_restarts=0 unit_result=''
  unit_workdir='' unit_exec='' unit_type='' unit_stop='' unit_start='' unit_path='' unit_slice=''
  unit_status='' unit_triggers='' unit_stale=no unit_files='' unit_environment='' unit_env_files=''
  unit_show_text=$(systemctl show -p LoadState,ActiveState,SubState,MainPID,ControlGroup,User,NRestarts,Result,WorkingDirectory,ExecStart,Type,TimeoutStopUSec,TimeoutStartUSec,Environment,EnvironmentFiles,Slice,ExecMainStatus,ExecMainCode,TriggeredBy,NeedDaemonReload,FragmentPath,DropInPaths -- "$app_service" 2>/dev/null)
  while IFS= read -r unit_line; do
    unit_value=${unit_line#*=}
    case $unit_line in
      LoadState=*) unit_load=$unit_value ;;
      ActiveState=*) unit_active=$unit_value ;;
      SubState=*) unit_sub=$unit_value ;;
      MainPID=*) unit_main=$unit_value ;;
      ControlGroup=*) unit_cgroup=$unit_value ;;
      User=*) unit_user=$unit_value ;;
      NRestarts=*) unit_restarts=$unit_value ;;
      Result=*) unit_result=$unit_value ;;
      WorkingDirectory=*) unit_workdir=${unit_value#!} && unit_workdir=${unit_workdir#-} ;;
      ExecStart=*) unit_exec=${unit_value#*argv\[\]=} && unit_exec=${unit_exec%% ; *} ;;
      Type=*) unit_type=$unit_value ;;
      TimeoutStopUSec=*) unit_stop=$unit_value ;;
      TimeoutStartUSec=*) unit_start=$unit_value ;;
      Slice=*) unit_slice=$unit_value ;;
      ExecMainStatus=*) unit_status=$unit_value ;;
      TriggeredBy=*) unit_triggers=$unit_value ;;
      NeedDaemonReload=*) unit_stale=$unit_value ;;
      FragmentPath=* | DropInPaths=*) unit_files="$unit_files $unit_value" ;;
      EnvironmentFiles="$app_base/.state/release.env "* | EnvironmentFiles="$app_base/current/.release.env "*) ;; # the drop-in's
      EnvironmentFiles=*) unit_env_files=$unit_env_files${unit_value% (ignore_errors=*}$NL ;;
      Environment=*)
        unit_environment=$unit_value
        case $unit_value in *PATH=*) unit_path=$(unit_assignments | sed -n 's/^PATH=//p' | tail -n 1) ;; esac
        ;;
    esac
  done <<EOF
$unit_show_text
EOF
  case $unit_main in '' | *[!0-9]*) unit_main=0 ;; esac
  case $unit_restarts in '' | *[!0-9]*) unit_restarts=0 ;; esac
}

# span "1min 30s": prints seconds, at least 1; "infinity" counts as ten minutes.
span() {
  span=0
  for span_part in $1; do
    span_number=${span_part%%[!0-9]*}
    case $span_part in
      infinity) span_number=600 ;;
      *us) span_number=0 ;;
      *ms) span_number=1 ;;
      *min) span_number=$((span_number * 60)) ;;
      *h) span_number=$((span_number * 3600)) ;;
      *d) span_number=$((span_number * 86400)) ;;
    esac
    span=$((span + ${span_number:-0}))
  done
  [ $span -ge 1 ] || span=1
  printf '%s' $span
}

# Sets app_processes to those of the unit, one "pid:start" a word, by cgroup, so that npm, shells and workers count. It
# reads line by line: an app may give its own cgroups names with blanks and stars.
# reads: app_process unit_cgroup
# sets: app_processes
unit_processes() {
  app_processes=''
  [ -n "$unit_cgroup" ] || return 0
  while IFS= read -r cgroup_line; do
    case ${cgroup_line#*:*:*:} in
      "$unit_cgroup" | "$unit_cgroup"/*) ;;
      *) continue ;;
    esac
    cgroup_pid=${cgroup_line#/proc/}
    process_start "${cgroup_pid%%/*}" || continue
    case " $app_processes " in *" $app_process "*) ;; *) app_processes="$app_processes $app_process" ;; esac
  done <<EOF
$(grep -sFH -e ":name=systemd:$unit_cgroup" -e "0::$unit_cgroup" /proc/[0-9]*/cgroup)
EOF
}

# Restarts the unit. The exit code proves nothing either way. The program resets the start limit of a crash loop first,
# or systemd would refuse to start the release that the host rolls back to.
# reads: app_service unit_start_timeout unit_stop_timeout
unit_restart() {
  systemctl reset-failed -- "$app_service" 2>/dev/null
  timeout -k 10 "$((unit_stop_timeout + unit_start_timeout + 10))" systemctl restart -- "$app_service" || note "systemctl restart $app_service: exit code $?"
}

# reads: app_service unit_stop_timeout
unit_halt() {
  timeout -k 10 "$((unit_stop_timeout + 10))" systemctl stop -- "$app_service"
  systemctl reset-failed -- "$app_service" 2>/dev/null
}

# The units and the drop-in that this program writes beside those of the operator.

# The drop-in gives the app RELEASE_ID, VERSION and the env input of the release that it starts from. The boot unit
# points `current` back when a power cut interrupted an activation. The operator's unit stays as it is.
# reads: app_base app_boot_unit app_boot_wanted app_deploy app_manager app_name app_other_services app_program
#   app_service app_state unit_stale
write_units() {
  dropin_text="# Written by $app_deploy: the release's own environment travels with current.
[Service]
EnvironmentFile=-$app_state/release.env"
  boot_text="# Written by $app_deploy: after a power cut, current points at a proved release before the app starts.
[Unit]
Description=Recover the release of $app_name before it starts
Before=$1
RequiresMountsFor=$app_base
ConditionPathExists=$app_state/activating

[Service]
Type=oneshot
ExecStart=/bin/sh $app_program recover --boot --base-dir $app_base

[Install]
WantedBy=multi-user.target"
  # A command that was killed here may have written units that systemd has not read.
  units_changed=${unit_stale:-no}
  link_environment
  put_unit "$app_boot_unit" "$boot_text"
  [ -L "$app_boot_wanted" ] || { mkdir -p "${app_boot_wanted%/*}" && ln -sf "$app_boot_unit" "$app_boot_wanted"; }
  [ "$app_manager" != systemd ] || for dropin in "$app_service" $app_other_services; do
    put_unit "/etc/systemd/system/$dropin.d/zz-ec2-release.conf" "$dropin_text"
  done
  [ "$units_changed" = no ] || systemctl daemon-reload
}

# reads: app_manager app_other_services app_service app_user
boot_before() { case $app_manager in systemd) printf '%s' "$app_service$app_other_services" ;; pm2) printf 'pm2-%s.service' "$app_user" ;; esac }

# reads: app_name
put_unit() {
  unit_text=''
  [ ! -f "$1" ] || while IFS= read -r unit_line; do unit_text=$unit_text$unit_line$NL; done <"$1"
  [ "$unit_text" != "$2$NL" ] || return 0
  mkdir -p "${1%/*}" && printf '%s\n' "$2" >"$1.$app_name" && sync "$1.$app_name" && mv -fT "$1.$app_name" "$1"
  units_changed=yes
}

# The app under PM2. The program reads what runs from /proc: the children of PM2's daemon whose environment names the
# app. PM2 takes a third of a second to answer, so the program asks it only for what /proc cannot tell: apps that are
# down. All of PM2 runs as the app's user, who controls its answers; the program only compares them.

pm2_daemon='' pm2_workers='' pm2_names='' pm2_places='' pm2_apps='' pm2_down='' pm2_idle='' pm2_up='' pm2_known='' pm2_error_logs='' pm2_restarts=0 pm2_listed_at=0 pm2_answered=yes pm2_shares=no

# reads: app_base app_path app_user pm2_daemon pm2_names pm2_owner req_service
# sets: unit_active unit_exec unit_main unit_start_timeout unit_stop_timeout unit_workdir
find_pm2() {
  unit_active='' unit_main=0 unit_exec='' unit_workdir='' unit_stop_timeout=30 unit_start_timeout=60
  name_pm2_service
  find_pm2_user
  find_user "$pm2_owner"
  pm2_lives || :
  find_node
  pm2_installed || refuse service-missing "PM2 is not installed for '$app_user' on this host (looked in $app_path)."
  [ -z "$pm2_daemon" ] || [ -n "$pm2_names" ] || pm2_list
  name_pm2_service
  [ -n "$pm2_names" ] || [ -f "$app_base/ecosystem.config.js" ] ||
    refuse service-missing "PM2 runs no ${req_service:-app under $app_base} and there is no $app_base/ecosystem.config.js to start."
}

# Sets the name that messages use.
# reads: pm2_names req_service
# sets: app_service
name_pm2_service() {
  app_service=${req_service:-$(printf '%s' "$pm2_names" | sort | tr '\n' ',' | sed 's/,$//')}
  app_service=${app_service:-PM2}
}

# find_pm2_user: sets pm2_owner by what only root can have stated: the user found here before; the owner of <base>
# before adoption; the one unit pm2-<user>.service. Else the only user, not root, whose PM2 runs the app. Where these
# differ, the operator decides.
# reads: app_base_owner app_saved_user pm2_workers req_user
# sets: pm2_owner
find_pm2_user() {
  pm2_owner=$app_saved_user
  [ -z "$app_saved_user$req_user" ] || return 0
  find_base_owner
  pm2_owner=$app_base_owner
  [ -n "$pm2_owner" ] || ! have_systemd || pm2_owner=$(systemctl show -p User --value 'pm2-*.service' 2>/dev/null | grep -vx -e '' -e root | sort -u)
  case $pm2_owner in *"$NL"*) pm2_owner='' ;; esac
  while read -r pm2_found pm2_uid; do
    [ "${pm2_uid:-0}" != 0 ] || continue
    read_pm2_workers "$pm2_found"
    [ -n "$pm2_workers" ] || continue
    pm2_found=$(id -nu "$pm2_uid")
    [ "${pm2_owner:=$pm2_found}" = "$pm2_found" ] || pm2_ambiguous "user" "'$pm2_owner' and '$pm2_found'"
  done <<EOF
$(pm2_daemons)
EOF
}

# pm2_refuse CODE MESSAGE: ends the command before the swap; after the swap it makes the proof fail, so that the host
# rolls back.
# reads: cmd_swapped
# sets: app_processes pm2_daemon pm2_workers
pm2_refuse() {
  [ "$cmd_swapped" = yes ] || refuse "$1" "$2"
  pm2_daemon='' app_processes='' pm2_workers=''
  note "$1: $2"
  return 1
}

# reads: app_name
pm2_ambiguous() { pm2_refuse manager-ambiguous "More than one PM2 may run $app_name: $2. Stop the wrong one${1:+, or set the input $1}."; }

# pm2_daemons: prints "pid uid" of each process with the title of PM2's daemon, one a line. Any user can set such a
# title, so a process counts as PM2 of a user only when all four of its ids are that user's.
pm2_daemons() {
  # shellcheck disable=SC2013 # paths under /proc
  for pm2_found in $(timeout 20 grep -slF 'God Daemon' /proc/[0-9]*/cmdline); do
    pm2_found=${pm2_found%/cmdline} && pm2_found=${pm2_found#/proc/}
    case $(arguments_of "$pm2_found" | tr '\n' ' ') in "PM2 v"*": God Daemon ("*) ;; *) continue ;; esac
    # shellcheck disable=SC2046 # an argument for each of the four ids, which the kernel writes as digits
    set -- $(sed -n 's/^Uid://p' "/proc/$pm2_found/status" 2>/dev/null)
    [ "$*" != "${1:-} ${1:-} ${1:-} ${1:-}" ] || printf '%s %s\n' "$pm2_found" "$1"
  done
}

# Sets pm2_daemon, pm2_home, pm2_bin: from the user's PM2 daemon that runs the app, else from the first.
# reads: app_process app_uid host_alone_fault pm2_workers
# sets: pm2_bin pm2_daemon pm2_daemon_process pm2_home
find_pm2_daemon() {
  pm2_daemon='' pm2_home='' pm2_bin='' pm2_claim=''
  while read -r pm2_found pm2_uid; do
    [ "$pm2_uid" = "$app_uid" ] || continue
    read_pm2_workers "$pm2_found"
    [ -z "$pm2_workers" ] || {
      [ -z "$pm2_claim" ] || pm2_ambiguous '' "processes $pm2_claim and $pm2_found" || return 1
      pm2_claim=$pm2_found
    }
    pm2_daemon=${pm2_claim:-${pm2_daemon:-$pm2_found}}
  done <<EOF
$(pm2_daemons)
EOF
  [ -n "$pm2_daemon" ] || return 1
  read_pm2_workers "$pm2_daemon"
  process_start "$pm2_daemon" && pm2_daemon_process=$app_process
  pm2_home=$(arguments_of "$pm2_daemon" | tr '\n' ' ')
  pm2_home=${pm2_home#*God Daemon (}
  pm2_home=${pm2_home%%)*}
  pm2_bin=$(readlink "/proc/$pm2_daemon/exe")
  pm2_bin=${pm2_bin%/*}:$(null_to_lines "/proc/$pm2_daemon/environ" | sed -n '/^PATH=/{
    s///p
    q
  }')
  [ "$app_uid" != 0 ] || roots_alone "$pm2_home" ||
    pm2_refuse host-not-ready "PM2's daemon, process $pm2_daemon, has its home at $pm2_home, where $host_alone_fault is not root's alone. Stop it." || return 1
  case $pm2_home in *[[:cntrl:]]*) pm2_refuse host-not-ready "PM2's daemon, process $pm2_daemon, has a control character in its title. Restart it." ;; esac
}

# reads: app_process pm2_daemon pm2_daemon_process
pm2_lives() {
  if [ -n "$pm2_daemon" ] && process_start "$pm2_daemon" && [ "$app_process" = "$pm2_daemon_process" ]; then return 0; fi
  find_pm2_daemon
}

# PM2's daemon must live neither in the SSM agent's process group nor in the unit of an activation: the daemon would die
# with them and take a proved release down. So a unit of its own starts it.
# reads: app_home app_path app_pm2_unit app_user pm2_home
start_pm2_daemon() {
  pm2_lives && return 0
  pm2_installed || return 1
  if have_systemd && systemctl cat "pm2-$app_user.service" >/dev/null 2>&1; then
    systemctl start "pm2-$app_user.service"
  elif have_systemd; then
    systemd-run --quiet --collect --unit="$app_pm2_unit" -p Type=forking -p User="$app_user" -p KillMode=none \
      -E HOME="$app_home" -E PM2_HOME="${pm2_home:-$app_home/.pm2}" -E PATH="$app_path" sh -c 'pm2 ping'
  else
    pm2_as_user pm2 ping >/dev/null 2>&1
  fi
  find_pm2_daemon
}

# reads: app_home pm2_home
pm2_as_user() { as_user_for 120 PM2_HOME="${pm2_home:-$app_home/.pm2}" "$@"; }

pm2_installed() { pm2_as_user sh -c 'command -v pm2' >/dev/null 2>&1; }

# pm2_with LINES COMMAND...: removes the colours and tables that PM2 prints.
# reads: app_home pm2_home
pm2_with() {
  pm2_lines="PM2_HOME=${pm2_home:-$app_home/.pm2}$NL$1"
  shift
  as_user_with 120 "$pm2_lines" "$@" 2>&1 | head -c 100000 | mask | grep -avE '^(host metrics|.*(┌|│|├|└)|$)'
}

pm2_do() { pm2_with '' "$@"; }

# Which of PM2's processes are the app's, what PM2 reports of them, and the environment that PM2 gives them.

# read_pm2_workers DAEMON: finds the daemon's processes of the app. pm2_workers: "pid:start" of each that it started
# itself; processes: those and all below them, so that npm and shells between PM2 and the listener count. pm2_shares:
# whether the daemon also holds the sockets of other apps' clusters.
# reads: env_cwd env_errors env_exec env_mode env_name env_restarts pm2_restarts
# sets: app_processes pm2_cluster pm2_names pm2_places pm2_restarts pm2_scripts pm2_shares pm2_workers
read_pm2_workers() {
  app_processes='' pm2_workers='' pm2_names='' pm2_places='' pm2_scripts='' pm2_cluster=no pm2_shares=no
  pm2_tree=$(process_tree "$1")
  while read -r pm2_process pm2_parent; do
    if [ "$pm2_parent" = "$1" ]; then
      read_pm2_env "${pm2_process%%:*}" || continue
      is_app_of_pm2 "$env_name" "$env_exec" "$env_cwd" || {
        case $env_mode in cluster*) pm2_shares=yes ;; esac
        continue
      }
      pm2_workers="$pm2_workers $pm2_process"
      pm2_scripts=$pm2_scripts${pm2_process%%:*}$TAB$env_mode$TAB$env_exec$NL
      add_pm2_app "$env_name" "$env_exec" "$env_cwd" "$env_errors"
      case $env_mode in cluster*) pm2_cluster=yes ;; esac
      case $env_restarts in '' | *[!0-9]* | ??????*) ;; *) [ "$env_restarts" -le "$pm2_restarts" ] || pm2_restarts=$env_restarts ;; esac
    else
      case " $app_processes" in *" $pm2_parent:"*) ;; *) continue ;; esac
    fi
    app_processes="$app_processes $pm2_process"
  done <<EOF
$pm2_tree
EOF
}

# read_pm2_env PID: sets env_name and so on to the settings with which PM2 started a process. PM2 puts them into the
# environment; a worker of a cluster gets one JSON object, whose "env" repeats the app's own.
# sets: env_cwd env_errors env_exec env_mode env_name env_restarts
read_pm2_env() {
  env_text=$(null_to_lines "/proc/$1/environ" | awk '
    function value(key,   rest, found) {
      for (rest = json; match(rest, "\"" key "\":(\"[^\"]*\"|[0-9]+)"); rest = substr(rest, RSTART + RLENGTH))
        found = substr(rest, RSTART + length(key) + 3, RLENGTH - length(key) - 3)
      gsub(/^"|"$/, "", found)
      return found
    }
    BEGIN { n = split("name pm_exec_path pm_cwd exec_mode restart_time pm_err_log_path", keys, " ") }
    sub(/^pm2_env=/, "") { json = $0; for (i = 1; i <= n; i++) env[keys[i]] = value(keys[i]); next }
    { for (i = 1; i <= n; i++) if (index($0, keys[i] "=") == 1) env[keys[i]] = substr($0, length(keys[i]) + 2) }
    END { for (i = 1; i <= n; i++) print env[keys[i]] }')
  {
    IFS= read -r env_name
    IFS= read -r env_exec
    IFS= read -r env_cwd
    IFS= read -r env_mode
    IFS= read -r env_restarts
    IFS= read -r env_errors
  } <<EOF
$env_text
EOF
  [ -n "$env_name" ]
}

# is_app_of_pm2 NAME SCRIPT CWD: whether the input service names it, else whether its script or folder lies under
# <base>.
# reads: app_base app_other_services app_releases req_service
is_app_of_pm2() {
  case $1 in all | -* | *[!A-Za-z0-9@._:\ -]*) return 1 ;; esac
  if [ -n "$req_service" ]; then
    case " $req_service$app_other_services " in *" $1 "*) ;; *) return 1 ;; esac
  else
    case "$2/$NL$3/" in "$app_base/"* | *"$NL$app_base/"* | "${app_releases%/releases}/"* | *"$NL${app_releases%/releases}/"*) ;; *) return 1 ;; esac
  fi
}

# pm2_script PID: sets app_script to what PM2 runs there, for a worker that serves. A worker that does not serve, such
# as npm, is judged by its working directory.
# reads: app_base app_releases app_serving pm2_scripts
# sets: app_script env_exec env_mode
pm2_script() {
  while IFS=$TAB read -r env_pid env_mode env_exec; do
    [ "$env_pid" = "$1" ] || continue
    case $env_mode-" $app_serving "-$env_exec in
      cluster* | *" $1 "* | *-"$app_base"/* | *-"$app_releases"/*) app_script=$env_exec ;;
    esac
    return 0
  done <<EOF
$pm2_scripts
EOF
  return 1
}

# pm2_list: sets pm2_apps, one app a line: name, status, release, whether it comes from a file, whether PM2 restarts it
# when it ends. pm2_answered: whether PM2 answered. pm2_down: a description of the apps that are not up, except those
# that this program left as they were. A deploy does not start an app that PM2 starts by a timetable.
# reads: pm2_idle
# sets: pm2_answered pm2_apps pm2_down pm2_listed_again pm2_listed_file
pm2_list() {
  pm2_apps='' pm2_down='' pm2_answered=yes
  # Without a daemon, the request would start one here, which would die with this program.
  pm2_lives || return 0
  pm2_answered=no
  pm2_listed=$(pm2_as_user node -e '
    const { execFileSync } = require("node:child_process")
    const out = execFileSync("pm2", ["jlist", "--silent"], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] })
    for (const { name, pm2_env: e } of JSON.parse(out.slice(out.search(/\[(\{|\])/)))) {
      if (e.status === "stopped" && e.cron_restart) continue
      const fields = [name, e.status, e.RELEASE_ID ?? "none", e.PM2_JSON_PROCESSING ?? "false", e.autorestart ?? true, e.pm_exec_path, e.pm_cwd, e.pm_err_log_path]
      console.log(fields.map((value) => String(value).replace(/[\t\n\r]/g, " ")).join("\t"))
    }
    console.log("/")' </dev/null 2>/dev/null | head -c 1000000)
  while IFS=$TAB read -r listed_name listed_status listed_release pm2_listed_file pm2_listed_again listed_exec listed_cwd listed_errors; do
    # This name ends the list; no app can have it.
    [ "$listed_name" != / ] || pm2_answered=yes
    [ -n "$listed_name" ] || continue
    is_app_of_pm2 "$listed_name" "$listed_exec" "$listed_cwd" || continue
    case $listed_status$NL$pm2_idle in online* | launching* | *"$NL$listed_name$NL"*) ;; *) pm2_down="${pm2_down:+$pm2_down, }$listed_name $listed_status" ;; esac
    case $NL$pm2_apps in *"$NL$listed_name$TAB"*) continue ;; esac
    pm2_apps=$pm2_apps$listed_name$TAB$listed_status$TAB$listed_release$TAB$pm2_listed_file$TAB$pm2_listed_again$NL
    add_pm2_app "$listed_name" "$listed_exec" "$listed_cwd" "$listed_errors"
  done <<EOF
$pm2_listed
EOF
}

# add_pm2_app NAME SCRIPT CWD ERRORS
# reads: pm2_error_logs pm2_names pm2_places
# sets: pm2_error_logs pm2_names pm2_places
add_pm2_app() {
  case $NL$pm2_names in *"$NL$1$NL"*) ;; *) pm2_names=$pm2_names$1$NL ;; esac
  case $NL$pm2_error_logs in *"$NL$4$NL"*) ;; *) pm2_error_logs=$pm2_error_logs$4$NL ;; esac
  pm2_places=$pm2_places$2$NL$3$NL
}

# PM2 may take longer to answer than to start the app.
# reads: host_now_cs pm2_listed_at
pm2_list_occasionally() {
  now_cs
  [ $((host_now_cs - pm2_listed_at)) -gt 100 ] || return 0
  pm2_list
  pm2_listed_at=$host_now_cs
}

# Prints the environment that a release brings. An adopted release brings only its name, so that no later value stays.
pm2_environment() {
  if has_release_json "$1"; then release_environment "$1"; else printf 'RELEASE_ID=%s\nVERSION=\n' "$1"; fi
}

# Prints the variables that the operator's file gives to apps; the user's own Node reads that file.
# reads: app_base
pm2_file_environment() {
  as_user_for 10 node -e '
    for (const { env, env_production } of [require(process.argv[1])].map((it) => it.apps ?? it).flat())
      for (const [name, value] of Object.entries({ ...env, ...env_production })) console.log(name + "=" + String(value).replace(/\n/g, "\u0001"))' \
    "$app_base/ecosystem.config.js" </dev/null 2>/dev/null | head -c 1000000
}

# Which of PM2's apps the program restarts, and how.

# pm2_restart ID: restarts the apps that are to run, with the environment that this release brings.
# reads: app_base pm2_apps
# sets: pm2_brought pm2_down pm2_idle pm2_listed_again pm2_listed_at pm2_listed_file pm2_restarts
pm2_restart() {
  start_pm2_daemon || return 0
  pm2_brought=$(pm2_environment "$1")
  pm2_list
  pm2_down='' pm2_restarts=0 pm2_listed_at=0 pm2_idle=''
  [ -n "$pm2_apps" ] || { pm2_start && return 0; }
  while IFS=$TAB read -r listed_name listed_status listed_release pm2_listed_file pm2_listed_again; do
    [ -n "$listed_name" ] || continue
    pm2_wants "$listed_name" "$listed_status" || { pm2_leave "$listed_name" "$listed_status" && continue; }
    pm2_over=$(pm2_leftovers "$listed_release")
    if [ -n "$pm2_over" ] && [ "$pm2_listed_file" = true ] && read_as_owner "$app_base/ecosystem.config.js" | grep -qsF -e "$listed_name"; then
      pm2_do pm2 delete "$listed_name"
      pm2_start "$listed_name"
    else
      case $listed_status in online | launching) pm2_verb=reload ;; *) pm2_verb=restart ;; esac
      pm2_with "$pm2_over$NL$pm2_brought" pm2 "$pm2_verb" "$listed_name" --update-env
    fi
  done <<EOF
$pm2_apps
EOF
  pm2_start_missing
}

# pm2_wants NAME STATUS: whether the app is to run. In a rollback: if it was up before; without a record, unless it is
# stopped. Else if it is up or failed; where nothing served, also if it was stopped, except a job that runs once.
# reads: app_answered cmd_restoring pm2_known pm2_listed_again pm2_up
pm2_wants() {
  case $cmd_restoring-$pm2_up$pm2_known-$2-$pm2_listed_again-$app_answered in
    yes--stopped-*) return 1 ;;
    yes--*) ;;
    yes-*) case $NL$pm2_up$NL in *"$NL$1$NL"*) ;; *) return 1 ;; esac ;;
    *-online-* | *-launching-*) ;;
    *-false-* | *-stopped-*-[0-9]*) return 1 ;;
  esac
}

# pm2_leave NAME STATUS: does not restart the app. A rollback stops what this command started, or deletes it where the
# operator's file can start it; without a record it stops what did not run before.
# reads: app_health_expected cmd_restoring pm2_idle pm2_known pm2_listed_file pm2_up
# sets: pm2_idle
pm2_leave() {
  pm2_idle=$pm2_idle$NL$1$NL
  case $cmd_restoring-$pm2_up$pm2_known-$app_health_expected in
    no-*) return 0 ;;
    yes--stopped) [ "$2" = stopped ] || pm2_do pm2 stop "$1" && return 0 ;;
    yes--*) return 0 ;;
  esac
  case $NL$pm2_known$NL-$pm2_listed_file-$2 in
    *"$NL$1$NL"*-stopped | *"$NL$1$NL"*-errored) ;;
    *"$NL$1$NL"* | *-false-*) pm2_do pm2 stop "$1" ;;
    *) pm2_do pm2 delete "$1" ;;
  esac
}

# Starts the apps that the operator's file has and PM2 lacks, where nothing serves; in a rollback, those that PM2 lost.
# reads: app_answered app_base cmd_restoring pm2_apps pm2_up
pm2_start_missing() {
  case $cmd_restoring-$app_answered in
    yes-*) pm2_wanted=$pm2_up ;;
    *-[0-9]*) return 0 ;;
    *) pm2_wanted=$(pm2_as_user node -p 'require(process.argv[1]).apps.map((a) => a.name).join("\n")' "$app_base/ecosystem.config.js" </dev/null 2>/dev/null | head -c 100000) ;;
  esac
  while IFS= read -r pm2_name; do
    case $pm2_name/$NL$pm2_apps in /* | *"$NL$pm2_name$TAB"*) ;; *) pm2_start "$pm2_name" ;; esac
  done <<EOF
$pm2_wanted
EOF
}

# Prints the record of PM2's apps: those that are up or about to be, and those that are not. No app is called "/": that
# line shows that there is a record.
# reads: app_manager pm2_answered pm2_apps
pm2_lines() {
  if [ "$app_manager" != pm2 ] || [ "$pm2_answered" = no ]; then return 0; fi
  printf '\nknown=/'
  printf '%s' "$pm2_apps" | awk -F '\t' '{ print "\n" ($2 ~ /^(stopp|errored)/ ? "known=" : "up=") $1 }'
}

# PM2 forgets no variable. pm2_leftovers ID: prints those that this release brought and the next one does not, each with
# an empty value, which is the nearest to none where PM2 cannot start the app from a file again.
# reads: pm2_brought
pm2_leftovers() {
  is_release_name "$1" && pm2_environment "$1" | sed 's/=.*/=/' | while IFS= read -r pm2_name; do
    case $NL$pm2_brought in *"$NL$pm2_name"*) ;; *) printf '%s\n' "$pm2_name" ;; esac
  done
}

# pm2_start [NAME]: starts all apps of the operator's file, or one. That file's variables win until the release's are
# set again.
# reads: app_base pm2_brought pm2_daemon pm2_names
pm2_start() {
  [ -f "$app_base/ecosystem.config.js" ] || { note "There is no $app_base/ecosystem.config.js to start." && return 0; }
  (cd "$app_base" && pm2_with "$pm2_brought" pm2 start "$app_base/ecosystem.config.js" --update-env ${1:+--only "$1"})
  printf '%s\n' "$pm2_brought" | grep -qvE '^(RELEASE_ID|VERSION)=' || return 0
  pm2_lives && read_pm2_workers "$pm2_daemon"
  printf '%s\n' "${1:-$pm2_names}" | while IFS= read -r pm2_name; do
    [ -z "$pm2_name" ] || pm2_with "$pm2_brought" pm2 reload "$pm2_name" --update-env
  done
}

# Leaves none of the app's processes running under PM2.
# reads: pm2_apps
# sets: pm2_listed_again pm2_listed_file
pm2_halt() {
  pm2_lives || return 0
  pm2_list
  while IFS=$TAB read -r listed_name listed_status listed_release pm2_listed_file pm2_listed_again; do
    [ -z "$listed_name" ] || pm2_leave "$listed_name" "$listed_status"
  done <<EOF
$pm2_apps
EOF
}

# One interface over systemd and PM2: which of them runs the app, what runs now, restart, stop.

# auto: a unit, whatever its state, else PM2. The host keeps the manager that it found first; only the operator can
# change it.
# reads: app_base app_manager app_saved_manager app_saved_user app_service app_unit app_user req_manager req_user
# sets: app_manager app_service unit_load unit_name
find_manager() {
  read_saved_manager
  unit_name=${app_service:-$app_unit}
  case $unit_name in *.*) ;; *) unit_name=$unit_name.service ;; esac
  unit_load=''
  if [ "$app_manager" = auto ]; then
    manager_service=$app_service
    if have_systemd; then app_service=$unit_name && unit_show && app_service=$manager_service; fi
    if [ "$unit_load" = loaded ]; then
      app_manager=systemd
    elif [ -f "$app_base/ecosystem.config.js" ] || [ -n "$(pm2_daemons)" ]; then
      app_manager=pm2
    else
      refuse service-missing "Neither a unit $unit_name nor PM2 with an app under $app_base was found on this host. Set it up (docs/host.md), or name it with the input service."
    fi
  fi
  [ "$req_manager" != auto ] || [ "${app_saved_manager:-$app_manager}" = "$app_manager" ] || manager_changed service-manager
  case $app_manager in
    systemd) find_unit ;;
    pm2) find_pm2 ;;
  esac
  [ -n "$req_user" ] || [ "${app_saved_user:-$app_user}" = "$app_user" ] || manager_changed user
  find_others
}

# reads: app_manager app_name app_saved_manager app_saved_user app_user
manager_changed() {
  refuse manager-changed "Until now $app_saved_manager ran $app_name on this host, as user $app_saved_user; now it would be $app_manager${app_user:+, as user $app_user}. If that is right, set the input $1."
}

# Reads the manager and user that `stage` found first.
# reads: app_state
# sets: app_saved_manager app_saved_user
read_saved_manager() {
  app_saved_manager='' app_saved_user=''
  [ ! -f "$app_state/manager" ] || read -r app_saved_manager app_saved_user <"$app_state/manager" || :
}

# Sets app_processes to "pid:start" words of every process of the app. app_extra_holders: pids outside it that may
# hold its listener, as PM2's daemon does for a cluster.
# reads: app_manager pm2_cluster pm2_daemon
# sets: app_extra_holders app_processes
read_processes() {
  app_processes='' app_extra_holders=''
  case $app_manager in
    systemd)
      # The cgroup lists the processes. systemd takes longer than everything else here, so the program asks it only
      # where the cgroup is unknown or empty.
      unit_processes
      [ -n "$app_processes" ] || { unit_show && unit_processes; }
      ;;
    pm2)
      pm2_lives || return 0
      read_pm2_workers "$pm2_daemon"
      name_pm2_service
      [ "$pm2_cluster" = no ] || app_extra_holders=$pm2_daemon
      ;;
  esac
}

# The further services restart after the first. They are units only under systemd.
# reads: app_manager
service_restart() {
  case $app_manager in systemd) unit_restart ;; pm2) pm2_restart "$1" ;; esac
  restart_others
}

# reads: app_manager
service_halt() {
  case $app_manager in systemd) unit_halt ;; pm2) pm2_halt ;; esac
  restart_others
}

# Whether the operator stopped it, as opposed to a failure.
# reads: app_manager pm2_apps unit_active
is_stopped() {
  case $app_manager in
    systemd) unit_show && [ "$unit_active" = inactive ] ;;
    pm2) pm2_list && ! printf '%s' "$pm2_apps" | grep -qv "${TAB}stopped$TAB" ;;
  esac
}

# restarts: how often the manager restarted the app on its own; start_id: tells one start from the next.
# reads: app_manager pm2_restarts unit_restarts
restarts() { case $app_manager in systemd) printf '%s' "$unit_restarts" ;; pm2) printf '%s' "$pm2_restarts" ;; esac }

# reads: app_manager pm2_workers
start_id() { case $app_manager in systemd) unit_start_id && others_start_ids ;; pm2) printf '%s' "$pm2_workers" ;; esac }

# reads: unit_main unit_restarts
unit_start_id() { printf '%s ' "$unit_main $unit_restarts"; }

# reads: app_manager pm2_down pm2_restarts unit_active unit_restarts unit_result unit_status unit_sub
describe_manager() {
  case $app_manager in
    systemd) printf '%s, %s, last result %s, exit status %s, %s restarts' "$unit_active" "$unit_sub" "$unit_result" "$unit_status" "$unit_restarts" ;;
    pm2) printf 'PM2 says %s, started again %s times' "${pm2_down:-nothing of it}" "$pm2_restarts" ;;
  esac
}

# The services that the input `app_service` names after the first. Under systemd they are units that restart with the
# first, and the proof checks what applies to them; under PM2 they are apps like the first, see is_app_of_pm2. A
# stopped service stays stopped.

# find_others: sets app_others_started, those that a swap restarts: all except the stopped ones; app_others_running:
# those that have processes, so that a rollback must see them run. app_others_checked: those that the proof checks.
# reads: app_manager app_other_services app_state unit_start_timeout unit_stop_timeout
# sets: app_other app_other_services app_others_checked app_others_running app_others_started unit_start_timeout
#   unit_stop_timeout
find_others() {
  others_named=$app_other_services app_other_services='' app_others_started='' app_others_running=''
  for app_other in $others_named; do
    case $app_manager-$app_other in
      pm2-*) is_known_to_pm2 "$app_other" || other_missing ;;
      *)
        case $app_other in *.*) ;; *) app_other=$app_other.service ;; esac
        # shellcheck disable=SC2046 # two numbers, a state and processes
        set -- $(as_other "$app_other" describe_other)
        [ $# -gt 0 ] || other_missing
        unit_stop_timeout=$((unit_stop_timeout + $1)) unit_start_timeout=$((unit_start_timeout + $2))
        [ "$3" = inactive ] || app_others_started="$app_others_started $app_other"
        [ $# -eq 3 ] || app_others_running="$app_others_running $app_other"
        ;;
    esac
    app_other_services="$app_other_services $app_other"
  done
  # An interrupted activation recorded them before it began.
  if [ -f "$app_state/activating" ] && [ -f "$app_state/others" ]; then
    app_others_running=''
    read -r others_named <"$app_state/others" || :
    for app_other in $others_named; do
      case " $app_other_services " in *" $app_other "*) app_others_running="$app_others_running $app_other" ;; esac
    done
    app_others_started="$app_others_started $app_others_running"
  fi
  app_others_checked=$app_others_running
}

# reads: app_manager app_other
other_missing() { refuse service-missing "There is no service $app_other under $app_manager on this host. Correct the input service."; }

# is_known_to_pm2 NAME: PM2 without any app starts the apps of the operator's file.
# reads: pm2_names
is_known_to_pm2() {
  [ -n "$pm2_names" ] || return 0
  case $NL$pm2_names in *"$NL$1$NL"*) return 0 ;; esac
  pm2_list
  case $NL$pm2_names in *"$NL$1$NL"*) ;; *) return 1 ;; esac
}

# as_other NAME FUNCTION...: runs the function as if this were the service; only in a subshell.
# reads: unit_start unit_stop
# sets: app_service unit_start_timeout unit_stop_timeout
as_other() {
  app_service=$1
  shift
  unit_show
  unit_stop_timeout=$(span "$unit_stop") unit_start_timeout=$(span "$unit_start")
  unit_processes
  "$@"
}

# reads: app_processes unit_active unit_load unit_start_timeout unit_stop_timeout
describe_other() {
  [ "$unit_load" != loaded ] || printf '%s ' "$unit_stop_timeout" "$unit_start_timeout" "$unit_active" "$app_processes"
}

# add_other_processes: adds those of the other services to `app_processes`.
# reads: app_others_started app_processes
# sets: app_other app_processes
add_other_processes() {
  for app_other in $app_others_started; do app_processes="$app_processes $(as_other "$app_other" print_processes)"; done
}

# reads: app_processes
print_processes() { printf '%s' "$app_processes"; }

# reads: app_other_services app_others_running app_state
save_others() {
  if [ -n "$app_other_services" ]; then write_durably "$app_state/others" "$app_others_running"; else rm -f "$app_state/others"; fi
}

# reads: app_others_started
# sets: app_other
restart_others() {
  for app_other in $app_others_started; do (as_other "$app_other" unit_restart); done
}

# reads: app_others_checked
# sets: app_other
others_start_ids() {
  for app_other in $app_others_checked; do (as_other "$app_other" unit_start_id); done
}

# check_others ID: each of them is new, carries the release's id and runs from the release.
# reads: app_others_checked
# sets: app_other
check_others() {
  for app_other in $app_others_checked; do
    other_fault=$(as_other "$app_other" other_fault "$1")
    [ -z "$other_fault" ] || { fail_because "${other_fault%% *}" "${other_fault#* }" && return 1; }
  done
}

# The check may meet a unit that systemd keeps restarting at any moment of its short life.
# reads: app_service res_why res_why_code unit_restarts
other_fault() {
  if no_old_process && check_other "$1"; then return 0; fi
  [ "$unit_restarts" -eq 0 ] || fail_because crash-loop "$app_service does not stay up: $(describe_manager)."
  printf '%s %s' "$res_why_code" "$res_why"
}

# One process among npm, a shell and their children runs the release's code; none may run another release's.
# reads: app_base app_processes app_service
check_other() {
  [ -n "$app_processes" ] || { fail_because crash-loop "$app_service does not stay up: $(describe_manager)." && return 1; }
  other_runs=no
  for other_pid in $app_processes; do
    other_pid=${other_pid%%:*}
    if carries_release "$other_pid" "$1" && runs_release "$other_pid" "$1"; then other_runs=yes; fi
  done
  [ $other_runs = yes ] || return 1
  for other_pid in $app_processes; do
    other_pid=${other_pid%%:*}
    other_in=$(releases_of "$other_pid" | grep -vxF -e "$1") || continue
    fail_because not-from-release "Process $other_pid of $app_service works in releases/$other_in, not in releases/$1. Let it run $app_base/current."
    return 1
  done
}

# The port of the app, found before the swap, from what runs and from the settings.

# find_port: sets app_port to the input, else to where the live processes listen, else to what the unit, PM2 or .env
# names, else to 3030. app_live_port: where the live release listens. app_other_port: where the new one may listen as
# well. port_fault: why none of these gives the port.
# reads: app_base app_live app_service cmd_name req_env req_port req_release
# sets: app_declared_port app_live_port app_other_port app_port brought_port live_ports port_fault
find_port() {
  read_processes
  listener_owners
  live_ports=$(other_ports) app_live_port='' app_other_port='' port_fault='' app_declared_port=''
  # A release brings PORT of the input env: the new release gets that port.
  case $cmd_name in
    stage | deploy) brought_port=$(printf '%s\n' "$req_env" | port_in) ;;
    *) brought_port=$(release_environment "${req_release:-$app_live}" | port_in) ;;
  esac
  # shellcheck disable=SC2086 # an argument for each port: other_ports prints them by %d
  choose_live_port $live_ports
  case $req_port$brought_port$app_live_port-$cmd_name in -* | *-activate) read_declared_port ;; esac
  app_port=${req_port:-${brought_port:-${app_live_port:-${app_declared_port:-3030}}}}
  case $req_port-$brought_port in
    -) app_other_port=$app_declared_port ;;
    -*) app_other_port=$app_live_port ;;
  esac
  case $app_other_port in "$app_port" | '?') app_other_port='' ;; esac
  [ "$app_port" != '?' ] || app_port='' port_fault="PORT of $app_service (input env, unit, PM2 or $app_base/.env) cannot be read as a port."
}

# Chooses among several ports: the port that a setting names or that was proved before, else the port whose health path
# answers. Where PM2's daemon also holds the ports of other apps' clusters, only a named port identifies the app's.
# reads: app_declared_port app_extra_holders app_health_path app_service brought_port pm2_shares req_port
# sets: app_ask_at app_live_port app_port port_fault
choose_live_port() {
  app_live_port=${1:-}
  [ $# -gt 0 ] || return 0
  [ $# -gt 1 ] || [ "${app_extra_holders:+$pm2_shares}" = yes ] || return 0
  read_declared_port
  for app_port in "$req_port" "$brought_port" "$app_declared_port" "$(proved_port)"; do
    case " $* " in *" ${app_port:-none} "*) app_live_port=$app_port && return 0 ;; esac
  done
  app_live_port=''
  if [ "${app_extra_holders:+$pm2_shares}" = yes ]; then
    port_fault="PM2 holds the ports of several apps' clusters ($*), and nothing tells which is that of $app_service."
    return 0
  fi
  [ $# -gt 8 ] || for app_port; do
    listener_owners
    healthy
    [ $? -eq 1 ] || app_live_port="$app_live_port $app_port"
  done
  app_ask_at=0
  app_live_port=${app_live_port# }
  case $app_live_port in
    '' | *' '*)
      app_live_port=$1
      [ $# -le 8 ] || set -- "$1 $2 $3 $4 and $(($# - 4)) more"
      port_fault="$app_service listens on ports $*, and not one alone answers $app_health_path."
      ;;
  esac
}

# Prints the port at which the live release was proved; nothing when it never was.
# reads: app_live app_state
proved_port() { sed -n 's/^port=//p' "$app_state/proved/$app_live" 2>/dev/null; }

# Sets app_declared_port to the port that the next start gets. A file that systemd reads wins over the unit's
# Environment=, and that over .env, which the app itself reads; what PM2 sets also wins over .env.
# reads: app_base app_manager port_file unit_env_files
# sets: app_declared_port
read_declared_port() {
  app_declared_port=$({
    case $NL$unit_env_files in *"$NL$app_base/.env$NL"*) ;; *) port_in_file "$app_base/.env" ;; esac
    case $app_manager in
      systemd)
        unit_assignments | port_in
        each_env_file | while IFS= read -r port_file; do port_in_file "$port_file"; done
        ;;
      pm2) pm2_port | port_in ;;
    esac
  } | tail -n 1)
}

port_in_file() {
  [ -e "$1" ] || return 0
  port_text=$(read_as_owner "$1") || port_text='PORT=?'
  case $port_text in *PORT*) printf '%s\n' "$port_text" | port_in ;; esac
}

# Prints PORT from the environment of a worker, or from the file that starts one, which the user's own Node reads.
# reads: app_base pm2_workers req_service
pm2_port() {
  for port_worker in $pm2_workers; do null_to_lines "/proc/${port_worker%%:*}/environ"; done |
    sed -n 's/^pm2_env=.*"PORT":"\{0,1\}\([0-9]*\).*/PORT=\1/;/^PORT=/p'
  [ -n "$pm2_workers" ] || as_user_for 10 node -e '
    const it = require(process.argv[1])
    for (const { name, env } of [it.apps ?? it].flat().reverse())
      if (env?.PORT && ["", name].includes(process.argv[2])) console.log("PORT=" + env.PORT)' "$app_base/ecosystem.config.js" "$req_service" </dev/null 2>/dev/null | head -c 100000
}

# port_in: prints the PORT of NAME=value lines as dotenv, Node and systemd read them: quotes, comments, `export`, ${…};
# the last one counts. Nothing where there is none, `?` where it is not a port.
# reads: port_program
port_in() { awk "$port_program"; }

# shellcheck disable=SC2016 # awk expands its own $, no shell does
port_program='
function trim(t) { gsub(/^[ \t\r]+|[ \t\r]+$/, "", t); return t }
match($0, /^[ \t]*(export[ \t]+)?[A-Za-z_][A-Za-z0-9_.-]*[ \t]*(=|:[ \t])/) {
  name = substr($0, 1, RLENGTH - 1); value = trim(substr($0, RLENGTH + 1))
  gsub(/^[ \t]*(export[ \t]+)?|[ \t:]*$/, "", name)
  quote = substr(value, 1, 1)
  if (quote ~ /["\047`]/ && (end = index(substr(value, 2), quote))) value = substr(value, 2, end - 1)
  else sub(/#.*/, "", value)
  set[name] = trim(value)
}
END {
  if (!("PORT" in set)) exit
  for (value = set["PORT"]; n++ < 9 && match(value, /[$][{]?[A-Za-z0-9_]+(:?-[^}]*)?[}]?/);) {
    split(substr(value, RSTART, RLENGTH), part, /:?-/)
    gsub(/[${}]/, "", part[1]); sub(/[}]/, "", part[2])
    value = substr(value, 1, RSTART - 1) (set[part[1]] != "" ? set[part[1]] : part[2]) substr(value, RSTART + RLENGTH)
  }
  print (value ~ /^[0-9]+$/ && value > 0 && value < 65536 ? value + 0 : "?")
}'

# Runs before the swap, which would stop what answers. Refuses an app that listens on another port than the input names,
# or runs for longer than health-timeout without a port. A deploy may replace a broken live app, so the host believes a
# release that was proved on this port.
# reads: app_declared_port app_live app_live_port app_other_port app_port app_processes app_service app_verdict
#   brought_port host_now_cs live_ports port_fault req_health_timeout req_port
check_port() {
  [ -z "$port_fault" ] || refuse port-unknown "$port_fault Set the input port."
  if [ -n "$live_ports" ]; then
    case " $live_ports $app_other_port $brought_port $(proved_port) " in *" $app_port "*) return 0 ;; esac
    refuse wrong-port "$app_service listens on port $app_live_port, not on $app_port, as the input port says. Set it to $app_live_port, or leave it out. To move the app, set PORT=$app_port in the input env too."
  fi
  [ -n "$app_processes" ] && [ -z "$req_port$brought_port$app_declared_port" ] || return 0
  verdict_of "$app_live"
  [ "$app_verdict" != good ] || return 0
  now_cs
  for old_process in $app_processes; do [ $((host_now_cs - ${old_process#*:})) -gt $((req_health_timeout * 100)) ] || return 0; done
  refuse not-listening "$app_service runs but listens on no port, and no setting names one. The host proves a release by its health path. If $app_service should listen, set the input port."
}

# No other process may get the app's requests: the proof would take its 200 for the app's, and outsiders would keep
# getting its answers.
# reads: app_inspected_port app_port app_service
check_port_free() {
  [ "$app_inspected_port" = "$app_port" ] || listener_owners
  ! port_is_taken || refuse port-in-use "Port $app_port is held by $(name_foreign), which is not of $app_service. Stop it, or set the input port."
}

# Prints the other TCP ports on which the app's processes listen.
# reads: app_holder_pids
other_ports() {
  set --
  for other_pid in $app_holder_pids; do set -- "$@" "/proc/$other_pid/fd"; done
  [ $# -gt 0 ] || return 0
  other_inodes=$(find "$@" -maxdepth 1 -lname 'socket:*' -printf '%l\n' 2>/dev/null | tr -dc '0-9\n' | tr '\n' ' ')
  for tcp_table in /proc/net/tcp /proc/net/tcp6; do
    [ ! -r "$tcp_table" ] || awk -v inodes=" $other_inodes" '$4 == "0A" && index(inodes, " " $10 " ") { print substr($2, length($2) - 3) }' "$tcp_table"
  done | sort -u | while read -r other_hex; do printf '%d ' "0x$other_hex"; done
}

# Runs when the wait for the port is over: reports the port on which the app listens instead.
# reads: app_base app_port res_why_code
check_other_ports() {
  [ "$res_why_code" = not-listening ] || return 0
  # The app may have started to listen in this very moment: then it was late, and its port is right.
  [ -z "$(listeners "$app_port")" ] || return 0
  elsewhere=$(other_ports)
  [ -z "$elsewhere" ] ||
    fail_because wrong-port "The app does not listen on port $app_port; it listens on $elsewhere. Set PORT in $app_base/.env, or the input port."
}

# Whether the app runs from `current`, so that a swap changes what runs.

# Refuses an app that does not follow `current`: the unit or PM2 names a release by its id, or the process that serves
# runs from elsewhere; where no process serves, none of the app runs from `current`; where the app has no process, no
# word of its unit names `current`. The proof judges wrappers.
# reads: app_base app_live_port app_manager app_port app_processes app_releases app_script app_serving pm2_places
#   unit_exec unit_workdir
# sets: app_port unit_script
check_follows_current() {
  case $app_manager in
    systemd)
      first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
      unit_script=$app_script
      named_places=$unit_exec$NL$unit_workdir/$NL$app_script
      ;;
    pm2) named_places=$pm2_places ;;
  esac
  case $named_places in
    *"$app_base/releases/"[!\ ]* | *"$app_releases/"[!\ ]*)
      not_following "$(printf '%s' "$named_places" | grep -F -e "$app_base/releases/" -e "$app_releases/" | head -1)"
      ;;
  esac
  set -- "$app_port"
  app_port=${app_live_port:-$app_port}
  listener_owners
  app_port=$1 follow_seen=''
  for follow_process in ${app_serving:-$app_processes}; do
    follows "${follow_process%%:*}" && [ -z "$app_serving" ] && return 0
    [ -z "$app_serving" ] || [ -z "$follow_seen" ] || break
  done
  [ -n "$app_processes" ] || [ "$app_manager" != systemd ] || unit_follows
  [ -z "$follow_seen" ] || not_following "$follow_seen"
}

# follows PID: whether it runs from a release. Otherwise sets follow_seen to what it runs, where it serves or is Node.
# reads: app_base app_releases app_script app_script_cwd app_script_exe app_serving pm2_daemon
follows() {
  [ "$1" != "$pm2_daemon" ] && script_of "$1" || return 1
  in_releases "${app_script:-$app_script_cwd}" && return 0
  case $app_serving-$app_script_exe in
    -*/node | -*/nodejs)
      in_releases "$app_script_cwd" && return 0
      # Before the first release, Node fails for want of the script that its command line names.
      case $app_script-$(arguments_of "$1") in -*"$NL$app_base/current/"* | -*"$NL${app_releases%/releases}/current/"*) return 0 ;; esac
      ;;
    -*) return 1 ;;
  esac
  follow_seen=${app_script:-in $app_script_cwd}
  return 1
}

# reads: app_base app_releases unit_exec unit_script unit_workdir
unit_follows() {
  case "$unit_exec $unit_workdir " in *"$app_base/current"[/\ ]* | *"${app_releases%/releases}/current"[/\ ]*) return 0 ;; esac
  case ${unit_exec%% *} in */node | */nodejs | */npm | */yarn | */pnpm) ;; *) return 0 ;; esac
  in_releases "${unit_script:-$unit_workdir}" || follow_seen=${unit_script:-in ${unit_workdir:-/}}
}

# reads: app_releases
in_releases() {
  case $(timeout 5 realpath -m -- "${1:-/}")/ in "$app_releases"/* | "${app_releases%/releases}/current/"*) ;; *) return 1 ;; esac
}

# reads: app_base app_live app_manager app_service
not_following() {
  case $app_manager in
    systemd) follow_how="Set WorkingDirectory=$app_base/current, or use that path in ExecStart." ;;
    pm2) follow_how="Start it once more by absolute paths: pm2 delete $app_service && pm2 start $app_base/current/<script> --cwd $app_base/current --name $app_service" ;;
  esac
  [ "$app_live" != none ] || follow_how="Make what runs a release first (docs/errors.md, not-from-current). $follow_how"
  refuse not-from-current "$app_service runs $1, which does not follow $app_base/current: a swap would change nothing, and the old release would go on answering. $follow_how"
}

# Which sockets listen on the app's port, which processes hold them, and whether a socket of another process gets the
# app's requests.

# listeners PORT: prints "address inode uid" of every TCP socket that listens on it, one a line.
listeners() {
  # Without IPv6 the second file does not exist.
  awk -v port="$(printf ':%04X' "$1")" '
    $4 == "0A" && substr($2, length($2) - 4) == port { print substr($2, 1, length($2) - 5), $10, $8 }' /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# held INODE...: prints "/proc/pid/fd socket:[inode]" of every process that holds one of these sockets, one a line;
# `late` as the last line where the search takes more than 20 seconds.
held() {
  held_inodes=$*
  set -- -false
  for held_inode in $held_inodes; do set -- "$@" -o -lname "socket:\\[$held_inode\\]"; done
  timeout -k 1 20 find /proc/[0-9]*/fd -maxdepth 1 \( "$@" \) -printf '%h %l\n' 2>/dev/null
  [ $? -lt 124 ] || echo late
}

# listener_owners: finds what listens on $app_port. `app_serving`: pids of the app that do; `app_serve_host`: where to
# ask them; `app_serve_at`: all their addresses. `app_inspected_port`: that port. `foreign`: "inode address" of
# another socket that gets the app's requests; `app_beside`: the same, one a line, of sockets that answer only where
# the app does not listen.
# reads: app_extra_holders app_port app_processes owner_ours owner_strangers owner_waits
# sets: app_beside app_holder_pids app_inspected_port app_serve_at app_serve_host app_serving foreign owner_held
#   owner_others
listener_owners() {
  app_serving='' app_serve_host='' app_serve_at='' foreign='' app_beside='' owner_others='' app_holder_pids=''
  for owner_process in $app_processes; do app_holder_pids="$app_holder_pids ${owner_process%%:*}"; done
  app_holder_pids="$app_holder_pids $app_extra_holders"
  owner_listeners=$(listeners "$app_port") app_inspected_port=$app_port
  [ -n "$owner_listeners" ] || return 0
  set --
  while read -r _ owner_inode _; do set -- "$@" "$owner_inode"; done <<EOF
$owner_listeners
EOF
  owner_held=$(held "$@")
  while read -r owner_hex owner_inode owner_uid; do
    owner_address=$(address_of "$owner_hex")
    part_holders "$owner_inode"
    if [ -n "$owner_ours" ]; then
      app_serving="$app_serving$owner_ours" app_serve_at="$app_serve_at $owner_address"
      case $owner_address in
        0.0.0.0 | '[::]') app_serve_host=localhost ;;
        127.0.0.1) app_serve_host=$owner_address ;;
        *) app_serve_host=${app_serve_host:-$owner_address} ;;
      esac
      # A process that also holds the app's own socket takes a part of its requests.
      [ -z "$owner_strangers" ] || foreign="$owner_inode $owner_address"
    elif [ "$owner_waits" = no ]; then
      owner_others="$owner_others$owner_inode $owner_address $owner_uid$owner_strangers$NL"
    fi
  done <<EOF
$owner_listeners
EOF
  judge_others
  case $owner_held in *late) foreign='late' ;; esac
}

# part_holders INODE: sets owner_ours and owner_strangers, the pids that hold a socket. owner_waits: systemd alone holds
# it, for a unit that has not started yet.
# reads: app_holder_pids app_manager app_processes owner_held unit_triggers
# sets: owner_ours owner_strangers owner_waits
part_holders() {
  owner_ours='' owner_strangers='' owner_waits=no owner_systemd=''
  while read -r owner_pid owner_socket; do
    [ "$owner_socket" = "socket:[$1]" ] || continue
    owner_pid=${owner_pid#/proc/} && owner_pid=${owner_pid%/fd}
    # A process may hold the socket by several descriptors.
    case "$owner_ours$owner_strangers " in *" $owner_pid "*) continue ;; esac
    case "$app_manager-$owner_pid- $app_holder_pids " in
      *" $owner_pid "*) owner_ours="$owner_ours $owner_pid" ;;
      systemd-1-*) owner_systemd=' 1' ;;
      *) owner_strangers="$owner_strangers $owner_pid" ;;
    esac
  done <<EOF
$owner_held
EOF
  [ -n "$owner_systemd" ] && [ -z "$owner_ours" ] || return 0
  if [ -n "$unit_triggers" ] && [ -z "$app_processes" ]; then owner_waits=yes; else owner_strangers=$owner_strangers$owner_systemd; fi
}

# reads: app_beside owner_others
# sets: app_beside foreign owner_strangers
judge_others() {
  while read -r owner_inode owner_address owner_uid owner_strangers; do
    [ -n "$owner_inode" ] || continue
    if is_in_the_way "$owner_address" "$owner_uid" "$owner_strangers"; then
      foreign="$owner_inode $owner_address"
    else
      app_beside=$app_beside$owner_inode' '$owner_address$NL
    fi
  done <<EOF
$owner_others
EOF
}

# is_in_the_way ADDRESS UID PIDS: whether another socket gets requests that are meant for the app. It does where the app
# listens too, since Linux prefers the nearest address, and where code of the app itself, such as an old release,
# answers beside it.
# reads: app_serve_at app_uid
is_in_the_way() {
  case "$app_serve_at " in
    *' 0.0.0.0 '* | *' [::] '* | *" $1 "*) return 0 ;;
    # Until the app listens, its address is unknown.
    ' ') case $1 in 0.0.0.0 | '[::]' | 127.0.0.1) return 0 ;; esac ;;
  esac
  # shellcheck disable=SC2086 # an argument for each pid, which `held` has from the names of folders in /proc: digits
  is_of_the_app $3 || { [ "$2" = "$app_uid" ] && [ "$2" != 0 ]; }
}

# is_of_the_app PID...: whether one of them runs as the app's user or from a release. Processes of root serve other
# purposes.
# reads: app_uid
is_of_the_app() {
  for of_app_pid; do
    [ "$app_uid" = 0 ] || [ "$(uid_of "$of_app_pid")" != "$app_uid" ] || return 0
    [ -z "$(releases_of "$of_app_pid")" ] || return 0
  done
  return 1
}

# owners_of_either: runs listener_owners for `app_port`, or for `app_other_port` where the app listens there.
# reads: app_other_port app_port app_serving
# sets: app_other_port app_port
owners_of_either() {
  listener_owners
  [ -z "$app_serving" ] && [ -n "$app_other_port" ] || return 0
  set -- "$app_port" "$app_other_port"
  app_port=$2
  listener_owners
  if [ -n "$app_serving" ]; then app_other_port=$1; else app_port=$1 && listener_owners; fi
}

# address_of HEX: prints an address of /proc/net/tcp, 32-bit words with their bytes reversed, in the form that curl
# reads.
address_of() {
  case $1 in
    00000000) printf '0.0.0.0' ;;
    00000000000000000000000000000000) printf '[::]' ;;
    0000000000000000FFFF0000*) address_of "${1#????????????????????????}" ;;
    ????????)
      # shellcheck disable=SC2046 # eight hexadecimal digits come out as four words of two
      set -- $(printf '%s' "$1" | sed 's/\(..\)\(..\)\(..\)\(..\)/0x\4 0x\3 0x\2 0x\1/')
      printf '%d.%d.%d.%d' "$1" "$2" "$3" "$4"
      ;;
    *) printf '[%s]' "$(printf '%s' "$1" | sed 's/\(..\)\(..\)\(..\)\(..\)/\4\3:\2\1:/g;s/:$//')" ;;
  esac
}

# Whether another process gets requests. The program checks twice: a child that systemd, PM2 or the app has just forked
# holds everything that its parent holds, for a moment.
# reads: foreign
port_is_taken() {
  [ -n "$foreign" ] || return 1
  sleep 0.05
  read_processes
  listener_owners
  [ -n "$foreign" ]
}

# reads: foreign
name_foreign() {
  case $foreign in
    late) printf 'a process that was not found within 20 s among the open files of the host' ;;
    *) name_socket "${foreign%% *}" "${foreign#* }" ;;
  esac
}

# name_socket INODE ADDRESS: describes the holder and the address of a socket that is not the app's.
# reads: app_service owner_strangers
name_socket() {
  part_holders "$1"
  foreign_pid=${owner_strangers##* }
  if [ -n "$foreign_pid" ]; then name_process "$foreign_pid"; else printf 'a process that is not in %s' "$app_service"; fi
  printf ' on %s' "$2"
}

# (4) owns_port: the listener on the port belongs to the app, by socket inode, and no other process gets its requests.
# reads: app_port app_service app_serving
owns_port() {
  if port_is_taken; then
    fail_because port-in-use "Port $app_port is held by $(name_foreign), not by $app_service alone: its answers are not the new release's."
    return 1
  fi
  [ -z "$app_serving" ] || return 0
  fail_because not-listening "Nothing of $app_service listens on port $app_port."
  return 1
}

# The proof and a warning name processes that answer on the port at other addresses.
# reads: app_beside app_port app_serve_at app_service res_proof
# sets: res_proof
name_other_listeners() {
  while read -r beside_inode beside_address; do
    [ -n "$beside_inode" ] || continue
    beside_named=$(name_socket "$beside_inode" "$beside_address")
    res_proof="$res_proof; beside it $beside_named listens on $app_port"
    warn "Beside $app_service, which listens on$app_serve_at, $beside_named answers on port $app_port: outsiders may reach that."
  done <<EOF
$app_beside
EOF
}

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

# The memory that is left, and from the cgroup's own counters whether the kernel killed the app for memory.

# Three quarters of the available memory: the rest is for the app, which must not be the process that dies. If memory
# still runs out, the kernel kills the install first (OOMScoreAdjust).
memory_cap_kb() {
  while read -r memory_name memory_kb _; do
    case $memory_name in MemAvailable:) printf '%s' $((memory_kb * 3 / 4)) ;; esac
  done </proc/meminfo
}

# On cgroup v1 a unit's counters disappear with its cgroup when systemd restarts it. A sleeping process that is only in
# the memory hierarchy keeps that cgroup and its counters during the check.
# reads: app_manager app_service pm2_daemon unit_cgroup unit_slice
# sets: app_oom_before oom_cgroup oom_watch
watch_memory() {
  oom_watch=''
  case $app_manager in
    systemd) oom_cgroup=${unit_cgroup:-$(systemctl show -p ControlGroup --value -- "${unit_slice:-system.slice}")/$app_service} ;;
    pm2) oom_cgroup=$(memory_cgroup "${pm2_daemon:-self}") ;;
  esac
  if [ -d /sys/fs/cgroup/memory ]; then
    oom_dir=/sys/fs/cgroup/memory$oom_cgroup
    [ -d "$oom_dir" ] || mkdir -p "$oom_dir" 2>/dev/null
    sh -c 'echo $$ >"$1/cgroup.procs" && exec sleep 86400' sh "$oom_dir" >/dev/null 2>&1 3>&- 4>&- 9>&- &
    oom_watch=$!
  fi
  app_oom_before=$(oom_kills)
}

# reads: oom_watch
unwatch_memory() {
  [ -z "$oom_watch" ] || kill "$oom_watch" 2>/dev/null
  oom_watch=''
}

# Prints how many processes the kernel killed there. On v2 the slice's count outlives the unit's cgroup.
# reads: oom_cgroup
oom_kills() {
  oom_counted=$oom_cgroup
  [ -d /sys/fs/cgroup/memory ] || oom_counted=${oom_cgroup%/*}
  memory_counters "$oom_counted" | awk '$1 == "oom_kill" { n += $2 } END { print n + 0 }'
}

# memory_counters CGROUP: prints the cgroup's counters, "oom_kill N" among them.
memory_counters() {
  if [ -d /sys/fs/cgroup/memory ]; then
    cat "/sys/fs/cgroup/memory$1/memory.oom_control"
  else
    cat "/sys/fs/cgroup$1/memory.events"
  fi 2>/dev/null
}

# memory_cgroup PID: prints the path of the cgroup that counts its memory: of the controller's own hierarchy on v1, of
# the only one on v2.
memory_cgroup() {
  memory_path=''
  while IFS=: read -r _ cgroup_controllers cgroup_path; do
    case ,$cgroup_controllers, in
      *,memory,*) memory_path=$cgroup_path && break ;;
      ,,) memory_path=$cgroup_path ;;
    esac
  done <"/proc/$1/cgroup" 2>/dev/null
  printf '%s' "$memory_path"
}

memory_events() { memory_counters "$(memory_cgroup "$1")"; }

# The answer of the health path, and the limit that an app may set on requests to it.

# (5) One request to the health path, at the address where the app listens, must get the expected status and a complete
# answer. Returns 2 where the app limits requests: that says nothing about its health, and the program does not ask
# again before `app_ask_at`. Returns 3 where the app asks for time by 503 and Retry-After. In a rollback to a release
# that answered something other than 200, any answer counts.
# reads: app_ask_at app_health_expected app_health_path host_now_cs
# sets: app_limit_least health_head health_status
healthy() {
  case $app_health_expected in 000 | no-listener) return 0 ;; esac
  now_cs
  [ "$host_now_cs" -ge "$app_ask_at" ] || return 2
  health_text=$(health_answer)
  health_status=${health_text%%"$NL"*} health_text=${health_text#*"$NL"} health_head=''
  case $health_status-$app_health_expected in
    '200 0-'*) app_limit_least=1 && return 0 ;;
    000* | *-200) ;;
    *) app_limit_least=1 && return 0 ;;
  esac
  case $health_text in
    HTTP/*"$NL$NL"*)
      health_head=$(printf '%s' "${health_text%%"$NL$NL"*}" | tr '[:upper:]' '[:lower:]')$NL
      health_text=${health_text#*"$NL$NL"}
      ;;
  esac
  health_said=$(printf '%.4000s\n' "${health_text%%"$NL"*}" | mask | cut -c1-160)
  health_what="answered ${health_status%% *}"
  case $health_status in
    000*) health_what='got no answer' ;;
    "$app_health_expected"*) health_what="$health_what, but not to the end" ;;
  esac
  fail_because unhealthy "GET $app_health_path $health_what: $health_said"
  case $health_status-$health_head in
    429* | 503*"limit-remaining: 0$NL"* | 503*remaining=0[!0-9]*) limited && return 2 ;;
    503*"${NL}retry-after: "*) return 3 ;;
  esac
  return 1
}

# Prints the status and curl's exit code, then the beginning of the headers and of the answer. An endless answer is cut,
# and counts as none.
health_answer() {
  ask_health | head -c 1100000 | tr -cd '\012\040-\176' | awk '
    length(said) < 20000 { said = said "\n" substr($0, 1, 4000) }
    { last = $0 }
    END { print (last ~ /^[0-9][0-9][0-9] [0-9]+$/ ? last : "000 63") said }'
}

# Prints the headers and the answer, and on the last line the status and curl's exit code.
# reads: app_health_path app_port app_serve_host
ask_health() {
  curl -sS -g -D - -w '\n%{http_code}' --noproxy '*' --max-time 10 --max-filesize 1000000 \
    --resolve "localhost:$app_port:127.0.0.1,[::1]" "http://${app_serve_host:-localhost}:$app_port$app_health_path" 2>&1 3>&- 4>&- 9>&-
  printf ' %s\n' $?
}

# The app reported too many requests. The program asks again when the app allows it, and each time in a row at least
# twice as late as the time before, since some limits also count refused requests.
# reads: app_health_path app_limit_least app_limit_times health_status host_now_cs
# sets: app_ask_at app_limit_status app_limit_times
limited() {
  app_limit_times=$((app_limit_times + 1)) app_limit_status=${health_status%% *}
  limit_left=$(limit_left)
  [ "$limit_left" -ge $app_limit_least ] || limit_left=$app_limit_least
  [ $app_limit_least -ge 60 ] || app_limit_least=$((app_limit_least * 2))
  now_cs
  app_ask_at=$((host_now_cs + limit_left * 100))
  fail_because rate-limited "GET $app_health_path answered $app_limit_status: the app limits requests, and takes the next one in $limit_left s. $LIMIT_ADVICE"
}

LIMIT_ADVICE="Take the health path out of that limit, or set another health-path."

# Prints the seconds until the app takes the next request, from its header: a number, a date, or seconds since 1970.
# reads: health_head host_now_epoch
limit_left() {
  limit_value=$(printf '%s' "$health_head" | sed -nE '
    s/^retry-after: */1 /p
    s/^(x-)?rate-?limit-reset: */2 /p
    s/^ratelimit: (.*[ ,;])?(reset|t)=([0-9]+).*/3 \3/p' | sort | sed -n '1s/^. //p')
  case $limit_value in *[!0-9]*) limit_value=$(date -d "$limit_value" +%s 2>/dev/null) ;; esac
  case $limit_value in '' | 0* | ???????????*) limit_value=0 ;; esac
  now_epoch
  [ "$limit_value" -lt 1000000000 ] || limit_value=$((limit_value - host_now_epoch))
  printf '%s' "$limit_value"
}

# Facts about what runs at this moment. Each check returns 1 and sets `res_why_code` and `res_why` when it fails.

# facts ID: checks (1) to (4) for what runs at this moment. Sets res_why_code and res_why when one does not hold.
# reads: app_health_expected app_manager app_processes app_service
facts() {
  read_processes
  if [ -z "$app_processes" ]; then
    [ "$app_manager" != pm2 ] || pm2_list_occasionally
    fail_because not-running "$app_service has no process: $(describe_manager)."
    return 1
  fi
  owners_of_either
  no_old_process || return 1
  [ "$app_health_expected" = no-listener ] || owns_port || return 1
  [ "$1" != none ] || return 0
  for fact_pid in $(serving_processes); do
    carries_release "$fact_pid" "$1" || return 1
    [ "$app_health_expected" = no-listener ] || runs_release "$fact_pid" "$1" || return 1
  done
  check_others "$1"
}

# Prints the processes that answer on the port. For a cluster under PM2 the daemon owns the listener, and its workers
# answer; every other worker that PM2 runs must belong to the release too.
# reads: app_health_expected app_manager app_processes pm2_daemon pm2_workers
# sets: app_serving
serving_processes() {
  [ "$app_health_expected" != no-listener ] || app_serving=$(printf '%s\n' "$app_processes" | sed 's/:[0-9]*//g')
  for serving_pid in $app_serving; do [ "$serving_pid" = "$pm2_daemon" ] || printf '%s\n' "$serving_pid"; done
  [ "$app_manager" != pm2 ] || for serving_pid in $pm2_workers; do printf '%s\n' "${serving_pid%%:*}"; done
}

# (1) Every process of the app is new: none of `app_old_processes` ("pid:start" words) still exists.
# reads: app_old_processes app_processes app_service
no_old_process() {
  for fact_process in $app_processes; do
    case " $app_old_processes " in
      *" $fact_process "*)
        fail_because old-process "Process ${fact_process%%:*} of $app_service was there before the swap: the restart did not replace it."
        return 1
        ;;
    esac
  done
}

# (2) carries_release PID ID: the environment of the process names this release. An adopted release has no .release.env,
# so its processes must not carry another release's id.
# reads: app_service
carries_release() {
  ! head -c 1000000 "/proc/$1/environ" 2>/dev/null | grep -qzxF "RELEASE_ID=$2" || return 0
  case $(carried_by "$1") in
    "$2") return 0 ;;
    '') has_release_json "$2" || return 0 ;;
  esac
  process_start "$1" || { fail_because unstable "Process $1 of $app_service ended during the check." && return 1; }
  fail_because wrong-release-id "Process $1 of $app_service does not carry RELEASE_ID=$2 in its environment: the unit (or a wrapper) drops it, or this is other code."
  return 1
}

# (3) runs_release PID ID: the process runs a script of this release, or works in its folder where it names no script;
# and it works in no other release.
# reads: app_base app_releases app_script app_script_cwd app_service
# sets: app_script
runs_release() {
  script_of "$1" || { fail_because unstable "Process $1 of $app_service ended during the check." && return 1; }
  case $app_script_cwd/ in
    "$app_releases/$2"/*) ;;
    "$app_releases"/*) app_script="${app_script:+$app_script }in $app_script_cwd" ;;
  esac
  inside_release "$1" "${app_script:-$app_script_cwd}" "$2" || {
    fail_because not-from-release "Process $1 of $app_service runs ${app_script:-in $app_script_cwd}, which is not in releases/$2. Let it run $app_base/current (WorkingDirectory, or the path of the script)."
    return 1
  }
}

# Waits until the release answers, and watches it for a while.

# wait_healthy ID: polls until the facts hold and `health-successes` requests in a row got the expected answer. The
# pause between polls is a tenth of the time waited so far, a fifth after an expected answer; `health-interval` at most,
# but at least a twentieth of the time. So a path that answers otherwise for a minute gets fewer than 60 requests.
# reads: app_health_expected app_port cmd_phase_prefix host_now_cs req_health_successes req_health_timeout
# sets: app_ask_at app_first_restarts app_limit_least app_limit_times app_successes app_was_healthy limit_end res_why
#   res_why_code wait_began
wait_healthy() {
  now_cs
  wait_began=$host_now_cs
  deadline=$((host_now_cs + req_health_timeout * 100))
  # A rollback does not wait for the limit: the first four facts are enough for a release that was proved before.
  [ -z "$cmd_phase_prefix" ] && limit_patience=$RATE_LIMIT_SECONDS || limit_patience=0
  limit_end=$((host_now_cs + limit_patience * 100))
  app_ask_at=0 app_limit_least=1 app_limit_times=0
  app_successes=0
  app_was_healthy=no
  app_first_restarts=''
  res_why_code='' res_why=''
  inspected_cs=$host_now_cs
  while :; do
    # A full check takes CPU time from the app that starts: it runs every half second while nothing listens.
    if [ $((host_now_cs - inspected_cs)) -lt 50 ] && [ -z "$(listeners "$app_port")" ]; then
      sleep 0.02
      now_cs
      continue
    fi
    inspected_cs=$host_now_cs
    facts "$1" && healthy
    case $? in
      0)
        app_successes=$((app_successes + 1))
        app_was_healthy=yes
        [ $app_successes -lt "$req_health_successes" ] || return 0
        ;;
      2) wait_for_limit || return $((app_successes == 0 && limit_patience > 0)) ;;
      *)
        [ $app_successes -eq 0 ] || note "after $app_successes times $app_health_expected: $res_why"
        app_successes=0
        gave_up && return 1
        [ -n "$app_first_restarts" ] || app_first_restarts=$(restarts)
        ;;
    esac
    now_cs
    [ "$host_now_cs" -lt $deadline ] || { check_other_ports && return 1; }
    poll_pause
  done
}

# reads: app_successes host_now_cs req_health_interval wait_began
poll_pause() {
  pause=$(((host_now_cs - wait_began) / 20))
  [ $pause -ge $((req_health_interval * 100)) ] || {
    pause=$((pause * (app_successes > 0 ? 2 : 4)))
    [ $pause -le $((req_health_interval * 100)) ] || pause=$((req_health_interval * 100))
  }
  [ $pause -ge 2 ] || pause=2
  sleep_cs $pause
}

# `health-timeout` starts again when the app may be asked again. Fails where that is later than the program waits.
# reads: app_ask_at limit_end req_health_timeout
wait_for_limit() {
  [ $app_ask_at -gt $limit_end ] || deadline=$((app_ask_at + req_health_timeout * 100))
  [ $app_ask_at -le $deadline ]
}

# Waiting cannot help a unit that systemd gave up on, or that systemd restarts again and again.
# reads: app_first_restarts app_manager pm2_down pm2_restarts unit_active unit_restarts unit_type
gave_up() {
  case $app_manager in
    systemd)
      unit_show
      case $unit_active in failed | inactive) [ "$unit_type" != oneshot ] && return 0 ;; esac
      [ -z "$app_first_restarts" ] || [ $((unit_restarts - app_first_restarts)) -lt 4 ] || return 0
      ;;
    pm2)
      case $pm2_down in *' errored'* | *' stopped'*) return 0 ;; esac
      [ -z "$app_first_restarts" ] || [ $((pm2_restarts - app_first_restarts)) -lt 8 ] || return 0
      ;;
  esac
  return 1
}

# stays_healthy ID: for `stable-for` res_seconds the same processes keep running, and answer as expected. The program
# checks the facts once in `health-interval`; it asks the health path at growing distances, 15 times at most, however
# long the window is.
# reads: app_manager app_processes app_service host_now_cs req_health_interval req_stable_for
# sets: stable_ask stable_began stable_processes stable_until
stays_healthy() {
  stable_processes=$app_processes
  [ "$app_manager" != systemd ] || unit_show
  stable_start_id=$(start_id)
  now_cs
  stable_began=$host_now_cs stable_until=$((host_now_cs + req_stable_for * 100)) stable_ask=0
  while now_cs && [ "$host_now_cs" -lt $stable_until ]; do
    stable_pause=$((stable_until - host_now_cs))
    [ $stable_pause -le $((req_health_interval * 100)) ] || stable_pause=$((req_health_interval * 100))
    [ $stable_pause -ge 10 ] || stable_pause=10
    sleep_cs $stable_pause
    [ "$app_manager" != systemd ] || unit_show
    if ! facts "$1" || ! ask_occasionally; then explain_unstable && return 1; fi
    if [ "$(start_id)" != "$stable_start_id" ] || ! same_served; then
      fail_because unstable "$app_service was healthy, then had to be started again within $req_stable_for s (stable-for)."
      return 1
    fi
  done
}

# A refusal for too many requests is no answer; and an app that asks for time has until the end of the window.
# reads: host_now_cs req_stable_for stable_ask stable_began stable_until
ask_occasionally() {
  now_cs
  [ "$host_now_cs" -ge $stable_ask ] || [ "$host_now_cs" -ge $stable_until ] || return 0
  healthy
  set -- $?
  stable_ask=$(((host_now_cs - stable_began) / 2))
  [ $stable_ask -ge $((req_stable_for * 2)) ] || stable_ask=$((req_stable_for * 2))
  stable_ask=$((host_now_cs + stable_ask))
  case $1 in 1) return 1 ;; 3) [ "$host_now_cs" -lt $stable_until ] ;; esac
}

# At least one process that served at the beginning of the window still serves.
# reads: app_processes stable_processes
same_served() {
  for same_process in $stable_processes; do
    case " $app_processes " in *" $same_process "*) return 0 ;; esac
  done
  return 1
}

# reads: app_service req_stable_for res_why
explain_unstable() { fail_because unstable "$app_service was healthy, then not any more within $req_stable_for s (stable-for): $res_why"; }

# The proof that a release is what answers. It takes five facts; no single fact is enough.

# prove ID: the whole proof after a start. Sets `res_proof` to its description, or res_why_code and res_why.
# reads: app_port req_health_timeout req_stable_for
prove() {
  phase prove
  note "waiting for $1 to answer on port $app_port, $req_health_timeout s at most"
  wait_healthy "$1" || { explain_failure && return 1; }
  phase stability
  note "it answers; watching it for $req_stable_for s"
  { stays_healthy "$1" && none_down; } || { explain_failure && return 1; }
  warn_rate_limit
  state_proof "$1"
}

# /proc cannot show a process that PM2 gave up on.
# reads: app_manager pm2_down
none_down() {
  [ "$app_manager" = pm2 ] || return 0
  pm2_list
  case $pm2_down in
    *' errored'* | *' waiting'*)
      fail_because not-running "PM2 says $pm2_down."
      return 1
      ;;
  esac
}

# prove_now ID: the same for what runs already, without waiting for a start. A release that was proved before stays so
# while the app limits requests.
# reads: app_good req_health_successes
# sets: app_ask_at app_limit_least app_limit_times app_old_processes app_successes
prove_now() {
  app_old_processes='' app_successes=0 app_ask_at=0 app_limit_least=1 app_limit_times=0
  while [ $app_successes -lt "$req_health_successes" ]; do
    facts "$1" && healthy
    case $?-$app_good in
      0-*) app_successes=$((app_successes + 1)) ;;
      2-"$1") break ;;
      *) check_other_ports && return 1 ;;
    esac
  done
  none_down || return 1
  warn_rate_limit
  state_proof "$1"
}

# Where a limit kept the program from asking the health path, the proof does not claim an answer.
# reads: app_health_expected app_health_path app_limit_status app_limit_times app_successes
# sets: health_proof
warn_rate_limit() {
  health_proof="$app_successes times $app_health_expected from $app_health_path"
  [ $app_limit_times -eq 0 ] ||
    warn "$app_health_path answered $app_limit_status to $app_limit_times requests: the app limits them. $LIMIT_ADVICE"
}

# reads: app_old_processes app_port app_processes health_proof req_stable_for
# sets: res_proof
state_proof() {
  # shellcheck disable=SC2086 # words are counted
  set -- "$1" $app_processes
  proof_carries="RELEASE_ID=$1"
  has_release_json "$1" || proof_carries='no RELEASE_ID (an adopted release)'
  case $# in 2) proof_count='1 process' ;; *) proof_count="$(($# - 1)) processes" ;; esac
  res_proof="$proof_count${app_old_processes:+, none from before}, $proof_carries, run from releases/$1, own the listener on $app_port, $health_proof, $req_stable_for s stable"
  name_other_listeners
  name_others "$1"
}

# Finds the likeliest reason, from the strongest evidence: the kernel's counters, then the app's output.
# reads: app_base app_first_restarts app_manager app_oom_before app_port app_service app_was_healthy res_why
#   res_why_code restarts unit_active
# sets: explain_log res_why
explain_failure() {
  explain_log=$(app_log_since 2>/dev/null | mask | tr -cd '\011\012\040-\176' | tail -n 60)
  printf '%s\n' "$explain_log"
  if [ "$(oom_kills)" -gt "$app_oom_before" ]; then
    fail_because out-of-memory "The kernel killed a process of $app_service for memory: its cgroup ran into its limit. $res_why"
    return 0
  fi
  listener_owners
  if port_is_taken; then
    fail_because port-in-use "Port $app_port is held by $(name_foreign), which is not of $app_service. $res_why"
    return 0
  fi
  explain_path=$(printf '%s\n' "$explain_log" | grep -oE "E(ACCES|PERM|ROFS)[^']*'$app_base/(releases/[^/']*|current)/[^']*'" | head -1 | sed "s/^[^']*'//;s/'$//")
  if [ -n "$explain_path" ]; then
    explain_path=${explain_path#"$app_base/"}
    explain_path=${explain_path#current/}
    explain_path=${explain_path#releases/*/}
    fail_because release-not-writable "The app writes into its release: $explain_path. A release is root's and read-only; name the folder in shared-paths. $res_why"
    return 0
  fi
  # The check may meet a service that its manager keeps restarting at any moment of its short life.
  case $app_manager-$unit_active-$res_why_code-$(($(restarts) - ${app_first_restarts:-0})) in
    systemd-failed-* | *-not-running-* | systemd-*-[1-9]* | pm2-*-[2-9]* | pm2-*-[1-9][0-9]*)
      if [ "$app_was_healthy" = yes ]; then
        [ "$res_why_code" = unstable ] || fail_because unstable "$app_service was healthy and then crashed: $res_why"
      else
        fail_because crash-loop "$app_service does not stay up: $(describe_manager). $(first_error)"
      fi
      ;;
    *) [ "$res_why_code" = unstable ] || [ -z "$(first_error)" ] || res_why="$res_why $(first_error)" ;;
  esac
  return 0
}

# reads: explain_log
first_error() {
  printf '%s\n' "$explain_log" | grep -E '(Error|ERR!|EADDRINUSE|EACCES|Cannot find|not found|[Ff]atal)' | head -1 | cut -c1-200
}

# Whether the new release listens on every address of the release before it.

# list_addresses: prints the addresses on which the app answers. A socket on all addresses of IPv6 may answer IPv4 as
# well: the program sends a TLS greeting to find out, which no route, limit or log of the app sees.
# reads: app_port app_serve_at
list_addresses() {
  case "$app_serve_at " in
    *' 0.0.0.0 '*) ;;
    *' [::] '*)
      curl -sk -o /dev/null --noproxy '*' -m 2 "https://127.0.0.1:$app_port" 3>&- 4>&- 9>&-
      [ $? -eq 7 ] || printf ' 0.0.0.0'
      ;;
  esac
  printf '%s' "$app_serve_at"
}

# Sets live_reach to the addresses of the live release, on whichever port it has.
# reads: app_inspected_port app_live_port app_port
# sets: app_port live_reach
record_reach() {
  reach_port=$app_port app_port=${app_live_port:-$app_port}
  [ "$app_inspected_port" = "$app_port" ] || listener_owners
  live_reach=$(list_addresses)
  app_port=$reach_port
}

# lost_addresses BEFORE NOW: prints those of BEFORE on which the app no longer listens.
# reads: lost_address lost_all
lost_addresses() (
  set -f
  for lost_address in $1; do
    case $lost_address in \[*) lost_all='[::]' ;; *) lost_all=0.0.0.0 ;; esac
    case " $2 " in *" $lost_all "* | *" $lost_address "*) continue ;; esac
    # No client reaches a host without IPv6 over IPv6.
    [ "$lost_address" != '[::]' ] || awk '$4 == "00" { found = 1 } END { exit !found }' /proc/net/if_inet6 2>/dev/null || continue
    printf ' %s' "$lost_address"
  done
)

# check_addresses: the proof accepts a release that listens only on loopback, but outsiders no longer reach it. That is
# a warning, and a failure where the run says that outsiders use the app; it does not stop a rollback.
# reads: app_before app_port app_serve_at live_reach reach_lost req_outside req_release req_rolling_back
check_addresses() {
  reach_lost=$(lost_addresses "$live_reach" "$(list_addresses)")
  [ -n "$reach_lost" ] || return 0
  reach_said="$req_release listens on$app_serve_at, port $app_port, and $app_before listened on$live_reach: requests to$reach_lost no longer reach the app."
  case $req_outside-$req_rolling_back in
    yes-no | yes-false)
      fail_because fewer-addresses "$reach_said Let it listen on 0.0.0.0; if this is meant, deploy it once without target-groups and health-url."
      return 1
      ;;
  esac
  warn "$reach_said"
}

# The state of a release when it last served here: .state/proved/<id>. The host proves a rollback against this record,
# and not against the settings of the run that failed.

# load_health_record ID: sets app_port, app_health_path and `app_health_expected`: 200 or another status that the
# health path answered with; 000 where it gave no answer; `no-listener`: it ran and listened nowhere; `not-running`:
# it did not stay up; `stopped`. app_other_port: where it may listen as well, since the declared port may have
# changed.
# reads: app_declared_port app_other_port app_port app_run_ports app_state req_health_path
# sets: app_health_expected app_health_path app_other_port app_port pm2_known pm2_up
load_health_record() {
  app_run_ports=${app_run_ports:-"$app_port $app_other_port"}
  app_health_expected=200 app_port=${app_run_ports%% *} app_other_port=${app_run_ports#* } app_health_path=$req_health_path pm2_up='' pm2_known=''
  [ "$1" != none ] || app_health_expected=stopped
  [ -f "$app_state/proved/$1" ] || return 0
  read_settings <"$app_state/proved/$1"
  read_declared_port
  case $app_declared_port in "$app_port" | '?') app_other_port='' ;; *) app_other_port=$app_declared_port ;; esac
}

# load_target_record ID: the same for the release that is activated. It must answer 200, unless it is adopted and never
# did.
# reads: app_health_expected app_verdict
# sets: app_health_expected
load_target_record() {
  load_health_record "$1"
  [ "$app_health_expected" != 200 ] || return 0
  verdict_of "$1"
  case $app_verdict-$app_health_expected in adopted-[0-9]*) ;; *) app_health_expected=200 ;; esac
}

# save_health_record ID ANSWERED
# reads: app_health_path app_manager app_port app_state
save_health_record() {
  [ -d "$app_state/proved" ] || mkdir "$app_state/proved"
  [ "$app_manager" != pm2 ] || pm2_list
  # After a power cut that loses this file, the settings decide.
  printf 'port=%s\nhealth-path=%s\nanswered=%s%s\n' "$app_port" "$app_health_path" "$2" "$(pm2_lines)" >"$app_state/proved/$1.new" &&
    mv -fT "$app_state/proved/$1.new" "$app_state/proved/$1"
}

# A failed deploy returns to what runs now, so the host records its state. An interrupted activation has recorded it
# already.
# reads: app_before app_health_expected app_manager app_processes app_recover_to app_service app_state app_user
#   pm2_answered
# sets: app_answered app_before_processes app_old_processes
record_before() {
  load_health_record "$app_before"
  app_answered=$app_health_expected
  if [ -z "$app_recover_to" ]; then
    inspect_now
    save_health_record "$app_before" "$app_answered" || refuse disk-full "The disk under $app_state is full. Free some space."
    [ "$app_manager" != pm2 ] || [ "$pm2_answered" = yes ] ||
      refuse host-not-ready "PM2 does not list its apps (pm2 jlist, as '$app_user'), so a failed deploy could not restore them. Look with: sudo -iu $app_user pm2 list"
    case $app_before-$app_answered in
      none-*) ;;
      *-stopped) warn "$app_service is stopped, and will be started." ;;
    esac
  fi
  add_other_processes
  app_old_processes=$app_processes
  app_before_processes=$app_processes
}

# Sets app_answered, and the port where the app listens. A young process without a listener may belong to a crash loop.
# Where its manager restarts it again and again for want of a first release, it counts as stopped.
# reads: app_before app_inspected_port app_live_port app_port app_processes app_serving host_now_cs
# sets: app_answered app_port
inspect_now() {
  app_port=${app_live_port:-$app_port}
  [ "$app_inspected_port" = "$app_port" ] || listener_owners
  if [ -n "$app_serving" ]; then
    app_answered=$(health_answer | head -n 1)
    case $app_answered in 200\ 0) ;; 200*) app_answered=000 ;; esac
    app_answered=${app_answered%% *}
    return 0
  fi
  app_answered=not-running
  if [ "$app_before" = none ] || is_stopped; then app_answered=stopped; fi
  now_cs
  for inspected_process in $app_processes; do
    inspected_age=$((host_now_cs - ${inspected_process#*:}))
    if [ $inspected_age -ge 1000 ]; then
      app_answered=no-listener
    elif [ $inspected_age -ge 50 ] && [ $app_answered = stopped ]; then
      case $app_before-$(restarts) in none-[1-9]*) ;; *) app_answered=not-running ;; esac
    fi
  done
}

# In a rollback: whether the service is as it was before the swap; sets `res_proof` to the description.
# reads: app_before app_health_expected app_health_path app_port app_processes app_service
# sets: res_proof
check_restored() {
  case $app_health_expected in
    stopped)
      read_processes
      [ -z "$app_processes" ] || { fail_because old-process "Processes of $app_service are still there after it was stopped." && return 1; }
      res_proof="current is $app_before, $app_service stopped"
      ;;
    not-running) ;;
    *) prove "$app_before" || return 1 ;;
  esac
  case $app_before-$app_health_expected in
    none-stopped) ;;
    none-* | *-[!2]*) warn "$app_service is as before the swap: $app_health_expected ($app_health_path on port $app_port)." ;;
  esac
}

# Whether a proof can show the recorded state.
# reads: app_health_expected
can_be_proved() { case $app_health_expected in stopped | not-running) return 1 ;; esac }

# --- part: commands ---

# The detached activation: a change runs in a process of its own, not in its caller's. The agent kills its whole
# process group at a timeout or a cancel, and that must not leave a host between two releases.

# reads: cmd_name
change_detached() {
  begin_change
  run_in_unit "$cmd_name"
  print_detached_result
}

# run_in_unit COMMAND: a file carries the request, and a rename delivers the result. The unit has one name per app, so
# that it remains the host's mutex when its caller is killed. When its own main process is killed, ExecStopPost recovers
# the host.
# reads: app_activation app_state
# sets: cmd_work unit_ended
run_in_unit() {
  end_phase
  cmd_work=$app_activation.$$
  if ! mkdir "$cmd_work" || ! write_request >"$cmd_work/request"; then refuse disk-full "The disk under $app_state is full. Free some space."; fi
  follow_log
  unit_ended=no
  if have_systemd; then start_unit "$1"; else start_detached "$1"; fi
  await_result
}

# Prints the settings of this command as a request, for the detached one.
write_request() { settings_text && command_settings; }

# systemd kills what a hook left running, by SIGKILL, since no other signal is sure to end it. Unless a person watches,
# this call lasts as long as the unit, or as long as systemd-run keeps its connection to systemd; a signal still arrives
# at once.
# reads: app_activation_unit app_base app_name app_program cmd_caller_path cmd_work req_health_timeout req_stable_for
#   watching
# sets: unit_ended
start_unit() {
  [ "$watching" = yes ] && unit_wait='' || unit_wait=--wait
  # shellcheck disable=SC2086 # $unit_wait is one option, or no word
  systemd-run --quiet --collect $unit_wait --unit="$app_activation_unit" -p Type=exec -p KillSignal=KILL -p TimeoutStopSec=infinity \
    -p RuntimeMaxSec=$((10800 + 4 * (req_stable_for + req_health_timeout))) \
    -p "ExecStopPost=/bin/sh -c 'test -f $cmd_work/result || exec /bin/sh $app_program $1 --recover $$ --base-dir $app_base'" \
    -E PATH="$cmd_caller_path" -E AWS_SSM_INSTANCE_ID="${AWS_SSM_INSTANCE_ID:-}" -E SUDO_USER="${SUDO_USER:-}" \
    /bin/sh "$app_program" "$1" --inside $$ --base-dir "$app_base" </dev/null >&2 3>&- 4>&- 8>&- 9>&- &
  wait $!
  case $?-$unit_wait in
    0---wait) unit_ended=yes ;;
    # systemd-run's own failure; the program in the unit never ends with this code.
    1-*)
      [ -f "$cmd_work/result" ] || activation_is_running ||
        finish 66 refused busy "The activation of $app_name could not be started: systemd-run failed."
      ;;
  esac
}

# Without systemd: the same in a session of its own, which keeps this command's lock.
# reads: app_base app_program cmd_caller_path
# sets: cmd_detached
start_detached() {
  # shellcheck disable=SC2016 # the shell that is started expands them
  setsid sh -c 'PATH=$4; /bin/sh "$0" "$1" --inside "$2" --base-dir "$3"; exec /bin/sh "$0" "$1" --recover "$2" --base-dir "$3"' \
    "$app_program" "$1" $$ "$app_base" "$cmd_caller_path" </dev/null >/dev/null 2>&1 3>&- 4>&- 8>&- &
  cmd_detached=$!
}

# reads: app_activation_unit cmd_detached
activation_is_running() {
  if have_systemd; then
    case $(systemctl show -p ActiveState --value -- "$app_activation_unit" 2>/dev/null) in
      inactive) return 1 ;;
      failed) systemctl reset-failed -- "$app_activation_unit" 2>/dev/null ;;
    esac
  else
    [ -n "$cmd_detached" ] && process_start "$cmd_detached"
  fi
}

# A person watches the log grow; the runner reads it at the end. fd 8 stands where the last output ended.
# reads: cmd_as_json cmd_by_hand cmd_log
# sets: watching
follow_log() {
  watching=no
  [ "$cmd_by_hand" = yes ] && [ "$cmd_as_json" = no ] || return 0
  watching=yes
  exec 8<"$cmd_log" && cat <&8 >/dev/null
}

# reads: watching
show_log() {
  [ "$watching" = yes ] || return 0
  printable <&8 >&4
}

# When the unit has ended, the result exists or never will. What PM2 runs must have outlived the unit.
# reads: cmd_work unit_ended
# sets: cmd_finished cmd_work res_code res_exit res_message res_text res_verdict
await_result() {
  while [ $unit_ended = no ] && activation_is_running; do
    show_log
    sleep 0.1
  done
  show_log
  [ -f "$cmd_work/result" ] || lost_activation "ended without a result"
  {
    read -r res_exit
    read -r res_verdict
    read -r res_code
    read -r res_message
    read -r res_text
  } <"$cmd_work/result"
  rm -rf "$cmd_work"
  cmd_work=''
  cmd_finished=yes
}

# The outcome is unknown here; the run asks the host for it.
# reads: app_deploy app_name cmd_name
lost_activation() {
  finish 113 unknown activation-lost "The $cmd_name of $app_name $1. Inspect it with: $app_deploy status; then run: $app_deploy recover"
}

# Prints the result of the detached command as this command's own.
# reads: res_code res_exit res_message res_text res_verdict
print_detached_result() {
  print_result "$res_exit" "$res_verdict" "$res_code" "$res_message" "$res_text"
  exit "$res_exit"
}

# activate: hooks, swap, restart, proof; and a rollback in the same command, where one of them fails.

# Runs in a unit of its own (see run_in_unit), so that neither the agent nor a cancelled job can interrupt it.
# reads: app_before app_live app_others_started app_port app_state req_release req_version res_why res_why_code
# sets: app_others_checked res_failed_code res_failed_why
activate_inside() {
  begin_inside "$req_release"
  check_follows_current
  check_port
  run_hooks_before
  record_reach
  check_port_free
  app_others_checked=$app_others_started
  check_fence
  read_live
  check_expectation
  record_before
  mark_interrupted
  write_durably "$app_state/activating" "$app_before $req_release $app_live" || refuse disk-full "The disk under $app_state is full. Free some space."
  adopt_live
  load_target_record "$req_release"
  swap_to "$req_release"
  if prove "$req_release" && check_addresses && run_hook_after && commit_release "$req_release"; then
    mark_bad
    finish 0 activated '' "$req_release, version $req_version, is what answers on port $app_port."
  fi
  res_failed_code=$res_why_code res_failed_why=$res_why
  note "$res_failed_code: $res_failed_why"
  append_history failed "$req_release" "$res_failed_code"
  roll_back
}

check_before_activate() { inspect && check_follows_current && check_port; }

# begin_inside ID: what activate and revert do before they change anything. `app_before` is what a failure returns to:
# what runs, or, after an interrupted activation, what its journal names.
# reads: app_base app_live app_name app_recover_to cmd_name req_expect req_release req_version
# sets: app_before req_expect req_version res_after res_after_version res_before res_before_version
begin_inside() {
  phase check
  open_log
  note "$cmd_name $1 for $app_name"
  read_live
  read_journal
  app_before=${app_recover_to:-$app_live}
  [ -n "$req_expect" ] || req_expect=$app_live
  check_expectation
  [ "$1" = none ] || [ -d "$app_base/releases/$1" ] || refuse release-missing "releases/$1 is not on this host."
  find_manager
  find_port
  [ -n "$req_version" ] || req_version=$(release_field "$req_release" version)
  res_before=$app_live res_before_version=$(release_field_or_none "$app_live" version)
  res_after=$app_live res_after_version=$res_before_version
  ! have_systemd || write_units "$(boot_before)"
  save_others
  watch_memory
  mark_logs
}

# Runs when the command begins, and again just before the swap. After an interrupted activation the run may expect the
# release that the host returns to.
# reads: app_live app_recover_to req_expect req_to
check_expectation() {
  case $req_expect in "$app_live" | "$app_recover_to") return 0 ;; esac
  [ "$app_live" = "$req_to" ] ||
    finish 67 refused current-moved "This host runs $app_live, not $req_expect: something else changed it after the deploy began. Nothing was changed."
}

# The journal `activating` exists from before the swap until after the proof: a later command that finds it without an
# activation in progress first returns to what the journal names.
# reads: app_base app_health_expected app_service
# sets: cmd_swapped
swap_to() {
  phase swap
  cmd_swapped=yes
  if [ "$1" = none ]; then rm -f "$app_base/current"; else point_current_at "$1"; fi
  note "current is $1 now; $app_service follows"
  phase restart
  if [ "$app_health_expected" = stopped ]; then service_halt; else service_restart "$1"; fi
}

# commit_release ID: the release is proved. The program removes the journal last: after a kill before that, recovery
# repeats the work.
# reads: app_good app_health_expected app_manager app_state req_release
# sets: res_after res_after_version
commit_release() {
  phase commit
  if [ "$1" = none ]; then
    rm -f "$app_state/good"
  elif { [ "$app_health_expected" != 200 ] || save_health_record "$1" 200; } && { [ "$app_good" = "$1" ] || write_durably "$app_state/good" "$1"; }; then
    append_proof "$1"
  else
    fail_because disk-full "It was proved, but that could not be written down: the disk under $app_state is full."
    return 1
  fi
  [ "$1" != "$req_release" ] || mark_caller
  [ "$app_manager" != pm2 ] || pm2_as_user pm2 save >/dev/null 2>&1
  rm -f "$app_state/activating"
  unwatch_memory
  res_after=$1 res_after_version=$(release_field "$1" version)
}

# A rollback to a good or adopted release adds no line to the history.
# reads: app_health_expected app_verdict cmd_restoring
append_proof() {
  [ "$cmd_restoring" = no ] || verdict_of "$1"
  case $cmd_restoring-$app_verdict-$app_health_expected in
    yes-good-* | yes-adopted-*) ;;
    *-200) append_history good "$1" ;;
  esac
}

# A failed deploy returns to what the host runs. If that is older than the good release, a person or a tool rolled back
# from the good one.
# reads: app_good app_live app_recover_to app_state
# sets: app_good
adopt_live() {
  [ "$app_live" != none ] && [ -z "$app_recover_to" ] && [ "$app_live" != "$app_good" ] || return 0
  [ -z "$app_good" ] || ! is_older "$app_live" "$app_good" || append_history bad "$app_good"
  write_durably "$app_state/good" "$app_live"
  app_good=$app_live
  append_history adopted "$app_live"
}

# reads: app_state req_release
mark_caller() {
  if called_by_person; then
    printf '%s %s %s %s\n' "$req_release" "$(who_called)" "$(own_id)" "${AWS_SSM_INSTANCE_ID:--}" >"$app_state/manual"
  else
    save_config
  fi
}

# Hooks are the one input that is shell, on purpose: they run as the app's user, never as root, in the new release.

# run_hook NAME SCRIPT
# reads: app_state
run_hook() {
  [ -n "$2" ] || return 0
  note "hook $1"
  hook_environment || return 1
  run_to_file "$app_state/hook" hook_in_release "$2"
  hook_rc=$?
  mask <"$app_state/hook" | tail -c 8000
  [ $hook_rc -ne 0 ] || return 0
  hook_said=$(mask <"$app_state/hook" | tail -n 3 | tr '\n\t' '  ' | cut -c1-200)
  [ $hook_rc -ne 124 ] || hook_said="it was stopped after $((HOOK_SECONDS / 60)) minutes. $hook_said"
  fail_because hook-failed "The hook $1 failed (exit code $hook_rc): $hook_said"
  return 1
}

# reads: app_base hook_env req_release
hook_in_release() { (cd "$app_base/releases/$req_release" && as_user_with $HOOK_SECONDS "$hook_env" sh -eu -c "$1"); }

# Sets hook_env to the environment that the app will get: the unit's own, then the new release's.
# reads: app_base app_environment_unit app_manager app_service req_release
# sets: hook_env
hook_environment() {
  hook_env=''
  if [ "$app_manager" = systemd ]; then
    hook_env=$(systemd_environment) && return 0
    fail_because hook-failed "systemd could not be asked for the environment of $app_service, which hooks run in. See: journalctl -u $app_environment_unit"
    return 1
  fi
  hook_env=$(read_as_owner "$app_base/.env" | sed -n 's/\r$//;s/^[[:space:]]*\(export[[:space:]]\{1,\}\)\{0,1\}\([A-Za-z_][A-Za-z0-9_]*=\)/\2/p' | sed 's/^\([^=]*=\)"\(.*\)"$/\1\2/;s/^\([^=]*=\)'"'"'\(.*\)'"'"'$/\1\2/')
  hook_env=$hook_env$NL$(release_environment "$req_release")
}

# reads: req_before_activate req_before_activate_once req_first res_why res_why_code
run_hooks_before() {
  phase hooks
  run_hook before-activate "$req_before_activate" || finish 68 refused "$res_why_code" "$res_why"
  case $req_first in yes | true) run_hook before-activate-once "$req_before_activate_once" || finish 68 refused "$res_why_code" "$res_why" ;; esac
  [ -n "$req_before_activate$req_before_activate_once" ] || return 0
  # The hooks may have ended processes that ran before them.
  read_processes
  listener_owners
}

# reads: req_after_activate
run_hook_after() {
  [ -n "$req_after_activate" ] || return 0
  phase hooks
  run_hook after-activate "$req_after_activate"
}

# The rollback of a failed activation; and revert, by which a run returns the host to what it ran before.

# Returns to what ran before, in the same command, and proves it by the same facts, as far as they held then. None of
# the failed release's processes may stay; processes of the old release may, where the restart never replaced them.
# reads: app_before app_before_processes app_deploy app_others_running app_processes app_service res_failed_code
#   res_failed_why res_why res_why_code
# sets: app_old_processes app_others_checked cmd_phase_prefix cmd_restoring res_after res_after_version
roll_back() {
  app_others_checked=$app_others_running
  read_processes
  add_other_processes
  app_old_processes=''
  for left_process in $app_processes; do
    case " $app_before_processes " in *" $left_process "*) ;; *) app_old_processes="$app_old_processes $left_process" ;; esac
  done
  cmd_phase_prefix=rollback-
  note "rolling back to $app_before"
  mark_logs
  cmd_restoring=yes
  load_health_record "$app_before"
  swap_to "$app_before"
  if check_restored && commit_release "$app_before"; then finish_rollback; fi
  unwatch_memory
  res_after=$app_before res_after_version=$(release_field_or_none "$app_before" version)
  finish 70 rollback-failed rollback-failed "${res_failed_code:+The release failed ($res_failed_code: $res_failed_why) and }$(describe_release "$app_before") could not be proved again: $res_why_code: $res_why Look with: systemctl status $app_service; $app_deploy status; then: $app_deploy recover"
}

# reads: app_before res_failed_code res_failed_why res_rollback_verdict
# sets: res_after res_after_version
finish_rollback() {
  unwatch_memory
  res_after=$app_before res_after_version=$(release_field_or_none "$app_before" version)
  [ -n "$res_failed_code" ] || finish 0 "$res_rollback_verdict" '' "This host runs $(describe_release "$app_before"), and that was proved."
  finish 69 rolled-back "$res_failed_code" "$res_failed_why"
}

# revert: the run returns the host to what it ran when the run began.
# reads: app_live app_port app_state req_to
# sets: app_before app_before_processes res_failed_code res_failed_why res_rollback_verdict
revert_inside() {
  begin_inside "$req_to"
  res_rollback_verdict=reverted res_failed_code='' res_failed_why=''
  load_health_record "$req_to"
  # The host runs it already, proved: nothing restarts.
  if [ "$app_live" = "$req_to" ] && [ ! -f "$app_state/activating" ]; then
    can_be_proved || finish 0 reverted '' "This host runs $(describe_release "$app_live"), as before."
    ! prove_now "$app_live" || finish 0 reverted '' "$app_live is what answers on port $app_port."
  fi
  check_fence
  [ "$app_live" = none ] || [ "$app_live" = "$req_to" ] || append_history bad "$app_live"
  write_durably "$app_state/activating" "$req_to $req_to $app_live"
  app_before=$req_to app_before_processes=''
  roll_back
}

# A rollback by hand or by a workflow marks the release before it as bad, so that no later rollback leads there.
# reads: app_before req_release req_rolling_back
mark_bad() {
  case $req_rolling_back-$app_before in
    yes-none | true-none) ;;
    yes-* | true-*) ! is_older "$req_release" "$app_before" || append_history bad "$app_before" ;;
  esac
}

# recover: ends an activation that was cut short, from its journal. The host returns to what ran before, and proves it.

# reads: app_deploy app_good app_live app_recover_to app_state
# sets: res_after res_after_version res_failed_code res_failed_why res_rollback_verdict
recover_inside() {
  phase check
  open_log
  read_live
  read_journal
  res_rollback_verdict=settled res_failed_code='' res_failed_why=''
  [ -z "$app_recover_to" ] || recover_here
  mark_interrupted
  rm -f "$app_state/activating"
  link_environment
  res_after=$app_live res_after_version=$(release_field_or_none "$app_live" version)
  ! drifted || warn "$(describe_drift) To roll back: $app_deploy rollback --release $app_good"
  finish 0 settled '' "Nothing to recover: $app_live is current."
}

# The unit's ExecStopPost runs this after every activation; it has work only after a kill.
# reads: app_deploy app_live app_recover_to app_state cmd_name req_release req_to res_file
# sets: app_recover_to cmd_finished res_failed_code res_failed_why res_rollback_verdict
recover_killed() {
  if [ -f "$res_file" ]; then cmd_finished=yes && exit 0; fi
  [ "$cmd_name" != recover ] || recover_inside
  phase check
  open_log
  note "$cmd_name was killed"
  read_live
  read_journal
  case $cmd_name in
    activate) res_rollback_verdict=activated wanted=$req_release ;;
    revert) res_rollback_verdict=reverted wanted=$req_to ;;
  esac
  if [ -z "$app_recover_to" ] && [ -f "$app_state/activating" ]; then
    mark_interrupted
    rm -f "$app_state/activating"
    finish 70 rollback-failed current-moved "The $cmd_name was killed, and something else changed current meanwhile. The host left it as it is. See: $app_deploy status"
  fi
  # The journal is gone: the activation was complete.
  [ -n "$app_recover_to" ] || [ "$app_live" != "$wanted" ] || app_recover_to=$app_live
  [ -n "$app_recover_to" ] || finish 65 refused interrupted "The $cmd_name was killed before it changed what runs here."
  res_failed_code='' res_failed_why=''
  [ "$app_recover_to" = "$wanted" ] || fail_interrupted
  recover_here
}

# reads: cmd_name
# sets: res_failed_code res_failed_why
fail_interrupted() {
  res_failed_code=interrupted
  res_failed_why="The $cmd_name was killed half-way; the host recovered on its own."
}

# Returns to app_recover_to. Does not restart it where a proof shows that it runs already.
# reads: app_live app_recover_to app_state
# sets: app_before app_before_processes cmd_recovering cmd_restoring res_before res_before_version
recover_here() {
  cmd_recovering=yes
  note "returning to $app_recover_to"
  find_manager
  find_port
  res_before=$app_live res_before_version=$(release_field_or_none "$app_live" version)
  watch_memory
  mark_logs
  mark_interrupted
  [ -f "$app_state/activating" ] || write_durably "$app_state/activating" "$app_recover_to $app_recover_to $app_live"
  app_before=$app_recover_to app_before_processes='' cmd_restoring=yes
  load_health_record "$app_before"
  if [ "$app_live" = "$app_before" ] && can_be_proved && prove_now "$app_live" && commit_release "$app_live"; then finish_rollback; fi
  roll_back
}

# After a power cut, before the app starts: this corrects only the link; systemd then starts the app from it. A command
# that holds the lock recovers the host itself.
# reads: app_base app_recover_to app_state
# sets: cmd_finished
recover_boot() {
  cmd_finished=yes
  state_is_ours && exec 9>"$app_state/lock" && flock -n 9 || exit 0
  open_log
  read_live
  read_journal
  if [ -n "$app_recover_to" ]; then
    note "boot: returning to $app_recover_to"
    if [ "$app_recover_to" = none ]; then rm -f "$app_base/current"; else point_current_at "$app_recover_to"; fi
    sync "$app_base"
  fi
  mark_interrupted
  rm -f "$app_state/activating"
  exit 0
}

# The commands that change nothing: status, health, releases.

# reads: app_live
# sets: app_health_expected
inspect() {
  inspect_disk
  find_manager
  find_port
  load_health_record "$app_live"
  app_health_expected=200
}

# The program neither reads nor writes a .state that other users may have written to.
# reads: app_base
# sets: app_state
inspect_disk() {
  [ -d "$app_base" ] || refuse host-not-ready "There is no $app_base on this host."
  state_is_ours || app_state=/dev/null
  read_what_runs
}

# reads: app_good app_live app_port app_recover_to cmd_as_json cmd_by_hand host_free_kb manual releases_listed
#   res_after_version
# sets: req_release req_version res_details res_why res_why_code
status() {
  inspect
  if [ "$app_live" = none ]; then
    fail_because not-running "There is no release on this host."
  elif prove_now "$app_live"; then
    res_why_code='' res_why="$app_live, version ${res_after_version:-unknown}, is what answers on port $app_port."
  fi
  requested=''
  if [ -z "$res_why_code" ] && live_is_requested; then requested=',"requested":true'; fi
  req_version=$res_after_version req_release=$app_live
  read_manual
  res_details="\"healthy\":$([ -z "$res_why_code" ] && echo true || echo false)"
  res_details="$res_details,\"good\":$(json "$app_good" 80),\"settled\":$([ -n "$app_recover_to" ] && echo false || echo true)"
  if drifted; then
    res_details="$res_details,\"drift\":true"
    warn "$(describe_drift)"
  fi
  list_releases
  res_details="$res_details,\"manual\":$(json "$manual" 120),\"releases\":[$releases_listed]"
  read_room
  memory_kb=$(memory_cap_kb)
  res_details="$res_details,\"freeMb\":$((host_free_kb / 1024)),\"memoryMb\":$((${memory_kb:-0} / 1024))$requested"
  ! failed_last || res_details="$res_details,\"failedLast\":true"
  if [ "$cmd_by_hand" = yes ] && [ "$cmd_as_json" = no ]; then print_status | printable >&3; fi
  finish 0 reported "$res_why_code" "$res_why"
}

# manual: the release that was deployed by hand, and by which person. An image of the host does not keep the mark.
# reads: app_state
# sets: manual
read_manual() {
  manual=''
  [ -f "$app_state/manual" ] && read -r manual_release manual_who manual_id manual_instance <"$app_state/manual" || return 0
  case "$manual_id ${manual_instance:--} ${AWS_SSM_INSTANCE_ID:--}" in
    " - "* | "$(own_id) - "* | "$(own_id) "*" -" | "$(own_id) ${AWS_SSM_INSTANCE_ID:--} "*) manual="$manual_release $manual_who" ;;
  esac
}

# reads: app_deploy app_manager app_name app_port app_recover_to app_service app_user manual
print_status() {
  printf '%s, run by %s %s as %s, port %s\n' "$app_name" "$app_manager" "$app_service" "$app_user" "$app_port"
  [ -z "$manual" ] || printf 'Deployed by hand: %s, by %s. The next deploy from a workflow clears this mark.\n' "${manual%% *}" "${manual#* }"
  [ -z "$app_recover_to" ] || printf 'An activation is in progress, or was cut short: %s recover ends it.\n' "$app_deploy"
  print_releases
}

# list_releases: sets releases_listed, as many of the newest as a result line can hold; res_releases_more, the number
# of the others; res_releases_all, all of them, as far as the output of a command reaches. A person gets all at once.
# reads: cmd_by_hand
# sets: app_verdict releases_listed res_releases_all res_releases_more
list_releases() {
  releases_listed='' res_releases_all='' res_releases_more=''
  while read -r listed app_verdict; do
    [ -n "$listed" ] || continue
    [ ${#res_releases_all} -lt 20000 ] || break
    releases_one="{\"id\":\"$listed\",\"version\":$(json "$(release_field "$listed" version)" $VERSION_BYTES),\"verdict\":\"$app_verdict\"}"
    res_releases_all=$res_releases_all${res_releases_all:+,}$releases_one
    if [ "$cmd_by_hand" = yes ] || [ ${#res_releases_all} -lt 1500 ]; then releases_listed=$res_releases_all; else res_releases_more=$((res_releases_more + 1)); fi
  done <<EOF
$(each_release)
EOF
}

# reads: app_live
# sets: app_verdict
print_releases() {
  each_release | while read -r listed app_verdict; do
    [ "$listed" = "$app_live" ] && listed_mark='* ' || listed_mark='  '
    printf '%s%s  %-8s %s\n' "$listed_mark" "$listed" "$app_verdict" "$(release_field "$listed" version)"
  done
}

# reads: cmd_as_json cmd_by_hand releases_listed
# sets: res_details
releases() {
  inspect
  list_releases
  res_details="\"releases\":[$releases_listed]"
  [ "$cmd_by_hand" = no ] || [ "$cmd_as_json" = yes ] || print_releases | printable >&3
  finish 0 reported
}

# reads: app_live app_port res_after_version res_why res_why_code
# sets: req_release req_version
health() {
  inspect
  req_release=$app_live req_version=$res_after_version
  [ "$app_live" != none ] || finish 72 reported not-running "There is no release on this host."
  if prove_now "$app_live"; then finish 0 reported '' "$app_live, version ${res_after_version:-unknown}, answers on port $app_port."; fi
  finish 72 reported "$res_why_code" "$res_why"
}

# cleanup: removes old releases.

# cleanup with a release removes that release, unless the host needs it; without one it removes old releases.
# reads: app_good app_live app_recover_to cmd_pruned req_release
# sets: res_after res_after_version
cleanup() {
  begin_change
  read_live
  read_journal
  if [ -n "$req_release" ]; then
    if [ "$req_release" != "$app_live" ] && [ "$req_release" != "$app_good" ] && [ "$req_release" != "$app_recover_to" ] && has_release_json "$req_release"; then
      remove_release "$req_release"
    fi
  else
    prune
  fi
  res_after=$app_live res_after_version=$(release_field_or_none "$app_live" version)
  finish 0 cleaned '' "${cmd_pruned:+Removed:$cmd_pruned.}"
}

# Keeps the live release, the one last proved, the good one before the live one, and the newest `keep-releases` that
# were proved here (or adopted). For inspection it also keeps as many releases that were rolled back from, and the
# newest that failed; these never take the place of a good release.
# reads: app_good app_live app_recover_to req_keep_releases
# sets: app_previous app_verdict cmd_pruned
prune() {
  cmd_pruned='' kept=0 kept_bad=0 kept_failed=0
  previous_good "$app_live" || app_previous=''
  while read -r old app_verdict; do
    case $app_verdict in
      good | adopted)
        kept=$((kept + 1))
        [ $kept -gt "$req_keep_releases" ] || continue
        ;;
      bad)
        kept_bad=$((kept_bad + 1))
        [ $kept_bad -gt "$req_keep_releases" ] || continue
        ;;
      *)
        kept_failed=$((kept_failed + 1))
        [ $kept_failed -gt 1 ] || continue
        ;;
    esac
    case $old in '' | "$app_live" | "$app_good" | "$app_previous" | "$app_recover_to") continue ;; esac
    remove_release "$old"
  done <<EOF
$(each_release)
EOF
}

# Which command runs, and what happens when it ends.

# reads: cmd_is_whole
# sets: cmd_caller_path cmd_name
main() {
  # Root looks for no program where other users may put one: /usr/local belongs to the administrator. cmd_caller_path is for
  # the app's user, whose Node may be anywhere.
  cmd_caller_path=$PATH
  PATH=/usr/sbin:/usr/bin:/sbin:/bin
  defaults
  cmd_name=${1:-}
  exec 3>&1 4>&2
  case $cmd_name in
    inside-install)
      # The user's own PATH, which comes with the environment or on standard input.
      PATH=$cmd_caller_path
      eval "$TAKE_LINES"
      exec </dev/null
      install_as_user "$2"
      exit
      ;;
    inside-count-oom)
      memory_events self >"$2"
      exit 0
      ;;
  esac
  exec >/dev/null 2>&1
  read_caller "$@"
  case $cmd_name in
    deploy | rollback | status | health | releases | cleanup | stage | activate | revert | recover) shift ;;
    help | --help | -h) print_usage >&3 && exit 0 ;;
    '') usage "a command is missing" ;;
    *) usage "there is no command '$cmd_name'" ;;
  esac
  case $cmd_name-$cmd_is_whole in
    stage-no | deploy-no | rollback-no) usage "this copy of the program lacks $cmd_name: it came with a command that needs less. Copy dist/deploy.sh of the action to this host" ;;
  esac
  trap on_exit EXIT
  trap 'exit 113' HUP INT TERM
  read_call "$@"
  # A child must hold nothing of the operator's terminal.
  exec </dev/null
  [ "$(id -u)" = 0 ] || refuse not-root "deploy.sh must run as root: sudo $0 $cmd_name …"
  run_command
}

# reads: cmd_boot cmd_inside cmd_name req_release req_to
run_command() {
  case $cmd_name-$cmd_inside in
    activate-inside) activate_inside ;;
    revert-inside) revert_inside ;;
    recover-inside) recover_inside ;;
    *-recover) recover_killed ;;
    stage-*)
      stage
      finish 0 staged '' "$req_release is ready on disk."
      ;;
    activate-*)
      [ -n "$req_release" ] || usage "--release is missing"
      check_first check_before_activate
      change_detached
      ;;
    revert-*)
      [ -n "$req_to" ] || usage "--to is missing"
      change_detached
      ;;
    recover-*)
      [ "$cmd_boot" = no ] || recover_boot
      change_detached
      ;;
    deploy-*) deploy_by_hand ;;
    rollback-*) rollback_by_hand ;;
    status-*) status ;;
    health-*) health ;;
    releases-*) releases ;;
    cleanup-*) cleanup ;;
  esac
}

# reads: app_base cmd_finished cmd_inside cmd_name cmd_phase_name cmd_work
on_exit() {
  exit_status=$?
  trap - EXIT
  clean_up
  [ "$cmd_finished" = no ] || exit "$exit_status"
  if [ "$cmd_inside" != no ]; then
    # The unit's ExecStopPost recovers the host and reports the result.
    note "deploy.sh $cmd_name ended unexpectedly (exit code $exit_status) in ${cmd_phase_name:-its beginning}"
    exit 113
  fi
  [ -z "$cmd_work" ] || lost_activation "goes on without this command, which was stopped"
  finish 113 refused unforeseen "deploy.sh $cmd_name ended unexpectedly (exit code $exit_status) in ${cmd_phase_name:-its beginning}. See $app_base/.state/deploy.log."
}

# --- part: manual ---

# rollback by hand, and the activation of what a person deploys or rolls back to.

# reads: app_live app_recover_to app_verdict cmd_dry_run req_release req_version res_before
# sets: req_expect req_rolling_back
rollback_by_hand() {
  check_first check_before_rollback
  [ "$cmd_dry_run" = yes ] || begin_change
  choose_rollback
  [ "$cmd_dry_run" = no ] || finish 0 planned '' "Would roll back from $res_before to $req_release (${req_version:-unknown version}, $app_verdict)."
  if [ "$req_release" = "$app_live" ] && [ -z "$app_recover_to" ] && prove_now "$app_live"; then finish 0 unchanged '' "$app_live, version $req_version, already runs here, and that was proved."; fi
  req_expect=$app_live req_rolling_back=yes
  activate_by_hand
}

# rollback by hand: to --release, to --version, or to the newest good release that is older than the live one.
# reads: app_base app_deploy app_previous app_verdict req_release req_version res_before
# sets: req_release req_version
choose_rollback() {
  inspect
  target=''
  if [ -n "$req_release" ]; then
    target=$req_release
  elif [ -n "$req_version" ]; then
    release_of_version "$req_version"
    [ -n "$target" ] || refuse release-missing "No release of version $req_version is on this host. See: $app_deploy releases"
  else
    previous_good "$res_before" || refuse no-rollback-target "There is no good release older than $res_before on this host. See: $app_deploy releases"
    target=$app_previous
  fi
  [ -d "$app_base/releases/$target" ] || refuse release-missing "releases/$target is not on this host. See: $app_deploy releases"
  verdict_of "$target"
  case $app_verdict in good | adopted) ;; *) warn "$target is $app_verdict." ;; esac
  req_release=$target req_version=$(release_field "$target" version)
}

check_before_rollback() { choose_rollback && check_follows_current && check_port; }

# reads: cmd_name res_verdict
# sets: cmd_name res_verdict
activate_by_hand() {
  staged_command=$cmd_name
  cmd_name=activate
  run_in_unit activate
  cmd_name=$staged_command
  [ "$res_verdict" != activated ] || res_verdict=deployed
  # Prunes also after a failed deploy: else each try of a broken build would stay on the disk.
  case $res_verdict in deployed | rolled-back) read_live && read_journal && prune ;; esac
  result_of_both
  print_detached_result
}

# Makes one result of staging and activation: staging's warnings and times, under the command's own name.
# reads: cmd_name res_seconds res_text res_warnings
# sets: res_text
result_of_both() {
  both_head=${res_text%%'"seconds":{'*}
  case $both_head in
    *'"warnings":'*) ;;
    *) [ -z "$res_warnings" ] || both_head="$both_head\"warnings\":[$(json "$res_warnings")]," ;;
  esac
  both_head=$(printf '%s' "$both_head" | sed 's/"command":"activate"/"command":"'"$cmd_name"'"/;s/"verdict":"activated"/"verdict":"deployed"/')
  res_text="$both_head\"seconds\":{${res_seconds:+$res_seconds,}${res_text#*'"seconds":{'}"
}

# Sets target to the newest good release of a version, or, where none is good, to the newest.
# sets: app_verdict
release_of_version() {
  target=''
  while read -r candidate app_verdict; do
    if [ -z "$candidate" ] || [ "$(release_field "$candidate" version)" != "$1" ]; then continue; fi
    target=${target:-$candidate}
    [ "$app_verdict" != good ] || { target=$candidate && return 0; }
  done <<EOF
$(each_release)
EOF
}

# --- part: artifact ---

# What a stage checks before it begins: a refusal here changes nothing.

# Checks the tools, rights and free space that every later step needs.
# reads: app_base host_free_inodes host_free_kb
preflight() {
  for tool in awk base64 curl find flock grep gzip realpath sed setpriv sha256sum sync tar timeout; do
    command -v "$tool" >/dev/null || refuse host-not-ready "This host has no '$tool'."
  done
  find_manager
  check_node
  check_env_file
  find_port
  check_follows_current
  check_port
  check_port_free
  read_room
  [ "$host_free_kb" -gt 65536 ] || refuse disk-full "Only $((host_free_kb / 1024)) MB are free under $app_base. Free some, or lower keep-releases."
  case $host_free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$host_free_inodes" -gt 2000 ] || refuse inodes-full "Only $host_free_inodes inodes are free under $app_base. Remove old files (many small ones), or lower keep-releases." ;;
  esac
}

# reads: req_artifact_url req_release req_version
check_stage_request() {
  [ -n "$req_artifact_url" ] || usage "--artifact-url is missing"
  [ -n "$req_version" ] || usage "--version is missing"
  is_release_id "$req_release" || usage "release '$req_release' is not of the form YYYYMMDD_HHMMSS"
}

is_release_id() {
  case $1 in
    [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9][0-9][0-9][0-9][0-9][0-9]) return 0 ;;
  esac
  return 1
}

# reads: app_path app_user
check_node() {
  as_user_for 20 node --version >/dev/null 2>&1 ||
    refuse node-missing "There is no Node on this host that '$app_user' can run (looked in $app_path). Install Node, or name it in the unit's ExecStart."
}

# systemd opens .env itself, and would wait for ever at a pipe.
# reads: app_base
check_env_file() {
  [ -f "$app_base/.env" ] || [ ! -e "$app_base/.env" ] || refuse host-not-ready "$app_base/.env is not a file. Put a file with lines NAME=value there, or remove it."
}

# Before a deploy: warns of drift and lets the deploy replace what runs, or refuses.
# reads: app_deploy app_good req_on_drift
check_drift() {
  drifted || return 0
  [ "$req_on_drift" = adopt ] ||
    refuse drift "$(describe_drift) Deploy with on-drift: adopt, or roll back: $app_deploy rollback --release $app_good"
  warn "$(describe_drift)"
}

# reads: app_manager app_saved_manager app_saved_user app_state app_user
save_manager() {
  [ "$app_saved_manager $app_saved_user" = "$app_manager $app_user" ] || write_durably "$app_state/manager" "$app_manager $app_user" || refuse disk-full "The disk under $app_state is full. Free some space."
}

# The artifact: root downloads it into .state/download, and then checks the digest.

# fetch URL REDIRECTS BYTES FILE. The URL is a secret while it is valid: curl reads it from its standard input, so that
# no process list shows it. The kernel limits a download of unknown length, in blocks of 512 bytes (bash takes 1,024);
# curl then reports that it cannot write, as on a full disk.
fetch() {
  printf 'url = "%s"\n' "$1" | (
    trap '' XFSZ
    ulimit -f $(($3 / 512 + 1))
    curl -K - -sS -f -L -g --proto '=http,https' --proto-redir "$2" --max-redirs 5 --connect-timeout 15 \
      --speed-limit 512 --speed-time 60 --max-filesize "$3" -o "$4" -w '%{http_code}' 3>&- 4>&- 9>&-
  )
}

# reads: app_base app_state host_free_kb req_artifact req_artifact_url req_release res_failed_code res_failed_why
# sets: attempt redirects stage_allowed stage_archive stage_download_url stage_partial
download() {
  phase download
  # clean_up removes what exists from here on.
  stage_partial=$app_base/releases/.$req_release.partial
  rm -rf "$app_state/download" && mkdir "$app_state/download"
  stage_archive=$app_state/download/artifact
  # The free space must hold the archive and its content; curl stops on Content-Length alone.
  stage_allowed=$(((host_free_kb - SPARE_MB * 1024) * 1024 / ROOM_FACTOR))
  attempt=1
  while :; do
    case $req_artifact_url in s3://*) sign_s3 ;; *) stage_download_url=$req_artifact_url ;; esac
    case $stage_download_url in https://*) redirects='=https' ;; *) redirects='=http,https' ;; esac
    note "download $req_artifact"
    status=$(fetch "$stage_download_url" "$redirects" "$stage_allowed" "$stage_archive" 2>"$app_state/download/error")
    rc=$?
    [ $rc -ne 0 ] || break
    download_failed $rc "$status"
    [ $attempt -lt 4 ] || finish 68 refused "$res_failed_code" "$res_failed_why"
    sleep $attempt
    attempt=$((attempt + 1))
  done
  [ -s "$stage_archive" ] || finish 65 refused artifact-empty "$req_artifact is empty."
  verify_digest
}

# download_failed RC STATUS: ends the command where another try cannot help; else sets res_failed_code and
# res_failed_why.
# reads: app_base app_state attempt host_free_kb req_artifact req_artifact_url
# sets: res_failed_code res_failed_why
download_failed() {
  note "curl: exit code $1, status $2: $(sed 's|://[^ ]*|://…|g' "$app_state/download/error" | head -3 | tr '\n' ' ')"
  res_failed_code=download-failed res_failed_why="$req_artifact could not be fetched (curl exit code $1, status $2)."
  case $1 in
    23 | 63) finish 65 refused disk-full "$req_artifact is larger than this host has room for: $((host_free_kb / 1024)) MB were free under $app_base, and the archive and what is in it must fit. Free some space." ;;
    18) res_failed_code=download-truncated res_failed_why="$req_artifact broke off before its end, $attempt times." ;;
    6 | 7) res_failed_why="This host cannot reach the server of $req_artifact (curl exit code $1). Check its way out: NAT, proxy, security group." ;;
  esac
  case $2-$req_artifact_url in
    40[013]-s3://*) finish 65 refused host-role-denied "S3 refused $req_artifact (status $2): the host's role may not read it. Give it s3:GetObject on that object (and kms:Decrypt for its key). Without s3:ListBucket S3 says the same where there is no such object." ;;
  esac
  case $2 in
    400 | 401 | 403) finish 65 refused url-expired "The server refused $req_artifact (status $2): the URL has expired or needs credentials." ;;
    404 | 410) finish 65 refused artifact-not-found "There is no $req_artifact (status $2)." ;;
  esac
}

# req_archive_sha256 is the digest of the downloaded file, sha256 that of the tarball; an artifact without a zip must
# match both.
# reads: cmd_by_hand req_archive_sha256 req_artifact req_sha256 stage_archive
# sets: app_beside digest req_archive_sha256 req_sha256 req_sha256_source stage_archive_head
verify_digest() {
  digest=$(sha256_of "$stage_archive")
  if [ -z "$req_sha256$req_archive_sha256" ] && [ "$cmd_by_hand" = yes ]; then
    app_beside=$(fetch_beside) && req_archive_sha256=$app_beside req_sha256_source=beside
  fi
  expect_digest "$req_archive_sha256"
  stage_archive_head=$(od -An -tx1 -N4 "$stage_archive")
  case $stage_archive_head in
    *50*4b*03*04*)
      unwrap
      digest=$(sha256_of "$stage_archive")
      stage_archive_head=$(od -An -tx1 -N4 "$stage_archive")
      ;;
  esac
  expect_digest "$req_sha256"
  if [ -n "$req_sha256$req_archive_sha256" ]; then
    req_sha256_source=${req_sha256_source:-input}
  else
    req_sha256_source=none
    warn "$req_artifact was not verified: no sha256 was given."
  fi
  req_sha256=$digest
}

# reads: digest req_artifact req_sha256_source
expect_digest() {
  [ -z "$1" ] || [ "$digest" = "$1" ] ||
    finish 65 refused sha256-mismatch "$req_artifact has sha256 $digest, expected $1 (${req_sha256_source:-given}). It is not the file that was built, or it was damaged on the way."
}

# In a deploy by hand the host itself looks for a .sha256 beside the artifact.
# reads: app_state redirects req_artifact_url stage_download_url
# sets: req_artifact_url
fetch_beside() {
  case $req_artifact_url in
    s3://*) req_artifact_url=$req_artifact_url.sha256 && sign_s3 && beside_url=$stage_download_url ;;
    *\?*) beside_url=${req_artifact_url%%\?*}.sha256\?${req_artifact_url#*\?} ;;
    *) beside_url=$req_artifact_url.sha256 ;;
  esac
  fetch "$beside_url" "$redirects" 4096 "$app_state/download/sha256" >/dev/null 2>&1 || return 1
  beside_sum=$(head -c 200 "$app_state/download/sha256" | tr A-F a-f | grep -oE '[0-9a-f]{64}' | head -1)
  [ -n "$beside_sum" ] && printf '%s' "$beside_sum"
}

# An artifact in S3 that the host reads with its own role: this part signs its URL by signature version 4, and curl gets
# it like any other. Secrets pass only through pipes and builtins, so that no process list shows them.

# sign_s3: sets stage_download_url to an address of s3://bucket/key that is valid for this host, for five minutes.
# reads: req_artifact_region req_artifact_url req_aws_endpoint_url
# sets: stage_download_url
sign_s3() {
  s3_name=${req_artifact_url#s3://}
  s3_bucket=${s3_name%%/*} s3_key=$(uri_encoded "${s3_name#*/}" /)
  case $s3_bucket in '' | *[!a-z0-9.-]*) usage "artifact-url must be s3://bucket/key" ;; esac
  read_endpoint
  read_role
  case $req_aws_endpoint_url/$s3_bucket in
    /*.*) s3_host=s3.$req_artifact_region.$(aws_domain) s3_path=/$s3_bucket/$s3_key ;;
    /*) s3_host=$s3_bucket.s3.$req_artifact_region.$(aws_domain) s3_path=/$s3_key ;;
    *) s3_host=${req_aws_endpoint_url#*://} s3_path=/$s3_bucket/$s3_key ;;
  esac
  s3_time=$(date -u +%Y%m%dT%H%M%SZ)
  s3_query=$(presigned_query "$s3_time" "$s3_host" "$s3_path")
  s3_scheme=https
  [ -z "$req_aws_endpoint_url" ] || s3_scheme=${req_aws_endpoint_url%%://*}
  stage_download_url="$s3_scheme://$s3_host$s3_path?$s3_query"
}

# reads: req_artifact_region
aws_domain() {
  case $req_artifact_region in cn-*) printf amazonaws.com.cn ;; *) printf amazonaws.com ;; esac
}

# Prints the query of a GET that role_id, role_secret and role_token allow for 300 seconds.
# reads: req_artifact_region role_id role_secret role_token
presigned_query() {
  scope=${1%%T*}/$req_artifact_region/s3/aws4_request
  query="X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=$(uri_encoded "$role_id/$scope" '')&X-Amz-Date=$1&X-Amz-Expires=300"
  [ -z "$role_token" ] || query="$query&X-Amz-Security-Token=$(uri_encoded "$role_token" '')"
  query="$query&X-Amz-SignedHeaders=host"
  canonical_sum=$(printf 'GET\n%s\n%s\nhost:%s\n\nhost\nUNSIGNED-PAYLOAD' "$3" "$query" "$2" | sha256sum)
  key=$(printf 'AWS4%s' "$role_secret" | od -An -v -tx1 | tr -d ' \n')
  for key_part in "${1%%T*}" "$req_artifact_region" s3 aws4_request; do key=$(hmac "$key" "$key_part"); done
  printf '%s&X-Amz-Signature=%s' "$query" "$(hmac "$key" "AWS4-HMAC-SHA256$NL$1$NL$scope$NL${canonical_sum%% *}")"
}

# hmac KEY TEXT: HMAC-SHA256. The key, of at most 64 bytes, and the result are hexadecimal.
# reads: octal
hmac() {
  key_left=$1 inner='' outer='' key_byte=0
  while [ $key_byte -lt 64 ]; do
    byte=0
    [ -z "$key_left" ] || byte=$((0x${key_left%"${key_left#??}"}))
    key_left=${key_left#??}
    octal $((byte ^ 54)) && inner=$inner$octal
    octal $((byte ^ 92)) && outer=$outer$octal
    key_byte=$((key_byte + 1))
  done
  inner_sum=$(printf '%b%s' "$inner" "$2" | sha256sum)
  inner_left=${inner_sum%% *}
  while [ -n "$inner_left" ]; do
    octal $((0x${inner_left%"${inner_left#??}"})) && outer=$outer$octal
    inner_left=${inner_left#??}
  done
  outer_sum=$(printf '%b' "$outer" | sha256sum)
  printf '%s' "${outer_sum%% *}"
}

# octal NUMBER: sets octal to a byte in the form of printf's %b.
# sets: octal
octal() { octal=\\0$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8)); }

# uri_encoded TEXT KEPT: prints every byte but letters, digits, -._~ and KEPT as %XX.
uri_encoded() {
  printf '%s' "$1" | od -An -v -tx1 | KEPT=$2 awk '
    BEGIN { for (i = 33; i < 127; i++) char[sprintf("%02x", i)] = sprintf("%c", i) }
    { for (i = 1; i <= NF; i++) printf "%s", (char[$i] ~ /^[A-Za-z0-9._~-]$/ || char[$i] != "" && char[$i] == ENVIRON["KEPT"]) ? char[$i] : "%" toupper($i) }'
}

# Sets role_id, role_secret and role_token of the instance's role, and its region unless that is known.
# reads: metadata_url req_artifact req_artifact_region
# sets: credentials metadata_token req_artifact_region role_id role_secret role_token
read_role() {
  metadata_token=$(printf 'url = "%s/api/token"\nrequest = PUT\nheader = "X-aws-ec2-metadata-token-ttl-seconds: 60"\n' "$metadata_url" | fetch_metadata)
  role=$(metadata meta-data/iam/security-credentials/) || role=''
  case $role in
    '' | *[!A-Za-z0-9+=,.@_-]*) finish 65 refused host-role-missing "This host has no role to read $req_artifact with: the metadata service at 169.254.169.254 names none. Give the instance a profile, or set artifact-access: presigned." ;;
  esac
  credentials=$(metadata "meta-data/iam/security-credentials/$role") || credentials=''
  role_id=$(credential AccessKeyId) role_secret=$(credential SecretAccessKey) role_token=$(credential Token)
  case $role_id:$role_secret in
    :* | *:) finish 65 refused host-role-missing "The metadata service gave no credentials of the role $role. Look at the instance's profile." ;;
  esac
  [ -n "$req_artifact_region" ] || req_artifact_region=$(metadata meta-data/placement/region)
  case $req_artifact_region in '' | *[!a-z0-9-]*) usage "artifact-region is not known: set it in .state/config" ;; esac
}

metadata_url=http://169.254.169.254/latest

# reads: metadata_token metadata_url
metadata() {
  printf 'url = "%s/%s"\nheader = "X-aws-ec2-metadata-token: %s"\n' "$metadata_url" "$1" "$metadata_token" | fetch_metadata
}

fetch_metadata() { curl -K - -sS -f -m 5 --noproxy '*' 2>/dev/null 3>&- 4>&- 9>&-; }

# Prints a field of the JSON in credentials; no value there contains a quote.
# reads: credentials
credential() {
  case $credentials in *"\"$1\""*) ;; *) return 0 ;; esac
  value=${credentials#*"\"$1\""}
  value=${value#*\"}
  value=${value%%\"*}
  case $value in *[!A-Za-z0-9/+=_-]*) return 0 ;; esac
  printf '%s' "$value"
}

# GitHub puts an uploaded artifact into a zip by default. The app's own Node takes the tarball out.

# unwrap: replaces the zip by its one tarball, and limits the tarball to the size that the download was allowed.
# reads: app_base app_state host_free_kb req_artifact stage_allowed stage_archive
# sets: cmd_as_exact
unwrap() {
  cmd_as_exact=yes
  run_watched as_user_for 900 node -e "$(unwrap_script)" "$stage_allowed" <"$stage_archive" | head -c "$stage_allowed" >"$app_state/download/tarball"
  cmd_as_exact=no
  read_watched_status
  case $? in
    0) ;;
    3) reject artifact-not-a-tarball "$req_artifact is a zip, and not one around a single .tar.gz. Make a tarball before it is uploaded (tar -czf app.tar.gz package.json package-lock.json dist), or upload that with archive: false." ;;
    4) reject disk-full "The tarball in $req_artifact is larger than this host has room for: $((host_free_kb / 1024)) MB were free under $app_base, and the archive and what is in it must fit. Free some space." ;;
    *)
      ! out_of_room "$app_state/download/error" || reject disk-full "The disk under $app_base filled up while $req_artifact was taken out of its zip. Free some space."
      reject archive-invalid "$req_artifact cannot be read as a zip: $(head -c 300 "$app_state/download/error" | head -1)"
      ;;
  esac
  mv -f "$app_state/download/tarball" "$stage_archive"
  [ -s "$stage_archive" ] || reject artifact-empty "The tarball in $req_artifact is empty."
}

# Reads the zip's directory from descriptor 0, which is the file itself. It compares the names in it, and never uses
# them.
unwrap_script() {
  cat <<'EOF'
const fs = require("fs")
const zlib = require("zlib")
const stream = require("stream")
const end = (code, why) => { fs.writeSync(2, why + "\n"); process.exit(code) }
const damaged = (why) => end(5, why)
const room = Number(process.argv[1])
const size = fs.fstatSync(0).size
const read = (at, length) => {
  const bytes = Buffer.alloc(length)
  for (let got = 0; got < length; ) {
    const more = at + length > size ? 0 : fs.readSync(0, bytes, got, length - got, at + got)
    if (more === 0) damaged("it breaks off")
    got += more
  }
  return bytes
}
const tailAt = Math.max(0, size - 65557)
const tail = read(tailAt, size - tailAt)
const last = tail.lastIndexOf("PK\u0005\u0006", undefined, "latin1")
if (last < 0 || tail.length - last < 22) damaged("it has no directory")
const count = tail.readUInt16LE(last + 10)
const directorySize = tail.readUInt32LE(last + 12)
const directoryAt = tail.readUInt32LE(last + 16)
if (count === 0xffff || directoryAt === 0xffffffff) damaged("it is in the form for more than 4 GB or 65,535 files")
const directory = read(directoryAt, directorySize)
const files = []
for (let at = 0, n = 0; n < count; n += 1) {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) damaged("its directory is damaged")
  const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
  const name = directory.toString("utf8", at + 46, nameEnd)
  if (!name.endsWith("/")) files.push({ name, at })
  at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
}
const tarballs = files.filter(({ name }) => /\.(tgz|tar\.gz)$/i.test(name))
const tarball = tarballs[0]
if (tarballs.length !== 1 || files.some(({ name }) => !name.startsWith(tarball.name))) end(3, "not one tarball")
const entry = directory.subarray(tarball.at, tarball.at + 46)
const method = entry.readUInt16LE(10)
const packed = entry.readUInt32LE(20)
const whole = entry.readUInt32LE(24)
const headAt = entry.readUInt32LE(42)
if (entry.readUInt16LE(8) & 1) damaged("it is encrypted")
if (method !== 0 && method !== 8) damaged("it is packed by a method other than deflate")
if (whole > room) end(4, "too large")
const head = read(headAt, 30)
if (head.readUInt32LE(0) !== 0x04034b50) damaged("its file is not where its directory says")
const start = headAt + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
if (packed === 0 || start + packed > size) damaged("it breaks off")
let out = 0
const measure = new stream.Transform({
  transform(chunk, _, done) {
    out += chunk.length
    done(out > whole ? new Error("its file is larger than its directory says") : null, chunk)
  },
})
const steps = [fs.createReadStream("", { fd: 0, start, end: start + packed - 1 }), measure]
if (method === 8) steps.splice(1, 0, zlib.createInflateRaw())
stream.pipeline(...steps, fs.createWriteStream("", { fd: 1 }), (error) => {
  if (error) damaged(error.message)
  if (out !== whole) damaged("its file is smaller than its directory says")
})
EOF
}

# Unpacking, as the app's user, into releases/.<id>.partial/tree: complete or absent, never half. Root owns and closes
# the folder around the tree, so that no other process of that user, above all the app that serves, can change what the
# checks here see.

# Checks the archive's list first: kinds, modes, names and sizes. Then tar unpacks without privileges. Then the program
# checks the result: for a link it takes the physical target, since the text of a link proves nothing.
# reads: app_gid app_releases app_uid req_artifact stage_archive stage_archive_head stage_partial
# sets: stage_tree stage_tree_real
unpack() {
  phase unpack
  case $stage_archive_head in
    ' 1f 8b'*) ;;
    *) reject artifact-not-a-tarball "$req_artifact is not a tar.gz. Make it with: tar -czf app.tar.gz package.json package-lock.json dist" ;;
  esac
  check_listing
  stage_tree=$stage_partial/tree
  mkdir -m 0700 "$stage_partial" && mkdir "$stage_tree" && chown "$app_uid:$app_gid" "$stage_tree"
  in_tree tar_as_user -xzf - --no-same-owner --no-same-permissions --delay-directory-restore <"$stage_archive"
  read_watched_status || unpack_failed
  rm -f "$stage_archive"
  stage_tree_real=$app_releases/${stage_partial##*/}/tree
  is_plain "$app_uid" || unpacked_fault=$(odd_file "$app_uid")$(link_out)
  [ -z "${unpacked_fault:-}" ] || reject archive-unsafe "$req_artifact holds $unpacked_fault."
  check_contents
}

reject() { finish 65 refused "$1" "$2"; }

# in_tree COMMAND...: the user reaches the tree only by the working directory.
# reads: stage_tree
in_tree() { (cd "$stage_tree" && "$@"); }

# Runs the system's tar with limits: an archive of a few bytes may take any amount of memory (by one name) and time.
tar_as_user() { run_watched as_user_for 900 PATH="$PATH" prlimit --as=400000000 tar "$@"; }

# run_watched COMMAND...: `error` gets 20 KB of the command's messages, and `status` its exit code. It waits for no
# process that the command leaves running.
# reads: app_state
run_watched() {
  {
    {
      "$@" 2>&1 >&5 5>&-
      echo $? >"$app_state/download/status"
      printf '%s\n' "$END"
    } | prlimit --as=500000000 sed "/$END\$/Q" 5>&- | {
      head -c 20000 >"$app_state/download/error"
      cat >/dev/null
    } 5>&-
  } 5>&1
}

# A full disk may have no room for the exit code.
# reads: app_state req_artifact
read_watched_status() {
  read -r watched_status <"$app_state/download/status"
  case $watched_status in
    124 | 137) reject archive-invalid "$req_artifact could not be read within 15 minutes." ;;
    '' | *[!0-9]*) return 1 ;;
  esac
  return "$watched_status"
}

# Refuses content that no release may hold, or that does not fit on the disk. awk reads the list as a stream: it may
# have any length, and so may each name.
# reads: app_state host_free_inodes host_free_kb req_artifact stage_archive
# sets: listing_inodes listing_kb
check_listing() {
  listing=$(tar_as_user -P --numeric-owner -tvzf - <"$stage_archive" | head -c 100000000 | cut -b -5000 | awk '
    function bad(why) { fault = why ": " substr(name, 1, 200); exit }
    {
      name = $0
      sub(/^[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ +[^ ]+ /, "", name)
      bytes += length
      if (NR > 500000 || bytes > 99000000) bad("more files, or longer names, than a release may have")
      kind = substr($0, 1, 1)
      if (kind !~ /[-dlh]/) bad("a device or another special file")
      if (kind == "-" && substr($0, 2, 9) ~ /[sStT]/) bad("a setuid, setgid or sticky file")
      path = name
      if (kind == "l") sub(/ -> .*/, "", path)
      if (kind == "h" && path ~ / link to (\/|\.\.\/)/) bad("a hard link out of the release")
      if (path ~ /^\//) bad("an absolute path")
      if (("/" path "/") ~ /\/\.\.\//) bad("a path out of the release")
      if (kind != "h") { inodes++; kb += (kind == "-") ? int(($3 + 4095) / 4096) * 4 : 4 }
    }
    END { printf "%.0f %d %s\n", kb, inodes, fault }')
  listing_kb=${listing%% *} listing=${listing#* }
  listing_inodes=${listing%% *} listing_fault=${listing#* }
  [ -z "$listing_fault" ] || reject archive-unsafe "$req_artifact holds $listing_fault. Nothing of it was unpacked."
  read_watched_status || reject archive-invalid "$req_artifact cannot be read as tar.gz: $(tail -1 "$app_state/download/error")"
  read_room
  [ "$listing_kb" -lt $((host_free_kb - SPARE_MB * 1024)) ] || no_room
  case $host_free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$listing_inodes" -lt $((host_free_inodes - 1000)) ] || no_inodes ;;
  esac
}

# reads: app_base host_free_kb listing_kb req_artifact
no_room() { reject disk-full "What is in $req_artifact takes $((listing_kb / 1024)) MB, and $((host_free_kb / 1024)) MB are free under $app_base. Free some space, or lower keep-releases."; }

# reads: app_base host_free_inodes listing_inodes req_artifact
no_inodes() { reject inodes-full "What is in $req_artifact takes $listing_inodes inodes, and $host_free_inodes are free under $app_base. Remove old files (many small ones), or lower keep-releases."; }

# Another process may have used the space meanwhile.
# reads: app_state host_free_inodes req_artifact
unpack_failed() {
  if out_of_room "$app_state/download/error"; then
    if [ "$host_free_inodes" = 0 ]; then no_inodes; else no_room; fi
  fi
  reject archive-invalid "tar could not unpack $req_artifact: $(head -3 "$app_state/download/error" | tr '\n' ' ')"
}

# out_of_room FILE: whether the file reports a full disk, or the disk was too full to write that report.
# reads: host_free_inodes host_free_kb
out_of_room() {
  read_room
  [ "$host_free_kb" -lt 1024 ] || [ "$host_free_inodes" = 0 ] || grep -qE 'ENOSPC|EDQUOT|o space left|Disk quota|Wrote only' "$1"
}

# reads: req_artifact stage_tree
check_contents() {
  [ -f "$stage_tree/package.json" ] || reject artifact-incomplete "$req_artifact has no package.json at its top.$(nested_hint)"
  [ -d "$stage_tree/dist" ] || reject artifact-incomplete "$req_artifact has no dist/ at its top. Build before packing, and pack dist/.$(nested_hint)"
  choose_package_manager
}

# reads: stage_tree
nested_hint() {
  nested=$(find_limited "$stage_tree" -mindepth 2 -maxdepth 2 -name package.json | head -1)
  [ -z "$nested" ] || printf ' It has one in a folder: pack with -C %s .' "$(basename "$(dirname "$nested")")"
}

# What an unpacked or installed tree may hold: plain files of one user, and links that stay inside.

# find_limited FIND-ARGUMENT...: reports `late` for a tree that takes find more than ten minutes, so that callers refuse
# it.
find_limited() {
  timeout -k 5 600 find "$@"
  [ $? -lt 124 ] || echo late
}

# is_plain UID: whether the tree holds only folders and files of one name, all of them this user's. Most archives do,
# and many installs: one search is then enough.
# reads: stage_tree
is_plain() {
  [ -z "$(find_limited "$stage_tree" \( ! -type d \( ! -type f -o -links +1 \) -o ! -uid "$1" \) -print -quit)" ]
}

# odd_file UID: describes one thing in the tree that no release may hold: a special file, a file of another user, or a
# file with a second name elsewhere. The search counts inodes and not names, since a name may hold anything, newlines
# too.
# reads: stage_tree
odd_file() {
  odd=$(find_limited "$stage_tree" ! -type l \( ! -type f ! -type d -o ! -uid "$1" -o -type f -links +1 \) -printf '%y %U %i %n\n' | OWNER=$1 awk '
    $1 == "late" { print 0, "more files than the host can check in ten minutes"; said = 1; exit }
    $1 !~ /[fd]/ { print $3, "a device, a pipe or a socket"; said = 1; exit }
    $2 != ENVIRON["OWNER"] { print $3, "a file of another user"; said = 1; exit }
    $1 == "f" { seen[$3]++; links[$3] = $4 }
    END { if (!said) for (i in seen) if (seen[i] < links[i]) { print i, "a hard link out of the release"; exit } }')
  [ -z "$odd" ] || printf '%s: %s' "${odd#* }" "$(find_limited "$stage_tree" -inum "${odd%% *}" -printf '%P' -quit)"
}

# reads: stage_tree
odd_mode() { find_limited "$stage_tree" ! -type l ! -perm 0755 ! \( -type f -perm 0644 \) -printf '%P' -quit; }

# link_out [FOLDER...]: describes one link that leads neither into the tree nor into these folders.
# reads: name_link stage_tree stage_tree_real
link_out() {
  leads=$stage_tree_real
  for leads_too; do leads=$leads$NL$leads_too; done
  leads_out=$(find_limited "$stage_tree" -type l -exec realpath -m -- {} + 2>&1 | LEADS=$leads awk '
    BEGIN { n = split(ENVIRON["LEADS"], folders, "\n") }
    { for (i = 1; i <= n; i++) if ($0 == folders[i] || index($0, folders[i] "/") == 1) next; print; exit }')
  [ -z "$leads_out" ] || printf 'a link out of the release: %s' "$(cd "$stage_tree" && find_limited . -type l -exec sh -c "$name_link" "$leads_out" {} +)"
}

# shellcheck disable=SC2016 # the shell that runs this text expands it
name_link='
  for link; do
    [ "$(realpath -m -- "$link" 2>&1)" != "$0" ] || { printf "%s -> %s" "${link#./}" "$(readlink "$link")" && exit; }
  done'

# A native module for another processor cannot start here; the check reports it before the swap.
# reads: stage_tree
check_architecture() {
  native=$(find_limited "$stage_tree/node_modules" -name '*.node' -type f 2>/dev/null | head -1)
  [ -n "$native" ] || return 0
  case $(od -An -tx1 -j18 -N2 "$native" | tr -d ' \n')-$(uname -m) in
    3e00-x86_64 | b700-aarch64) ;;
    3e00-* | b700-*) reject wrong-architecture "${native#"$stage_tree/"} was built for another processor than this host's $(uname -m). Build on the same architecture, or let the host install." ;;
  esac
}

# shared-paths live in shared/, which belongs to the app's user, and each release links to them. The first release that
# brings such a path fills shared/ with its content; nothing that exists there is ever removed.

# shared_place PATH: prints where the link leads; .env belongs to the operator.
# reads: app_base
shared_place() { case $1 in .env) printf '%s' "$app_base/.env" ;; *) printf '%s' "$app_base/shared/$1" ;; esac }

# reads: app_base app_gid app_uid req_shared_paths
link_shared() {
  [ -n "$req_shared_paths" ] || return 0
  if [ ! -d "$app_base/shared" ]; then mkdir "$app_base/shared" && chown "$app_uid:$app_gid" "$app_base/shared"; fi
  while IFS= read -r shared_path; do
    shared_said=$(in_tree as_user_for 600 PATH="$PATH" FROM="./$shared_path" TO="$(shared_place "$shared_path")" \
      sh -eu -c "$(share_script)" 2>&1 | head -c 400)
    [ "$shared_said" = linked ] ||
      finish 68 refused shared-path-failed "The shared path $shared_path could not be linked: ${shared_said:-it took longer than ten minutes.}"
  done <<EOF
$req_shared_paths
EOF
}

share_script() {
  cat <<'EOF'
no() { echo "$1" && exit 1; }
up=$(dirname "$FROM") to=$(dirname "$TO") top=$(pwd -P)
mkdir -p "$up"
[ "$(cd -P "$up" && pwd -P)" = "$top${up#.}" ] || no "a link in the release leads there. Share the target of that link."
if [ ! -e "$TO" ]; then
  [ ! -L "$TO" ] || no "$TO is a link to what is not there."
  case $FROM in
    ./.env) no "there is no $TO. Create it first." ;;
    *) [ -e "$FROM" ] || case ${FROM##*/} in ?*.[A-Za-z]*) no "it is not in the release, and its name is a file's. Create $TO first, as a file or as a folder." ;; esac ;;
  esac
  mkdir -p "$to" && [ -w "$to" ] || no "'$(id -un)' must be able to write $to."
  if [ -e "$FROM" ]; then
    seed=$(mktemp -d "$to/.seed.XXXXXX")
    trap 'rm -rf "$seed"' EXIT
    cp -aH "$FROM" "$seed/it"
    mv -nT "$seed/it" "$TO"
  else mkdir "$TO"; fi
elif [ -d "$FROM" ]; then
  [ -d "$TO" ] || no "it is a folder in the release, and $TO is a file."
elif [ -e "$FROM" ]; then
  [ ! -d "$TO" ] || no "it is a file in the release, and $TO is a folder."
fi
rm -rf "$FROM"
ln -s "$TO" "$FROM"
echo linked
EOF
}

# Installing dependencies: frozen, production only, as the app's user, with a home and caches of its own, in a unit of
# its own. The unit limits memory, so that the install dies rather than the app that serves; it can write only to the
# release and that home; and it ends with every process that the install started.

# reads: req_artifact req_package_manager stage_tree
# sets: stage_declared stage_installer
choose_package_manager() {
  stage_installer=$req_package_manager
  # Such as pnpm@9.1.0, or pnpm@9.1.0+sha512.… with the hash of its tarball.
  stage_declared=$(in_tree as_user_for 5 PATH="$PATH" head -c 1000000 package.json | sed -n 's/.*"packageManager"[[:space:]]*:[[:space:]]*"\([a-z]*@[0-9A-Za-z.+-]*\).*/\1/p')
  stage_declared=${stage_declared%%"$NL"*}
  [ "$stage_installer" = auto ] || return 0
  if [ -d "$stage_tree/node_modules" ]; then
    stage_installer=none
  elif [ "${stage_declared%%@*}" = npm ] && [ -f "$stage_tree/package-lock.json" ]; then
    stage_installer=npm
  elif [ -f "$stage_tree/pnpm-lock.yaml" ] && [ "${stage_declared%%@*}" != yarn ]; then
    stage_installer=pnpm
  elif [ -f "$stage_tree/yarn.lock" ]; then
    stage_installer=yarn
  elif [ -f "$stage_tree/package-lock.json" ] || [ -f "$stage_tree/npm-shrinkwrap.json" ]; then
    stage_installer=npm
  else
    reject lockfile-missing "$req_artifact has no lockfile (package-lock.json, pnpm-lock.yaml or yarn.lock) and no node_modules, so its dependencies are unknown. Pack the lockfile, or set package-manager: none."
  fi
}

# A manager that the input names needs its lockfile too.
# reads: req_artifact stage_installer stage_tree
require_lockfile() {
  case $stage_installer in
    npm) [ -f "$stage_tree/package-lock.json" ] || [ -f "$stage_tree/npm-shrinkwrap.json" ] ;;
    pnpm) [ -f "$stage_tree/pnpm-lock.yaml" ] ;;
    yarn) [ -f "$stage_tree/yarn.lock" ] ;;
  esac || reject lockfile-missing "$req_artifact has no lockfile for $stage_installer."
}

# reads: app_state stage_installer
# sets: install_cap install_output
install_dependencies() {
  if [ "$stage_installer" = none ]; then
    check_architecture
    return 0
  fi
  require_lockfile
  phase install
  prepare_home
  note "install with $stage_installer"
  install_cap=$(memory_cap_kb)
  install_output=$app_state/download/install
  if have_systemd; then
    unshare --pid --fork true 2>/dev/null ||
      refuse host-not-ready "This host gives an install no process namespace (unshare --pid fails), so install scripts could reach the processes of the app. Allow it (sysctl user.max_pid_namespaces), or pack node_modules into the artifact."
    run_to_file "$install_output" install_in_unit
  else
    run_to_file "$install_output" install_plainly
  fi
  rc=$?
  mask <"$install_output" | tail -c 12000
  [ $rc -eq 0 ] || install_failed $rc
}

# The user's own home stays as it is; the install still reads its settings for registries.
# reads: app_cache app_gid app_uid home_script
prepare_home() {
  [ -d /var/cache/ec2-release ] || { mkdir -p /var/cache/ec2-release && chmod 0755 /var/cache/ec2-release; }
  if [ -L "$app_cache" ] || [ "$(stat -c %u "$app_cache" 2>/dev/null)" != "$app_uid" ]; then
    rm -rf "$app_cache"
    mkdir "$app_cache" && chown "$app_uid:$app_gid" "$app_cache" && chmod 0700 "$app_cache"
  fi
  as_user PATH="$PATH" TO="$app_cache" sh -c "$home_script" </dev/null >/dev/null 2>&1
}

# shellcheck disable=SC2016 # the user's shell expands it
home_script='
  for f in .npmrc .yarnrc .yarnrc.yml .config/pnpm/rc; do
    [ -f "$HOME/$f" ] && mkdir -p "$(dirname "$TO/$f")" && ln -sfn "$HOME/$f" "$TO/$f"
  done'

# The install sees and signals only its own processes, and reaches no other process through a socket of the host or
# shared memory: a process of the same user outside the unit would be a way out. Only root's environment is in the unit;
# the user's comes through the pipe. The unit sees the tree at the release's final path, so that paths that an install
# script writes down stay right; and since that is a mount of its own, no hard link can enter or leave it.
# reads: app_cache app_gid app_install_unit app_program app_releases app_state app_uid install_cap req_release
#   stage_installer stage_tree_real
install_in_unit() {
  # Hides further mounts of /proc, such as one for a chroot.
  # shellcheck disable=SC2046 # each line is one word, since the kernel escapes blanks in mountinfo, and no pattern: no file begins so
  set -- $(awk '/ - proc / && $5 !~ "^/proc" { print "-pInaccessiblePaths=-" $5 }' /proc/self/mountinfo)
  install_environment | systemd-run --quiet --collect --wait --pipe --unit="$app_install_unit" -p Type=exec "$@" -E PATH="$PATH" \
    -p WorkingDirectory="$app_releases/$req_release" -p PrivateIPC=yes -p TemporaryFileSystem=/dev/shm:mode=1777 \
    -p RestrictAddressFamilies="AF_INET AF_INET6 AF_NETLINK" -p SystemCallArchitectures=native \
    -p SystemCallFilter="~io_uring_setup io_uring_enter io_uring_register" -p SystemCallErrorNumber=EPERM \
    -p TemporaryFileSystem="$app_releases:ro" -p BindPaths="$stage_tree_real:$app_releases/$req_release" \
    -p ProtectSystem=strict -p ProtectHome=read-only -p ReadWritePaths="$app_cache" -p PrivateTmp=yes -p NoNewPrivileges=yes \
    -p MemoryMax="${install_cap}K" -p MemorySwapMax=0 -p OOMScoreAdjust=500 -p OOMPolicy=continue -p TasksMax=4096 \
    -p CPUWeight=20 -p IOWeight=20 -p Nice=10 -p KillSignal=SIGKILL \
    -p ExecStopPost="+/bin/sh -c 'test \"\$EXIT_STATUS\" = 0 || exec /bin/sh $app_program inside-count-oom $app_state/download/oom'" \
    timeout -k 10 1800 unshare --pid --fork --kill-child --mount-proc \
    setpriv --reuid="$app_uid" --regid="$app_gid" --init-groups --inh-caps=-all /bin/sh "$app_program" inside-install "$stage_installer"
}

# reads: app_program stage_installer
install_plainly() { in_tree as_user_with 1800 "$(install_environment)" nice -n 10 sh "$app_program" inside-install "$stage_installer"; }

# Prints lines of NAME=value; last the proxies and registries that the host's own environment names.
# reads: app_cache app_path app_user inherited_value
install_environment() {
  printf '%s\n' HOME="$app_cache" PATH="$app_path" LANG=C.UTF-8 CI=1 NODE_ENV=production \
    USER="$app_user" LOGNAME="$app_user" COREPACK_ENABLE_DOWNLOAD_PROMPT=0 npm_config_update_notifier=false npm_config_cache="$app_cache/.npm" \
    NODE_COMPILE_CACHE="$app_cache/.node-compile-cache" YARN_ENABLE_TELEMETRY=0 \
    YARN_GLOBAL_FOLDER="$app_cache/.yarn/berry" MANAGER_SPEC="$(manager_spec)"
  for inherited in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS NPM_CONFIG_REGISTRY npm_config_registry; do
    eval "inherited_value=\${$inherited:-}"
    [ -z "$inherited_value" ] || printf '%s=%s\n' "$inherited" "$inherited_value"
  done
}

# reads: app_base app_install_unit app_state host_free_inodes host_free_kb install_cap install_output stage_installer
install_failed() {
  if grep -qs '^oom_kill [1-9]' "$app_state/download/oom"; then
    finish 68 refused install-out-of-memory "$stage_installer ran out of memory ($((install_cap / 1024)) MB is what it may use beside the running app). Pack node_modules into the artifact, or give the host more memory."
  fi
  if out_of_room "$install_output"; then
    finish 68 refused disk-full "The disk under $app_base filled up while $stage_installer installed the dependencies ($((host_free_kb / 1024)) MB and ${host_free_inodes:-many} inodes are free now). Free some space, or lower keep-releases."
  fi
  install_said=$(grep -iE 'EUSAGE|ERR_PNPM|EBADENGINE|error|failed' "$install_output" | grep -vE '^npm error (path|command failed|A complete log)' | head -4 | cut -c1-160 | tr '\n' ' ')
  case $install_said in
    *EUSAGE* | *OUTDATED_LOCKFILE* | *'frozen-lockfile'* | *'does not match package.json'*)
      finish 68 refused lockfile-mismatch "The lockfile does not match package.json: $install_said"
      ;;
  esac
  [ "$1" -lt 200 ] || install_said="it could not be started; see: journalctl -u $app_install_unit. $install_said"
  [ "$1" -ne 124 ] && [ "$1" -ne 137 ] || install_said="it was stopped after 30 minutes, or killed. $install_said"
  finish 68 refused install-failed "$stage_installer could not install the dependencies (exit code $1): $install_said"
}

# npm, pnpm and yarn, as the app's user runs them inside an install.

# `deploy.sh inside-install MANAGER`: the user's own shell runs this in the release. A manager that the host lacks comes
# from the registry, in the version and with the hash that package.json names ($MANAGER_SPEC).
install_as_user() {
  case $1 in
    npm) npm ci --omit=dev --no-audit --no-fund --prefer-offline --loglevel=warn ;;
    pnpm) install_with_pnpm ;;
    yarn) if grep -q '^__metadata:' yarn.lock; then install_with_berry; else install_with_yarn; fi ;;
  esac
}

# from_registry COMMAND PACKAGE: makes the command run this package. As for corepack, its hash is that of its tarball,
# or of the one file in it that is the manager ($MANAGER_FILE).
from_registry() {
  manager_package=$2
  case $MANAGER_SPEC in
    *+*)
      rm -rf "$HOME/manager" && mkdir "$HOME/manager" && npm pack --silent --pack-destination="$HOME/manager" "$2" >/dev/null || exit
      manager_package=$(echo "$HOME"/manager/*.tgz)
      manager_hash=${MANAGER_SPEC#*+}
      manager_sum=$(if [ -n "${MANAGER_FILE:-}" ]; then tar -xzOf "$manager_package" "$MANAGER_FILE"; else cat "$manager_package"; fi | "${manager_hash%%.*}sum")
      [ "${manager_sum%% *}" = "${manager_hash#*.}" ] || { echo "error: $2 from the registry does not have the hash that packageManager names in package.json." >&2 && exit 1; }
      ;;
  esac
  eval "$1() { npm exec --yes --package=\"\$manager_package\" -- $1 \"\$@\"; }"
}

# Copies instead of linking into its store: a file that becomes root's must have no other name.
install_with_pnpm() {
  command -v pnpm >/dev/null || from_registry pnpm "${MANAGER_SPEC%%+*}"
  pnpm install --frozen-lockfile --prod --prefer-offline --config.package-import-method=copy \
    --config.store-dir="$HOME/.pnpm-store" --config.confirm-modules-purge=false
}

install_with_yarn() {
  case $(yarn --version 2>/dev/null) in 1.*) ;; *) case $MANAGER_SPEC in yarn@1.*) from_registry yarn "${MANAGER_SPEC%%+*}" ;; *) MANAGER_SPEC=yarn && from_registry yarn yarn@1 ;; esac ;; esac
  yarn install --frozen-lockfile --production --non-interactive --prefer-offline --cache-folder "$HOME/.yarn/v1"
}

# Only `focus` installs without development dependencies, but it also accepts a lockfile that does not fit.
install_with_berry() {
  case $(sed -n 's/^nodeLinker:[[:space:]]*//p' .yarnrc.yml 2>/dev/null) in
    '') export YARN_NODE_LINKER=node-modules YARN_ENABLE_GLOBAL_CACHE=true ;;
    *pnp*) export YARN_ENABLE_GLOBAL_CACHE=false ;; # Plug'n'Play runs from the cache, so the cache is part of the release
  esac
  case $(yarn --version 2>/dev/null) in '' | 1.*) MANAGER_FILE=package/bin/yarn.js && from_registry yarn "@yarnpkg/cli-dist@$(printf '%s' "${MANAGER_SPEC#yarn@}" | cut -d+ -f1)" ;; esac
  export YARN_ENABLE_IMMUTABLE_INSTALLS=false
  lock_sum=$(cksum <yarn.lock)
  yarn install --mode=update-lockfile || return 1
  [ "$(cksum <yarn.lock)" = "$lock_sum" ] || { echo 'error: yarn.lock does not match package.json: it would have been changed.' >&2 && return 1; }
  yarn workspaces focus --production
}

# Prints the manager with the version that package.json declares, or its name alone.
# reads: stage_declared stage_installer
manager_spec() { case $stage_declared in "$stage_installer@"[0-9]*) printf '%s' "$stage_declared" ;; *) printf '%s' "$stage_installer" ;; esac }

# Root takes the finished release over, writes its RELEASE.json and environment, and gives it its name by one rename.

# reads: app_base app_state app_uid host_free_kb req_release stage_partial stage_tree
# sets: stage_partial
finalize() {
  phase finalize
  # Only this program may write these, so root removes what an archive or an install script put there.
  rm -rf "$stage_tree/RELEASE.json" "$stage_tree/.release.env"
  is_plain "$app_uid" || refuse_unsafe_install "$(odd_file "$app_uid")"
  # Another process of the user may hold a folder of the tree open, and put a third user's file there. So root changes
  # no modes, and takes over only files of the user. After npm no file needs another mode.
  [ -z "$(odd_mode)" ] || in_tree as_user_for 600 PATH="$PATH" chmod -R u=rwX,go=rX,a-st .
  [ "$app_uid" = 0 ] || chown -R -h --from="$app_uid" root:root "$stage_tree"
  # The folders are root's by now, and closed: the result of this search stays true.
  odd=$(odd_mode)
  [ -z "$odd" ] || refuse_unsafe_install "a file that users other than root may write to, or that some users may not read: $odd"
  is_plain 0 || refuse_unsafe_install "$(finalize_fault)"
  # Written beside the tree, since new files in it would get its access lists.
  if ! release_json >"$stage_partial/RELEASE.json" || ! release_env >"$stage_partial/.release.env" ||
    ! chmod 0644 "$stage_partial/RELEASE.json" "$stage_partial/.release.env" ||
    ! mv -T "$stage_partial/RELEASE.json" "$stage_tree/RELEASE.json" || ! mv -T "$stage_partial/.release.env" "$stage_tree/.release.env" ||
    ! sync -f "$stage_tree" || ! mv -T "$stage_tree" "$app_base/releases/$req_release"; then
    finish 68 refused disk-full "releases/$req_release could not be put in place: $((host_free_kb / 1024)) MB were free under $app_base."
  fi
  rm -rf "$stage_partial" "$app_state/download"
  stage_partial=''
  append_history staged "$req_release"
}

# reads: req_artifact
refuse_unsafe_install() {
  [ -z "$1" ] || finish 68 refused install-unsafe "The install of $req_artifact left $1. A release may hold only its own files, and links to its shared paths and to /usr."
}

# Links may lead to shared paths, wherever those really are, and to the system's own programs, as node-gyp's do.
# reads: app_base req_shared_paths
finalize_fault() {
  odd_file 0
  set -- /usr "$(realpath -m "$app_base/shared")"
  while IFS= read -r allowed_path; do
    [ -z "$allowed_path" ] || set -- "$@" "$(timeout -k 5 60 realpath -m "$(shared_place "$allowed_path")")"
  done <<EOF
$req_shared_paths
EOF
  link_out "$@"
}

# reads: req_environment req_release req_run_url req_sha256 req_version
release_json() {
  printf '{\n  "id": %s,\n  "version": %s,\n  "sha256": %s,\n  "environment": %s,\n  "settings": "%s",\n  "run": %s,\n  "time": "%s"\n}\n' \
    "$(json "$req_release")" "$(json "$req_version" 1000)" "$(json "$req_sha256")" "$(json "$req_environment")" "$(settings_digest)" \
    "$(json "$req_run_url")" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
}

# In systemd's form of an EnvironmentFile: in double quotes, where only these four characters need a backslash.
# reads: req_env req_release req_version
release_env() {
  printf 'RELEASE_ID=%s\nVERSION=' "$req_release"
  printf '"%s"\n' "$(printf '%s' "$req_version" | sed 's/[\\"`$]/\\&/g')"
  [ -z "$req_env" ] || printf '%s\n' "$req_env" | quote_environment
}

# stage: downloads, unpacks and installs a release beside what runs. It changes nothing live.

cmd_is_whole=yes

# reads: app_base app_name req_release req_version
# sets: res_details
stage() {
  phase preflight
  check_stage_request
  check_first check_before_stage
  begin_change
  note "stage $req_release version $req_version for $app_name"
  read_what_runs
  check_drift
  preflight
  save_manager
  link_environment
  ! failed_last || res_details='"failedLast":true'
  [ ! -e "$app_base/releases/$req_release" ] || refuse release-exists "releases/$req_release is there already. Give another id, or leave it out."
  if already_live; then unchanged; fi
  download
  if already_live; then unchanged; fi
  unpack
  link_shared
  install_dependencies
  finalize
}

check_before_stage() { check_drift && preflight; }

# Whether the requested release already runs here, proved. The host checks this before the download when it knows the
# digest, else after it.
# reads: app_live
# sets: app_old_processes res_proof
already_live() {
  live_is_requested || return 1
  app_old_processes=''
  res_proof=''
  prove_now "$app_live"
}

# reads: app_live app_state req_version
# sets: req_release
unchanged() {
  called_by_person || save_config
  mark_interrupted
  rm -f "$app_state/activating"
  req_release=$app_live
  finish 0 unchanged '' "$app_live, version $req_version, already runs here, and that was proved."
}

# reads: app_base app_live cmd_dry_run req_environment req_release
# sets: req_environment req_expect req_first req_release
deploy_by_hand() {
  while [ -z "$req_release" ]; do
    req_release=$(date -u +%Y%m%d_%H%M%S)
    [ ! -e "$app_base/releases/$req_release" ] || { req_release='' && sleep 0.1; }
  done
  req_environment=${req_environment:-production}
  req_first=yes
  [ "$cmd_dry_run" = no ] || plan
  stage
  req_expect=$app_live
  activate_by_hand
}

# A deploy by hand with --dry-run: reports everything that the host can tell without changing anything.
# reads: app_live app_manager app_port app_service app_user host_free_kb req_version
plan() {
  check_stage_request
  inspect_disk
  check_drift
  preflight
  if already_live; then finish 0 planned '' "Nothing to do: $app_live, version $req_version, already runs here, and that was proved."; fi
  finish 0 planned '' "This host runs $(describe_release "$app_live"). Version $req_version would be staged and take its place; $((host_free_kb / 1024)) MB are free, $app_service is run by $app_manager as $app_user, port $app_port."
}

# --- part: main ---

# The last line calls main, so that a truncated program does nothing.

main "$@"
