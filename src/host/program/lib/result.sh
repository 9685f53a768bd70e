# The end of a command: one result line for the runner, or words for a person.

# The result of this command as one JSON object.
# reads: command details manager port program_sha256 proof release releases_more res_after res_after_version
#   res_before res_before_version seconds service sha256 sha256_source unit_start_timeout unit_stop_timeout version
#   warnings
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
# reads: by_hand details proof releases_more result_file warnings
# sets: details finished proof releases_more warnings
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
# consists mostly of such output, so the program masks it once more.
# reads: as_json by_hand log log_start releases_all releases_more
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

usage() { finish 64 refused usage "$1"; }

# A refused recovery leaves the host between two releases, so it reports rollback-failed.
# reads: recovering
refuse() {
  [ "$recovering" = no ] || finish 70 rollback-failed "$1" "$2"
  finish 65 refused "$1" "$2"
}

# sets: why why_code
fail_because() {
  why_code=$1
  why=$2
}
