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
