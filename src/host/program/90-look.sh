# The commands that change nothing but what they prune: status, health, releases, cleanup; and rollback's choice.

look() {
  [ -d "$base" ] || refuse host-not-ready "There is no $base on this host."
  read_live
  read_good
  find_manager
  find_port
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  res_after=$live res_after_version=$res_before_version
}

status() {
  look
  if [ "$live" = none ]; then
    because not-running "There is no release on this host."
  elif prove_now "$live"; then
    why_code='' why="$live, version ${res_after_version:-unknown}, is what answers on port $port."
  fi
  version=$res_after_version release=$live
  details="\"healthy\":$([ -z "$why_code" ] && echo true || echo false)"
  details="$details,\"good\":$(json "$good" 40),\"settled\":$([ -f "$state/activating" ] && echo false || echo true)"
  details="$details,\"manual\":$(json "$(cat "$state/manual" 2>/dev/null)" 60),\"releases\":[$(releases_json)]"
  if [ "$by_hand" = yes ] && [ "$as_json" = no ]; then print_releases >&3; fi
  finish 0 reported "$why_code" "$why"
}

releases_json() {
  releases_comma=''
  for listed in $(each_release | head -12); do
    is_release_name "$listed" || continue
    verdict_of "$listed"
    printf '%s{"id":"%s","version":%s,"verdict":"%s"}' "$releases_comma" "$listed" "$(json "$(release_field "$listed" version)" 40)" "$verdict"
    releases_comma=,
  done
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
  adopt
  take_lock
  open_log
  read_live
  read_good
  stop_scope
  rm -rf "$state/download" "$base"/releases/.*.partial
  if [ -n "$release" ]; then
    if [ "$release" != "$live" ] && [ "$release" != "$good" ] && [ -f "$base/releases/$release/RELEASE.json" ]; then
      remove_release "$release"
    fi
  else
    prune
  fi
  res_after=$live res_after_version=$(release_field_or_none "$live" version)
  finish 0 cleaned '' "${pruned:+Removed:$pruned.}"
}

# Keeps what is live, what was last proved, the newest `keep-releases` that were proved here (or were there
# before us), the good one before the live one, and the newest failed one, to look at. Bad ones that came
# after a good one never push it out: they do not count.
prune() {
  pruned='' kept=0 kept_failed=0
  previous_good "$live" || previous=''
  for old in $(each_release); do
    is_release_name "$old" || continue
    verdict_of "$old"
    case $verdict in
      good | adopted | bad)
        kept=$((kept + 1))
        [ $kept -gt "$keep_releases" ] || continue
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

# By rename first, so that nobody meets half a release.
remove_release() {
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
    for candidate in $(each_release); do
      [ "$(release_field "$candidate" version)" != "$version" ] || { target=$candidate && break; }
    done
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
