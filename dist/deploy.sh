#!/bin/sh
# ec2-release: brings releases of one app onto this host and proves that they run.
# Built from src/host/program/ by `npm run build`; change the parts there, not this file.

# deploy.sh: the host program of ec2-release. It runs as root, under dash or bash, on a host with
# systemd or PM2, and is installed as <base>/deploy.sh.
#
# By hand:
#   sudo /opt/<app>/deploy.sh deploy --artifact-url URL --version V --environment E
#       [--sha256 S] [--release ID] [--dry-run] [--json]
#   sudo /opt/<app>/deploy.sh rollback [--release ID | --version V]
#   sudo /opt/<app>/deploy.sh status | health | releases | cleanup | recover [--json]
#
# From the runner: deploy.sh COMMAND --request, with lines of key=value on standard input. A key
# that comes again adds a line to its value. Nothing of it is ever read as shell.
#
# Exit codes: 0 done; 64 usage; 65 refused, nothing live changed; 66 busy; 67 fenced, late, repeated or moved;
# 68 staging failed; 69 brought back; 70 not brought back; 72 unhealthy; 113 unforeseen.
# Codes that mean something else to SSM (137, 168, 169, 194, 255) are never used.

set -u
umask 022
LC_ALL=C
export LC_ALL

PROGRAM_MARK='the host program of ec2-release'
NL='
'
TAB='	'

# What people and the runner read: the log, notes to a terminal, one result line.

# Centiseconds since boot; a fork costs more than what is timed.
now_cs() {
  read -r uptime_line _ </proc/uptime
  now_cs=${uptime_line%.*}${uptime_line#*.}
  now_cs=${now_cs#0}
}

# Seconds since 1970, by one look at the clock for each command.
now_epoch() {
  now_cs
  [ -n "$booted" ] || booted=$(($(date +%s) - now_cs / 100))
  now_epoch=$((booted + now_cs / 100))
}

# note TEXT: one line to the log, and to the terminal when a person called.
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

# Sends all that the program and its children print to the log; fd 3 is the caller's standard
# output, fd 4 its standard error. A child that outlives us must hold neither (see as_user).
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

# What a terminal or a workflow log may be shown: no control characters, neither those of one byte nor of two, and nothing
# that is not UTF-8. Colours go whole, else what is left of them would stand there.
printable() {
  sed -E 's/\x1b\[[0-9;?]*[@-~]//g;s/[\x00-\x08\x0b-\x1f\x7f]//g
    s/(\xc2[\xa0-\xbf]|[\xc3-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf4][\x80-\xbf]{3})|[\x80-\xff]/\1/g'
}

# json TEXT [BYTES]: the text as a JSON string on one line, escaped, then cut, but never within an escape or a character.
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
# A refused request may hold anything there.
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

# Ends the command: the result line first, then the end of the log, for the runner; words for people.
# finish EXIT VERDICT [CODE MESSAGE]
finish() {
  finished=yes
  end_phase
  if [ "$1" -eq 0 ]; then finish_ok=true; else finish_ok=false; fi
  finish_message=${4:-}
  # Only what went wrong quotes others.
  [ -z "${3:-}" ] || finish_message=$(printf '%s' "$finish_message" | tr '\n' ' ' | mask)
  finish_line=$(result_json "$finish_ok" "$2" "${3:-}" "$finish_message")
  # A result that is cut is none, and the list of a run's results shows 2,400 bytes of each: old releases go first, and follow
  # on a line of their own.
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

# print_result EXIT VERDICT CODE MESSAGE JSON. What others said was masked when it came into the log; a failure, of which it is
# most, is masked once more.
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

# print_words VERDICT CODE MESSAGE JSON: for a person; a report is not worth the word "reported".
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

# json_text KEY JSON: a string of a result of our own.
json_text() { printf '%s' "$2" | sed -nE 's/.*[{,]"'"$1"'":"(([^"\\]|\\.)*)".*/\1/p' | sed 's/\\\([\\"]\)/\1/g'; }

# Who settles has found what may not stay so: it is in neither state.
refuse() {
  [ "$settling" = no ] || finish 70 rollback-failed "$1" "$2"
  finish 65 refused "$1" "$2"
}

# What the app, its hooks or its installer said, as it may leave the host: no value of the app's environment, in no form.

mask() {
  mask_text=$(tr -d '\000')
  [ -n "$mask_text" ] || return 0
  mask_plain="|true|false|none|null|auto|info|warn|error|debug|trace|silent|verbose|production|development|staging|test|local|localhost|json|http|https|node|root|admin|postgres|mysql|redis|$app|$user|$base|$service|$environment|"
  {
    [ -z "$base" ] || environment_texts 2>/dev/null | tr -d '\002'
    printf '\n\002\n%s\n' "$mask_text"
  } | {
    PLAIN=$mask_plain timeout -k 1 60 awk "$mask_program" ||
      echo '(Not shown: the app has more in its environment than can be masked.)'
  } | printable
}

# Values come first, in lines of NAME=value, then, after a line of \002, the text. A quoted value goes on until its quote,
# and one that ends in a backslash on the next line. Each value is looked for as an expression in which every character may
# be escaped or percent-encoded, and as the base64 that it gives at each of three places in a longer text, or in lines of 64
# or 76. Long ones are looked for in parts, and of more than can be looked for in a minute no text is shown. The longest come first, since one may hold another. Names and words that are never secret stay readable.
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

# Settings: from the runner's request, or by hand from .state/config and the command line.

defaults() {
  command='' by_hand=yes as_json=no dry_run=no inside=no boot=no finished=no
  app='' base='' environment='' manager=auto service='' other_services='' others_started='' others_running='' others_held='' user='' port='' package_manager=auto
  shared_paths='' app_env='' keep_releases=5
  before_activate='' before_activate_once='' after_activate='' first=no
  health_path=/api/health path_input='' health_timeout=60 health_interval=1 health_successes=2 stable_for=5
  health_expected=200 other_port='' live_port='' looked_port='' ask_at=0 limit_least=1 limit_times=0
  release='' version='' sha256='' sha256_source='' archive_sha256='' artifact_url='' artifact_region='' aws_endpoint_url='' artifact='' run_url=''
  not_after='' expect='' revert_to='' rolling_back=no errand='' withdrawn='' outside='' fence='' fence_parameter=''
  state='' log='' log_start=1 result_file='' program_sha256='' warnings='' details='' proof=''
  phase_name='' phase_prefix='' phase_began=0 booted='' seconds='' partial='' port_input=''
  verdict='' res_before='' res_before_version='' res_after='' res_after_version=''
  unit_stop_timeout='' unit_start_timeout='' unit_environment='' unit_env_files=''
  run_ports='' answered='' pm2_up='' pm2_known='' going_back=no on_drift=adopt
  called_by='' activation_unit='' detached='' work='' settling=no swapped=no releases_more='' releases_all=''
}

# set_one KEY VALUE: the first line of a value. add_line KEY VALUE: each further one.
set_one() {
  case $1 in
    app) app=$2 ;;
    base-dir) base=$2 ;;
    environment) environment=$2 ;;
    service-manager) manager=$2 ;;
    service) service=$2 ;;
    user) user=$2 ;;
    port) port=$2 ;;
    package-manager) package_manager=$2 ;;
    shared-paths) shared_paths=$2 ;;
    env) app_env=${2%"$CR"} ;;
    keep-releases) keep_releases=$2 ;;
    on-drift) on_drift=$2 ;;
    answered) health_expected=$2 ;;
    up) pm2_up=$2 ;;
    known) pm2_known=$2 ;;
    before-activate) before_activate=$2 ;;
    before-activate-once) before_activate_once=$2 ;;
    after-activate) after_activate=$2 ;;
    first) first=$2 ;;
    health-path) health_path=$2 ;;
    health-timeout) health_timeout=$2 ;;
    health-interval) health_interval=$2 ;;
    health-successes) health_successes=$2 ;;
    stable-for) stable_for=$2 ;;
    release) release=$2 ;;
    version) version=$2 ;;
    sha256) sha256=$2 ;;
    sha256-source) sha256_source=$2 ;;
    archive-sha256) archive_sha256=$2 ;;
    artifact-region) artifact_region=$2 ;;
    aws-endpoint-url) aws_endpoint_url=$2 ;;
    artifact-url) artifact_url=$2 ;;
    artifact) artifact=$2 ;;
    run-url) run_url=$2 ;;
    not-after) not_after=$2 ;;
    expect) expect=$2 ;;
    to) revert_to=$2 ;;
    rolling-back) rolling_back=$2 ;;
    outside) outside=$2 ;;
    errand) errand=$2 ;;
    withdrawn) withdrawn=$2 ;;
    fence) fence=$2 ;;
    fence-parameter) fence_parameter=$2 ;;
    caller) called_by=$2 ;;
    *) return 1 ;;
  esac
}

add_line() {
  case $1 in
    service)
      check_service "$2"
      other_services="$other_services $2"
      ;;
    up) pm2_up=$pm2_up$NL$2 ;;
    known) pm2_known=$pm2_known$NL$2 ;;
    shared-paths) shared_paths=$shared_paths$NL$2 ;;
    env) app_env=$app_env$NL${2%"$CR"} ;;
    before-activate) before_activate=$before_activate$NL$2 ;;
    before-activate-once) before_activate_once=$before_activate_once$NL$2 ;;
    after-activate) after_activate=$after_activate$NL$2 ;;
    *) return 1 ;;
  esac
}

# Before a name joins others in a list of words: a blank or a star in it would make it other names there.
check_service() { case $1 in -* | *[!A-Za-z0-9@._:-]*) usage "service '$1' is not a unit or PM2 name" ;; esac }

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

# What was asked for, not what was found: that may be another tomorrow. In the form of a request.
settings_text() {
  printf 'app=%s\nenvironment=%s\nservice-manager=%s\nservice=%s\nuser=%s\n' \
    "$app" "$environment" "$manager_input" "$service_input" "$user_input"
  # shellcheck disable=SC2086 # a word for each service: check_service lets no blank and no star into a name
  [ -z "$other_services" ] || printf 'service=%s\n' $other_services
  [ -z "$port_input" ] || printf 'port=%s\n' "$port_input"
  printf 'package-manager=%s\nkeep-releases=%s\non-drift=%s\nhealth-path=%s\nhealth-timeout=%s\n' \
    "$package_manager" "$keep_releases" "$on_drift" "$path_input" "$health_timeout"
  printf 'health-interval=%s\nhealth-successes=%s\nstable-for=%s\n' \
    "$health_interval" "$health_successes" "$stable_for"
  [ -z "$outside" ] || printf 'outside=%s\n' "$outside"
  [ -z "$aws_endpoint_url" ] || printf 'aws-endpoint-url=%s\n' "$aws_endpoint_url"
  setting_lines shared-paths "$shared_paths"
  setting_lines env "$app_env"
  setting_lines before-activate "$before_activate"
  setting_lines before-activate-once "$before_activate_once"
  setting_lines after-activate "$after_activate"
}

setting_lines() { [ -z "$2" ] || printf '%s\n' "$2" | sed "s/^/$1=/"; }

usage() { finish 64 refused usage "$1"; }

# Options of a call by hand, and the two that say who calls: --request (the runner), --inside (our own unit).
read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --request) by_hand=no ;;
      --boot) boot=yes ;;
      --base-dir) shift ;;
      --dry-run) dry_run=yes ;;
      --json) as_json=yes ;;
      --artifact-url | --version | --environment | --sha256 | --release | --expect | --not-after | --fence | --fence-parameter | --to)
        [ $# -ge 2 ] || usage "$1 needs a value"
        set_one "${1#--}" "$2"
        shift
        ;;
      *) usage "there is no option '$1'" ;;
    esac
    shift
  done
  case $dry_run-$command in
    no-* | yes-deploy | yes-rollback) ;;
    *) usage "--dry-run goes with deploy and rollback, not with $command" ;;
  esac
}

whole() {
  case $2 in
    '' | *[!0-9]* | 0?* | ??????????*) usage "$1 must be a whole number, not '$2'" ;;
  esac
}

is_release_id() {
  case $1 in
    [0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]_[0-9][0-9][0-9][0-9][0-9][0-9]) return 0 ;;
  esac
  return 1
}

# The name of a folder in releases/: ours, or one that was there before us.
is_release_name() {
  case $1 in
    '' | .* | -* | *[!A-Za-z0-9._-]*) return 1 ;;
  esac
  [ ${#1} -le 80 ]
}

# is_line TEXT BYTES: what may become part of a line of a file, or be shown to a person.
is_line() {
  case $1 in *[[:cntrl:]]*) return 1 ;; esac
  [ ${#1} -le "$2" ]
}

# Everything that becomes part of a path, a number or a command line here is checked here, whoever sent it.
check_settings() {
  case $app in
    '' | [!a-z]* | *[!a-z0-9-]*) usage "app must be lower-case letters, digits and dashes, not '$app'" ;;
  esac
  case $base in
    /*) ;;
    *) usage "base-dir must be an absolute path" ;;
  esac
  case $base in
    *[!A-Za-z0-9._/-]* | */../* | */.. | /) usage "base-dir '$base' is not a plain absolute path" ;;
  esac
  case $manager in auto | systemd | pm2) ;; *) usage "service-manager must be auto, systemd or pm2" ;; esac
  case $on_drift in adopt | refuse) ;; *) usage "on-drift must be adopt or refuse" ;; esac
  case $package_manager in auto | npm | pnpm | yarn | none) ;; *) usage "package-manager '$package_manager' is not known" ;; esac
  check_service "$service"
  case $outside in '' | yes) ;; *) usage "outside must be yes, or left out" ;; esac
  case $user in -* | *[!A-Za-z0-9._-]*) usage "user '$user' is not a user name" ;; esac
  case $health_path in /*) ;; *) usage "health-path must begin with /" ;; esac
  case $environment in [!A-Za-z0-9]* | *[!A-Za-z0-9._-]*) usage "environment '$environment' may hold letters, digits, dots, dashes and underscores" ;; esac
  is_line "$version" 480 || usage "version must be one line of at most 120 characters, without control characters"
  is_line "$run_url$artifact$fence_parameter" 4000 || usage "a setting holds a control character"
  case $sha256 in *[!0-9a-fA-F]*) usage "sha256 must be 64 hexadecimal digits" ;; esac
  [ -z "$sha256" ] || [ ${#sha256} -eq 64 ] || usage "sha256 must be 64 hexadecimal digits"
  case $archive_sha256 in *[!0-9a-f]*) usage "archive-sha256 must be 64 hexadecimal digits" ;; esac
  case $artifact_region in *[!a-z0-9-]*) usage "artifact-region must be a region such as eu-west-1" ;; esac
  case $sha256 in *[A-F]*) sha256=$(printf '%s' "$sha256" | tr A-F a-f) ;; esac
  [ -z "$port" ] || whole port "$port"
  for setting in keep-releases="$keep_releases" health-timeout="$health_timeout" health-interval="$health_interval" \
    health-successes="$health_successes" stable-for="$stable_for" not-after="${not_after:-0}" fence="${fence:-0}"; do
    case $setting in
      not-after=*) case ${setting#*=} in *[!0-9]* | 0?* | ?????????????*) usage "not-after must be seconds since 1970" ;; esac ;;
      *) whole "${setting%%=*}" "${setting#*=}" ;;
    esac
  done
  [ -z "$release" ] || is_release_name "$release" || usage "release '$release' is not a release id"
  [ -z "$expect" ] || is_release_name "$expect" || usage "expect '$expect' is not a release id"
  [ -z "$revert_to" ] || is_release_name "$revert_to" || usage "to '$revert_to' is not a release id"
  check_url
  check_shared_paths
  check_env
  port_input=$port path_input=$health_path
}

# Lines that could not reach the app as they are: systemd reads UTF-8, but for Unicode's noncharacters.
check_env() {
  [ -n "$app_env" ] || return 0
  env_fault=$(printf '%s\n' "$app_env" | sed -n '
    /^[A-Za-z_][A-Za-z0-9_]*=/!s/.*/is not NAME=value/p
    /^RELEASE_ID=\|^VERSION=/s/.*/sets RELEASE_ID or VERSION, which every release brings itself/p
    /\xef\xb7[\x90-\xaf]\|\xef\xbf[\xbe\xbf]\|[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]/s/=.*/ holds a noncharacter of Unicode/p' | head -1)
  [ -z "$env_fault" ] || usage "a line of env: $env_fault"
}

check_url() {
  case $artifact_url in
    '') ;;
    http://* | https://*)
      case $artifact_url in
        *[!!-~]* | *\"* | *\\*) usage "artifact-url holds a character that a URL cannot have" ;;
      esac
      ;;
    s3://?*/?*)
      is_line "$artifact_url" 1200 || usage "artifact-url holds a control character"
      artifact=${artifact:-$artifact_url}
      ;;
    *) usage "artifact-url must begin with https://, http:// or s3://" ;;
  esac
  [ -n "$artifact" ] || [ -z "$artifact_url" ] || artifact=$(printf '%s' "${artifact_url%%[?#]*}" | sed 's|//[^/@]*@|//|')
}

# What the host remembers, all of it root's, under .state: good, history.jsonl, fence, commands, config, and the
# journal `activating` that stands while `current` may point at something unproved.

# Whether .state is a folder that nobody but root has written to; an adopted host's is, see own_state.
state_is_ours() {
  case "$(stat -c '%u %A' "$base/." "$state" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 d'????-??-?) return 0 ;;
  esac
  return 1
}

# live: the id that `current` points at, `none` without one; what is no link into releases/ is refused. live_link: its
# name, also where that release is gone.
read_live() {
  live=none live_link=none
  if [ -L "$base/current" ]; then
    live_path=$(realpath -m -- "$base/current")
    live=${live_path##*/}
    if [ "${live_path%/*}" != "$releases_real" ] || ! is_release_name "$live"; then
      refuse current-elsewhere "$base/current points at $(readlink "$base/current"), which is not a release under $base/releases. Point it at a release there, or remove it."
    fi
    live_link=$live
    # A link to a release that is gone runs nothing: the host has no release.
    [ -d "$live_path" ] || live=none
  elif [ -d "$base/current" ]; then
    # Named after the time when it was made: what is deployed from now on is newer.
    live_id=$(date -u -r "$base/current" +%Y%m%d_%H%M%S)
    refuse current-is-directory "$base/current is a directory, not a link. Make it a release, which stops nothing: mkdir -p $base/releases && mv -T $base/current $base/releases/$live_id && ln -s releases/$live_id $base/current"
  elif [ -e "$base/current" ]; then
    refuse current-elsewhere "$base/current is neither a link nor absent. Remove it."
  fi
}

# sealed ID: whether it is a release of ours, which root alone can have written. One that was there before us is the user's.
sealed() {
  release_file=$base/releases/$1/RELEASE.json
  case "$sealed_seen" in *" $1 "*) return 0 ;; esac
  case "$(stat -c '%u %A' "$base/releases/$1" "$release_file" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 -'????-??-?) sealed_seen="$sealed_seen$1 " ;;
    *) return 1 ;;
  esac
}

# What is root's alone stays so while a command runs, unless root changes it.
sealed_seen=' '

# release_field ID KEY: a string of its RELEASE.json, which we wrote one key a line; empty when unknown.
release_field() {
  sealed "$1" || return 0
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

read_good() {
  good=''
  [ ! -f "$state/good" ] || read -r good <"$state/good" || :
  is_release_name "$good" || good=''
}

# Durable before it counts: what follows relies on it after a power cut. Fails where the disk is full.
write_durably() {
  printf '%s\n' "$2" >"$1.new" && sync "$1.new" && mv -fT "$1.new" "$1" && sync "${1%/*}"
}

# remember EVENT ID [CODE]: one line of history; the newest line of a release is its verdict.
remember() {
  printf '{"at":"%s","event":"%s","release":"%s","version":%s,"code":"%s","by":%s,"run":%s}\n' \
    "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" "$2" "$(json "$(release_field "$2" version)" 120)" "${3:-}" \
    "$(json "$(who_called)" 60)" "$(json "$run_url" 200)" >>"$state/history.jsonl"
}

# Who called: the person, or the runner. A detached command was told so in its request.
who_called() {
  if [ "$by_hand" = yes ]; then printf '%s' "${SUDO_USER:-root}"; else printf '%s' "${called_by:-a workflow}"; fi
}

called_by_person() { [ "$(who_called)" != 'a workflow' ]; }

# each_release: "id verdict" of every release on disk, newest first. A name says nothing of time: a release is as old as
# its first activation or adoption here; before that, and where it was there before us and not live, as its folder. A clock
# that was put back makes nothing older. Verdicts: good, bad (rolled away from), failed (never proved), staged, or adopted
# (was there before us).
each_release() {
  TZ=UTC0 find "$base/releases" -mindepth 1 -maxdepth 1 -type d ! -name '[.-]*' ! -name '*[!A-Za-z0-9._-]*' -printf '%f %TFT%TT\n' |
    HISTORY=$state/history.jsonl awk -F '"' '
      BEGIN {
        while ((getline <ENVIRON["HISTORY"]) > 0) {
          if ($4 > now) now = $4
          if (!($12 in at) && ($8 == "adopted" || $8 ~ /good|failed/ && $12 in last)) at[$12] = sprintf("%s%9d", now, ++n)
          last[$12] = $8
        }
        FS = " "
      }
      length($1) < 81 { print ($1 in at ? at[$1] : $2 " x"), $1, last[$1] }' | while read -r at line placed verdict; do
    if [ "$line" != x ]; then :; elif sealed "$placed"; then at=$(release_field "$placed" time); else verdict=${verdict:-adopted}; fi
    printf '%s %9s %s %s\n' "$at" "$line" "$placed" "${verdict:-staged}"
  done | sort -r | sed 's/^[^ ]* *[^ ]* //'
}

# verdict_of ID: empty where it is not on disk.
verdict_of() { verdict=$(each_release | awk -v id="$1" '$1 "" == id { print $2 }'); }

# Whether the last release that was activated here failed.
failed_last() {
  grep -E '"event":"(good|failed|adopted)"' "$state/history.jsonl" 2>/dev/null | tail -n 1 | grep -qF '"event":"failed"'
}

# is_older A B: whether A was here before B.
is_older() {
  for placed in $(each_release | cut -d ' ' -f 1); do
    case $placed in "$1") return 1 ;; "$2") return 0 ;; esac
  done
  return 1
}

# The newest release older than $1 that was proved here, or was there before us.
previous_good() {
  previous='' is_past=$1
  while read -r candidate verdict; do
    case $is_past-$verdict in
      none-good | none-adopted) previous=$candidate && return 0 ;;
    esac
    [ "$candidate" != "$1" ] || is_past=none
  done <<EOF
$(each_release)
EOF
  return 1
}

# One change at a time on a host. Whoever called holds the lock until its result is out; the kernel drops it
# when it dies, however it dies. What it left at work then is the activation's unit, which is let finish.
take_lock() {
  exec 9>"$state/lock"
  flock -n 9 || {
    note "another deployment of $app is at work; this one waits for it"
    flock -w 120 9 || busy
  }
  lock_waited=0
  while activation_at_work; do
    [ $lock_waited -lt 1200 ] || busy
    lock_waited=$((lock_waited + 1))
    sleep 0.1
  done
}

busy() {
  finish 66 refused busy "Another deployment of $app is at work on this host. Wait for it, or look at it with: $base/deploy.sh status"
}

# Every command that changes something begins so, once: with the lock, a mandate, and nothing half-made of one
# that was killed.
begin_change() {
  check_time
  is_adopted || begin_on_strangers
  adopt
  take_lock
  refuse_again
  open_log
  check_mandate
  install_program
  clear_leftovers
}

# A host where nothing was deployed yet stays as it is, until a release goes onto it: its app may write into the folder
# that adoption makes root's.
begin_on_strangers() {
  case $command in recover | cleanup) ;; *) return 0 ;; esac
  ! state_is_ours || return 0
  look_on_disk
  check_app_folder
  case $command in
    recover) finish 0 settled '' "Nothing to settle: nothing was ever deployed here." ;;
    cleanup) finish 0 cleaned '' "Nothing to clean up: nothing was ever deployed here." ;;
  esac
}

# look_first FUNCTION...: whatever refuses this command does so before the host is adopted.
look_first() {
  is_adopted || (
    exec 4>/dev/null
    look_on_disk
    check_app_folder
    "$@"
  ) || {
    look_exit=$?
    finished=yes
    exit $look_exit
  }
}

# What a killed command left half-made. Whoever made it is dead: we hold the lock, and no activation is at work.
clear_leftovers() {
  stop_install
  for leftover in "$state/download" "$state"/activation.* "$state"/*.new "$state/environment" \
    "$base"/releases/.*.partial "$base/.current.new" "$state".?????? /run/ec2-release.ahead."$app.$environment".???????????????? "$own_program.new" /etc/systemd/system/*"/zz-ec2-release.conf.$app" "$(boot_unit).$app"; do
    if [ -e "$leftover" ] || [ -L "$leftover" ]; then rm -rf "$leftover"; fi
  done
  for carried in /run/ec2-release.[0-9]*; do
    carrier=${carried#*.}
    process_start "${carrier%%.*}" || rm -rf "$carried"
  done
  forget_commands
}

# An agent that was restarted may run a command again that it had run, whatever became of the host since; and one that
# it was late to fetch may have been given up. Whoever wants something done twice sends two commands.
refuse_again() {
  errand=${errand:-${SSM_COMMAND_ID:-}}
  [ "$by_hand" = no ] && [ -n "$errand" ] || return 0
  ! grep -qxF -e "$errand" "$state/commands" 2>/dev/null ||
    finish 67 refused repeated "This command was begun here before, or was given up meanwhile, and now came again. Nothing was changed."
  printf '%s\n' "$errand" ${withdrawn:+"$withdrawn"} >>"$state/commands"
}

# Commands are good for an hour or so; a run sends a host a dozen of them.
forget_commands() {
  [ -f "$state/commands" ] && [ "$(wc -l <"$state/commands")" -gt 400 ] || return 0
  tail -n 200 "$state/commands" >"$state/commands.new" && mv -fT "$state/commands.new" "$state/commands"
}

# A command that comes late must not act; clocks may differ by two minutes.
check_time() {
  now_epoch
  if [ -n "$not_after" ] && [ "$now_epoch" -gt $((not_after + 120)) ]; then
    finish 67 refused too-late "This command was to act before $(date -u -d "@$not_after" +%Y-%m-%dT%H:%M:%SZ); it is $(date -u +%Y-%m-%dT%H:%M:%SZ). Nothing was changed; run the deploy again."
  fi
}

# Nor one from a run that lost its place. Asked when the lock is held, and again just before the swap.
check_mandate() {
  check_time
  ! called_by_person || return 0
  held_fence=0 held_host='' held_parameter=''
  [ ! -f "$state/fence" ] || read -r held_fence held_host held_parameter <"$state/fence" || :
  case $held_fence in '' | *[!0-9]*) held_fence=0 ;; esac
  # An image of a host, or another app's parameter, does not hold this host's fence.
  [ "$held_host" = "$(instance_id)" ] || held_fence=0
  [ -z "$fence" ] || [ "$held_parameter" = "${fence_parameter:--}" ] || held_fence=0
  if [ "$held_fence" -gt "${fence:-0}" ]; then
    finish 67 refused fenced "This host has seen fence $held_fence; this command has ${fence:-none}. A newer run is in charge; nothing was changed."
  fi
  if [ -n "$fence" ] && [ "$fence" -gt "$held_fence" ]; then
    write_durably "$state/fence" "$fence $(instance_id) ${fence_parameter:--}" || refuse disk-full "The disk under $state is full. Free some space."
  fi
}

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

# current is changed by one rename(2) and by nothing else: whoever reads it sees one release or the other.
point_current_at() {
  rm -rf "$base/.current.new"
  rm -f "$state/release.env"
  ln -s "releases/$1" "$base/.current.new" && mv -fT "$base/.current.new" "$base/current" && link_environment
}

# What systemd reads into the app as root: the environment of a release of ours, and of no other.
link_environment() {
  env_release=$(readlink "$base/current")
  if sealed "${env_release##*/}"; then ln -sfn ../current/.release.env "$state/release.env"; else rm -f "$state/release.env"; fi
}

# Adoption: an existing host becomes ours to change safely. What the app's user may write stays what it
# was, except that nothing root runs or writes remains replaceable by that user.

# Before anything under $base is read: who may change a folder above it can put another in its place, and root would run
# what lies in it. $base itself may be the app's until it is adopted.
check_folders() {
  [ -d "$base" ] && ! roots_alone "$base" && [ "$alone_fault" != "$(realpath "$base")" ] || return 0
  refuse host-not-ready "$alone_fault is not root's alone, so that others may put anything in the place of $base, which root runs. Make it root's, and writable by root alone (ls -ld shows a + where there is an access list), or move the app to /opt/$app."
}

adopt() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host. Set the host up first (docs/host.md)."
  check_app_folder
  ! is_adopted || return 0
  find_base_owner
  own_directory "$base"
  if [ -e "$base/releases" ] || [ -L "$base/releases" ]; then
    if [ -L "$base/releases" ] || [ ! -d "$base/releases" ]; then refuse host-not-ready "$base/releases must be a directory."; fi
  else
    mkdir "$base/releases"
  fi
  own_directory "$base/releases"
  own_state
  [ -z "$base_owner" ] || write_durably "$state/owner" "$base_owner" || refuse disk-full "The disk under $state is full. Free some space."
}

# base_owner: whose <base> was before it was adopted, which is what root said of the app's user; empty for root.
find_base_owner() {
  base_owner=$(stat -c %U "$base/.")
  [ "$base_owner" = root ] || return 0
  base_owner=''
  [ ! -f "$state/owner" ] || read -r base_owner <"$state/owner" || :
}

# One look at what the rest would make so.
is_adopted() {
  case $(stat -c '%u %g %a %F' "$base/." "$base/releases" "$state" 2>/dev/null) in
    "0 0 755 directory${NL}0 0 755 directory${NL}0 0 700 directory") ! has_access_list "$base/." "$base/releases" "$state" ;;
    *) return 1 ;;
  esac
}

# has_access_list FOLDER...: whether others than the mode says may write there, or to what is made there.
has_access_list() {
  case $NL$(ls -ld -- "$@") in *"$NL"d?????????+*) ;; *) return 1 ;; esac
}

# Not every folder is to become an app's and root's: /tmp, a home where somebody copied the program to, a
# mistyped base-dir. One that holds nothing else may.
check_app_folder() {
  for app_mark in .state .env current releases ecosystem.config.js; do
    [ ! -e "$base/$app_mark" ] && [ ! -L "$base/$app_mark" ] || return 0
  done
  [ -n "$(find "$base/." -mindepth 1 ! -name deploy.sh -print -quit)" ] || return 0
  refuse host-not-ready "$base is not an app's folder: it holds neither .env nor current nor releases, but other things. An app's is /opt/<app>, with the program in it as deploy.sh."
}

# The folder itself, also where a link leads to it. With the mode of a folder that has none, cp takes access lists away.
own_directory() {
  own_model=$(mktemp -d /run/ec2-release.$$.XXXXXX)
  if ! chown root:root "$1/." || ! chmod "${2:-0755}" "$own_model" || ! cp -rT --preserve=mode "$own_model" "$1/."; then
    rmdir "$own_model"
    refuse host-not-ready "Cannot make $1 root's."
  fi
  rmdir "$own_model"
  ! has_access_list "$1/." || refuse host-not-ready "$1 has an access list that this host's cp does not take away. Remove it: setfacl -b -k $1"
}

# From here on root owns $base, so nobody else can put another .state in its place; what is there may be
# anybody's, also under a name that we would move it to. It gets its name when it is closed.
own_state() {
  if { [ -e "$state" ] || [ -L "$state" ]; } && ! state_is_ours; then
    aside=$(mktemp -u "$state.foreign.XXXXXX")
    mv -fT "$state" "$aside" || refuse host-not-ready "$state is not root's and could not be moved aside. Remove it."
    warn "$state was not root's; it was moved to $aside."
  fi
  own_new=$state
  [ -d "$state" ] || own_new=$(mktemp -d "$state.XXXXXX") || refuse host-not-ready "Cannot make $state."
  own_directory "$own_new" 0700
  [ "$own_new" = "$state" ] || mv -T "$own_new" "$state" || refuse host-not-ready "Cannot make $state."
}

# Puts this program at <base>/deploy.sh; another's stays beside it, once, as deploy.sh.orig. One that somebody
# else owned is copied, not chowned: they may still hold it open for writing. What runs apart from us, and at boot, is a
# copy where no owner of $base has a say.
install_program() {
  [ -f "$0" ] || return 0
  installed=$base/deploy.sh
  if [ ! -e "$installed.orig" ] && { [ -e "$installed" ] || [ -L "$installed" ]; } && ! { [ -f "$installed" ] && grep -qF "$PROGRAM_MARK" "$installed"; }; then
    mv -fT "$installed" "$installed.orig"
  fi
  mkdir -p "${own_program%/*}"
  put_program "$own_program" "$own_program.new"
  put_program "$installed" "$state/deploy.sh.new"
}

# put_program FILE NEW: by way of NEW, a name in the same file system.
put_program() {
  if [ "$(stat -c '%u %A' "$1" 2>/dev/null)" = '0 -rwxr-xr-x' ]; then
    # shellcheck disable=SC3013 # dash and bash both know -ef
    if [ "$0" -ef "$1" ] || [ "$(sha256_of "$1")" = "$program_sha256" ]; then return 0; fi
  fi
  if ! cp "$0" "$2" || ! chmod 0755 "$2" || ! sync "$2" || ! mv -fT "$2" "$1"; then
    refuse disk-full "Cannot install $1: $(df -P "${1%/*}" | awk 'NR == 2 { print $4 " KB free" }')."
  fi
}

sha256_of() {
  sha256_line=$(sha256sum <"$1")
  printf '%s' "${sha256_line%% *}"
}

# The app's user, and how anything of the app's is run: never as root, never with our descriptors.

# find_user FOUND: user, user_uid, user_gid, user_home; the input, else what only root can have said. The app is root's
# only where one of them says `root`.
find_user() {
  user=${user_input:-$1}
  [ -n "$user" ] || refuse user-missing "Nothing says as which user $service runs, and it would be root. Set User= in the unit, or the input user (root only when you say so)."
  look_user_up
  [ "$user_uid" = 0 ] || return 0
  case $user-$NL$user_input$NL$kept_user$NL$manager-$1$NL in root-*"${NL}root$NL"* | root-*"${NL}systemd-root$NL") return 0 ;; esac
  refuse user-missing "'$user' is root, but neither the input user nor User= of the unit says root for $service. Set the input user: another user, or root."
}

look_user_up() {
  while IFS=: read -r passwd_user _ user_uid user_gid _ user_home _; do
    if [ "$passwd_user" = "$user" ] && [ -n "$user_home" ]; then return 0; fi
  done </etc/passwd
  user_uid=$(id -u "$user" 2>/dev/null) || refuse user-missing "There is no user '$user' on this host."
  user_gid=$(id -g "$user")
  case $user in
    *[!A-Za-z0-9_-]*) user_home=/ ;;
    # The shell's own look-up also knows users that are not in /etc/passwd; the name is checked above.
    *) eval "user_home=~$user" ;;
  esac
}

# as_user [NAME=value...] COMMAND...: as the app's user, for a minute at most; as_user_for SECONDS for longer. It has
# no environment but these values, and a session of its own, so no terminal. Of our descriptors it has standard input,
# and an error output that the caller made for it; what it prints reaches us through a pipe. Where we are killed, or
# its time is over, its processes end with it, and one that leaves the session and keeps the pipe cannot hold us up.
as_exact=no

# The line with which an output ends. A user who prints it ends his own.
END=ec2-release-says-no-more

as_user() { as_user_for 60 "$@"; }

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
        case $as_exact in yes) echo ;; esac
        printf '%s\n' "$END"
      } | as_output >&6 3>&- 4>&- 5>&- 7>&- 8>&- 9>&-
    } 7>&1)
  } 5<&0 6>&1
  return "${as_code:-137}"
}

# as_output: what the session printed, up to the line with which it ended: whoever still holds its pipe is not waited for.
# A line without an end takes its memory and no more. Its last line gets an end, unless as_exact says otherwise.
as_output() {
  case $as_exact in yes) up_to_end | head -c -1 ;; *) up_to_end ;; esac
}

up_to_end() { prlimit --as=500000000 timeout -k 1 $((as_limit + 5)) sed "/$END\$/{s///;/./p;Q}"; }

# What root's environment holds ends before the user does anything: others of the user's may look at the process that becomes
# his. Root's own timeout leads the session: the user can neither stop nor outlast it. It learns of our end by SIGTERM, which
# it hands on, with SIGKILL to follow.
as_session() {
  # shellcheck disable=SC3013 # dash and bash both know -ef
  if [ /proc/self/fd/2 -ef /proc/self/fd/6 ]; then
    exec 2>&1
  elif [ -n "$log" ] && [ /proc/self/fd/2 -ef "$log" ]; then
    exec 2>/dev/null
  fi
  set -- env HOME="$user_home" USER="$user" LOGNAME="$user" PATH="$app_path" LANG=C.UTF-8 "$@"
  [ "$user_uid" = 0 ] || set -- setpriv --reuid="$user_uid" --regid="$user_gid" --init-groups "$@"
  exec env -i PATH="$PATH" setsid setpriv --pdeathsig TERM timeout -k 2 "$as_limit" "$@" 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
}

# read_as_owner FILE: its text, a megabyte at most. Root reads a file of root's or of the app's user in a folder of root's
# alone, where that user can put nothing in its place. All else the app's user reads, within five seconds, since it may be a
# link or a pipe by then.
read_as_owner() {
  if [ -f "$1" ] && { roots_alone "$1" || is_users_file "$1"; }; then
    head -c 1000000 -- "$1"
  else
    [ -n "${user_uid:-}" ] && as_user_for 5 PATH="$PATH" head -c 1000000 -- "$1" 2>/dev/null
  fi
}

# is_users_file FILE: whether roots_alone found no other fault with it than its owner.
is_users_file() {
  [ "$alone_fault" = "$1" ] && [ "$(stat -c '%u %F' -- "$1" 2>/dev/null)" = "${user_uid:-none} regular file" ]
}

# roots_alone PATH: whether root alone decides what stands there: each folder on its way is root's and closed to
# others, each link on it is root's, and so is what it leads to. An access list shows in the bits of the group.
# alone_fault: the first on its way that is not so.
roots_alone() {
  alone_fault=$1 alone_path=$1 alone_hops=0
  case $1 in /*) ;; *) return 1 ;; esac
  # In a namespace of one user there is nobody else.
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

# follow_alone PATH...: looks at $alone_at and all above it, from / on. alone_path: where the first link among them
# leads, with what follows it; empty where none is.
follow_alone() {
  while IFS= read -r alone_found; do
    [ $# -gt 0 ] || return 1
    alone_fault=$1
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

check_node() {
  as_user_for 20 node --version >/dev/null 2>&1 ||
    refuse node-missing "There is no Node on this host that '$user' can run (looked in $app_path). Install Node, or name it in the unit's ExecStart."
}

# roots_folders PATH: `folders`, those of its folders that root alone decides on.
roots_folders() {
  folders='' folders_left=$1:
  while [ -n "$folders_left" ]; do
    folder=${folders_left%%:*} folders_left=${folders_left#*:}
    roots_alone "$folder" || continue
    folders=$folders${folders:+:}$folder
  done
}

# app_path: where the app's Node is found, first of all where the unit or PM2 itself finds it.
find_node() {
  app_path=$caller_path
  case $manager in
    systemd)
      case $unit_exec in
        */node\ * | */node | */npm\ * | */yarn\ * | */pnpm\ *) app_path=${unit_exec%%" "*} && app_path=${app_path%/*}:$caller_path ;;
      esac
      [ -z "$unit_path" ] || app_path=$app_path:$unit_path
      ;;
    pm2) [ -z "$pm2_bin" ] || app_path=$pm2_bin:$caller_path ;;
  esac
  node_dirs=0
  for node_dir in /usr/local/bin "$user_home"/.local/share/fnm/aliases/default/bin "$user_home"/.nvm/versions/node/*/bin; do
    [ $node_dirs -lt 20 ] || break
    if [ -x "$node_dir/node" ]; then app_path=$app_path:$node_dir node_dirs=$((node_dirs + 1)); fi
  done
  case $app_path in *[[:cntrl:]]*) refuse host-not-ready "The PATH of $service holds a control character. Take it out." ;; esac
  [ "$user_uid" != 0 ] || { roots_folders "$app_path" && app_path=$folders; }
}

# Environments go to the app's user through a pipe: arguments are for every process of the host to read.

# A line break within a value, where the environment is one variable a line.
LINE_BREAK=$(printf '\001')

# as_user_with SECONDS LINES COMMAND...: with these NAME=value lines in its environment.
as_user_with() {
  with_seconds=$1 with_lines=$2
  shift 2
  printf '%s\n' "$with_lines" | as_user_for "$with_seconds" sh -c "$take_lines"'; exec "$@" </dev/null' sh "$@"
}

# What the user's own shell reads. It keeps names that are its own (UID in bash; with OPTIND no shell would start), and does not end for them.
# shellcheck disable=SC2016 # the user's shell expands it
take_lines='
while IFS= read -r ec2_release_line; do
  case ${ec2_release_line%%=*} in OPTIND | "" | [!A-Za-z_]* | *[!A-Za-z0-9_]*) continue ;; esac
  while :; do
    case $ec2_release_line in *"'$LINE_BREAK'"*) ec2_release_line="${ec2_release_line%%"'$LINE_BREAK'"*}
${ec2_release_line#*"'$LINE_BREAK'"}" ;; *) break ;; esac
  done
  command export "$ec2_release_line"
done 2>/dev/null'

# saying FILE COMMAND...: its exit code; what it says is in the file, of much the beginning and the end. What it leaves
# behind is not waited for.
saying() {
  said_file=$1
  shift
  said_code=$({
    {
      "$@" 2>&1 5>&-
      echo $? >&5
      printf '%s\n' "$END"
    } | prlimit --as=500000000 sed "/$END\$/{s///;/./p;Q}" 5>&- | { head -c 500000 && tail -c 500000; } >"$said_file" 5>&-
  } 5>&1)
  return "$said_code"
}

# The unit's EnvironmentFile= as lines: systemd expands their patterns, and reads what it finds in order.
each_env_file() {
  env_ifs=$IFS IFS=$NL
  for env_file in $unit_env_files; do printf '%s\n' "$env_file"; done
  IFS=$env_ifs
}

# The unit's Environment= as lines, read as `show` writes it: what is not plain in quotes, for a shell, with the escapes of C.
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

# What the app will be given: the unit's own environment, then the new release's.
hook_environment() {
  hook_env=''
  if [ "$manager" = systemd ]; then
    hook_env=$(systemd_environment) && return 0
    because hook-failed "systemd could not be asked for the environment of $service, which hooks run in. See: journalctl -u ec2-release-$app-environment"
    return 1
  fi
  hook_env=$(read_as_owner "$base/.env" | sed -n 's/\r$//;s/^[[:space:]]*\(export[[:space:]]\{1,\}\)\{0,1\}\([A-Za-z_][A-Za-z0-9_]*=\)/\2/p' | sed 's/^\([^=]*=\)"\(.*\)"$/\1\2/;s/^\([^=]*=\)'"'"'\(.*\)'"'"'$/\1\2/')
  hook_env=$hook_env$NL$(release_environment "$release")
}

# systemd reads its own files: a unit for an instant, with the same settings, prints what it was given.
systemd_environment() {
  set --
  while IFS= read -r hook_file; do
    [ -z "$hook_file" ] || set -- "$@" -p "EnvironmentFile=-$hook_file"
  done <<EOF
$unit_env_files
EOF
  ! sealed "$release" || set -- "$@" -p "EnvironmentFile=$base/releases/$release/.release.env"
  unit_assignments | quote_environment | tr "$LINE_BREAK" '\n' >"$state/environment.new"
  systemd-run --quiet --collect --wait --unit="ec2-release-$app-environment" -p User="$user" -p "StandardOutput=file:$state/environment" \
    -p RuntimeMaxSec=60 -p LimitFSIZE=10M -p "EnvironmentFile=$state/environment.new" \
    "$@" env -0 </dev/null >&2 || return 1
  tr '\000\n' "\n$LINE_BREAK" <"$state/environment" | grep -vE '^(INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|PATH|PWD)='
  rm -f "$state/environment" "$state/environment.new"
}

# What the app's environment is made of, and what its processes have of it, for mask to know what no text may hold.
environment_texts() {
  text_unread=no
  while IFS= read -r text_file; do
    read_as_owner "$text_file" || [ ! -e "$text_file" ] || text_unread=yes
    echo
  done <<EOF
$base/.env
$(each_env_file)
EOF
  unit_assignments
  # What neither root nor the app's user may open for us, systemd does.
  [ "$manager-$text_unread" != systemd-yes ] || systemd_environment
  [ "$manager" != pm2 ] || pm2_file_environment
  process_environments
}

# What the app's processes were given, from wherever; without paths, and without what systemd, PM2 and shells add.
process_environments() {
  for text_process in $processes; do null_to_lines "/proc/${text_process%%:*}/environ"; done |
    sed -n 's/^pm2_env=//;t json
      /^[A-Z][A-Z0-9_]*=[^/]/p
      b
      :json
      s/"\([A-Z][A-Z0-9_]*\)":"\(\([^"\\]\|\\.\)*\)"/\n\1=\2\n/g
      p' | grep -aE '^[A-Z][A-Z0-9_]*=[^/]' |
    grep -avE '^(INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|TERM|SHLVL|MAIL|OLDPWD|PWD|NODE_APP_INSTANCE|(PM2|XDG|NVM|DBUS|SUDO)_[A-Z0-9_]+)=' | sort -u
}

# The app under systemd: what its unit says, its processes by cgroup, and how it is restarted.

have_systemd() { [ -d /run/systemd/system ]; }

unit_show() {
  unit_load='' unit_active='' unit_sub='' unit_main=0 unit_cgroup='' unit_user='' unit_restarts=0 unit_result=''
  unit_workdir='' unit_exec='' unit_type='' unit_stop='' unit_start='' unit_path='' unit_slice=''
  unit_status='' unit_triggers='' unit_stale=no unit_files='' unit_environment='' unit_env_files=''
  unit_show_text=$(systemctl show -p LoadState,ActiveState,SubState,MainPID,ControlGroup,User,NRestarts,Result,WorkingDirectory,ExecStart,Type,TimeoutStopUSec,TimeoutStartUSec,Environment,EnvironmentFiles,Slice,ExecMainStatus,ExecMainCode,TriggeredBy,NeedDaemonReload,FragmentPath,DropInPaths -- "$service" 2>/dev/null)
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
      EnvironmentFiles="$base/.state/release.env "* | EnvironmentFiles="$base/current/.release.env "*) ;; # ours
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

# span "1min 30s": seconds, at least 1; "infinity" is taken as ten minutes.
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

# The processes of the unit, one "pid:start" a word, by cgroup, so that npm, shells and workers count. Read line by
# line: an app with groups of its own names them, with blanks and stars if it likes.
unit_processes() {
  processes=''
  [ -n "$unit_cgroup" ] || return 0
  while IFS= read -r cgroup_line; do
    case ${cgroup_line#*:*:*:} in
      "$unit_cgroup" | "$unit_cgroup"/*) ;;
      *) continue ;;
    esac
    cgroup_pid=${cgroup_line#/proc/}
    process_start "${cgroup_pid%%/*}" || continue
    case " $processes " in *" $process "*) ;; *) processes="$processes $process" ;; esac
  done <<EOF
$(grep -sFH -e ":name=systemd:$unit_cgroup" -e "0::$unit_cgroup" /proc/[0-9]*/cgroup)
EOF
}

# process: "pid:start" of a live process; the start time tells a reused pid from the same process.
process_start() {
  process=''
  # The program's name stands in brackets and may hold anything; what follows the last bracket is ours.
  process_stat=''
  { while IFS= read -r process_line; do process_stat=$process_line; done <"/proc/$1/stat"; } 2>/dev/null
  # shellcheck disable=SC2086 # words on purpose: a letter and numbers are all that is left of /proc/<pid>/stat
  set -- "$1" ${process_stat##*) }
  [ "${2:-Z}" != Z ] && [ "$2" != X ] || return 1
  process=$1:${21}
}

# Our drop-in gives the app RELEASE_ID, VERSION and the env input of the release it starts from; the
# boot unit points `current` back when a power cut caught an activation. The operator's unit stays as it is.
write_units() {
  dropin_text="# Written by $base/deploy.sh: the release's own environment travels with current.
[Service]
EnvironmentFile=-$state/release.env"
  boot_text="# Written by $base/deploy.sh: after a power cut, current points at a proved release before the app starts.
[Unit]
Description=Settle the release of $app before it starts
Before=$1
RequiresMountsFor=$base
ConditionPathExists=$state/activating

[Service]
Type=oneshot
ExecStart=/bin/sh $own_program recover --boot --base-dir $base

[Install]
WantedBy=multi-user.target"
  boot_wanted=/etc/systemd/system/multi-user.target.wants/ec2-release-$app-recover.service
  # A command that was killed here may have written what systemd has not read.
  units_changed=${unit_stale:-no}
  link_environment
  put_unit "$(boot_unit)" "$boot_text"
  [ -L "$boot_wanted" ] || { mkdir -p "${boot_wanted%/*}" && ln -sf "$(boot_unit)" "$boot_wanted"; }
  [ "$manager" != systemd ] || for dropin in "$service" $other_services; do
    put_unit "/etc/systemd/system/$dropin.d/zz-ec2-release.conf" "$dropin_text"
  done
  [ "$units_changed" = no ] || systemctl daemon-reload
}

boot_unit() { printf '/etc/systemd/system/ec2-release-%s-recover.service' "$app"; }

put_unit() {
  unit_text=''
  [ ! -f "$1" ] || while IFS= read -r unit_line; do unit_text=$unit_text$unit_line$NL; done <"$1"
  [ "$unit_text" != "$2$NL" ] || return 0
  mkdir -p "${1%/*}" && printf '%s\n' "$2" >"$1.$app" && sync "$1.$app" && mv -fT "$1.$app" "$1"
  units_changed=yes
}

# Starts the unit anew. Its exit code is no evidence either way; start limits of a crash loop are reset
# first, without which systemd would leave the way back dead.
unit_restart() {
  systemctl reset-failed -- "$service" 2>/dev/null
  timeout -k 10 "$((unit_stop_timeout + unit_start_timeout + 10))" systemctl restart -- "$service" || note "systemctl restart $service: exit code $?"
}

unit_halt() {
  timeout -k 10 "$((unit_stop_timeout + 10))" systemctl stop -- "$service"
  systemctl reset-failed -- "$service" 2>/dev/null
}

# Facts about processes and ports, from /proc alone. Each returns 1 with `why_code` and `why` set.

# process_tree PID: its descendants, "pid:start parent" a line, parents before their children.
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

# (1) every process of the app is new: none of `stale` ("pid:start" words) is still there.
all_new() {
  for fact_process in $processes; do
    case " $stale " in
      *" $fact_process "*)
        because old-process "Process ${fact_process%%:*} of $service was there before the swap: the restart did not replace it."
        return 1
        ;;
    esac
  done
}

# (2) carries_release PID ID: its environment names this release. A release that was there before us, and
# so has no .release.env, must not carry another's.
carries_release() {
  ! head -c 1000000 "/proc/$1/environ" 2>/dev/null | grep -qzxF "RELEASE_ID=$2" || return 0
  case $(carried_by "$1") in
    "$2") return 0 ;;
    '') sealed "$2" || return 0 ;;
  esac
  process_start "$1" || { because unstable "Process $1 of $service ended while it was looked at." && return 1; }
  because wrong-release-id "Process $1 of $service does not carry RELEASE_ID=$2 in its environment: the unit (or a wrapper) drops it, or this is other code."
  return 1
}

# The RELEASE_ID that a process was started with. PM2 hands the workers of a cluster their environment as one
# JSON object, in which the last of two is the one that counts.
carried_by() {
  null_to_lines "/proc/$1/environ" | sed -n '/^RELEASE_ID=/{
    s///p
    q
  }
  s/^pm2_env=.*"RELEASE_ID":"\([^"]*\)".*/\1/p'
}

# inside_release PID PATH ID: its realpath lies in releases/<id>, and the process sees the same file there: a
# unit may have a file system of its own, in which another release is mounted at that path.
inside_release() {
  inside_path=$([ -e "$2" ] && timeout 5 realpath -e -- "$2" 2>/dev/null) || return 1
  case $inside_path/ in "$releases_real/$3"/*) ;; *) return 1 ;; esac
  # shellcheck disable=SC3013 # dash and bash both know -ef
  [ "/proc/$1/root$2" -ef "$inside_path" ]
}

# The command line of a process, one argument a line; empty when it is gone.
arguments_of() { null_to_lines "/proc/$1/cmdline"; }

# A line break within one stays in its line, as another character. A process may show any length of it.
null_to_lines() { head -c 1000000 "$1" 2>/dev/null | tr '\n\000' '\001\n'; }

# script_of PID: `script`, what it runs: its own program when that is no interpreter, or the first argument that
# is a file, as seen from its working directory `script_cwd`. Empty when its command line names none.
script_of() {
  script=''
  script_links=$(readlink "/proc/$1/cwd" "/proc/$1/exe" 2>/dev/null) || return 1
  script_cwd=${script_links%"$NL"*} script_exe=${script_links##*"$NL"}
  case $script_exe in "$releases_real"/*) script=$script_exe && return 0 ;; esac
  case " $pm2_workers" in *" $1:"*) pm2_script "$1" && return 0 ;; esac
  first_script "$(arguments_of "$1")" "$script_cwd"
  [ -n "$script" ] || [ "$manager" != systemd ] || {
    # A process that gave itself a title has overwritten its command line: the unit still knows it.
    unit_show
    [ "$1" != "$unit_main" ] || first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
  }
}

# first_script ARGUMENTS CWD: the first argument after the program that is a file, or a folder that node would
# run; options are passed over, and with them the files that they name.
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

# (3) runs_release PID ID: the script it runs, or its working directory where it names none, is the release's;
# and it works in no other release.
runs_release() {
  script_of "$1" || { because unstable "Process $1 of $service ended while it was looked at." && return 1; }
  case $script_cwd/ in
    "$releases_real/$2"/*) ;;
    "$releases_real"/*) script="${script:+$script }in $script_cwd" ;;
  esac
  inside_release "$1" "${script:-$script_cwd}" "$2" || {
    because not-from-release "Process $1 of $service runs ${script:-in $script_cwd}, which is not in releases/$2. Let it run $base/current (WorkingDirectory, or the path of the script)."
    return 1
  }
}

because() {
  why_code=$1
  why=$2
}

# Once it is not waited for any longer: where the app listens instead.
look_elsewhere() {
  [ "$why_code" = not-listening ] || return 0
  # It may have begun to listen in this very moment: then it was late, not elsewhere.
  [ -z "$(listeners "$port")" ] || return 0
  elsewhere=$(other_ports)
  [ -z "$elsewhere" ] ||
    because wrong-port "The app does not listen on port $port; it listens on $elsewhere. Set PORT in $base/.env, or the input port."
}

# The other TCP ports that the app's processes listen on.
other_ports() {
  set --
  for other_pid in $holder_pids; do set -- "$@" "/proc/$other_pid/fd"; done
  [ $# -gt 0 ] || return 0
  other_inodes=$(find "$@" -maxdepth 1 -lname 'socket:*' -printf '%l\n' 2>/dev/null | tr -dc '0-9\n' | tr '\n' ' ')
  for tcp_table in /proc/net/tcp /proc/net/tcp6; do
    [ ! -r "$tcp_table" ] || awk -v inodes=" $other_inodes" '$4 == "0A" && index(inodes, " " $10 " ") { print substr($2, length($2) - 3) }' "$tcp_table"
  done | sort -u | while read -r other_hex; do printf '%d ' "0x$other_hex"; done
}

# Which sockets listen on the app's port, who holds them, and whether one that is not the app's gets its requests.

# listeners PORT: "address inode uid" of every TCP socket that listens on it, one a line.
listeners() {
  # Without IPv6 the second is not there.
  awk -v port="$(printf ':%04X' "$1")" '
    $4 == "0A" && substr($2, length($2) - 4) == port { print substr($2, 1, length($2) - 5), $10, $8 }' /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# held INODE...: "/proc/pid/fd socket:[inode]" of every process that holds one of these sockets, one a line; last `late` where
# that could not be told within 20 seconds.
held() {
  held_inodes=$*
  set -- -false
  for held_inode in $held_inodes; do set -- "$@" -o -lname "socket:\\[$held_inode\\]"; done
  timeout -k 1 20 find /proc/[0-9]*/fd -maxdepth 1 \( "$@" \) -printf '%h %l\n' 2>/dev/null
  [ $? -lt 124 ] || echo late
}

# listener_owners: what listens on $port. `serving`: pids of ours that do; `serve_host`: where to ask them; `serve_at`:
# all addresses of theirs. `looked_port`: that port. `foreign`: "inode address" of a socket that gets requests meant for us;
# `beside`: the same, one a line, of sockets that answer only where the app does not listen.
listener_owners() {
  serving='' serve_host='' serve_at='' foreign='' beside='' owner_others='' holder_pids=''
  for owner_process in $processes; do holder_pids="$holder_pids ${owner_process%%:*}"; done
  holder_pids="$holder_pids $extra_holders"
  owner_listeners=$(listeners "$port") looked_port=$port
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
      serving="$serving$owner_ours" serve_at="$serve_at $owner_address"
      case $owner_address in
        0.0.0.0 | '[::]') serve_host=localhost ;;
        127.0.0.1) serve_host=$owner_address ;;
        *) serve_host=${serve_host:-$owner_address} ;;
      esac
      # Who holds the app's own socket as well takes a part of its requests.
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

# part_holders INODE: who holds a socket: owner_ours, owner_strangers. owner_waits: systemd alone holds it, for a
# unit that is not started yet.
part_holders() {
  owner_ours='' owner_strangers='' owner_waits=no owner_systemd=''
  while read -r owner_pid owner_socket; do
    [ "$owner_socket" = "socket:[$1]" ] || continue
    owner_pid=${owner_pid#/proc/} && owner_pid=${owner_pid%/fd}
    # A process may hold it by several descriptors.
    case "$owner_ours$owner_strangers " in *" $owner_pid "*) continue ;; esac
    case "$manager-$owner_pid- $holder_pids " in
      *" $owner_pid "*) owner_ours="$owner_ours $owner_pid" ;;
      systemd-1-*) owner_systemd=' 1' ;;
      *) owner_strangers="$owner_strangers $owner_pid" ;;
    esac
  done <<EOF
$owner_held
EOF
  [ -n "$owner_systemd" ] && [ -z "$owner_ours" ] || return 0
  if [ -n "$unit_triggers" ] && [ -z "$processes" ]; then owner_waits=yes; else owner_strangers=$owner_strangers$owner_systemd; fi
}

judge_others() {
  while read -r owner_inode owner_address owner_uid owner_strangers; do
    [ -n "$owner_inode" ] || continue
    if is_in_the_way "$owner_address" "$owner_uid" "$owner_strangers"; then
      foreign="$owner_inode $owner_address"
    else
      beside=$beside$owner_inode' '$owner_address$NL
    fi
  done <<EOF
$owner_others
EOF
}

# is_in_the_way ADDRESS UID PIDS: whether another's socket gets requests that are meant for the app. It does where the
# app listens too, since the nearest address wins, and where code of the app's own, an old release, answers beside it.
is_in_the_way() {
  case "$serve_at " in
    *' 0.0.0.0 '* | *' [::] '* | *" $1 "*) return 0 ;;
    # As long as the app does not listen, its address is not known.
    ' ') case $1 in 0.0.0.0 | '[::]' | 127.0.0.1) return 0 ;; esac ;;
  esac
  # shellcheck disable=SC2086 # an argument for each pid, which `held` has from the names of folders in /proc: digits
  is_of_the_app $3 || { [ "$2" = "$user_uid" ] && [ "$2" != 0 ]; }
}

# is_of_the_app PID...: whether one is the app's user's or runs from a release. Root's own are there for other things.
is_of_the_app() {
  for of_app_pid; do
    [ "$user_uid" = 0 ] || [ "$(uid_of "$of_app_pid")" != "$user_uid" ] || return 0
    [ -z "$(releases_of "$of_app_pid")" ] || return 0
  done
  return 1
}

uid_of() { sed -n "s/^Uid:$TAB\([0-9]*\).*/\1/p" "/proc/$1/status" 2>/dev/null; }

# address_of HEX: an address of /proc/net/tcp, 32-bit words with their bytes reversed, as curl reads it.
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

# Whether requests go to another. Looked at twice: a child that systemd, PM2 or the app has just forked holds for a
# moment all that its parent holds.
port_is_taken() {
  [ -n "$foreign" ] || return 1
  sleep 0.05
  read_processes
  listener_owners
  [ -n "$foreign" ]
}

name_foreign() {
  case $foreign in
    late) printf 'a process that was not found within 20 s among the open files of the host' ;;
    *) name_socket "${foreign%% *}" "${foreign#* }" ;;
  esac
}

# name_socket INODE ADDRESS: who holds a socket that is not ours, and where, in words.
name_socket() {
  part_holders "$1"
  foreign_pid=${owner_strangers##* }
  if [ -n "$foreign_pid" ]; then name_process "$foreign_pid"; else printf 'a process that is not in %s' "$service"; fi
  printf ' on %s' "$2"
}

# name_process PID: in words, without its arguments, which may hold a secret.
name_process() {
  named_uid=$(uid_of "$1") named_program=$(readlink "/proc/$1/exe")
  printf 'process %s (%s, %s)' "$1" "$(id -nu "$named_uid" 2>/dev/null || printf '%s' "${named_uid:-gone}")" "${named_program##*/}"
}

# (4) owns_port: the listener on the port belongs to the app, by socket inode, and no other gets its requests.
owns_port() {
  if port_is_taken; then
    because port-in-use "Port $port is held by $(name_foreign), not by $service alone: its answers are not the new release's."
    return 1
  fi
  [ -z "$serving" ] || return 0
  because not-listening "Nothing of $service listens on port $port."
  return 1
}

# Processes that answer on the port at other addresses are named in the proof, and in a warning.
name_beside() {
  while read -r beside_inode beside_address; do
    [ -n "$beside_inode" ] || continue
    beside_named=$(name_socket "$beside_inode" "$beside_address")
    proof="$proof; beside it $beside_named listens on $port"
    warn "Beside $service, which listens on$serve_at, $beside_named answers on port $port: outsiders may reach that."
  done <<EOF
$beside
EOF
}

# Which processes work in which release. Another's process may run old code for as long as it lives, and a release
# whose files it may still read must stay on the disk.

# all_in_releases: "pid release" of every process that works in one, whoever started it, one a line.
all_in_releases() {
  {
    find /proc/[0-9]*/cwd /proc/[0-9]*/exe -maxdepth 0 -lname "$releases_real*" -printf '%h\n' 2>/dev/null
    timeout 20 grep -lsE 'releases|current' /proc/[0-9]*/cmdline
  } | tr -dc '0-9\n' | sort -u | while read -r in_pid; do releases_of "$in_pid" | sed "s/^/$in_pid /"; done
}

# releases_of PID: the releases in which its working directory, program or script lies, one a line.
releases_of() {
  of_cwd=$(readlink "/proc/$1/cwd") || return 0
  first_script "$(arguments_of "$1")" "$of_cwd"
  {
    release_of_path "$of_cwd"
    release_of_path "$(readlink "/proc/$1/exe")"
    case $(timeout 5 realpath -ms -- "${script:-/}") in
      "$base"/current/* | "${releases_real%/releases}"/current/*) live_when_started "$1" ;;
      *) release_of_path "$(timeout 5 realpath -m -- "${script:-/}")" ;;
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

# live_when_started PID: what `current` led to then: what it leads to now, unless the process is older than the link;
# else what history says. A process is as old as its hundredths of a second since boot.
live_when_started() {
  process_start "$1" || return 0
  now_epoch
  of_started=$((booted + ${process#*:} / 100))
  if [ $((of_started + 1)) -lt "$(stat -c %Y "$base/current" 2>/dev/null || echo 0)" ]; then
    awk -F'"' -v started="$(date -u -d "@$of_started" +%Y-%m-%dT%H:%M:%SZ)" '
      $8 == "good" || $8 == "adopted" { if (found == "" || $4 <= started) found = $12 }
      END { if (found != "") print found }' "$state/history.jsonl" 2>/dev/null
  else
    release_of_path "$(realpath -m -- "$base/current")"
  fi
}

# name_others ID: after the proof of a release, the processes that still work in another are named.
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

# in_use ID: whether a process works in a release, or holds a file of it open or mapped, as a module of C.
in_use() {
  used_by=$({
    all_in_releases | sed -n "s/ $1\$//p"
    find /proc/[0-9]*/fd -maxdepth 1 -lname "$releases_real/$1/*" -printf '%h\n' 2>/dev/null
    grep -lsF "$releases_real/$1/" /proc/[0-9]*/maps
  } | tr -dc '0-9\n' | head -n 1)
  [ -n "$used_by" ]
}

# The app under PM2. What runs is read from /proc: the children of PM2's daemon whose environment names the
# app. PM2 itself takes a third of a second to answer, so it is asked only for what /proc cannot tell: apps
# that are down. All of PM2 runs as the app's user; what it says is the user's word and is only compared.

pm2_daemon='' pm2_workers='' pm2_names='' pm2_places='' pm2_apps='' pm2_down='' pm2_idle='' pm2_up='' pm2_known='' pm2_error_logs='' pm2_restarts=0 pm2_listed_at=0 pm2_heard=yes pm2_shares=no

# pm2_daemons: "pid uid" of each process with the title of PM2's daemon, one a line. Anybody can give himself a title: it
# counts for the user alone whose all four ids are.
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

# find_pm2_user: pm2_owner, by what only root can have said: found here before; the owner of <base>, before adoption;
# the one unit pm2-<user>.service. Else the one user, not root, whose PM2 runs the app. Where these differ, the
# operator decides.
find_pm2_user() {
  pm2_owner=$kept_user
  [ -z "$kept_user$user_input" ] || return 0
  find_base_owner
  pm2_owner=$base_owner
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

# pm2_refuse CODE MESSAGE: before the swap this ends the command; after it no proof holds, and the host goes back.
pm2_refuse() {
  [ "$swapped" = yes ] || refuse "$1" "$2"
  pm2_daemon='' processes='' pm2_workers=''
  note "$1: $2"
  return 1
}

pm2_ambiguous() { pm2_refuse manager-ambiguous "More than one PM2 may be the one of $app: $2. Stop the wrong one${1:+, or set the input $1}."; }

# pm2_daemon, pm2_home, pm2_bin: of the user's PM2 daemons the one that runs the app, else the first.
find_pm2_daemon() {
  pm2_daemon='' pm2_home='' pm2_bin='' pm2_claim=''
  while read -r pm2_found pm2_uid; do
    [ "$pm2_uid" = "$user_uid" ] || continue
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
  process_start "$pm2_daemon" && pm2_daemon_process=$process
  pm2_home=$(arguments_of "$pm2_daemon" | tr '\n' ' ')
  pm2_home=${pm2_home#*God Daemon (}
  pm2_home=${pm2_home%%)*}
  pm2_bin=$(readlink "/proc/$pm2_daemon/exe")
  pm2_bin=${pm2_bin%/*}:$(null_to_lines "/proc/$pm2_daemon/environ" | sed -n '/^PATH=/{
    s///p
    q
  }')
  [ "$user_uid" != 0 ] || roots_alone "$pm2_home" ||
    pm2_refuse host-not-ready "PM2's daemon, process $pm2_daemon, has its home at $pm2_home, where $alone_fault is not root's alone. Stop it." || return 1
  case $pm2_home in *[[:cntrl:]]*) pm2_refuse host-not-ready "PM2's daemon, process $pm2_daemon, has a control character in its title. Start it anew." ;; esac
}

pm2_lives() {
  if [ -n "$pm2_daemon" ] && process_start "$pm2_daemon" && [ "$process" = "$pm2_daemon_process" ]; then return 0; fi
  find_pm2_daemon
}

pm2_as_user() { as_user_for 120 PM2_HOME="${pm2_home:-$user_home/.pm2}" "$@"; }

pm2_installed() { pm2_as_user sh -c 'command -v pm2' >/dev/null 2>&1; }

# read_pm2_workers DAEMON: what it runs of the app. pm2_workers: "pid:start" of each that it started itself;
# processes: those and all below them, so that npm and shells between PM2 and the listener count. pm2_shares: whether it
# holds the sockets of other apps' clusters, too.
read_pm2_workers() {
  processes='' pm2_workers='' pm2_names='' pm2_places='' pm2_scripts='' pm2_cluster=no pm2_shares=no
  pm2_tree=$(process_tree "$1")
  while read -r pm2_process pm2_parent; do
    if [ "$pm2_parent" = "$1" ]; then
      told_by_pm2 "${pm2_process%%:*}" || continue
      is_app_of_pm2 "$told_name" "$told_exec" "$told_cwd" || {
        case $told_mode in cluster*) pm2_shares=yes ;; esac
        continue
      }
      pm2_workers="$pm2_workers $pm2_process"
      pm2_scripts=$pm2_scripts${pm2_process%%:*}$TAB$told_mode$TAB$told_exec$NL
      note_pm2_app "$told_name" "$told_exec" "$told_cwd" "$told_errors"
      case $told_mode in cluster*) pm2_cluster=yes ;; esac
      case $told_restarts in '' | *[!0-9]* | ??????*) ;; *) [ "$told_restarts" -le "$pm2_restarts" ] || pm2_restarts=$told_restarts ;; esac
    else
      case " $processes" in *" $pm2_parent:"*) ;; *) continue ;; esac
    fi
    processes="$processes $pm2_process"
  done <<EOF
$pm2_tree
EOF
}

# The variables that the operator's file gives to apps, as the user's own Node reads it.
pm2_file_environment() {
  as_user_for 10 node -e '
    for (const { env, env_production } of [require(process.argv[1])].map((it) => it.apps ?? it).flat())
      for (const [name, value] of Object.entries({ ...env, ...env_production })) console.log(name + "=" + String(value).replace(/\n/g, "\u0001"))' \
    "$base/ecosystem.config.js" </dev/null 2>/dev/null | head -c 1000000
}

# told_by_pm2 PID: what PM2 told a process that it started, as told_name and so on. PM2 puts its settings into
# the environment, for a worker of a cluster as one JSON object, whose "env" holds the app's own once more.
told_by_pm2() {
  told_text=$(null_to_lines "/proc/$1/environ" | awk '
    function value(key,   rest, found) {
      for (rest = json; match(rest, "\"" key "\":(\"[^\"]*\"|[0-9]+)"); rest = substr(rest, RSTART + RLENGTH))
        found = substr(rest, RSTART + length(key) + 3, RLENGTH - length(key) - 3)
      gsub(/^"|"$/, "", found)
      return found
    }
    BEGIN { n = split("name pm_exec_path pm_cwd exec_mode restart_time pm_err_log_path", keys, " ") }
    sub(/^pm2_env=/, "") { json = $0; for (i = 1; i <= n; i++) told[keys[i]] = value(keys[i]); next }
    { for (i = 1; i <= n; i++) if (index($0, keys[i] "=") == 1) told[keys[i]] = substr($0, length(keys[i]) + 2) }
    END { for (i = 1; i <= n; i++) print told[keys[i]] }')
  {
    IFS= read -r told_name
    IFS= read -r told_exec
    IFS= read -r told_cwd
    IFS= read -r told_mode
    IFS= read -r told_restarts
    IFS= read -r told_errors
  } <<EOF
$told_text
EOF
  [ -n "$told_name" ]
}

# is_app_of_pm2 NAME SCRIPT CWD: the one that was named, else whatever has its script or its folder under <base>.
is_app_of_pm2() {
  case $1 in all | -* | *[!A-Za-z0-9@._:\ -]*) return 1 ;; esac
  if [ -n "$service_input" ]; then
    case " $service_input$other_services " in *" $1 "*) ;; *) return 1 ;; esac
  else
    case "$2/$NL$3/" in "$base/"* | *"$NL$base/"* | "${releases_real%/releases}/"* | *"$NL${releases_real%/releases}/"*) ;; *) return 1 ;; esac
  fi
}

# pm2_script PID: the script that PM2 was told to run, for a worker that serves. One that does not, npm for one,
# is judged by the folder it works in.
pm2_script() {
  while IFS=$TAB read -r told_pid told_mode told_exec; do
    [ "$told_pid" = "$1" ] || continue
    case $told_mode-" $serving "-$told_exec in
      cluster* | *" $1 "* | *-"$base"/* | *-"$releases_real"/*) script=$told_exec ;;
    esac
    return 0
  done <<EOF
$pm2_scripts
EOF
  return 1
}

# pm2_list: the apps that PM2 knows, one a line: name, status, release, whether from a file, whether it is started again
# when it ends. pm2_heard: whether it answered. pm2_down: those that are not up, in words, but for those that were left as they are. One that its own timetable starts is none that a deploy should start.
pm2_list() {
  pm2_apps='' pm2_down='' pm2_heard=yes
  # Asked without a daemon, PM2 starts one where it was asked: here, to die with us.
  pm2_lives || return 0
  pm2_heard=no
  pm2_listed=$(pm2_as_user node -e '
    const { execFileSync } = require("node:child_process")
    const out = execFileSync("pm2", ["jlist", "--silent"], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] })
    for (const { name, pm2_env: e } of JSON.parse(out.slice(out.search(/\[(\{|\])/)))) {
      if (e.status === "stopped" && e.cron_restart) continue
      const told = [name, e.status, e.RELEASE_ID ?? "none", e.PM2_JSON_PROCESSING ?? "false", e.autorestart ?? true, e.pm_exec_path, e.pm_cwd, e.pm_err_log_path]
      console.log(told.map((value) => String(value).replace(/[\t\n\r]/g, " ")).join("\t"))
    }
    console.log("/")' </dev/null 2>/dev/null | head -c 1000000)
  while IFS=$TAB read -r listed_name listed_status listed_release listed_file listed_again listed_exec listed_cwd listed_errors; do
    # No app has that name: it ends the list.
    [ "$listed_name" != / ] || pm2_heard=yes
    [ -n "$listed_name" ] || continue
    is_app_of_pm2 "$listed_name" "$listed_exec" "$listed_cwd" || continue
    case $listed_status$NL$pm2_idle in online* | launching* | *"$NL$listed_name$NL"*) ;; *) pm2_down="${pm2_down:+$pm2_down, }$listed_name $listed_status" ;; esac
    case $NL$pm2_apps in *"$NL$listed_name$TAB"*) continue ;; esac
    pm2_apps=$pm2_apps$listed_name$TAB$listed_status$TAB$listed_release$TAB$listed_file$TAB$listed_again$NL
    note_pm2_app "$listed_name" "$listed_exec" "$listed_cwd" "$listed_errors"
  done <<EOF
$pm2_listed
EOF
}

# note_pm2_app NAME SCRIPT CWD ERRORS
note_pm2_app() {
  case $NL$pm2_names in *"$NL$1$NL"*) ;; *) pm2_names=$pm2_names$1$NL ;; esac
  case $NL$pm2_error_logs in *"$NL$4$NL"*) ;; *) pm2_error_logs=$pm2_error_logs$4$NL ;; esac
  pm2_places=$pm2_places$2$NL$3$NL
}

# PM2's daemon must live neither in the SSM agent's process group nor in the unit of an activation: it would
# die with it and take a proved release down. So it is started in a unit of its own.
start_pm2_daemon() {
  pm2_lives && return 0
  pm2_installed || return 1
  if have_systemd && systemctl cat "pm2-$user.service" >/dev/null 2>&1; then
    systemctl start "pm2-$user.service"
  elif have_systemd; then
    systemd-run --quiet --collect --unit="ec2-release-$app-pm2" -p Type=forking -p User="$user" -p KillMode=none \
      -E HOME="$user_home" -E PM2_HOME="${pm2_home:-$user_home/.pm2}" -E PATH="$app_path" sh -c 'pm2 ping'
  else
    pm2_as_user pm2 ping >/dev/null 2>&1
  fi
  find_pm2_daemon
}

# pm2_with LINES COMMAND...: without the colours and tables of what PM2 prints.
pm2_with() {
  pm2_lines="PM2_HOME=${pm2_home:-$user_home/.pm2}$NL$1"
  shift
  as_user_with 120 "$pm2_lines" "$@" 2>&1 | head -c 100000 | mask | grep -avE '^(host metrics|.*(┌|│|├|└)|$)'
}

pm2_do() { pm2_with '' "$@"; }

# The environment that a release brings along; one that was there before us brings its name alone, so that no
# later one's stays.
pm2_environment() {
  if sealed "$1"; then release_environment "$1"; else printf 'RELEASE_ID=%s\nVERSION=\n' "$1"; fi
}

# Which of PM2's apps are started anew, and how.

# pm2_restart ID: the apps of ours that are to run anew, with what this release brings along.
pm2_restart() {
  start_pm2_daemon || return 0
  pm2_brought=$(pm2_environment "$1")
  pm2_list
  pm2_down='' pm2_restarts=0 pm2_listed_at=0 pm2_idle=''
  [ -n "$pm2_apps" ] || { pm2_start && return 0; }
  while IFS=$TAB read -r listed_name listed_status listed_release listed_file listed_again; do
    [ -n "$listed_name" ] || continue
    pm2_wants "$listed_name" "$listed_status" || { pm2_leave "$listed_name" "$listed_status" && continue; }
    pm2_over=$(pm2_leftovers "$listed_release")
    if [ -n "$pm2_over" ] && [ "$listed_file" = true ] && read_as_owner "$base/ecosystem.config.js" | grep -qsF -e "$listed_name"; then
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

# pm2_wants NAME STATUS: going back, what was up before; where that was not noted, all but the stopped. Else what is up or
# failed; where nothing served, also what was stopped, but for a job that is to run once.
pm2_wants() {
  case $going_back-$pm2_up$pm2_known-$2-$listed_again-$answered in
    yes--stopped-*) return 1 ;;
    yes--*) ;;
    yes-*) case $NL$pm2_up$NL in *"$NL$1$NL"*) ;; *) return 1 ;; esac ;;
    *-online-* | *-launching-*) ;;
    *-false-* | *-stopped-*-[0-9]*) return 1 ;;
  esac
}

# pm2_leave NAME STATUS: it stays as it is. Going back, what this command started is stopped again, or forgotten where the
# operator's file can start it; where nothing was noted, that is stopped which nothing ran before.
pm2_leave() {
  pm2_idle=$pm2_idle$NL$1$NL
  case $going_back-$pm2_up$pm2_known-$health_expected in
    no-*) return 0 ;;
    yes--stopped) [ "$2" = stopped ] || pm2_do pm2 stop "$1" && return 0 ;;
    yes--*) return 0 ;;
  esac
  case $NL$pm2_known$NL-$listed_file-$2 in
    *"$NL$1$NL"*-stopped | *"$NL$1$NL"*-errored) ;;
    *"$NL$1$NL"* | *-false-*) pm2_do pm2 stop "$1" ;;
    *) pm2_do pm2 delete "$1" ;;
  esac
}

# What the operator's file has and PM2 lacks, where nothing serves; going back, what PM2 lost.
pm2_start_missing() {
  case $going_back-$answered in
    yes-*) pm2_wanted=$pm2_up ;;
    *-[0-9]*) return 0 ;;
    *) pm2_wanted=$(pm2_as_user node -p 'require(process.argv[1]).apps.map((a) => a.name).join("\n")' "$base/ecosystem.config.js" </dev/null 2>/dev/null | head -c 100000) ;;
  esac
  while IFS= read -r pm2_name; do
    case $pm2_name/$NL$pm2_apps in /* | *"$NL$pm2_name$TAB"*) ;; *) pm2_start "$pm2_name" ;; esac
  done <<EOF
$pm2_wanted
EOF
}

# What is noted of PM2's apps: what is up, or would be in a moment, and what is not. "/" is the name of none: it shows that
# they were noted.
pm2_lines() {
  if [ "$manager" != pm2 ] || [ "$pm2_heard" = no ]; then return 0; fi
  printf '\nknown=/'
  printf '%s' "$pm2_apps" | awk -F '\t' '{ print "\n" ($2 ~ /^(stopp|errored)/ ? "known=" : "up=") $1 }'
}

# PM2 forgets no variable. pm2_leftovers ID: those that this release brought along and the next one does not,
# each with an empty value, which is the nearest to none where the app cannot be started from a file again.
pm2_leftovers() {
  is_release_name "$1" && pm2_environment "$1" | sed 's/=.*/=/' | while IFS= read -r pm2_name; do
    case $NL$pm2_brought in *"$NL$pm2_name"*) ;; *) printf '%s\n' "$pm2_name" ;; esac
  done
}

# pm2_start [NAME]: all, or one, of the operator's file, whose variables win over ours until ours are given once more.
pm2_start() {
  [ -f "$base/ecosystem.config.js" ] || { note "There is no $base/ecosystem.config.js to start." && return 0; }
  (cd "$base" && pm2_with "$pm2_brought" pm2 start "$base/ecosystem.config.js" --update-env ${1:+--only "$1"})
  printf '%s\n' "$pm2_brought" | grep -qvE '^(RELEASE_ID|VERSION)=' || return 0
  pm2_lives && read_pm2_workers "$pm2_daemon"
  printf '%s\n' "${1:-$pm2_names}" | while IFS= read -r pm2_name; do
    [ -z "$pm2_name" ] || pm2_with "$pm2_brought" pm2 reload "$pm2_name" --update-env
  done
}

# Nothing of ours is to be up.
pm2_halt() {
  pm2_lives || return 0
  pm2_list
  while IFS=$TAB read -r listed_name listed_status listed_release listed_file listed_again; do
    [ -z "$listed_name" ] || pm2_leave "$listed_name" "$listed_status"
  done <<EOF
$pm2_apps
EOF
}

# One face over systemd and PM2: which of them runs the app, what runs now, restart, stop, log.

# auto: a unit, whatever its state, else PM2. What was found first is kept: another one tomorrow is for the operator to say.
find_manager() {
  read_kept_manager
  unit_name=${service:-$app.service}
  case $unit_name in *.*) ;; *) unit_name=$unit_name.service ;; esac
  unit_load=''
  if [ "$manager" = auto ]; then
    manager_service=$service
    if have_systemd; then service=$unit_name && unit_show && service=$manager_service; fi
    if [ "$unit_load" = loaded ]; then
      manager=systemd
    elif [ -f "$base/ecosystem.config.js" ] || [ -n "$(pm2_daemons)" ]; then
      manager=pm2
    else
      refuse service-missing "Neither a unit $unit_name nor PM2 with an app under $base was found on this host. Set it up (docs/host.md), or name it with the input service."
    fi
  fi
  [ "$manager_input" != auto ] || [ "${kept_manager:-$manager}" = "$manager" ] || manager_changed service-manager
  case $manager in
    systemd) find_unit ;;
    pm2) find_pm2 ;;
  esac
  [ -n "$user_input" ] || [ "${kept_user:-$user}" = "$user" ] || manager_changed user
  find_others
}

manager_changed() {
  refuse manager-changed "Until now $kept_manager ran $app on this host, as user $kept_user; now it would be $manager${user:+, as user $user}. If that is right, set the input $1."
}

# Which manager and user were found here first, as `stage` wrote it down.
read_kept_manager() {
  kept_manager='' kept_user=''
  [ ! -f "$state/manager" ] || read -r kept_manager kept_user <"$state/manager" || :
}

keep_manager() {
  [ "$kept_manager $kept_user" = "$manager $user" ] || write_durably "$state/manager" "$manager $user" || refuse disk-full "The disk under $state is full. Free some space."
}

find_unit() {
  have_systemd || refuse service-missing "This host does not run systemd."
  service=$unit_name
  [ -n "$unit_load" ] || unit_show
  [ "$unit_load" = loaded ] || refuse service-missing "There is no unit $service on this host (${unit_load:-unknown}). Name the right one with the input service."
  unit_stop_timeout=$(span "$unit_stop")
  unit_start_timeout=$(span "$unit_start")
  find_user "$unit_user"
  find_node
}

find_pm2() {
  unit_active='' unit_main=0 unit_exec='' unit_workdir='' unit_stop_timeout=30 unit_start_timeout=60
  name_pm2_service
  find_pm2_user
  find_user "$pm2_owner"
  pm2_lives || :
  find_node
  pm2_installed || refuse service-missing "PM2 is not installed for '$user' on this host (looked in $app_path)."
  [ -z "$pm2_daemon" ] || [ -n "$pm2_names" ] || pm2_list
  name_pm2_service
  [ -n "$pm2_names" ] || [ -f "$base/ecosystem.config.js" ] ||
    refuse service-missing "PM2 runs no ${service_input:-app under $base} and there is no $base/ecosystem.config.js to start."
}

# What messages call it.
name_pm2_service() {
  service=${service_input:-$(printf '%s' "$pm2_names" | sort | tr '\n' ',' | sed 's/,$//')}
  service=${service:-PM2}
}

# processes: "pid:start" words of everything that is the app now. extra_holders: pids outside it that may
# hold its listener: PM2's daemon does so for a cluster.
read_processes() {
  processes='' extra_holders=''
  case $manager in
    systemd)
      # Its cgroup tells. systemd, which takes longer than all else here, is asked where that is unknown or empty.
      unit_processes
      [ -n "$processes" ] || { unit_show && unit_processes; }
      ;;
    pm2)
      pm2_lives || return 0
      read_pm2_workers "$pm2_daemon"
      name_pm2_service
      [ "$pm2_cluster" = no ] || extra_holders=$pm2_daemon
      ;;
  esac
}

# Those beside the first are restarted after it; they are units only under systemd.
service_restart() {
  case $manager in systemd) unit_restart ;; pm2) pm2_restart "$1" ;; esac
  restart_others
}
service_halt() {
  case $manager in systemd) unit_halt ;; pm2) pm2_halt ;; esac
  restart_others
}
# Stopped by the operator, not failed.
is_stopped() {
  case $manager in
    systemd) unit_show && [ "$unit_active" = inactive ] ;;
    pm2) pm2_list && ! printf '%s' "$pm2_apps" | grep -qv "${TAB}stopped$TAB" ;;
  esac
}

# How often the manager started it again by itself, and what tells one start from the next.
restarts() { case $manager in systemd) printf '%s' "$unit_restarts" ;; pm2) printf '%s' "$pm2_restarts" ;; esac }
incarnation() { case $manager in systemd) unit_incarnation && others_incarnation ;; pm2) printf '%s' "$pm2_workers" ;; esac }
unit_incarnation() { printf '%s ' "$unit_main $unit_restarts"; }

# systemd itself opens .env, and would wait at a pipe for ever.
check_env_file() {
  [ -f "$base/.env" ] || [ ! -e "$base/.env" ] || refuse host-not-ready "$base/.env is not a file. Put a file with lines NAME=value there, or remove it."
}

# No other process may get the app's requests: its 200 would be taken for the app's, and outsiders would go on reading it.
check_port_free() {
  [ "$looked_port" = "$port" ] || listener_owners
  ! port_is_taken || refuse port-in-use "Port $port is held by $(name_foreign), which is not of $service. Stop it, or set the input port."
}

# The services that the input `service` names after the first. Under systemd they are units that are restarted with the
# first, and proved by what applies to them; under PM2 they are apps like the first, see is_app_of_pm2. One that was
# stopped before stays stopped.

# find_others: others_started: those that a swap restarts, all but the stopped ones; others_running: those that have
# processes, and so are held to run on the way back. others_held: those that the proof looks at.
find_others() {
  others_named=$other_services other_services='' others_started='' others_running=''
  for other in $others_named; do
    case $manager-$other in
      pm2-*) is_known_to_pm2 "$other" || other_missing ;;
      *)
        case $other in *.*) ;; *) other=$other.service ;; esac
        # shellcheck disable=SC2046 # two numbers, a state and processes
        set -- $(as_other "$other" other_says)
        [ $# -gt 0 ] || other_missing
        unit_stop_timeout=$((unit_stop_timeout + $1)) unit_start_timeout=$((unit_start_timeout + $2))
        [ "$3" = inactive ] || others_started="$others_started $other"
        [ $# -eq 3 ] || others_running="$others_running $other"
        ;;
    esac
    other_services="$other_services $other"
  done
  # An activation that was cut short has noted them before it began.
  if [ -f "$state/activating" ] && [ -f "$state/others" ]; then
    others_running=''
    read -r others_named <"$state/others" || :
    for other in $others_named; do
      case " $other_services " in *" $other "*) others_running="$others_running $other" ;; esac
    done
    others_started="$others_started $others_running"
  fi
  others_held=$others_running
}

other_missing() { refuse service-missing "There is no service $other under $manager on this host. Correct the input service."; }

# is_known_to_pm2 NAME: a PM2 that knows nothing yet starts what is in the operator's file.
is_known_to_pm2() {
  [ -n "$pm2_names" ] || return 0
  case $NL$pm2_names in *"$NL$1$NL"*) return 0 ;; esac
  pm2_list
  case $NL$pm2_names in *"$NL$1$NL"*) ;; *) return 1 ;; esac
}

# as_other NAME FUNCTION...: as if this were the service. Only for a shell that ends then.
as_other() {
  service=$1
  shift
  unit_show
  unit_stop_timeout=$(span "$unit_stop") unit_start_timeout=$(span "$unit_start")
  unit_processes
  "$@"
}

other_says() {
  [ "$unit_load" != loaded ] || printf '%s ' "$unit_stop_timeout" "$unit_start_timeout" "$unit_active" "$processes"
}

# add_other_processes: to `processes`, those of the other services.
add_other_processes() {
  for other in $others_started; do processes="$processes $(as_other "$other" say_processes)"; done
}

say_processes() { printf '%s' "$processes"; }

note_others() {
  if [ -n "$other_services" ]; then write_durably "$state/others" "$others_running"; else rm -f "$state/others"; fi
}

restart_others() {
  for other in $others_started; do (as_other "$other" unit_restart); done
}

others_incarnation() {
  for other in $others_held; do (as_other "$other" unit_incarnation); done
}

# others_hold ID: each of them is new, carries the release's id and runs from it.
others_hold() {
  for other in $others_held; do
    other_fault=$(as_other "$other" other_fault "$1")
    [ -z "$other_fault" ] || { because "${other_fault%% *}" "${other_fault#* }" && return 1; }
  done
}

# A unit that is started again and again may be looked at in any moment of its short life.
other_fault() {
  if all_new && other_holds "$1"; then return 0; fi
  [ "$unit_restarts" -eq 0 ] || because crash-loop "$service does not stay up: $(manager_says)."
  printf '%s %s' "$why_code" "$why"
}

# Of npm, a shell and what they start, one process runs the release's code; none may run another's.
other_holds() {
  [ -n "$processes" ] || { because crash-loop "$service does not stay up: $(manager_says)." && return 1; }
  other_runs=no
  for other_pid in $processes; do
    other_pid=${other_pid%%:*}
    if carries_release "$other_pid" "$1" && runs_release "$other_pid" "$1"; then other_runs=yes; fi
  done
  [ $other_runs = yes ] || return 1
  for other_pid in $processes; do
    other_pid=${other_pid%%:*}
    other_in=$(releases_of "$other_pid" | grep -vxF -e "$1") || continue
    because not-from-release "Process $other_pid of $service works in releases/$other_in, not in releases/$1. Let it run $base/current."
    return 1
  done
}

# The port of the app, and whether the app runs from `current`: told before the swap, from what runs and what is set.

# find_port: the input, else where the live processes of the app listen, else what the unit, PM2 or .env names, else
# 3030. live_port: where the live release listens. other_port: where the new one may listen as well. port_fault: in
# words, why none of these tells the port.
find_port() {
  read_processes
  listener_owners
  live_ports=$(other_ports) live_port='' other_port='' port_fault='' declared_port=''
  # PORT of the input env goes where the release goes: there a new one is told to listen.
  case $command in
    stage | deploy) brought_port=$(printf '%s\n' "$app_env" | port_in) ;;
    *) brought_port=$(release_environment "${release:-$live}" | port_in) ;;
  esac
  # shellcheck disable=SC2086 # an argument for each port: other_ports prints them by %d
  choose_live_port $live_ports
  case $port_input$brought_port$live_port-$command in -* | *-activate) read_declared_port ;; esac
  port=${port_input:-${brought_port:-${live_port:-${declared_port:-3030}}}}
  case $port_input-$brought_port in
    -) other_port=$declared_port ;;
    -*) other_port=$live_port ;;
  esac
  case $other_port in "$port" | '?') other_port='' ;; esac
  [ "$port" != '?' ] || port='' port_fault="PORT of $service (input env, unit, PM2 or $base/.env) cannot be read as a port."
}

# Of several ports the one that is named, or was proved before; else the one whose health path answers. Where PM2's daemon
# holds the ports of other apps' clusters, too, only a name tells which is whose.
choose_live_port() {
  live_port=${1:-}
  [ $# -gt 0 ] || return 0
  [ $# -gt 1 ] || [ "${extra_holders:+$pm2_shares}" = yes ] || return 0
  read_declared_port
  for port in "$port_input" "$brought_port" "$declared_port" "$(noted_port)"; do
    case " $* " in *" ${port:-none} "*) live_port=$port && return 0 ;; esac
  done
  live_port=''
  if [ "${extra_holders:+$pm2_shares}" = yes ]; then
    port_fault="PM2 holds the ports of several apps' clusters ($*), and nothing tells which is that of $service."
    return 0
  fi
  [ $# -gt 8 ] || for port; do
    listener_owners
    healthy
    [ $? -eq 1 ] || live_port="$live_port $port"
  done
  ask_at=0
  live_port=${live_port# }
  case $live_port in
    '' | *' '*)
      live_port=$1
      [ $# -le 8 ] || set -- "$1 $2 $3 $4 and $(($# - 4)) more"
      port_fault="$service listens on ports $*, and not one alone answers $health_path."
      ;;
  esac
}

# Where the live release was proved; empty when it never was.
noted_port() { sed -n 's/^port=//p' "$state/proved/$live" 2>/dev/null; }

# declared_port: what the next start is told. A file that systemd reads wins over the unit's Environment=, and that
# over .env, which the app itself reads; so does what PM2 gives it.
read_declared_port() {
  declared_port=$({
    case $NL$unit_env_files in *"$NL$base/.env$NL"*) ;; *) port_in_file "$base/.env" ;; esac
    case $manager in
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

# The environment of a worker, or what the user's own Node reads in the file that starts one.
pm2_port() {
  for port_worker in $pm2_workers; do null_to_lines "/proc/${port_worker%%:*}/environ"; done |
    sed -n 's/^pm2_env=.*"PORT":"\{0,1\}\([0-9]*\).*/PORT=\1/;/^PORT=/p'
  [ -n "$pm2_workers" ] || as_user_for 10 node -e '
    const it = require(process.argv[1])
    for (const { name, env } of [it.apps ?? it].flat().reverse())
      if (env?.PORT && ["", name].includes(process.argv[2])) console.log("PORT=" + env.PORT)' "$base/ecosystem.config.js" "$service_input" </dev/null 2>/dev/null | head -c 100000
}

# port_in: the PORT of NAME=value lines as dotenv, Node and systemd read them: quotes, comments, `export`, ${…}; the last
# one counts. Nothing where there is none, `?` where it is no port.
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

# Told before the swap, which would take down what answers: that the live app listens elsewhere than the input says, or
# nowhere on purpose. A live app that is broken is deployed over, so one that was proved on this port is believed.
check_port() {
  [ -z "$port_fault" ] || refuse port-unknown "$port_fault Set the input port."
  if [ -n "$live_ports" ]; then
    case " $live_ports $other_port $brought_port $(noted_port) " in *" $port "*) return 0 ;; esac
    refuse wrong-port "$service listens on port $live_port, not on $port, as the input port says. Set it to $live_port, or leave it out. To move the app, set PORT=$port in the input env too."
  fi
  [ -n "$processes" ] && [ -z "$port_input$brought_port$declared_port" ] || return 0
  verdict_of "$live"
  [ "$verdict" != good ] || return 0
  now_cs
  for old_process in $processes; do [ $((now_cs - ${old_process#*:})) -gt $((health_timeout * 100)) ] || return 0; done
  refuse not-listening "$service runs, and listens on no port; none is named for it either. A release is proved by its health path. If $service is to listen, set the input port."
}

# owners_of_either: listener_owners of `port`, or of `other_port` where the app listens there.
owners_of_either() {
  listener_owners
  [ -z "$serving" ] && [ -n "$other_port" ] || return 0
  set -- "$port" "$other_port"
  port=$2
  listener_owners
  if [ -n "$serving" ]; then other_port=$1; else port=$1 && listener_owners; fi
}

# An app that will not follow `current`, because the unit or PM2 names a release by its id, or because what serves now
# comes from elsewhere; where nothing serves, because no process of the app comes from there, or, without one, no word
# of its unit. A wrapper is left to the proof.
check_follows_current() {
  case $manager in
    systemd)
      first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
      unit_script=$script
      named_places=$unit_exec$NL$unit_workdir/$NL$script
      ;;
    pm2) named_places=$pm2_places ;;
  esac
  case $named_places in
    *"$base/releases/"[!\ ]* | *"$releases_real/"[!\ ]*)
      not_following "$(printf '%s' "$named_places" | grep -F -e "$base/releases/" -e "$releases_real/" | head -1)"
      ;;
  esac
  set -- "$port"
  port=${live_port:-$port}
  listener_owners
  port=$1 follow_seen=''
  for follow_process in ${serving:-$processes}; do
    follows "${follow_process%%:*}" && [ -z "$serving" ] && return 0
    [ -z "$serving" ] || [ -z "$follow_seen" ] || break
  done
  [ -n "$processes" ] || [ "$manager" != systemd ] || unit_follows
  [ -z "$follow_seen" ] || not_following "$follow_seen"
}

# follows PID: whether it runs from a release. follow_seen: what it runs else, where it is what serves, or Node.
follows() {
  [ "$1" != "$pm2_daemon" ] && script_of "$1" || return 1
  in_releases "${script:-$script_cwd}" && return 0
  case $serving-$script_exe in
    -*/node | -*/nodejs) in_releases "$script_cwd" && return 0 ;;
    -*) return 1 ;;
  esac
  follow_seen=${script:-in $script_cwd}
  return 1
}

unit_follows() {
  case "$unit_exec $unit_workdir " in *"$base/current"[/\ ]* | *"${releases_real%/releases}/current"[/\ ]*) return 0 ;; esac
  case ${unit_exec%% *} in */node | */nodejs | */npm | */yarn | */pnpm) ;; *) return 0 ;; esac
  in_releases "${unit_script:-$unit_workdir}" || follow_seen=${unit_script:-in ${unit_workdir:-/}}
}

in_releases() {
  case $(timeout 5 realpath -m -- "${1:-/}")/ in "$releases_real"/* | "${releases_real%/releases}/current/"*) ;; *) return 1 ;; esac
}

not_following() {
  case $manager in
    systemd) follow_how="Set WorkingDirectory=$base/current, or use that path in ExecStart." ;;
    pm2) follow_how="Start it once more by absolute paths: pm2 delete $service && pm2 start $base/current/<script> --cwd $base/current --name $service" ;;
  esac
  [ "$live" != none ] || follow_how="Make what runs a release first (docs/errors.md, not-from-current). $follow_how"
  refuse not-from-current "$service runs $1, which does not follow $base/current: a swap would change nothing, and the old release would go on answering. $follow_how"
}

# What the app said since a moment: its journal, and the files that its unit or PM2 writes. Files are read as
# the app's user, who may have put a link to anything, or a pipe, in the place of a log.

# shellcheck disable=SC2086 # unit_files is paths of systemd's
log_files() {
  case $manager in
    systemd) sed -n 's/^Standard\(Output\|Error\)=\(append\|file\|truncate\):\(.*\)$/\3/p' $unit_files </dev/null 2>/dev/null ;;
    pm2) printf '%s' "$pm2_error_logs" ;;
  esac
  printf '%s\n' "/var/log/$app/error.log" "/var/log/$app/combined.log"
}

# Notes how long each file is now, so that old errors are not taken for new ones: "bytes path", one a line.
mark_logs() {
  began=$(date +%s)
  set --
  while IFS= read -r log_file; do set -- "$@" "$log_file"; done <<EOF
$(log_files)
EOF
  log_marks=$(as_user PATH="$PATH" stat -L -c '%s %n' -- "$@" </dev/null 2>/dev/null)
}

# A file that was not there to be marked is new, or of an app that nothing was known of then.
said_since_mark() {
  [ "$manager" != systemd ] || journalctl -q --no-pager -o cat -n 40 -u "$service" --since "@$began" 2>/dev/null | tail -c 100000
  log_files | sort -u | while IFS= read -r log_file; do
    [ -f "$log_file" ] || continue
    log_size=$(printf '%s\n' "$log_marks" | FILE=$log_file awk 'substr($0, index($0, " ") + 1) == ENVIRON["FILE"] { print $1; exit }')
    log_size_now=$(as_user PATH="$PATH" stat -L -c %s -- "$log_file" </dev/null 2>/dev/null) || continue
    [ "$log_size_now" -ge "${log_size:=0}" ] || log_size=0
    as_user_for 5 PATH="$PATH" tail -c "+$((log_size + 1))" -- "$log_file" </dev/null 2>/dev/null | tail -c 100000 | tail -n 30
  done
}

# The artifact: fetched by root into .state/download, measured against the disk before, verified after.

# Room and powers that every later step relies on. Nothing has been changed when this refuses.
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
  [ "$free_kb" -gt 65536 ] || refuse disk-full "Only $((free_kb / 1024)) MB are free under $base. Free some, or lower keep-releases."
  case $free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$free_inodes" -gt 2000 ] || refuse inodes-full "Only $free_inodes inodes are free under $base. Remove old files (many small ones), or lower keep-releases." ;;
  esac
}

# Some file systems make inodes as they need them, and count none.
read_room() {
  # shellcheck disable=SC2046 # four words: blocks free for users, their bytes, inodes, those free
  set -- $(stat -f -c '%a %S %c %d' "$base")
  free_kb=$(($1 * $2 / 1024)) free_inodes=
  [ "$3" = 0 ] || free_inodes=$4
}

# fetch URL REDIRECTS BYTES FILE. The URL is a secret while it lives: curl reads it from its standard input, so
# no process list shows it. A length that the server does not announce is limited by the kernel, in blocks of
# 512 bytes (bash takes 1,024); curl then says, as on a full disk, that it cannot write.
fetch() {
  printf 'url = "%s"\n' "$1" | (
    trap '' XFSZ
    ulimit -f $(($3 / 512 + 1))
    curl -K - -sS -f -L -g --proto '=http,https' --proto-redir "$2" --max-redirs 5 --connect-timeout 15 \
      --speed-limit 512 --speed-time 60 --max-filesize "$3" -o "$4" -w '%{http_code}' 3>&- 4>&- 9>&-
  )
}

download() {
  phase download
  # From here on there is something to take away, see clean_up.
  partial=$base/releases/.$release.partial
  rm -rf "$state/download" && mkdir "$state/download"
  archive=$state/download/artifact
  # Room for the archive and for what comes out of it; curl gives up on Content-Length alone.
  allowed=$(((free_kb - 32768) * 1024 / 3))
  attempt=1
  while :; do
    case $artifact_url in s3://*) sign_s3 ;; *) download_url=$artifact_url ;; esac
    case $download_url in https://*) redirects='=https' ;; *) redirects='=http,https' ;; esac
    note "download $artifact"
    status=$(fetch "$download_url" "$redirects" "$allowed" "$archive" 2>"$state/download/error")
    rc=$?
    [ $rc -ne 0 ] || break
    download_failed $rc "$status"
    [ $attempt -lt 4 ] || finish 68 refused "$failed_code" "$failed_why"
    sleep $attempt
    attempt=$((attempt + 1))
  done
  [ -s "$archive" ] || finish 65 refused artifact-empty "$artifact is empty."
  verify_digest
}

# download_failed RC STATUS: ends what another try cannot mend; else leaves failed_code and failed_why.
download_failed() {
  note "curl: exit code $1, status $2: $(sed 's|://[^ ]*|://…|g' "$state/download/error" | head -3 | tr '\n' ' ')"
  failed_code=download-failed failed_why="$artifact could not be fetched (curl exit code $1, status $2)."
  case $1 in
    23 | 63) finish 65 refused disk-full "$artifact is larger than this host has room for: $((free_kb / 1024)) MB were free under $base, and the archive and what is in it must fit. Free some space." ;;
    18) failed_code=download-truncated failed_why="$artifact broke off before its end, $attempt times." ;;
    6 | 7) failed_why="This host cannot reach the server of $artifact (curl exit code $1). Check its way out: NAT, proxy, security group." ;;
  esac
  case $2-$artifact_url in
    40[013]-s3://*) finish 65 refused host-role-denied "S3 refused $artifact (status $2): the host's role may not read it. Give it s3:GetObject on that object (and kms:Decrypt for its key). Without s3:ListBucket S3 says the same where there is no such object." ;;
  esac
  case $2 in
    400 | 401 | 403) finish 65 refused url-expired "The server refused $artifact (status $2): the URL has expired or needs credentials." ;;
    404 | 410) finish 65 refused artifact-not-found "There is no $artifact (status $2)." ;;
  esac
}

# archive_sha256 is of what was downloaded, sha256 of the tarball; of one that came without a zip both are true.
verify_digest() {
  digest=$(sha256_of "$archive")
  if [ -z "$sha256$archive_sha256" ] && [ "$by_hand" = yes ]; then
    beside=$(fetch_beside) && archive_sha256=$beside sha256_source=beside
  fi
  expect_digest "$archive_sha256"
  archive_head=$(od -An -tx1 -N4 "$archive")
  case $archive_head in
    *50*4b*03*04*)
      unwrap
      digest=$(sha256_of "$archive")
      archive_head=$(od -An -tx1 -N4 "$archive")
      ;;
  esac
  expect_digest "$sha256"
  if [ -n "$sha256$archive_sha256" ]; then
    sha256_source=${sha256_source:-input}
  else
    sha256_source=none
    warn "$artifact was not verified: no sha256 was given."
  fi
  sha256=$digest
}

expect_digest() {
  [ -z "$1" ] || [ "$digest" = "$1" ] ||
    finish 65 refused sha256-mismatch "$artifact has sha256 $digest, expected $1 (${sha256_source:-given}). It is not the file that was built, or it was damaged on the way."
}

# By hand the host looks itself for a .sha256 beside the artifact.
fetch_beside() {
  case $artifact_url in
    s3://*) artifact_url=$artifact_url.sha256 && sign_s3 && beside_url=$download_url ;;
    *\?*) beside_url=${artifact_url%%\?*}.sha256\?${artifact_url#*\?} ;;
    *) beside_url=$artifact_url.sha256 ;;
  esac
  fetch "$beside_url" "$redirects" 4096 "$state/download/sha256" >/dev/null 2>&1 || return 1
  beside_sum=$(head -c 200 "$state/download/sha256" | tr A-F a-f | grep -oE '[0-9a-f]{64}' | head -1)
  [ -n "$beside_sum" ] && printf '%s' "$beside_sum"
}

# An artifact in S3 that the host reads by its own role: its URL is signed here, by signature version 4, and goes to
# curl as all others do. Secrets pass through pipes and builtins alone, so that no process list shows them.

# sign_s3: leaves in download_url where s3://bucket/key lets this host in, for five minutes.
sign_s3() {
  s3_name=${artifact_url#s3://}
  s3_bucket=${s3_name%%/*} s3_key=$(uri_encoded "${s3_name#*/}" /)
  case $s3_bucket in '' | *[!a-z0-9.-]*) usage "artifact-url must be s3://bucket/key" ;; esac
  read_endpoint
  read_role
  case $aws_endpoint_url/$s3_bucket in
    /*.*) s3_host=s3.$artifact_region.$(aws_domain) s3_path=/$s3_bucket/$s3_key ;;
    /*) s3_host=$s3_bucket.s3.$artifact_region.$(aws_domain) s3_path=/$s3_key ;;
    *) s3_host=${aws_endpoint_url#*://} s3_path=/$s3_bucket/$s3_key ;;
  esac
  s3_time=$(date -u +%Y%m%dT%H%M%SZ)
  s3_query=$(presigned_query "$s3_time" "$s3_host" "$s3_path")
  s3_scheme=https
  [ -z "$aws_endpoint_url" ] || s3_scheme=${aws_endpoint_url%%://*}
  download_url="$s3_scheme://$s3_host$s3_path?$s3_query"
}

aws_domain() {
  case $artifact_region in cn-*) printf amazonaws.com.cn ;; *) printf amazonaws.com ;; esac
}

# The query of a GET that role_id, role_secret and role_token allow for 300 seconds.
presigned_query() {
  scope=${1%%T*}/$artifact_region/s3/aws4_request
  query="X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=$(uri_encoded "$role_id/$scope" '')&X-Amz-Date=$1&X-Amz-Expires=300"
  [ -z "$role_token" ] || query="$query&X-Amz-Security-Token=$(uri_encoded "$role_token" '')"
  query="$query&X-Amz-SignedHeaders=host"
  canonical_sum=$(printf 'GET\n%s\n%s\nhost:%s\n\nhost\nUNSIGNED-PAYLOAD' "$3" "$query" "$2" | sha256sum)
  key=$(printf 'AWS4%s' "$role_secret" | od -An -v -tx1 | tr -d ' \n')
  for key_part in "${1%%T*}" "$artifact_region" s3 aws4_request; do key=$(hmac "$key" "$key_part"); done
  printf '%s&X-Amz-Signature=%s' "$query" "$(hmac "$key" "AWS4-HMAC-SHA256$NL$1$NL$scope$NL${canonical_sum%% *}")"
}

# hmac KEY TEXT: HMAC-SHA256. The key, of at most 64 bytes, and what comes out are in hexadecimal.
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

# octal NUMBER: a byte as printf's %b takes it.
octal() { octal=\\0$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8)); }

# uri_encoded TEXT KEPT: every byte but letters, digits, -._~ and KEPT as %XX.
uri_encoded() {
  printf '%s' "$1" | od -An -v -tx1 | KEPT=$2 awk '
    BEGIN { for (i = 33; i < 127; i++) char[sprintf("%02x", i)] = sprintf("%c", i) }
    { for (i = 1; i <= NF; i++) printf "%s", (char[$i] ~ /^[A-Za-z0-9._~-]$/ || char[$i] != "" && char[$i] == ENVIRON["KEPT"]) ? char[$i] : "%" toupper($i) }'
}

# role_id, role_secret and role_token of the instance's role, and its region unless that is known.
read_role() {
  metadata_token=$(printf 'url = "%s/api/token"\nrequest = PUT\nheader = "X-aws-ec2-metadata-token-ttl-seconds: 60"\n' "$metadata_url" | metadata_says)
  role=$(metadata meta-data/iam/security-credentials/) || role=''
  case $role in
    '' | *[!A-Za-z0-9+=,.@_-]*) finish 65 refused host-role-missing "This host has no role to read $artifact with: the metadata service at 169.254.169.254 names none. Give the instance a profile, or set artifact-access: presigned." ;;
  esac
  credentials=$(metadata "meta-data/iam/security-credentials/$role") || credentials=''
  role_id=$(credential AccessKeyId) role_secret=$(credential SecretAccessKey) role_token=$(credential Token)
  case $role_id:$role_secret in
    :* | *:) finish 65 refused host-role-missing "The metadata service gave no credentials of the role $role. Look at the instance's profile." ;;
  esac
  [ -n "$artifact_region" ] || artifact_region=$(metadata meta-data/placement/region)
  case $artifact_region in '' | *[!a-z0-9-]*) usage "artifact-region is not known: set it in .state/config" ;; esac
}

metadata_url=http://169.254.169.254/latest

metadata() {
  printf 'url = "%s/%s"\nheader = "X-aws-ec2-metadata-token: %s"\n' "$metadata_url" "$1" "$metadata_token" | metadata_says
}

metadata_says() { curl -K - -sS -f -m 5 --noproxy '*' 2>/dev/null 3>&- 4>&- 9>&-; }

# A field of the JSON in credentials, none of whose values holds a quote.
credential() {
  case $credentials in *"\"$1\""*) ;; *) return 0 ;; esac
  value=${credentials#*"\"$1\""}
  value=${value#*\"}
  value=${value%%\"*}
  case $value in *[!A-Za-z0-9/+=_-]*) return 0 ;; esac
  printf '%s' "$value"
}

# GitHub puts what a workflow uploads into a zip, unless it is told not to. The app's own Node takes the tarball out.

# unwrap: puts the zip's one tarball in its place. No more comes out than was allowed to come in.
unwrap() {
  as_exact=yes
  watched as_user_for 900 node -e "$(unwrap_script)" "$allowed" <"$archive" | head -c "$allowed" >"$state/download/tarball"
  as_exact=no
  how_ended
  case $? in
    0) ;;
    3) reject artifact-not-a-tarball "$artifact is a zip, and not one around a single .tar.gz. Make a tarball before it is uploaded (tar -czf app.tar.gz package.json package-lock.json dist), or upload that with archive: false." ;;
    4) reject disk-full "The tarball in $artifact is larger than this host has room for: $((free_kb / 1024)) MB were free under $base, and the archive and what is in it must fit. Free some space." ;;
    *)
      ! out_of_room "$state/download/error" || reject disk-full "The disk under $base filled up while $artifact was taken out of its zip. Free some space."
      reject archive-invalid "$artifact cannot be read as a zip: $(head -c 300 "$state/download/error" | head -1)"
      ;;
  esac
  mv -f "$state/download/tarball" "$archive"
  [ -s "$archive" ] || reject artifact-empty "The tarball in $artifact is empty."
}

# Reads the zip's directory from descriptor 0, which is the file itself. Names in it are compared and never used.
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

# Unpacking, as the app's user, into releases/.<id>.partial/tree: complete or absent, never half. The folder
# around the tree is root's and closed, so that no other process of that user, above all not the app that
# serves, can change what is looked at here.

# The archive's own words first: kinds, modes, names and sizes. Then tar, unprivileged. Then what came out: a
# link's text proves nothing, only where it physically leads.
unpack() {
  phase unpack
  case $archive_head in
    ' 1f 8b'*) ;;
    *) reject artifact-not-a-tarball "$artifact is not a tar.gz. Make it with: tar -czf app.tar.gz package.json package-lock.json dist" ;;
  esac
  check_listing
  tree=$partial/tree
  mkdir -m 0700 "$partial" && mkdir "$tree" && chown "$user_uid:$user_gid" "$tree"
  in_tree tar_as_user -xzf - --no-same-owner --no-same-permissions --delay-directory-restore <"$archive"
  how_ended || unpack_failed
  rm -f "$archive"
  tree_real=$releases_real/${partial##*/}/tree
  is_plain "$user_uid" || unpacked_fault=$(odd_file "$user_uid")$(link_out)
  [ -z "${unpacked_fault:-}" ] || reject archive-unsafe "$artifact holds $unpacked_fault."
  check_contents
}

reject() { finish 65 refused "$1" "$2"; }

# in_tree COMMAND...: the user gets there by the working directory alone.
in_tree() { (cd "$tree" && "$@"); }

# The system's tar. An archive of a few bytes may take any memory (by one name), and any time.
tar_as_user() { watched as_user_for 900 PATH="$PATH" prlimit --as=400000000 tar "$@"; }

# watched COMMAND...: of what it says of itself `error` gets 20 KB, and `status` how it ended. What it leaves behind is not
# waited for.
watched() {
  {
    {
      "$@" 2>&1 >&5 5>&-
      echo $? >"$state/download/status"
      printf '%s\n' "$END"
    } | prlimit --as=500000000 sed "/$END\$/Q" 5>&- | {
      head -c 20000 >"$state/download/error"
      cat >/dev/null
    } 5>&-
  } 5>&1
}

# A disk that is full has no room for the number.
how_ended() {
  read -r watched_status <"$state/download/status"
  case $watched_status in
    124 | 137) reject archive-invalid "$artifact could not be read within 15 minutes." ;;
    '' | *[!0-9]*) return 1 ;;
  esac
  return "$watched_status"
}

# Nothing is unpacked that no release holds, or that there is no room for. The list of what is in it only passes by: it may
# be of any length, and so may each name.
check_listing() {
  listing=$(tar_as_user -P --numeric-owner -tvzf - <"$archive" | head -c 100000000 | cut -b -5000 | awk '
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
  [ -z "$listing_fault" ] || reject archive-unsafe "$artifact holds $listing_fault. Nothing of it was unpacked."
  how_ended || reject archive-invalid "$artifact cannot be read as tar.gz: $(tail -1 "$state/download/error")"
  read_room
  [ "$listing_kb" -lt $((free_kb - 32768)) ] || no_room
  case $free_inodes in
    '' | *[!0-9]*) ;;
    *) [ "$listing_inodes" -lt $((free_inodes - 1000)) ] || no_inodes ;;
  esac
}

no_room() { reject disk-full "What is in $artifact takes $((listing_kb / 1024)) MB, and $((free_kb / 1024)) MB are free under $base. Free some space, or lower keep-releases."; }
no_inodes() { reject inodes-full "What is in $artifact takes $listing_inodes inodes, and $free_inodes are free under $base. Remove old files (many small ones), or lower keep-releases."; }

# Somebody else may have taken the room meanwhile.
unpack_failed() {
  if out_of_room "$state/download/error"; then
    if [ "$free_inodes" = 0 ]; then no_inodes; else no_room; fi
  fi
  reject archive-invalid "tar could not unpack $artifact: $(head -3 "$state/download/error" | tr '\n' ' ')"
}

# out_of_room FILE: it says so, or had itself no room for what it was to say.
out_of_room() {
  read_room
  [ "$free_kb" -lt 1024 ] || [ "$free_inodes" = 0 ] || grep -qE 'ENOSPC|EDQUOT|o space left|Disk quota|Wrote only' "$1"
}

# looked_over FIND-ARGUMENT...: a tree that was filled so that this takes ten minutes is found odd.
looked_over() {
  timeout -k 5 600 find "$@"
  [ $? -lt 124 ] || echo late
}

# is_plain UID: whether the tree holds nothing but folders and files of one name, all of them this user's. Most
# archives do, and many installs: then one look is enough.
is_plain() {
  [ -z "$(looked_over "$tree" \( ! -type d \( ! -type f -o -links +1 \) -o ! -uid "$1" \) -print -quit)" ]
}

# odd_file UID: in words, one thing in the tree that no release holds: a special file, one of another user than this, or
# one that has a name elsewhere too. Names stay out of what is counted: they may hold anything, newlines too.
odd_file() {
  odd=$(looked_over "$tree" ! -type l \( ! -type f ! -type d -o ! -uid "$1" -o -type f -links +1 \) -printf '%y %U %i %n\n' | OWNER=$1 awk '
    $1 == "late" { print 0, "more than can be looked at in ten minutes"; said = 1; exit }
    $1 !~ /[fd]/ { print $3, "a device, a pipe or a socket"; said = 1; exit }
    $2 != ENVIRON["OWNER"] { print $3, "a file of another user"; said = 1; exit }
    $1 == "f" { seen[$3]++; links[$3] = $4 }
    END { if (!said) for (i in seen) if (seen[i] < links[i]) { print i, "a hard link out of the release"; exit } }')
  [ -z "$odd" ] || printf '%s: %s' "${odd#* }" "$(looked_over "$tree" -inum "${odd%% *}" -printf '%P' -quit)"
}

# link_out [FOLDER...]: in words, one link that leads neither into the tree nor into these folders.
link_out() {
  leads=$tree_real
  for leads_too; do leads=$leads$NL$leads_too; done
  leads_out=$(looked_over "$tree" -type l -exec realpath -m -- {} + 2>&1 | LEADS=$leads awk '
    BEGIN { n = split(ENVIRON["LEADS"], folders, "\n") }
    { for (i = 1; i <= n; i++) if ($0 == folders[i] || index($0, folders[i] "/") == 1) next; print; exit }')
  [ -z "$leads_out" ] || printf 'a link out of the release: %s' "$(cd "$tree" && looked_over . -type l -exec sh -c "$name_link" "$leads_out" {} +)"
}

# shellcheck disable=SC2016 # another shell expands it
name_link='
  for link; do
    [ "$(realpath -m -- "$link" 2>&1)" != "$0" ] || { printf "%s -> %s" "${link#./}" "$(readlink "$link")" && exit; }
  done'

check_contents() {
  [ -f "$tree/package.json" ] || reject artifact-incomplete "$artifact has no package.json at its top.$(nested_hint)"
  [ -d "$tree/dist" ] || reject artifact-incomplete "$artifact has no dist/ at its top. Build before packing, and pack dist/.$(nested_hint)"
  choose_package_manager
}

nested_hint() {
  nested=$(looked_over "$tree" -mindepth 2 -maxdepth 2 -name package.json | head -1)
  [ -z "$nested" ] || printf ' It has one in a folder: pack with -C %s .' "$(basename "$(dirname "$nested")")"
}

# shared-paths live in shared/, the user's, and are linked into each release. What the release brings at such a path seeds
# shared/ the first time; nothing that is there is ever removed.

# In one form, each once, sorted, and none inside another, with which it is shared already.
reduce_shared_paths() {
  shared_paths=$(printf '%s\n' "$shared_paths" | awk -F/ '
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

check_shared_paths() {
  [ -n "$shared_paths" ] || return 0
  reduce_shared_paths
  while IFS= read -r shared_path; do
    case /$shared_path/ in
      //* | /./ | */../* | *[[:cntrl:]]*) usage "shared path '$shared_path' must stay inside the release" ;;
      */node_modules/* | /dist/ | /package.json/ | /RELEASE.json/* | /.release.env/*) usage "shared path '$shared_path' is part of the release" ;;
    esac
  done <<EOF
$shared_paths
EOF
}

# shared_place PATH: where it leads; .env is the operator's.
shared_place() { case $1 in .env) printf '%s' "$base/.env" ;; *) printf '%s' "$base/shared/$1" ;; esac }

link_shared() {
  [ -n "$shared_paths" ] || return 0
  if [ ! -d "$base/shared" ]; then mkdir "$base/shared" && chown "$user_uid:$user_gid" "$base/shared"; fi
  while IFS= read -r shared_path; do
    shared_said=$(in_tree as_user_for 600 PATH="$PATH" FROM="./$shared_path" TO="$(shared_place "$shared_path")" \
      sh -eu -c "$(share_script)" 2>&1 | head -c 400)
    [ "$shared_said" = linked ] ||
      finish 68 refused shared-path-failed "The shared path $shared_path could not be linked: ${shared_said:-it took longer than ten minutes.}"
  done <<EOF
$shared_paths
EOF
}

share_script() {
  cat <<'EOF'
no() { echo "$1" && exit 1; }
up=$(dirname "$FROM") to=$(dirname "$TO") top=$(pwd -P)
mkdir -p "$up"
[ "$(cd -P "$up" && pwd -P)" = "$top${up#.}" ] || no "in the release a link leads there. Share what it leads to."
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

# Installing dependencies: frozen, production only, as the app's user, with a home and caches of its own, in a
# unit of its own: with a cap on memory, so that it dies rather than the app that serves; with nothing to write
# to but the release and that home; and nothing that it started outlives it.

choose_package_manager() {
  installer=$package_manager
  # pnpm@9.1.0, or pnpm@9.1.0+sha512.… with the hash of its tarball.
  declared=$(in_tree as_user_for 5 PATH="$PATH" head -c 1000000 package.json | sed -n 's/.*"packageManager"[[:space:]]*:[[:space:]]*"\([a-z]*@[0-9A-Za-z.+-]*\).*/\1/p')
  declared=${declared%%"$NL"*}
  [ "$installer" = auto ] || return 0
  if [ -d "$tree/node_modules" ]; then
    installer=none
  elif [ "${declared%%@*}" = npm ] && [ -f "$tree/package-lock.json" ]; then
    installer=npm
  elif [ -f "$tree/pnpm-lock.yaml" ] && [ "${declared%%@*}" != yarn ]; then
    installer=pnpm
  elif [ -f "$tree/yarn.lock" ]; then
    installer=yarn
  elif [ -f "$tree/package-lock.json" ] || [ -f "$tree/npm-shrinkwrap.json" ]; then
    installer=npm
  else
    reject lockfile-missing "$artifact has no lockfile (package-lock.json, pnpm-lock.yaml or yarn.lock) and no node_modules, so what it would run on is not known. Pack the lockfile, or set package-manager: none."
  fi
}

# The lockfile of a manager that was named must be there too.
require_lockfile() {
  case $installer in
    npm) [ -f "$tree/package-lock.json" ] || [ -f "$tree/npm-shrinkwrap.json" ] ;;
    pnpm) [ -f "$tree/pnpm-lock.yaml" ] ;;
    yarn) [ -f "$tree/yarn.lock" ] ;;
  esac || reject lockfile-missing "$artifact has no lockfile for $installer."
}

install_dependencies() {
  if [ "$installer" = none ]; then
    check_architecture
    return 0
  fi
  require_lockfile
  phase install
  install_home=/var/cache/ec2-release/$app
  prepare_home
  note "install with $installer"
  install_cap=$(memory_cap_kb)
  install_output=$state/download/install
  if have_systemd; then
    unshare --pid --fork true 2>/dev/null ||
      refuse host-not-ready "This host gives an install no processes of its own (unshare --pid fails), so its scripts could reach those of the app that runs. Allow it (sysctl user.max_pid_namespaces), or pack node_modules into the artifact."
    saying "$install_output" install_in_unit
  else
    saying "$install_output" install_plainly
  fi
  rc=$?
  mask <"$install_output" | tail -c 12000
  [ $rc -eq 0 ] || install_failed $rc
}

# The user's own home stays as it is; its settings for registries are read all the same.
prepare_home() {
  [ -d /var/cache/ec2-release ] || { mkdir -p /var/cache/ec2-release && chmod 0755 /var/cache/ec2-release; }
  if [ -L "$install_home" ] || [ "$(stat -c %u "$install_home" 2>/dev/null)" != "$user_uid" ]; then
    rm -rf "$install_home"
    mkdir "$install_home" && chown "$user_uid:$user_gid" "$install_home" && chmod 0700 "$install_home"
  fi
  as_user PATH="$PATH" TO="$install_home" sh -c "$home_script" </dev/null >/dev/null 2>&1
}

# shellcheck disable=SC2016 # the user's shell expands it
home_script='
  for f in .npmrc .yarnrc .yarnrc.yml .config/pnpm/rc; do
    [ -f "$HOME/$f" ] && mkdir -p "$(dirname "$TO/$f")" && ln -sfn "$HOME/$f" "$TO/$f"
  done'

# Three quarters of what is free now: the rest is the app's, which must not be the one that dies. Should memory
# run out all the same, the kernel takes the install first (OOMScoreAdjust).
memory_cap_kb() {
  while read -r memory_name memory_kb _; do
    case $memory_name in MemAvailable:) printf '%s' $((memory_kb * 3 / 4)) ;; esac
  done </proc/meminfo
}

# What runs there sees and signals no process but its own, and talks to no other through a socket of the host or memory:
# one of the same user outside would be a way out. Root alone is in the unit's environment; the user's comes by the pipe.
# The unit sees the tree where the release will lie, so that paths in it that an install script writes down are
# right; as it is a mount of its own, no file can be linked into it or out of it.
install_in_unit() {
  # /proc where a host has it once more, as for a chroot.
  # shellcheck disable=SC2046 # an option for each
  set -- $(awk '/ - proc / && $5 !~ "^/proc" { print "-pInaccessiblePaths=-" $5 }' /proc/self/mountinfo)
  install_environment | systemd-run --quiet --collect --wait --pipe --unit="$install_unit" -p Type=exec "$@" -E PATH="$PATH" \
    -p WorkingDirectory="$releases_real/$release" -p PrivateIPC=yes -p TemporaryFileSystem=/dev/shm:mode=1777 \
    -p RestrictAddressFamilies="AF_INET AF_INET6 AF_NETLINK" -p SystemCallArchitectures=native \
    -p SystemCallFilter="~io_uring_setup io_uring_enter io_uring_register" -p SystemCallErrorNumber=EPERM \
    -p TemporaryFileSystem="$releases_real:ro" -p BindPaths="$tree_real:$releases_real/$release" \
    -p ProtectSystem=strict -p ProtectHome=read-only -p ReadWritePaths="$install_home" -p PrivateTmp=yes -p NoNewPrivileges=yes \
    -p MemoryMax="${install_cap}K" -p MemorySwapMax=0 -p OOMScoreAdjust=500 -p OOMPolicy=continue -p TasksMax=4096 \
    -p CPUWeight=20 -p IOWeight=20 -p Nice=10 -p KillSignal=SIGKILL \
    -p ExecStopPost="+/bin/sh -c 'test \"\$EXIT_STATUS\" = 0 || exec /bin/sh $own_program inside-count-oom $state/download/oom'" \
    timeout -k 10 1800 unshare --pid --fork --kill-child --mount-proc \
    setpriv --reuid="$user_uid" --regid="$user_gid" --init-groups --inh-caps=-all /bin/sh "$own_program" inside-install "$installer"
}

# What a caller left at work that was killed meanwhile; its cgroup is there for as long as a process is in it.
stop_install() {
  for cgroup_root in /sys/fs/cgroup/systemd /sys/fs/cgroup; do
    [ ! -d "$cgroup_root/system.slice/$install_unit" ] || systemctl stop "$install_unit" 2>/dev/null
  done
}

install_plainly() { in_tree as_user_with 1800 "$(install_environment)" nice -n 10 sh "$own_program" inside-install "$installer"; }

# Lines of NAME=value; last the proxies and registries that the host's own environment names.
install_environment() {
  printf '%s\n' HOME="$install_home" PATH="$app_path" LANG=C.UTF-8 CI=1 NODE_ENV=production \
    USER="$user" LOGNAME="$user" COREPACK_ENABLE_DOWNLOAD_PROMPT=0 npm_config_update_notifier=false npm_config_cache="$install_home/.npm" \
    NODE_COMPILE_CACHE="$install_home/.node-compile-cache" YARN_ENABLE_TELEMETRY=0 \
    YARN_GLOBAL_FOLDER="$install_home/.yarn/berry" MANAGER_SPEC="$(manager_spec)"
  for inherited in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS NPM_CONFIG_REGISTRY npm_config_registry; do
    eval "inherited_value=\${$inherited:-}"
    [ -z "$inherited_value" ] || printf '%s=%s\n' "$inherited" "$inherited_value"
  done
}

# `deploy.sh inside-install MANAGER`: what the user's own shell runs, in the release. A manager that is not on the host
# comes from the registry, in the version that package.json names ($MANAGER_SPEC), and with the hash that it names.
install_as_user() {
  case $1 in
    npm) npm ci --omit=dev --no-audit --no-fund --prefer-offline --loglevel=warn ;;
    pnpm) install_with_pnpm ;;
    yarn) if grep -q '^__metadata:' yarn.lock; then install_with_berry; else install_with_yarn; fi ;;
  esac
}

# from_registry COMMAND PACKAGE: the command is that of this package from now on. Its hash is, as for corepack, the one of its
# tarball, or of the one file in it that is the manager ($MANAGER_FILE).
from_registry() {
  manager_package=$2
  case $MANAGER_SPEC in
    *+*)
      rm -rf "$HOME/manager" && mkdir "$HOME/manager" && npm pack --silent --pack-destination="$HOME/manager" "$2" >/dev/null || exit
      manager_package=$(echo "$HOME"/manager/*.tgz)
      manager_hash=${MANAGER_SPEC#*+}
      manager_sum=$(if [ -n "${MANAGER_FILE:-}" ]; then tar -xzOf "$manager_package" "$MANAGER_FILE"; else cat "$manager_package"; fi | "${manager_hash%%.*}sum")
      [ "${manager_sum%% *}" = "${manager_hash#*.}" ] || { echo "error: $2 of the registry has not the hash that packageManager names in package.json." >&2 && exit 1; }
      ;;
  esac
  eval "$1() { npm exec --yes --package=\"\$manager_package\" -- $1 \"\$@\"; }"
}

# Copies, not links into its store: what becomes root's must have no other name.
install_with_pnpm() {
  command -v pnpm >/dev/null || from_registry pnpm "${MANAGER_SPEC%%+*}"
  pnpm install --frozen-lockfile --prod --prefer-offline --config.package-import-method=copy \
    --config.store-dir="$HOME/.pnpm-store" --config.confirm-modules-purge=false
}

install_with_yarn() {
  case $(yarn --version 2>/dev/null) in 1.*) ;; *) case $MANAGER_SPEC in yarn@1.*) from_registry yarn "${MANAGER_SPEC%%+*}" ;; *) MANAGER_SPEC=yarn && from_registry yarn yarn@1 ;; esac ;; esac
  yarn install --frozen-lockfile --production --non-interactive --prefer-offline --cache-folder "$HOME/.yarn/v1"
}

# `focus` alone installs without what is only for development, but it also takes a lockfile that does not fit.
install_with_berry() {
  case $(sed -n 's/^nodeLinker:[[:space:]]*//p' .yarnrc.yml 2>/dev/null) in
    '') export YARN_NODE_LINKER=node-modules YARN_ENABLE_GLOBAL_CACHE=true ;;
    *pnp*) export YARN_ENABLE_GLOBAL_CACHE=false ;; # runs from the cache, which so is part of the release
  esac
  case $(yarn --version 2>/dev/null) in '' | 1.*) MANAGER_FILE=package/bin/yarn.js && from_registry yarn "@yarnpkg/cli-dist@$(printf '%s' "${MANAGER_SPEC#yarn@}" | cut -d+ -f1)" ;; esac
  export YARN_ENABLE_IMMUTABLE_INSTALLS=false
  lock_sum=$(cksum <yarn.lock)
  yarn install --mode=update-lockfile || return 1
  [ "$(cksum <yarn.lock)" = "$lock_sum" ] || { echo 'error: yarn.lock does not match package.json: it would have been changed.' >&2 && return 1; }
  yarn workspaces focus --production
}

# The version that package.json declares of it; or the name alone.
manager_spec() { case $declared in "$installer@"[0-9]*) printf '%s' "$declared" ;; *) printf '%s' "$installer" ;; esac }

install_failed() {
  if grep -qs '^oom_kill [1-9]' "$state/download/oom"; then
    finish 68 refused install-out-of-memory "$installer ran out of memory ($((install_cap / 1024)) MB is what it may use beside the running app). Pack node_modules into the artifact, or give the host more memory."
  fi
  if out_of_room "$install_output"; then
    finish 68 refused disk-full "The disk under $base filled up while $installer installed the dependencies ($((free_kb / 1024)) MB and ${free_inodes:-many} inodes are free now). Free some space, or lower keep-releases."
  fi
  install_said=$(grep -iE 'EUSAGE|ERR_PNPM|EBADENGINE|error|failed' "$install_output" | grep -vE '^npm error (path|command failed|A complete log)' | head -4 | cut -c1-160 | tr '\n' ' ')
  case $install_said in
    *EUSAGE* | *OUTDATED_LOCKFILE* | *'frozen-lockfile'* | *'does not match package.json'*)
      finish 68 refused lockfile-mismatch "The lockfile does not match package.json: $install_said"
      ;;
  esac
  [ "$1" -lt 200 ] || install_said="it could not be started; see: journalctl -u $install_unit. $install_said"
  [ "$1" -ne 124 ] && [ "$1" -ne 137 ] || install_said="it was stopped after 30 minutes, or killed. $install_said"
  finish 68 refused install-failed "$installer could not install the dependencies (exit code $1): $install_said"
}

# A module that was built for another processor starts nowhere here; told before the swap.
check_architecture() {
  native=$(looked_over "$tree/node_modules" -name '*.node' -type f 2>/dev/null | head -1)
  [ -n "$native" ] || return 0
  case $(od -An -tx1 -j18 -N2 "$native" | tr -d ' \n')-$(uname -m) in
    3e00-x86_64 | b700-aarch64) ;;
    3e00-* | b700-*) reject wrong-architecture "${native#"$tree/"} was built for another processor than this host's $(uname -m). Build on the same architecture, or let the host install." ;;
  esac
}

# The finished release becomes root's, gets its RELEASE.json and environment, and its name by one rename.

seal() {
  phase seal
  # Ours alone, whatever an archive or an install script put there.
  rm -rf "$tree/RELEASE.json" "$tree/.release.env"
  is_plain "$user_uid" || check_sealable "$(odd_file "$user_uid")"
  # Another process of the user may hold a folder of the tree open, and put there what is another's: root gives no other
  # mode to anything, and takes nothing over but what is the user's. After npm no file needs another mode.
  [ -z "$(odd_mode)" ] || in_tree as_user_for 600 PATH="$PATH" chmod -R u=rwX,go=rX,a-st .
  [ "$user_uid" = 0 ] || chown -R -h --from="$user_uid" root:root "$tree"
  # Folders are root's by now, and closed: what is seen stays.
  odd=$(odd_mode)
  [ -z "$odd" ] || check_sealable "a file that others than root may write to, or that not everybody may read: $odd"
  is_plain 0 || check_sealable "$(sealed_fault)"
  # Written beside the tree, whose access lists new files would get.
  if ! release_json >"$partial/RELEASE.json" || ! release_env >"$partial/.release.env" ||
    ! chmod 0644 "$partial/RELEASE.json" "$partial/.release.env" ||
    ! mv -T "$partial/RELEASE.json" "$tree/RELEASE.json" || ! mv -T "$partial/.release.env" "$tree/.release.env" ||
    ! sync -f "$tree" || ! mv -T "$tree" "$base/releases/$release"; then
    finish 68 refused disk-full "releases/$release could not be put in place: $((free_kb / 1024)) MB were free under $base."
  fi
  rm -rf "$partial" "$state/download"
  partial=''
  remember staged "$release"
}

odd_mode() { looked_over "$tree" ! -type l ! -perm 0755 ! \( -type f -perm 0644 \) -printf '%P' -quit; }

check_sealable() {
  [ -z "$1" ] || finish 68 refused install-unsafe "The install of $artifact left $1. A release may hold only what is in it, and links to its shared paths and to /usr."
}

# Links may lead to shared paths, wherever those really are, and to the system's own programs, as node-gyp's do.
sealed_fault() {
  odd_file 0
  set -- /usr "$(realpath -m "$base/shared")"
  while IFS= read -r sealed_path; do
    [ -z "$sealed_path" ] || set -- "$@" "$(timeout -k 5 60 realpath -m "$(shared_place "$sealed_path")")"
  done <<EOF
$shared_paths
EOF
  link_out "$@"
}

release_json() {
  printf '{\n  "id": %s,\n  "version": %s,\n  "sha256": %s,\n  "environment": %s,\n  "settings": "%s",\n  "run": %s,\n  "time": "%s"\n}\n' \
    "$(json "$release")" "$(json "$version" 1000)" "$(json "$sha256")" "$(json "$environment")" "$(settings_digest)" \
    "$(json "$run_url")" "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
}

# The env input and the shared paths: part of what makes two deploys the same.
settings_digest() {
  settings_sum=$(printf '%s\n\n%s' "$app_env" "$shared_paths" | sha256sum)
  printf '%s' "${settings_sum%% *}"
}

# In systemd's form for an EnvironmentFile: in double quotes, where only these four need a backslash.
release_env() {
  printf 'RELEASE_ID=%s\nVERSION=' "$release"
  printf '"%s"\n' "$(printf '%s' "$version" | sed 's/[\\"`$]/\\&/g')"
  [ -z "$app_env" ] || printf '%s\n' "$app_env" | quote_environment
}

# NAME=value lines in that form.
quote_environment() {
  sed -n '/^[A-Za-z_][A-Za-z0-9_]*=/{
    s/[\\"`$]/\\&/g
    s/^\([^=]*\)=\(.*\)$/\1="\2"/p
  }'
}

# The same back as plain NAME=value lines, for PM2, which reads no such file.
release_environment() {
  ! sealed "$1" || sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)="\(.*\)"$/\1=\2/;s/\\\([\\"`$]\)/\1/g;p' "$base/releases/$1/.release.env"
}

# unchanged: what is asked for already runs here, and that is proved. Asked before the download when the
# digest is known, else after it.
already_live() {
  case $settle_to in '' | "$live") ;; *) return 1 ;; esac
  [ "$live" != none ] && [ -n "$sha256" ] && [ -n "$version" ] || return 1
  [ "$(release_field "$live" sha256)" = "$sha256" ] && [ "$(release_field "$live" version)" = "$version" ] &&
    [ "$(release_field "$live" settings)" = "$(settings_digest)" ] && [ "$good" = "$live" ] || return 1
  stale=''
  proof=''
  prove_now "$live"
}

stage() {
  phase preflight
  check_stage_request
  look_first look_before_stage
  begin_change
  note "stage $release version $version for $app"
  read_what_runs
  check_drift
  preflight
  keep_manager
  link_environment
  ! failed_last || details='"failedLast":true'
  [ ! -e "$base/releases/$release" ] || refuse release-exists "releases/$release is there already. Give another id, or leave it out."
  if already_live; then unchanged; fi
  download
  if already_live; then unchanged; fi
  unpack
  link_shared
  install_dependencies
  seal
}

look_before_stage() { check_drift && preflight; }

check_stage_request() {
  [ -n "$artifact_url" ] || usage "--artifact-url is missing"
  [ -n "$version" ] || usage "--version is missing"
  is_release_id "$release" || usage "release '$release' is not of the form YYYYMMDD_HHMMSS"
}

unchanged() {
  called_by_person || config_is_the_runners
  mark_interrupted
  rm -f "$state/activating"
  release=$live
  finish 0 unchanged '' "$live, version $version, already runs here, and that was proved."
}

# A runner's deploy settles how this host is deployed to: what a hand deploy will use, and no mark of one.
config_is_the_runners() {
  read_endpoint
  settings_text >"$state/config.new" && mv -fT "$state/config.new" "$state/config"
  rm -f "$state/manual"
}

release_field_or_none() { [ "$1" = none ] || release_field "$1" "$2"; }

# What the health path answers, and the limit that an app may set to how often it is asked.

# (5) one request to the health path, at the address where the app listens: the status that is expected, and the
# whole of its answer. Returns 2 where the app limits requests: that says nothing of its health, and until `ask_at` it
# is not asked again. Returns 3 where it asks for time by 503 and Retry-After. Going back, of a release that answered
# something else than 200 any answer is taken.
healthy() {
  case $health_expected in 000 | no-listener) return 0 ;; esac
  now_cs
  [ "$now_cs" -ge "$ask_at" ] || return 2
  health_text=$(health_answer)
  health_status=${health_text%%"$NL"*} health_text=${health_text#*"$NL"} health_head=''
  case $health_status-$health_expected in
    '200 0-'*) limit_least=1 && return 0 ;;
    000* | *-200) ;;
    *) limit_least=1 && return 0 ;;
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
    "$health_expected"*) health_what="$health_what, but not to the end" ;;
  esac
  because unhealthy "GET $health_path $health_what: $health_said"
  case $health_status-$health_head in
    429* | 503*"limit-remaining: 0$NL"* | 503*remaining=0[!0-9]*) limited && return 2 ;;
    503*"${NL}retry-after: "*) return 3 ;;
  esac
  return 1
}

# The status and curl's exit code, then the first of the headers and of the answer. An answer that goes on and on is cut, and
# counts as none.
health_answer() {
  ask_health | head -c 1100000 | tr -cd '\012\040-\176' | awk '
    length(said) < 20000 { said = said "\n" substr($0, 1, 4000) }
    { last = $0 }
    END { print (last ~ /^[0-9][0-9][0-9] [0-9]+$/ ? last : "000 63") said }'
}

# What it answers, after its headers, and on the last line the status and curl's exit code.
ask_health() {
  curl -sS -g -D - -w '\n%{http_code}' --noproxy '*' --max-time 10 --max-filesize 1000000 \
    --resolve "localhost:$port:127.0.0.1,[::1]" "http://${serve_host:-localhost}:$port$health_path" 2>&1 3>&- 4>&- 9>&-
  printf ' %s\n' $?
}

# The app said that it was asked too often. It is asked again when it says so; each time in a row at least twice as late
# as the time before, since some limits count what they refuse.
limited() {
  limit_times=$((limit_times + 1)) limit_status=${health_status%% *}
  limit_left=$(limit_left)
  [ "$limit_left" -ge $limit_least ] || limit_left=$limit_least
  [ $limit_least -ge 60 ] || limit_least=$((limit_least * 2))
  now_cs
  ask_at=$((now_cs + limit_left * 100))
  because rate-limited "GET $health_path answered $limit_status: the app limits requests, and takes the next one in $limit_left s. $limit_advice"
}

limit_advice="Take the health path out of that limit, or set another health-path."

# For how many seconds, by the header that says so: a number, a date, or seconds since 1970.
limit_left() {
  limit_value=$(printf '%s' "$health_head" | sed -nE '
    s/^retry-after: */1 /p
    s/^(x-)?rate-?limit-reset: */2 /p
    s/^ratelimit: (.*[ ,;])?(reset|t)=([0-9]+).*/3 \3/p' | sort | sed -n '1s/^. //p')
  case $limit_value in *[!0-9]*) limit_value=$(date -d "$limit_value" +%s 2>/dev/null) ;; esac
  case $limit_value in '' | 0* | ???????????*) limit_value=0 ;; esac
  now_epoch
  [ "$limit_value" -lt 1000000000 ] || limit_value=$((limit_value - now_epoch))
  printf '%s' "$limit_value"
}

# The proof that a release is what answers. Five facts, all of them needed; none alone is evidence.

# facts ID: (1) to (4), of what runs this moment. Sets why_code and why when one does not hold.
facts() {
  read_processes
  if [ -z "$processes" ]; then
    [ "$manager" != pm2 ] || pm2_list_now_and_then
    because not-running "$service has no process: $(manager_says)."
    return 1
  fi
  owners_of_either
  all_new || return 1
  [ "$health_expected" = no-listener ] || owns_port || return 1
  [ "$1" != none ] || return 0
  for fact_pid in $(witnesses); do
    carries_release "$fact_pid" "$1" || return 1
    [ "$health_expected" = no-listener ] || runs_release "$fact_pid" "$1" || return 1
  done
  others_hold "$1"
}

# PM2 takes longer to answer than it may take to start the app.
pm2_list_now_and_then() {
  now_cs
  [ $((now_cs - pm2_listed_at)) -gt 100 ] || return 0
  pm2_list
  pm2_listed_at=$now_cs
}

# The processes that answer on the port. Of a cluster under PM2 the daemon owns the listener, and its workers
# answer; what PM2 runs beside them must be of the release too.
witnesses() {
  [ "$health_expected" != no-listener ] || serving=$(printf '%s\n' "$processes" | sed 's/:[0-9]*//g')
  for witness in $serving; do [ "$witness" = "$pm2_daemon" ] || printf '%s\n' "$witness"; done
  [ "$manager" != pm2 ] || for witness in $pm2_workers; do printf '%s\n' "${witness%%:*}"; done
}

manager_says() {
  case $manager in
    systemd) printf '%s, %s, last result %s, exit status %s, %s restarts' "$unit_active" "$unit_sub" "$unit_result" "$unit_status" "$unit_restarts" ;;
    pm2) printf 'PM2 says %s, started again %s times' "${pm2_down:-nothing of it}" "$pm2_restarts" ;;
  esac
}

# wait_healthy ID: polls until the facts hold and `health-successes` requests in a row were answered as expected. A tenth
# of the time that was waited passes from poll to poll, a fifth after an answer that was another; `health-interval` at most,
# but a twentieth of the time. So a path that answers otherwise for a minute is asked less than 60 times.
wait_healthy() {
  now_cs
  wait_began=$now_cs
  deadline=$((now_cs + health_timeout * 100))
  # The way back waits no longer: what was proved before is held to the first four facts while it cannot be asked.
  [ -z "$phase_prefix" ] && limit_patience=900 || limit_patience=0
  limit_end=$((now_cs + limit_patience * 100))
  ask_at=0 limit_least=1 limit_times=0
  successes=0
  was_healthy=no
  first_restarts=''
  why_code='' why=''
  looked_cs=$now_cs
  while :; do
    # A full look takes from the app the time in which it starts: half a second apart while nobody listens.
    if [ $((now_cs - looked_cs)) -lt 50 ] && [ -z "$(listeners "$port")" ]; then
      sleep 0.02
      now_cs
      continue
    fi
    looked_cs=$now_cs
    facts "$1" && healthy
    case $? in
      0)
        successes=$((successes + 1))
        was_healthy=yes
        [ $successes -lt "$health_successes" ] || return 0
        ;;
      2) wait_for_limit || return $((successes == 0 && limit_patience > 0)) ;;
      *)
        [ $successes -eq 0 ] || note "after $successes times $health_expected: $why"
        successes=0
        given_up && return 1
        [ -n "$first_restarts" ] || first_restarts=$(restarts)
        ;;
    esac
    now_cs
    [ "$now_cs" -lt $deadline ] || { look_elsewhere && return 1; }
    poll_pause
  done
}

poll_pause() {
  pause=$(((now_cs - wait_began) / 20))
  [ $pause -ge $((health_interval * 100)) ] || {
    pause=$((pause * (successes > 0 ? 2 : 4)))
    [ $pause -le $((health_interval * 100)) ] || pause=$((health_interval * 100))
  }
  [ $pause -ge 2 ] || pause=2
  sleep_cs $pause
}

sleep_cs() { sleep $(($1 / 100)).$(($1 / 10 % 10))$(($1 % 10)); }

# `health-timeout` begins anew when the app may be asked again. Fails where that is later than there is patience for.
wait_for_limit() {
  [ $ask_at -gt $limit_end ] || deadline=$((ask_at + health_timeout * 100))
  [ $ask_at -le $deadline ]
}

# What waiting cannot mend: a unit that systemd gave up on, or that it starts again and again.
given_up() {
  case $manager in
    systemd)
      unit_show
      case $unit_active in failed | inactive) [ "$unit_type" != oneshot ] && return 0 ;; esac
      [ -z "$first_restarts" ] || [ $((unit_restarts - first_restarts)) -lt 4 ] || return 0
      ;;
    pm2)
      case $pm2_down in *' errored'* | *' stopped'*) return 0 ;; esac
      [ -z "$first_restarts" ] || [ $((pm2_restarts - first_restarts)) -lt 8 ] || return 0
      ;;
  esac
  return 1
}

# stays_healthy ID: for `stable-for` seconds the same processes go on, and answer as expected. The facts are looked at
# once in `health-interval`; the health path is asked at growing distances, 15 times at most however long the window is.
stays_healthy() {
  stable_processes=$processes
  [ "$manager" != systemd ] || unit_show
  stable_incarnation=$(incarnation)
  now_cs
  stable_began=$now_cs stable_until=$((now_cs + stable_for * 100)) stable_ask=0
  while now_cs && [ "$now_cs" -lt $stable_until ]; do
    stable_pause=$((stable_until - now_cs))
    [ $stable_pause -le $((health_interval * 100)) ] || stable_pause=$((health_interval * 100))
    [ $stable_pause -ge 10 ] || stable_pause=10
    sleep_cs $stable_pause
    [ "$manager" != systemd ] || unit_show
    if ! facts "$1" || ! ask_now_and_then; then unstable_because && return 1; fi
    if [ "$(incarnation)" != "$stable_incarnation" ] || ! same_served; then
      because unstable "$service was healthy, then had to be started again within $stable_for s (stable-for)."
      return 1
    fi
  done
}

# A limit of requests is no answer; and what asks for time has until the end of the window.
ask_now_and_then() {
  now_cs
  [ "$now_cs" -ge $stable_ask ] || [ "$now_cs" -ge $stable_until ] || return 0
  healthy
  set -- $?
  stable_ask=$(((now_cs - stable_began) / 2))
  [ $stable_ask -ge $((stable_for * 2)) ] || stable_ask=$((stable_for * 2))
  stable_ask=$((now_cs + stable_ask))
  case $1 in 1) return 1 ;; 3) [ "$now_cs" -lt $stable_until ] ;; esac
}

# At least one process that served at the beginning of the window still does.
same_served() {
  for same_process in $stable_processes; do
    case " $processes " in *" $same_process "*) return 0 ;; esac
  done
  return 1
}

unstable_because() { because unstable "$service was healthy, then not any more within $stable_for s (stable-for): $why"; }

# prove ID: the whole proof after a start. Leaves `proof` in words, or why_code and why.
prove() {
  phase prove
  note "waiting for $1 to answer on port $port, $health_timeout s at most"
  wait_healthy "$1" || { explain_failure && return 1; }
  phase settle
  note "it answers; watching it for $stable_for s"
  { stays_healthy "$1" && none_down; } || { explain_failure && return 1; }
  tell_limit
  state_proof "$1"
}

# One of several processes that PM2 gave up on is not to be seen in /proc.
none_down() {
  [ "$manager" = pm2 ] || return 0
  pm2_list
  case $pm2_down in
    *' errored'* | *' waiting'*)
      because not-running "PM2 says $pm2_down."
      return 1
      ;;
  esac
}

# prove_now ID: the same of what runs already, without waiting for a start. What was proved before stays so while the
# app limits requests.
prove_now() {
  stale='' successes=0 ask_at=0 limit_least=1 limit_times=0
  while [ $successes -lt "$health_successes" ]; do
    facts "$1" && healthy
    case $?-$good in
      0-*) successes=$((successes + 1)) ;;
      2-"$1") break ;;
      *) look_elsewhere && return 1 ;;
    esac
  done
  none_down || return 1
  tell_limit
  state_proof "$1"
}

# Where a limit kept the health path from being asked, the proof does not say that it answered.
tell_limit() {
  health_proof="$successes times $health_expected from $health_path"
  [ $limit_times -eq 0 ] ||
    warn "$health_path answered $limit_status to $limit_times requests: the app limits them. $limit_advice"
}

state_proof() {
  # shellcheck disable=SC2086 # words are counted
  set -- "$1" $processes
  proof_carries="RELEASE_ID=$1"
  sealed "$1" || proof_carries='no RELEASE_ID (it was there before us)'
  case $# in 2) proof_count='1 process' ;; *) proof_count="$(($# - 1)) processes" ;; esac
  proof="$proof_count${stale:+, none from before}, $proof_carries, run from releases/$1, own the listener on $port, $health_proof, $stable_for s stable"
  name_beside
  name_others "$1"
}

# The likeliest reason, from the strongest evidence: the kernel's counters, then what the app said.
explain_failure() {
  explain_log=$(said_since_mark 2>/dev/null | mask | tr -cd '\011\012\040-\176' | tail -n 60)
  printf '%s\n' "$explain_log"
  if [ "$(oom_kills)" -gt "$oom_before" ]; then
    because out-of-memory "The kernel killed a process of $service for memory: its cgroup ran into its limit. $why"
    return 0
  fi
  listener_owners
  if port_is_taken; then
    because port-in-use "Port $port is held by $(name_foreign), which is not of $service. $why"
    return 0
  fi
  explain_path=$(printf '%s\n' "$explain_log" | grep -oE "E(ACCES|PERM|ROFS)[^']*'$base/(releases/[^/']*|current)/[^']*'" | head -1 | sed "s/^[^']*'//;s/'$//")
  if [ -n "$explain_path" ]; then
    explain_path=${explain_path#"$base/"}
    explain_path=${explain_path#current/}
    explain_path=${explain_path#releases/*/}
    because release-not-writable "The app writes into its release: $explain_path. A release is root's and read-only; name the folder in shared-paths. $why"
    return 0
  fi
  # A service that is started again and again may be looked at in any moment of its short life.
  case $manager-$unit_active-$why_code-$(($(restarts) - ${first_restarts:-0})) in
    systemd-failed-* | *-not-running-* | systemd-*-[1-9]* | pm2-*-[2-9]* | pm2-*-[1-9][0-9]*)
      if [ "$was_healthy" = yes ]; then
        [ "$why_code" = unstable ] || because unstable "$service was healthy and then crashed: $why"
      else
        because crash-loop "$service does not stay up: $(manager_says). $(first_error)"
      fi
      ;;
    *) [ "$why_code" = unstable ] || [ -z "$(first_error)" ] || why="$why $(first_error)" ;;
  esac
  return 0
}

first_error() {
  printf '%s\n' "$explain_log" | grep -E '(Error|ERR!|EADDRINUSE|EACCES|Cannot find|not found|[Ff]atal)' | head -1 | cut -c1-200
}

# Whether the new release listens wherever the release before it did.

# reached: the addresses on which the app answers. A socket on all addresses of IPv6 answers IPv4 as well, or not: that is
# asked by a greeting of TLS, of which no route, limit or log of the app takes notice.
reached() {
  case "$serve_at " in
    *' 0.0.0.0 '*) ;;
    *' [::] '*)
      curl -sk -o /dev/null --noproxy '*' -m 2 "https://127.0.0.1:$port" 3>&- 4>&- 9>&-
      [ $? -eq 7 ] || printf ' 0.0.0.0'
      ;;
  esac
  printf '%s' "$serve_at"
}

# live_reach: where the live release is reached, on whichever port it has.
note_reach() {
  reach_port=$port port=${live_port:-$port}
  [ "$looked_port" = "$port" ] || listener_owners
  live_reach=$(reached)
  port=$reach_port
}

# lost_addresses BEFORE NOW: those of before that the app does not listen on now.
lost_addresses() (
  set -f
  for lost_address in $1; do
    case $lost_address in \[*) lost_all='[::]' ;; *) lost_all=0.0.0.0 ;; esac
    case " $2 " in *" $lost_all "* | *" $lost_address "*) continue ;; esac
    # Where the host has no address of IPv6, nobody comes by one.
    [ "$lost_address" != '[::]' ] || awk '$4 == "00" { found = 1 } END { exit !found }' /proc/net/if_inet6 2>/dev/null || continue
    printf ' %s' "$lost_address"
  done
)

# keeps_addresses: an app that begins to listen on loopback alone is proved on the host, and outsiders lose it. Told, and a
# failure where the run says that outsiders are served; a rollback is not held up by it.
keeps_addresses() {
  reach_lost=$(lost_addresses "$live_reach" "$(reached)")
  [ -n "$reach_lost" ] || return 0
  reach_said="$release listens on$serve_at, port $port, and $before listened on$live_reach: requests to$reach_lost no longer reach the app."
  case $outside-$rolling_back in
    yes-no | yes-false)
      because fewer-addresses "$reach_said Let it listen on 0.0.0.0; if this is meant, deploy it once without target-groups and health-url."
      return 1
      ;;
  esac
  warn "$reach_said"
}

# Told from the cgroup's own counters whether the kernel killed the app for memory.

# On cgroup v1 a unit's counters go away with its cgroup when systemd starts it again. A sleeping process in
# the memory hierarchy alone keeps that cgroup, and its counters, for as long as we watch.
watch_memory() {
  oom_watch=''
  case $manager in
    systemd) oom_cgroup=${unit_cgroup:-$(systemctl show -p ControlGroup --value -- "${unit_slice:-system.slice}")/$service} ;;
    pm2) oom_cgroup=$(memory_cgroup "${pm2_daemon:-self}") ;;
  esac
  if [ -d /sys/fs/cgroup/memory ]; then
    oom_dir=/sys/fs/cgroup/memory$oom_cgroup
    [ -d "$oom_dir" ] || mkdir -p "$oom_dir" 2>/dev/null
    sh -c 'echo $$ >"$1/cgroup.procs" && exec sleep 86400' sh "$oom_dir" >/dev/null 2>&1 3>&- 4>&- 9>&- &
    oom_watch=$!
  fi
  oom_before=$(oom_kills)
}

unwatch_memory() {
  [ -z "$oom_watch" ] || kill "$oom_watch" 2>/dev/null
  oom_watch=''
}

# How many processes the kernel has killed there. On v2 the slice's count outlives the unit's cgroup.
oom_kills() {
  oom_counted=$oom_cgroup
  [ -d /sys/fs/cgroup/memory ] || oom_counted=${oom_cgroup%/*}
  memory_counters "$oom_counted" | awk '$1 == "oom_kill" { n += $2 } END { print n + 0 }'
}

# memory_counters CGROUP: "oom_kill N" among them.
memory_counters() {
  if [ -d /sys/fs/cgroup/memory ]; then
    cat "/sys/fs/cgroup/memory$1/memory.oom_control"
  else
    cat "/sys/fs/cgroup$1/memory.events"
  fi 2>/dev/null
}

# memory_cgroup PID: the path of the cgroup that counts its memory: of the controller's own hierarchy on v1, of
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

# How a release was when it last served here: .state/proved/<id>. Going back, a host is held to that, and to no setting of
# the run that failed.

# as_noted ID: port, health_path and `health_expected`: 200 or another status that the health path answered with; 000 where
# it gave no answer; `no-listener`: it ran and listened nowhere; `not-running`: it did not stay up; `stopped`. other_port:
# where it may listen as well, since what is declared may have been changed.
as_noted() {
  run_ports=${run_ports:-"$port $other_port"}
  health_expected=200 port=${run_ports%% *} other_port=${run_ports#* } health_path=$path_input pm2_up='' pm2_known=''
  [ "$1" != none ] || health_expected=stopped
  [ -f "$state/proved/$1" ] || return 0
  read_settings <"$state/proved/$1"
  read_declared_port
  case $declared_port in "$port" | '?') other_port='' ;; *) other_port=$declared_port ;; esac
}

# as_noted_target ID: the same of what is activated. It must answer 200, unless it never did: it was there before us.
as_noted_target() {
  as_noted "$1"
  [ "$health_expected" != 200 ] || return 0
  verdict_of "$1"
  case $verdict-$health_expected in adopted-[0-9]*) ;; *) health_expected=200 ;; esac
}

# note_seen ID ANSWERED
note_seen() {
  [ -d "$state/proved" ] || mkdir "$state/proved"
  [ "$manager" != pm2 ] || pm2_list
  # A power cut that takes this file leaves what the settings say.
  printf 'port=%s\nhealth-path=%s\nanswered=%s%s\n' "$port" "$health_path" "$2" "$(pm2_lines)" >"$state/proved/$1.new" &&
    mv -fT "$state/proved/$1.new" "$state/proved/$1"
}

# What is about to be replaced is what a failure comes back to: how it is now is noted. An interrupted activation looked
# already.
look_at_before() {
  as_noted "$before"
  answered=$health_expected
  if [ -z "$settle_to" ]; then
    look_now
    note_seen "$before" "$answered" || refuse disk-full "The disk under $state is full. Free some space."
    [ "$manager" != pm2 ] || [ "$pm2_heard" = yes ] ||
      refuse host-not-ready "PM2 does not say which apps it runs (pm2 jlist, as '$user'), so a failed release could not be taken back to them. Look with: sudo -iu $user pm2 list"
    case $before-$answered in
      none-*) ;;
      *-stopped) warn "$service is stopped, and will be started." ;;
    esac
  fi
  add_other_processes
  stale=$processes
  before_processes=$processes
}

# answered, and the port where the app listens. One that is young and listens nowhere may be a crash loop's.
look_now() {
  port=${live_port:-$port}
  [ "$looked_port" = "$port" ] || listener_owners
  if [ -n "$serving" ]; then
    answered=$(health_answer | head -n 1)
    case $answered in 200\ 0) ;; 200*) answered=000 ;; esac
    answered=${answered%% *}
    return 0
  fi
  answered=not-running
  if [ "$before" = none ] || is_stopped; then answered=stopped; fi
  now_cs
  for look_process in $processes; do
    look_age=$((now_cs - ${look_process#*:}))
    [ $look_age -lt 50 ] || [ $answered != stopped ] || answered=not-running
    [ $look_age -lt 1000 ] || answered=no-listener
  done
}

# Going back: whether the service is as it was before the swap; `proof` in words.
is_as_before() {
  case $health_expected in
    stopped)
      read_processes
      [ -z "$processes" ] || { because old-process "Processes of $service are still there after it was stopped." && return 1; }
      proof="current is $before, $service stopped"
      ;;
    not-running) ;;
    *) prove "$before" || return 1 ;;
  esac
  case $before-$health_expected in
    none-stopped) ;;
    none-* | *-[!2]*) warn "$service is as before the swap: $health_expected ($health_path on port $port)." ;;
  esac
}

# Whether what runs can show that it is as noted.
is_held() { case $health_expected in stopped | not-running) return 1 ;; esac }

# Activation: hooks, swap, restart, proof; and the way back, in the same command.

# Runs in a unit of its own (see detach), so that neither the agent nor a cancelled job leaves it half-way.
activate_inside() {
  begin_inside "$release"
  check_follows_current
  check_port
  run_hooks_before
  note_reach
  check_port_free
  others_held=$others_started
  check_mandate
  read_live
  check_expectation
  look_at_before
  mark_interrupted
  write_durably "$state/activating" "$before $release $live" || refuse disk-full "The disk under $state is full. Free some space."
  adopt_live
  as_noted_target "$release"
  swap_to "$release"
  if prove "$release" && keeps_addresses && run_hook_after && keep "$release"; then
    went_back
    finish 0 activated '' "$release, version $version, is what answers on port $port."
  fi
  failed_code=$why_code failed_why=$why
  note "$failed_code: $failed_why"
  remember failed "$release" "$failed_code"
  bring_back
}

# What somebody went back from is not what a later rollback may lead to.
went_back() {
  case $rolling_back-$before in
    yes-none | true-none) ;;
    yes-* | true-*) ! is_older "$release" "$before" || remember bad "$before" ;;
  esac
}

# begin_inside ID: what activate and revert share before they change anything. `before` is what a failure comes
# back to: what runs, unless that is what an interrupted activation left.
begin_inside() {
  phase prepare
  open_log
  note "$command $1 for $app"
  read_live
  read_journal
  before=${settle_to:-$live}
  [ -n "$expect" ] || expect=$live
  check_expectation
  [ "$1" = none ] || [ -d "$base/releases/$1" ] || refuse release-missing "releases/$1 is not on this host."
  find_manager
  find_port
  [ -n "$version" ] || version=$(release_field "$release" version)
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  res_after=$live res_after_version=$res_before_version
  ! have_systemd || write_units "$(boot_before)"
  note_others
  watch_memory
  mark_logs
}

boot_before() { case $manager in systemd) printf '%s' "$service$other_services" ;; pm2) printf 'pm2-%s.service' "$user" ;; esac }

# Asked when it begins, and again just before the swap. After an interrupted activation the host may be expected to run
# what it goes back to.
check_expectation() {
  case $expect in "$live" | "$settle_to") return 0 ;; esac
  [ "$live" = "$revert_to" ] ||
    finish 67 refused current-moved "This host runs $live, not $expect as when the deploy began: somebody else changed it. Nothing was changed."
}

# The journal `activating` stands before the swap and goes after the proof: whoever finds it with no
# activation at work brings back what it names first.
swap_to() {
  phase swap
  swapped=yes
  if [ "$1" = none ]; then rm -f "$base/current"; else point_current_at "$1"; fi
  note "current is $1 now; $service follows"
  phase restart
  if [ "$health_expected" = stopped ]; then service_halt; else service_restart "$1"; fi
}

# keep ID: it is proved. The journal goes last: who is killed before may have to do the rest again.
keep() {
  phase keep
  if [ "$1" = none ]; then
    rm -f "$state/good"
  elif { [ "$health_expected" != 200 ] || note_seen "$1" 200; } && { [ "$good" = "$1" ] || write_durably "$state/good" "$1"; }; then
    remember_proof "$1"
  else
    because disk-full "It was proved, but that could not be written down: the disk under $state is full."
    return 1
  fi
  [ "$1" != "$release" ] || mark_caller
  [ "$manager" != pm2 ] || pm2_as_user pm2 save >/dev/null 2>&1
  rm -f "$state/activating"
  unwatch_memory
  res_after=$1 res_after_version=$(release_field "$1" version)
}

# A host that came back has learned nothing new of a good release.
remember_proof() {
  [ "$going_back" = no ] || verdict_of "$1"
  case $going_back-$verdict-$health_expected in
    yes-good-* | yes-adopted-*) ;;
    *-200) remember good "$1" ;;
  esac
}

mark_caller() {
  if called_by_person; then
    printf '%s %s %s %s\n' "$release" "$(who_called)" "$(own_id)" "${AWS_SSM_INSTANCE_ID:--}" >"$state/manual"
  else
    config_is_the_runners
  fi
}

# Back to what ran before, in this same command, proved by the same facts, as far as they held then. None of the failed
# release's processes may stay; the old one's may, where they were never replaced.
bring_back() {
  others_held=$others_running
  read_processes
  add_other_processes
  stale=''
  for back_process in $processes; do
    case " $before_processes " in *" $back_process "*) ;; *) stale="$stale $back_process" ;; esac
  done
  phase_prefix=back-
  note "back to $before"
  mark_logs
  going_back=yes
  as_noted "$before"
  swap_to "$before"
  if is_as_before && keep "$before"; then finish_back; fi
  unwatch_memory
  res_after=$before res_after_version=$(release_field_or_none "$before" version)
  finish 70 rollback-failed rollback-failed "${failed_code:+The release failed ($failed_code: $failed_why) and }$(or_no_release "$before") could not be proved again: $why_code: $why Look with: systemctl status $service; $base/deploy.sh status; then: $base/deploy.sh recover"
}

finish_back() {
  unwatch_memory
  res_after=$before res_after_version=$(release_field_or_none "$before" version)
  [ -n "$failed_code" ] || finish 0 "$back_verdict" '' "This host runs $(or_no_release "$before"), and that was proved."
  finish 69 rolled-back "$failed_code" "$failed_why"
}

# revert: the runner asks for what it found here when it began.
revert_inside() {
  begin_inside "$revert_to"
  back_verdict=reverted failed_code='' failed_why=''
  as_noted "$revert_to"
  # Already there, and proved: nothing is restarted.
  if [ "$live" = "$revert_to" ] && [ ! -f "$state/activating" ]; then
    is_held || finish 0 reverted '' "This host runs $(or_no_release "$live"), as before."
    ! prove_now "$live" || finish 0 reverted '' "$live is what answers on port $port."
  fi
  check_mandate
  [ "$live" = none ] || [ "$live" = "$revert_to" ] || remember bad "$live"
  write_durably "$state/activating" "$revert_to $revert_to $live"
  before=$revert_to before_processes=''
  bring_back
}

# Hooks are the one input that is shell, on purpose: the user's, never root's, in the new release.
# run_hook NAME SCRIPT
run_hook() {
  [ -n "$2" ] || return 0
  note "hook $1"
  hook_environment || return 1
  saying "$state/hook" hook_in_release "$2"
  hook_rc=$?
  mask <"$state/hook" | tail -c 8000
  [ $hook_rc -ne 0 ] || return 0
  hook_said=$(mask <"$state/hook" | tail -n 3 | tr '\n\t' '  ' | cut -c1-200)
  [ $hook_rc -ne 124 ] || hook_said="it was stopped after 10 minutes. $hook_said"
  because hook-failed "The hook $1 failed (exit code $hook_rc): $hook_said"
  return 1
}

hook_in_release() { (cd "$base/releases/$release" && as_user_with 600 "$hook_env" sh -eu -c "$1"); }

run_hooks_before() {
  phase hooks
  run_hook before-activate "$before_activate" || finish 68 refused "$why_code" "$why"
  case $first in yes | true) run_hook before-activate-once "$before_activate_once" || finish 68 refused "$why_code" "$why" ;; esac
  [ -n "$before_activate$before_activate_once" ] || return 0
  # What ran before the hooks may be gone by now.
  read_processes
  listener_owners
}

run_hook_after() {
  [ -n "$after_activate" ] || return 0
  phase hooks
  run_hook after-activate "$after_activate"
}

# Running a change apart from its caller: the agent kills its whole process group at a timeout or a cancel,
# and that must not leave a host between two releases.

# detach COMMAND: the request goes along in a file, the result comes back by rename. The unit has one name an
# app, so that it stays the host's mutex when its caller is killed. When its own main process is killed,
# ExecStopPost settles the host.
detach() {
  end_phase
  work=$state/activation.$$
  if ! mkdir "$work" || ! write_request >"$work/request"; then refuse disk-full "The disk under $state is full. Free some space."; fi
  follow_log
  unit_ended=no
  if have_systemd; then start_unit "$1"; else start_detached "$1"; fi
  await_result
}

# What a hook left running is killed with it: by SIGKILL, since nothing else is sure to end it. Unless somebody
# watches, this takes as long as the unit does, or as systemd-run keeps its line to systemd; a signal still
# reaches us at once.
start_unit() {
  [ "$watching" = yes ] && unit_wait='' || unit_wait=--wait
  # shellcheck disable=SC2086 # an option or none
  systemd-run --quiet --collect $unit_wait --unit="$activation_unit" -p Type=exec -p KillSignal=KILL -p TimeoutStopSec=infinity \
    -p RuntimeMaxSec=$((10800 + 4 * (stable_for + health_timeout))) \
    -p "ExecStopPost=/bin/sh -c 'test -f $work/result || exec /bin/sh $own_program $1 --settle $$ --base-dir $base'" \
    -E PATH="$caller_path" -E AWS_SSM_INSTANCE_ID="${AWS_SSM_INSTANCE_ID:-}" -E SUDO_USER="${SUDO_USER:-}" \
    /bin/sh "$own_program" "$1" --inside $$ --base-dir "$base" </dev/null >&2 3>&- 4>&- 8>&- 9>&- &
  wait $!
  case $?-$unit_wait in
    0---wait) unit_ended=yes ;;
    # systemd-run's own failure; the program in the unit never ends so.
    1-*)
      [ -f "$work/result" ] || activation_at_work ||
        finish 66 refused busy "The activation of $app could not be started: systemd-run failed."
      ;;
  esac
}

# Without systemd: the same in a session of its own, which holds on to our lock.
start_detached() {
  # shellcheck disable=SC2016 # the shell that is started expands them
  setsid sh -c 'PATH=$4; /bin/sh "$0" "$1" --inside "$2" --base-dir "$3"; exec /bin/sh "$0" "$1" --settle "$2" --base-dir "$3"' \
    "$own_program" "$1" $$ "$base" "$caller_path" </dev/null >/dev/null 2>&1 3>&- 4>&- 8>&- &
  detached=$!
}

activation_at_work() {
  if have_systemd; then
    case $(systemctl show -p ActiveState --value -- "$activation_unit" 2>/dev/null) in
      inactive) return 1 ;;
      failed) systemctl reset-failed -- "$activation_unit" 2>/dev/null ;;
    esac
  else
    [ -n "$detached" ] && process_start "$detached"
  fi
}

# A person watches the log grow; the runner reads it at the end. fd 8 stands where the last look ended.
follow_log() {
  watching=no
  [ "$by_hand" = yes ] && [ "$as_json" = no ] || return 0
  watching=yes
  exec 8<"$log" && cat <&8 >/dev/null
}

show_log() {
  [ "$watching" = yes ] || return 0
  printable <&8 >&4
}

# When the unit has ended there is a result, or never will be. What PM2 runs must have outlived it.
await_result() {
  while [ $unit_ended = no ] && activation_at_work; do
    show_log
    sleep 0.1
  done
  show_log
  [ -f "$work/result" ] || lost_activation "ended without a result"
  {
    read -r result_exit
    read -r result_verdict
    read -r result_code
    read -r result_message
    read -r result_text
  } <"$work/result"
  rm -rf "$work"
  work=''
  finished=yes
}

# Nobody can tell what came of it: the runner asks.
lost_activation() {
  finish 113 unknown activation-lost "The $command of $app $1. Look at it with: $base/deploy.sh status; then run: $base/deploy.sh recover"
}

# The settings of this command in the form of a request, for the detached one.
write_request() {
  settings_text
  for request_pair in release="$release" version="$version" sha256="$sha256" sha256-source="$sha256_source" \
    run-url="$run_url" not-after="$not_after" expect="$expect" to="$revert_to" fence="$fence" \
    fence-parameter="$fence_parameter" first="$first" rolling-back="$rolling_back"; do
    [ -z "${request_pair#*=}" ] || printf '%s\n' "$request_pair"
  done
  printf 'base-dir=%s\ncaller=%s\n' "$base" "$(who_called)"
}

# An activation that was cut short, of which its journal tells, is brought to an end: back to what ran before, proved.

# settle_to: where an interrupted activation goes back to, by its journal: empty without one, for then what runs is what
# the host runs. journal_release: what was being activated. A link to anything else was moved since by someone else, whose
# it is, and to a release that is gone nothing leads back.
read_journal() {
  settle_to='' journal_release='' journal_live=''
  [ ! -f "$state/activating" ] || read -r settle_to journal_release journal_live <"$state/activating" || :
  read_good
  is_release_name "${settle_to:-none}" || settle_to=''
  is_release_name "${journal_release:-none}" || journal_release=''
  case $live_link in
    "$settle_to" | "$journal_release" | "$journal_live") ;;
    *) [ -z "$journal_release" ] || settle_to='' ;;
  esac
  [ "$settle_to" = none ] || [ -d "$base/releases/$settle_to" ] || settle_to=''
  # The proof was made; only its end was cut off.
  [ -z "$settle_to" ] || [ "$live" != "$journal_release" ] || [ "$live" != "$good" ] || settle_to=$live
}

# Without such a journal another tool, or a person, pointed `current` at something else than was last proved: drift.
drifted() { [ -z "$settle_to" ] && [ -n "$good" ] && [ "$live" != "$good" ]; }

drift_in_words() {
  printf '%s' "This host runs $(or_no_release "$live"), not $good, which was last proved here: something else changed current."
}

# Before a deploy: told, and deployed over, or refused.
check_drift() {
  drifted || return 0
  [ "$on_drift" = adopt ] ||
    refuse drift "$(drift_in_words) Deploy with on-drift: adopt, or go back: $base/deploy.sh rollback --release $good"
  warn "$(drift_in_words)"
}

# What a failure comes back to is what the host runs. A release that was newer was gone back from.
adopt_live() {
  [ "$live" != none ] && [ -z "$settle_to" ] && [ "$live" != "$good" ] || return 0
  [ -z "$good" ] || ! is_older "$live" "$good" || remember bad "$good"
  write_durably "$state/good" "$live"
  good=$live
  remember adopted "$live"
}

recover_inside() {
  phase prepare
  open_log
  read_live
  read_journal
  back_verdict=settled failed_code='' failed_why=''
  [ -z "$settle_to" ] || settle_here
  mark_interrupted
  rm -f "$state/activating"
  link_environment
  res_after=$live res_after_version=$(release_field_or_none "$live" version)
  ! drifted || warn "$(drift_in_words) To go back: $base/deploy.sh rollback --release $good"
  finish 0 settled '' "Nothing to settle: $live is current."
}

# The unit's ExecStopPost: it runs after every activation, and has work only when one was killed.
settle_inside() {
  if [ -f "$result_file" ]; then finished=yes && exit 0; fi
  [ "$command" != recover ] || recover_inside
  phase prepare
  open_log
  note "$command was killed"
  read_live
  read_journal
  case $command in
    activate) back_verdict=activated wanted=$release ;;
    revert) back_verdict=reverted wanted=$revert_to ;;
  esac
  if [ -z "$settle_to" ] && [ -f "$state/activating" ]; then
    mark_interrupted
    rm -f "$state/activating"
    finish 70 rollback-failed current-moved "The $command was killed, and something else changed current meanwhile. That is left as it is. See: $base/deploy.sh status"
  fi
  # The journal is gone: it had all been done.
  [ -n "$settle_to" ] || [ "$live" != "$wanted" ] || settle_to=$live
  [ -n "$settle_to" ] || finish 65 refused interrupted "The $command was killed before it changed what runs here."
  failed_code='' failed_why=''
  [ "$settle_to" = "$wanted" ] || because_interrupted
  settle_here
}

because_interrupted() {
  failed_code=interrupted
  failed_why="The $command was killed half-way; the host settled by itself."
}

# To settle_to, which is not restarted where it runs already, as a proof shows.
settle_here() {
  settling=yes
  note "back to $settle_to"
  find_manager
  find_port
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  watch_memory
  mark_logs
  mark_interrupted
  [ -f "$state/activating" ] || write_durably "$state/activating" "$settle_to $settle_to $live"
  before=$settle_to before_processes='' going_back=yes
  as_noted "$before"
  if [ "$live" = "$before" ] && is_held && prove_now "$live" && keep "$live"; then finish_back; fi
  bring_back
}

# That a good one was interrupted says nothing against it.
mark_interrupted() {
  case $journal_release in '' | none | "$settle_to") return 0 ;; esac
  verdict_of "$journal_release"
  [ "$verdict" != staged ] || remember failed "$journal_release" interrupted
}

# After a power cut, before the app starts: only the link is put right; systemd then starts the app from it.
# A command that holds the lock settles the host itself.
recover_boot() {
  finished=yes
  state_is_ours && exec 9>"$state/lock" && flock -n 9 || exit 0
  open_log
  read_live
  read_journal
  if [ -n "$settle_to" ]; then
    note "boot: back to $settle_to"
    if [ "$settle_to" = none ]; then rm -f "$base/current"; else point_current_at "$settle_to"; fi
    sync "$base"
  fi
  mark_interrupted
  rm -f "$state/activating"
  exit 0
}

# The commands that change nothing but what they prune: status, health, releases, cleanup; and rollback's choice.

look() {
  look_on_disk
  find_manager
  find_port
  as_noted "$live"
  health_expected=200
}

# What others may have written under .state is not read, and not written to.
look_on_disk() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host."
  state_is_ours || state=/dev/null
  read_what_runs
}

# What a failure comes back to, and what runs now: another after an activation that was cut short.
read_what_runs() {
  read_live
  read_journal
  res_before=${settle_to:-$live} res_after=$live
  res_before_version=$(release_field_or_none "$res_before" version) res_after_version=$(release_field_or_none "$live" version)
}

# A deploy by hand with --dry-run: all that can be told without changing anything.
plan() {
  check_stage_request
  look_on_disk
  check_drift
  preflight
  if already_live; then finish 0 planned '' "Nothing to do: $live, version $version, already runs here, and that was proved."; fi
  finish 0 planned '' "This host runs $(or_no_release "$live"). Version $version would be staged and take its place; $((free_kb / 1024)) MB are free, $service is run by $manager as $user, port $port."
}

or_no_release() { case $1 in none) printf 'no release' ;; *) printf '%s' "$1" ;; esac }

status() {
  look
  if [ "$live" = none ]; then
    because not-running "There is no release on this host."
  elif prove_now "$live"; then
    why_code='' why="$live, version ${res_after_version:-unknown}, is what answers on port $port."
  fi
  version=$res_after_version release=$live
  read_manual
  details="\"healthy\":$([ -z "$why_code" ] && echo true || echo false)"
  details="$details,\"good\":$(json "$good" 80),\"settled\":$([ -n "$settle_to" ] && echo false || echo true)"
  if drifted; then
    details="$details,\"drift\":true"
    warn "$(drift_in_words)"
  fi
  list_releases
  details="$details,\"manual\":$(json "$manual" 120),\"releases\":[$releases_listed]"
  read_room
  memory_kb=$(memory_cap_kb)
  details="$details,\"freeMb\":$((free_kb / 1024)),\"memoryMb\":$((${memory_kb:-0} / 1024))"
  if [ "$by_hand" = yes ] && [ "$as_json" = no ]; then print_status | printable >&3; fi
  finish 0 reported "$why_code" "$why"
}

# manual: the release that was deployed by hand, and by whom. An image of the host does not keep the mark.
read_manual() {
  manual=''
  [ -f "$state/manual" ] && read -r manual_release manual_who manual_id manual_instance <"$state/manual" || return 0
  case "$manual_id ${manual_instance:--} ${AWS_SSM_INSTANCE_ID:--}" in
    " - "* | "$(own_id) - "* | "$(own_id) "*" -" | "$(own_id) ${AWS_SSM_INSTANCE_ID:--} "*) manual="$manual_release $manual_who" ;;
  esac
}

# As a call by hand knows it, without the agent.
own_id() { (unset AWS_SSM_INSTANCE_ID && instance_id); }

print_status() {
  printf '%s, run by %s %s as %s, port %s\n' "$app" "$manager" "$service" "$user" "$port"
  [ -z "$manual" ] || printf 'Deployed by hand: %s, by %s. The next deploy from a workflow ends that.\n' "${manual%% *}" "${manual#* }"
  [ -z "$settle_to" ] || printf 'An activation is at work, or was cut short: %s/deploy.sh recover settles it.\n' "$base"
  print_releases
}

# list_releases: releases_listed, as many of the newest as a result line has room for; releases_more, how many others there
# are; releases_all, those too, as far as the output of a command reaches. A person gets all of them at once.
list_releases() {
  releases_listed='' releases_all='' releases_more=''
  while read -r listed verdict; do
    [ -n "$listed" ] || continue
    [ ${#releases_all} -lt 20000 ] || break
    releases_one="{\"id\":\"$listed\",\"version\":$(json "$(release_field "$listed" version)" 40),\"verdict\":\"$verdict\"}"
    releases_all=$releases_all${releases_all:+,}$releases_one
    if [ "$by_hand" = yes ] || [ ${#releases_all} -lt 1500 ]; then releases_listed=$releases_all; else releases_more=$((releases_more + 1)); fi
  done <<EOF
$(each_release)
EOF
}

print_releases() {
  each_release | while read -r listed verdict; do
    [ "$listed" = "$live" ] && listed_mark='* ' || listed_mark='  '
    printf '%s%s  %-8s %s\n' "$listed_mark" "$listed" "$verdict" "$(release_field "$listed" version)"
  done
}

releases() {
  look
  list_releases
  details="\"releases\":[$releases_listed]"
  [ "$by_hand" = no ] || [ "$as_json" = yes ] || print_releases | printable >&3
  finish 0 reported
}

health() {
  look
  release=$live version=$res_after_version
  [ "$live" != none ] || finish 72 reported not-running "There is no release on this host."
  if prove_now "$live"; then finish 0 reported '' "$live, version ${res_after_version:-unknown}, answers on port $port."; fi
  finish 72 reported "$why_code" "$why"
}

# cleanup with a release: takes away what was staged in vain. Without: prunes.
cleanup() {
  begin_change
  read_live
  read_journal
  if [ -n "$release" ]; then
    if [ "$release" != "$live" ] && [ "$release" != "$good" ] && [ "$release" != "$settle_to" ] && sealed "$release"; then
      remove_release "$release"
    fi
  else
    prune
  fi
  res_after=$live res_after_version=$(release_field_or_none "$live" version)
  finish 0 cleaned '' "${pruned:+Removed:$pruned.}"
}

# Keeps what is live, what was last proved, the good one before the live one, and the newest `keep-releases` that
# were proved here (or were there before us). As many of those rolled away from stay, and of those that failed the
# newest, to look at: however many there are, they never push a good one out.
prune() {
  pruned='' kept=0 kept_bad=0 kept_failed=0
  previous_good "$live" || previous=''
  while read -r old verdict; do
    case $verdict in
      good | adopted)
        kept=$((kept + 1))
        [ $kept -gt "$keep_releases" ] || continue
        ;;
      bad)
        kept_bad=$((kept_bad + 1))
        [ $kept_bad -gt "$keep_releases" ] || continue
        ;;
      *)
        kept_failed=$((kept_failed + 1))
        [ $kept_failed -gt 1 ] || continue
        ;;
    esac
    case $old in '' | "$live" | "$good" | "$previous" | "$settle_to") continue ;; esac
    remove_release "$old"
  done <<EOF
$(each_release)
EOF
}

# By rename first, so that nobody meets half a release. One that a process is in stays.
remove_release() {
  if in_use "$1"; then
    warn "releases/$1 stays on the disk: $(name_process "$used_by") is in it."
    return 0
  fi
  mv -T "$base/releases/$1" "$base/releases/.$1.partial" && rm -rf "$base/releases/.$1.partial" "$state/proved/$1"
  pruned="${pruned:-} $1"
  note "removed releases/$1"
}

# rollback by hand: to --release, to --version, or to the newest good release older than the live one.
choose_rollback() {
  look
  target=''
  if [ -n "$release" ]; then
    target=$release
  elif [ -n "$version" ]; then
    release_of_version "$version"
    [ -n "$target" ] || refuse release-missing "No release of version $version is on this host. See: $base/deploy.sh releases"
  else
    previous_good "$res_before" || refuse no-rollback-target "There is no good release older than $res_before on this host. See: $base/deploy.sh releases"
    target=$previous
  fi
  [ -d "$base/releases/$target" ] || refuse release-missing "releases/$target is not on this host. See: $base/deploy.sh releases"
  verdict_of "$target"
  case $verdict in good | adopted) ;; *) warn "$target is $verdict." ;; esac
  release=$target version=$(release_field "$target" version)
}

# target: the newest good release of a version, or, where none is good, the newest.
release_of_version() {
  target=''
  while read -r candidate verdict; do
    if [ -z "$candidate" ] || [ "$(release_field "$candidate" version)" != "$1" ]; then continue; fi
    target=${target:-$candidate}
    [ "$verdict" != good ] || { target=$candidate && return 0; }
  done <<EOF
$(each_release)
EOF
}

# The commands. The last line calls main, so that a program cut short on its way does nothing.

on_exit() {
  exit_status=$?
  trap - EXIT
  clean_up
  [ "$finished" = no ] || exit "$exit_status"
  if [ "$inside" != no ]; then
    # What it left is settled, and reported, by the unit's ExecStopPost.
    note "deploy.sh $command ended unexpectedly (exit code $exit_status) in ${phase_name:-its beginning}"
    exit 113
  fi
  [ -z "$work" ] || lost_activation "goes on without this command, which was stopped"
  finish 113 refused unforeseen "deploy.sh $command ended unexpectedly (exit code $exit_status) in ${phase_name:-its beginning}. See $base/.state/deploy.log."
}

# What staging that did not end well leaves.
clean_up() {
  [ -n "$partial" ] || return 0
  stop_install
  rm -rf "$partial" "$state/download"
}

# Where this program lies, and so which app it is for, when no request says so.
settle_identity() {
  [ -n "$base" ] || base=$(dirname "$(realpath "$0")")
  [ -n "$app" ] || app=$(basename "$base")
  state=$base/.state
  own_program=/var/lib/ec2-release/$app/deploy.sh
  install_unit=ec2-release-$app-install.service
  activation_unit=ec2-release-$app.activation.service
  releases_real=$(realpath -m -- "$base/releases")
  program_sha256=$([ ! -f "$0" ] || sha256_of "$0")
  release=${release:-}
}

# The settings of the last deploy, trusted only where no one but root could have written them.
read_config() {
  state=$base/.state
  if [ -f "$state/config" ] && state_is_ours; then read_settings <"$state/config"; fi
}

# The one setting that the host keeps whoever deploys: where AWS is, on hosts that are rehearsed on.
read_endpoint() {
  if [ -z "$aws_endpoint_url" ] && [ -f "$state/config" ]; then
    while IFS= read -r setting; do
      case $setting in aws-endpoint-url=*) aws_endpoint_url=${setting#*=} ;; esac
    done <"$state/config"
  fi
}

# Who calls, and in what form they want to be told: known before anything can be wrong with the call.
read_caller() {
  call_way='' call_before=''
  for call_word; do
    case $call_word in
      --inside | --settle | --boot | --request) call_way=$call_word ;;
      --json) as_json=yes ;;
    esac
    [ "$call_before" != --base-dir ] || base=$call_word
    call_before=$call_word
  done
  [ "$call_way" != --request ] || by_hand=no
}

read_call() {
  case $call_way in
    --inside | --settle)
      by_hand=no inside=${call_way#--}
      work=$base/.state/activation.${2:-}
      result_file=$work/result
      [ -f "$work/request" ] || usage "there is no $work/request"
      read_settings <"$work/request"
      shift 4
      ;;
    --boot) ;;
    --request) read_settings ;;
    *)
      base=$(dirname "$(realpath "$0")")
      check_folders
      read_config
      ;;
  esac
  read_options "$@"
  settle_identity
  [ "$boot" = yes ] || check_settings
  check_folders
  manager_input=$manager service_input=$service user_input=$user
}

main() {
  # Root looks for no program where others may put one: /usr/local is the administrator's to give away. caller_path is for
  # the app's user, whose Node may lie anywhere.
  caller_path=$PATH
  PATH=/usr/sbin:/usr/bin:/sbin:/bin
  defaults
  command=${1:-}
  exec 3>&1 4>&2
  case $command in
    inside-install)
      # The user's own, which comes with the environment or on standard input.
      PATH=$caller_path
      eval "$take_lines"
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
  case $command in
    deploy | rollback | status | health | releases | cleanup | stage | activate | revert | recover) shift ;;
    help | --help | -h) print_usage >&3 && exit 0 ;;
    '') usage "a command is missing" ;;
    *) usage "there is no command '$command'" ;;
  esac
  trap on_exit EXIT
  trap 'exit 113' HUP INT TERM
  read_call "$@"
  # The operator's terminal is nothing that a child may hold.
  exec </dev/null
  [ "$(id -u)" = 0 ] || refuse not-root "deploy.sh must run as root: sudo $0 $command …"
  run_command
}

run_command() {
  case $command-$inside in
    activate-inside) activate_inside ;;
    revert-inside) revert_inside ;;
    recover-inside) recover_inside ;;
    *-settle) settle_inside ;;
    stage-*)
      stage
      finish 0 staged '' "$release is ready on disk."
      ;;
    activate-*)
      [ -n "$release" ] || usage "--release is missing"
      look_first look_before_activate
      change_apart
      ;;
    revert-*)
      [ -n "$revert_to" ] || usage "--to is missing"
      change_apart
      ;;
    recover-*)
      [ "$boot" = no ] || recover_boot
      change_apart
      ;;
    deploy-*) deploy_by_hand ;;
    rollback-*) rollback_by_hand ;;
    status-*) status ;;
    health-*) health ;;
    releases-*) releases ;;
    cleanup-*) cleanup ;;
  esac
}

change_apart() {
  begin_change
  detach "$command"
  relay
}

# What the detached command said is what this one says.
relay() {
  print_result "$result_exit" "$result_verdict" "$result_code" "$result_message" "$result_text"
  exit "$result_exit"
}

deploy_by_hand() {
  while [ -z "$release" ]; do
    release=$(date -u +%Y%m%d_%H%M%S)
    [ ! -e "$base/releases/$release" ] || { release='' && sleep 0.1; }
  done
  environment=${environment:-production}
  first=yes
  [ "$dry_run" = no ] || plan
  stage
  expect=$live
  activate_by_hand
}

rollback_by_hand() {
  look_first look_before_rollback
  [ "$dry_run" = yes ] || begin_change
  choose_rollback
  [ "$dry_run" = no ] || finish 0 planned '' "Would go back from $res_before to $release (${version:-unknown version}, $verdict)."
  if [ "$release" = "$live" ] && [ -z "$settle_to" ] && prove_now "$live"; then finish 0 unchanged '' "$live, version $version, already runs here, and that was proved."; fi
  expect=$live rolling_back=yes
  activate_by_hand
}

look_before_rollback() { choose_rollback && check_follows_current && check_port; }
look_before_activate() { look && check_follows_current && check_port; }

activate_by_hand() {
  staged_command=$command
  command=activate
  detach activate
  command=$staged_command
  [ "$result_verdict" != activated ] || result_verdict=deployed
  # Also after a failed one: else each try of a broken build would stay on the disk.
  case $result_verdict in deployed | rolled-back) read_live && read_journal && prune ;; esac
  result_of_both
  relay
}

# One result of staging and activation: what the first warned of and how long it took, under the command's own name.
result_of_both() {
  both_head=${result_text%%'"seconds":{'*}
  case $both_head in
    *'"warnings":'*) ;;
    *) [ -z "$warnings" ] || both_head="$both_head\"warnings\":[$(json "$warnings")]," ;;
  esac
  both_head=$(printf '%s' "$both_head" | sed 's/"command":"activate"/"command":"'"$command"'"/;s/"verdict":"activated"/"verdict":"deployed"/')
  result_text="$both_head\"seconds\":{${seconds:+$seconds,}${result_text#*'"seconds":{'}"
}

main "$@"
