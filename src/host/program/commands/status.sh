# The commands that change nothing: status, health, releases.

# reads: live
# sets: health_expected
inspect() {
  inspect_disk
  find_manager
  find_port
  load_health_record "$live"
  health_expected=200
}

# The program neither reads nor writes a .state that other users may have written to.
# reads: base
# sets: state
inspect_disk() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host."
  state_is_ours || state=/dev/null
  read_what_runs
}

# reads: as_json by_hand free_kb good live manual port recover_to releases_listed res_after_version
# sets: details release version why why_code
status() {
  inspect
  if [ "$live" = none ]; then
    fail_because not-running "There is no release on this host."
  elif prove_now "$live"; then
    why_code='' why="$live, version ${res_after_version:-unknown}, is what answers on port $port."
  fi
  requested=''
  if [ -z "$why_code" ] && live_is_requested; then requested=',"requested":true'; fi
  version=$res_after_version release=$live
  read_manual
  details="\"healthy\":$([ -z "$why_code" ] && echo true || echo false)"
  details="$details,\"good\":$(json "$good" 80),\"settled\":$([ -n "$recover_to" ] && echo false || echo true)"
  if drifted; then
    details="$details,\"drift\":true"
    warn "$(describe_drift)"
  fi
  list_releases
  details="$details,\"manual\":$(json "$manual" 120),\"releases\":[$releases_listed]"
  read_room
  memory_kb=$(memory_cap_kb)
  details="$details,\"freeMb\":$((free_kb / 1024)),\"memoryMb\":$((${memory_kb:-0} / 1024))$requested"
  ! failed_last || details="$details,\"failedLast\":true"
  if [ "$by_hand" = yes ] && [ "$as_json" = no ]; then print_status | printable >&3; fi
  finish 0 reported "$why_code" "$why"
}

# manual: the release that was deployed by hand, and by which person. An image of the host does not keep the mark.
# reads: state
# sets: manual
read_manual() {
  manual=''
  [ -f "$state/manual" ] && read -r manual_release manual_who manual_id manual_instance <"$state/manual" || return 0
  case "$manual_id ${manual_instance:--} ${AWS_SSM_INSTANCE_ID:--}" in
    " - "* | "$(own_id) - "* | "$(own_id) "*" -" | "$(own_id) ${AWS_SSM_INSTANCE_ID:--} "*) manual="$manual_release $manual_who" ;;
  esac
}

# reads: app base manager manual port recover_to service user
print_status() {
  printf '%s, run by %s %s as %s, port %s\n' "$app" "$manager" "$service" "$user" "$port"
  [ -z "$manual" ] || printf 'Deployed by hand: %s, by %s. The next deploy from a workflow clears this mark.\n' "${manual%% *}" "${manual#* }"
  [ -z "$recover_to" ] || printf 'An activation is at work, or was cut short: %s/deploy.sh recover ends it.\n' "$base"
  print_releases
}

# list_releases: sets releases_listed, as many of the newest as a result line can hold; releases_more, the number of the
# others; releases_all, all of them, as far as the output of a command reaches. A person gets all at once.
# reads: by_hand
# sets: releases_all releases_listed releases_more verdict
list_releases() {
  releases_listed='' releases_all='' releases_more=''
  while read -r listed verdict; do
    [ -n "$listed" ] || continue
    [ ${#releases_all} -lt 20000 ] || break
    releases_one="{\"id\":\"$listed\",\"version\":$(json "$(release_field "$listed" version)" $VERSION_BYTES),\"verdict\":\"$verdict\"}"
    releases_all=$releases_all${releases_all:+,}$releases_one
    if [ "$by_hand" = yes ] || [ ${#releases_all} -lt 1500 ]; then releases_listed=$releases_all; else releases_more=$((releases_more + 1)); fi
  done <<EOF
$(each_release)
EOF
}

# reads: live
# sets: verdict
print_releases() {
  each_release | while read -r listed verdict; do
    [ "$listed" = "$live" ] && listed_mark='* ' || listed_mark='  '
    printf '%s%s  %-8s %s\n' "$listed_mark" "$listed" "$verdict" "$(release_field "$listed" version)"
  done
}

# reads: as_json by_hand releases_listed
# sets: details
releases() {
  inspect
  list_releases
  details="\"releases\":[$releases_listed]"
  [ "$by_hand" = no ] || [ "$as_json" = yes ] || print_releases | printable >&3
  finish 0 reported
}

# reads: live port res_after_version why why_code
# sets: release version
health() {
  inspect
  release=$live version=$res_after_version
  [ "$live" != none ] || finish 72 reported not-running "There is no release on this host."
  if prove_now "$live"; then finish 0 reported '' "$live, version ${res_after_version:-unknown}, answers on port $port."; fi
  finish 72 reported "$why_code" "$why"
}
