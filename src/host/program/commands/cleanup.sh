# cleanup: removes old releases.

# cleanup with a release removes that release, unless the host needs it; without one it removes old releases.
# reads: good live pruned recover_to release
# sets: res_after res_after_version
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
# were proved here (or adopted). For inspection it also keeps as many releases that were rolled back from, and the
# newest that failed; these never take the place of a good release.
# reads: good keep_releases live recover_to
# sets: previous pruned verdict
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
