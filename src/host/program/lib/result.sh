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
