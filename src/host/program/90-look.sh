# The commands that change nothing but what they prune: status, health, releases, cleanup; and rollback's choice.

look() {
  look_on_disk
  find_manager
  find_port
}

# What others may have written under .state is not read, and not written to.
look_on_disk() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host."
  state_is_ours || state=/dev/null
  read_live
  read_good
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  res_after=$live res_after_version=$res_before_version
}

# A deploy by hand with --dry-run: all that can be told without changing anything.
plan() {
  check_stage_request
  look_on_disk
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
  manual=$(cat "$state/manual" 2>/dev/null)
  details="\"healthy\":$([ -z "$why_code" ] && echo true || echo false)"
  details="$details,\"good\":$(json "$good" 80),\"settled\":$([ -f "$state/activating" ] && echo false || echo true)"
  details="$details,\"manual\":$(json "$manual" 120),\"releases\":[$(releases_json)]"
  read_room
  memory_kb=$(memory_cap_kb)
  details="$details,\"freeMb\":$((free_kb / 1024)),\"memoryMb\":$((${memory_kb:-0} / 1024))"
  if [ "$by_hand" = yes ] && [ "$as_json" = no ]; then print_status >&3; fi
  finish 0 reported "$why_code" "$why"
}

print_status() {
  printf '%s, run by %s %s as %s, port %s\n' "$app" "$manager" "$service" "$user" "$port"
  [ -z "$manual" ] || printf 'Deployed by hand: %s, by %s. The next deploy from a workflow ends that.\n' "${manual%% *}" "${manual#* }"
  [ ! -f "$state/activating" ] || printf 'An activation is at work, or was cut short: %s/deploy.sh recover settles it.\n' "$base"
  print_releases
}

# As many of the newest as a result line has room for.
releases_json() {
  releases_text=''
  for listed in $(each_release); do
    is_release_name "$listed" || continue
    verdict_of "$listed"
    releases_one="{\"id\":\"$listed\",\"version\":$(json "$(release_field "$listed" version)" 40),\"verdict\":\"$verdict\"}"
    [ $((${#releases_text} + ${#releases_one})) -lt 1000 ] || break
    releases_text=$releases_text${releases_text:+,}$releases_one
  done
  printf '%s' "$releases_text"
}

print_releases() {
  for listed in $(each_release); do
    is_release_name "$listed" || continue
    verdict_of "$listed"
    [ "$listed" = "$live" ] && listed_mark='* ' || listed_mark='  '
    printf '%s%s  %-8s %s\n' "$listed_mark" "$listed" "$verdict" "$(release_field "$listed" version)"
  done
}

releases() {
  look
  details="\"releases\":[$(releases_json)]"
  [ "$by_hand" = no ] || [ "$as_json" = yes ] || print_releases >&3
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
  read_good
  if [ -n "$release" ]; then
    if [ "$release" != "$live" ] && [ "$release" != "$good" ] && sealed "$release"; then
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
  for old in $(each_release); do
    is_release_name "$old" || continue
    verdict_of "$old"
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
    case $old in "$live" | "$good" | "$previous") continue ;; esac
    remove_release "$old"
  done
}

# By rename first, so that nobody meets half a release. One that a process is in stays.
remove_release() {
  if in_use "$1"; then
    warn "releases/$1 stays on the disk: $(name_process "$used_by") is in it."
    return 0
  fi
  mv -T "$base/releases/$1" "$base/releases/.$1.partial" && rm -rf "$base/releases/.$1.partial"
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
    target=$(release_of_version "$version")
    [ -n "$target" ] || refuse release-missing "No release of version $version is on this host. See: $base/deploy.sh releases"
  else
    previous_good "$live" || refuse no-rollback-target "There is no good release older than $live on this host. See: $base/deploy.sh releases"
    target=$previous
  fi
  [ -d "$base/releases/$target" ] || refuse release-missing "releases/$target is not on this host. See: $base/deploy.sh releases"
  verdict_of "$target"
  case $verdict in good | adopted) ;; *) warn "$target is $verdict." ;; esac
  release=$target version=$(release_field "$target" version)
}

# The newest good release of a version, or, where none is good, the newest.
release_of_version() {
  for candidate in $(each_release); do
    is_release_name "$candidate" || continue
    [ "$(release_field "$candidate" version)" = "$1" ] || continue
    verdict_of "$candidate"
    case $verdict in
      good) printf '1 %s\n' "$candidate" ;;
      *) printf '0 %s\n' "$candidate" ;;
    esac
  done | sort -r | sed -n '1s/^. //p'
}
