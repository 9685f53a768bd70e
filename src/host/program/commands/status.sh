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
