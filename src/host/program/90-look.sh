# The commands that change nothing, or only remove old releases: status, health, releases, cleanup; and the choice of a
# rollback.

inspect() {
  inspect_disk
  find_manager
  find_port
  load_health_record "$live"
  health_expected=200
}

# The program neither reads nor writes a .state that other users may have written to.
inspect_disk() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host."
  state_is_ours || state=/dev/null
  read_what_runs
}

# Sets what a failed deploy returns to, and what runs now: these differ after an activation that was cut short.
read_what_runs() {
  read_live
  read_journal
  res_before=${recover_to:-$live} res_after=$live
  res_before_version=$(release_field_or_none "$res_before" version) res_after_version=$(release_field_or_none "$live" version)
}

# A deploy by hand with --dry-run: reports everything that the host can tell without changing anything.
plan() {
  check_stage_request
  inspect_disk
  check_drift
  preflight
  if already_live; then finish 0 planned '' "Nothing to do: $live, version $version, already runs here, and that was proved."; fi
  finish 0 planned '' "This host runs $(describe_release "$live"). Version $version would be staged and take its place; $((free_kb / 1024)) MB are free, $service is run by $manager as $user, port $port."
}

describe_release() { case $1 in none) printf 'no release' ;; *) printf '%s' "$1" ;; esac }

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
read_manual() {
  manual=''
  [ -f "$state/manual" ] && read -r manual_release manual_who manual_id manual_instance <"$state/manual" || return 0
  case "$manual_id ${manual_instance:--} ${AWS_SSM_INSTANCE_ID:--}" in
    " - "* | "$(own_id) - "* | "$(own_id) "*" -" | "$(own_id) ${AWS_SSM_INSTANCE_ID:--} "*) manual="$manual_release $manual_who" ;;
  esac
}

# The instance id as a call by hand knows it, without the agent.
own_id() { (unset AWS_SSM_INSTANCE_ID && instance_id); }

print_status() {
  printf '%s, run by %s %s as %s, port %s\n' "$app" "$manager" "$service" "$user" "$port"
  [ -z "$manual" ] || printf 'Deployed by hand: %s, by %s. The next deploy from a workflow clears this mark.\n' "${manual%% *}" "${manual#* }"
  [ -z "$recover_to" ] || printf 'An activation is at work, or was cut short: %s/deploy.sh recover ends it.\n' "$base"
  print_releases
}

# list_releases: sets releases_listed, as many of the newest as a result line can hold; releases_more, the number of the
# others; releases_all, all of them, as far as the output of a command reaches. A person gets all at once.
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
  inspect
  list_releases
  details="\"releases\":[$releases_listed]"
  [ "$by_hand" = no ] || [ "$as_json" = yes ] || print_releases | printable >&3
  finish 0 reported
}

health() {
  inspect
  release=$live version=$res_after_version
  [ "$live" != none ] || finish 72 reported not-running "There is no release on this host."
  if prove_now "$live"; then finish 0 reported '' "$live, version ${res_after_version:-unknown}, answers on port $port."; fi
  finish 72 reported "$why_code" "$why"
}

# cleanup with a release removes one that was staged for nothing; without one it removes old releases.
cleanup() {
  begin_change
  read_live
  read_journal
  if [ -n "$release" ]; then
    if [ "$release" != "$live" ] && [ "$release" != "$good" ] && [ "$release" != "$recover_to" ] && has_release_json "$release"; then
      remove_release "$release"
    fi
  else
    prune
  fi
  res_after=$live res_after_version=$(release_field_or_none "$live" version)
  finish 0 cleaned '' "${pruned:+Removed:$pruned.}"
}

# Keeps the live release, the one last proved, the good one before the live one, and the newest `keep-releases` that
# were proved here (or adopted). As many that were rolled back from stay, and the newest that failed, for inspection:
# their number never pushes a good release out.
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
    case $old in '' | "$live" | "$good" | "$previous" | "$recover_to") continue ;; esac
    remove_release "$old"
  done <<EOF
$(each_release)
EOF
}

# Renames first, so that no reader meets half a release. A release that a process works in stays.
remove_release() {
  if in_use "$1"; then
    warn "releases/$1 stays on the disk: $(name_process "$used_by") works in it."
    return 0
  fi
  mv -T "$base/releases/$1" "$base/releases/.$1.partial" && rm -rf "$base/releases/.$1.partial" "$state/proved/$1"
  pruned="${pruned:-} $1"
  note "removed releases/$1"
}

# rollback by hand: to --release, to --version, or to the newest good release that is older than the live one.
choose_rollback() {
  inspect
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

# Sets target to the newest good release of a version, or, where none is good, to the newest.
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
