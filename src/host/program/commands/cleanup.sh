# cleanup: removes old releases.

# cleanup with a release removes that release, unless the host needs it; without one it removes old releases.
# reads: app_good app_live app_recover_to cmd_pruned req_release
# sets: res_after res_after_version
cleanup() {
  begin_change
  read_live
  read_journal
  if [ -n "$req_release" ]; then
    if [ "$req_release" != "$app_live" ] && [ "$req_release" != "$app_good" ] && [ "$req_release" != "$app_recover_to" ] && has_release_json "$req_release"; then
      remove_release "$req_release"
    fi
  else
    prune
  fi
  res_after=$app_live res_after_version=$(release_field_or_none "$app_live" version)
  finish 0 cleaned '' "${cmd_pruned:+Removed:$cmd_pruned.}"
}

# Keeps the live release, the one last proved, the good one before the live one, and the newest `keep-releases` that
# were proved here (or adopted). For inspection it also keeps as many releases that were rolled back from, and the
# newest that failed; these never take the place of a good release.
# reads: app_good app_live app_recover_to req_keep_releases
# sets: app_previous app_verdict cmd_pruned
prune() {
  cmd_pruned='' kept=0 kept_bad=0 kept_failed=0
  previous_good "$app_live" || app_previous=''
  while read -r old app_verdict; do
    case $app_verdict in
      good | adopted)
        kept=$((kept + 1))
        [ $kept -gt "$req_keep_releases" ] || continue
        ;;
      bad)
        kept_bad=$((kept_bad + 1))
        [ $kept_bad -gt "$req_keep_releases" ] || continue
        ;;
      *)
        kept_failed=$((kept_failed + 1))
        [ $kept_failed -gt 1 ] || continue
        ;;
    esac
    case $old in '' | "$app_live" | "$app_good" | "$app_previous" | "$app_recover_to") continue ;; esac
    remove_release "$old"
  done <<EOF
$(each_release)
EOF
}
