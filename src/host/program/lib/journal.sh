# The journal `activating`, which exists while `current` may point at an unproved release; and drift, which is a change
# without a journal.

# Sets app_recover_to to what an interrupted activation returns to, which its journal names; empty without a journal,
# since the host then has nothing to recover. journal_release: the release that was being activated. Where something
# else has moved the link since, or the release no longer exists, there is nothing to return to.
# reads: app_base app_good app_live app_live_link app_state
# sets: app_recover_to journal_release
read_journal() {
  app_recover_to='' journal_release='' journal_live=''
  [ ! -f "$app_state/activating" ] || read -r app_recover_to journal_release journal_live <"$app_state/activating" || :
  read_good
  is_release_name "${app_recover_to:-none}" || app_recover_to=''
  is_release_name "${journal_release:-none}" || journal_release=''
  case $app_live_link in
    "$app_recover_to" | "$journal_release" | "$journal_live") ;;
    *) [ -z "$journal_release" ] || app_recover_to='' ;;
  esac
  [ "$app_recover_to" = none ] || [ -d "$app_base/releases/$app_recover_to" ] || app_recover_to=''
  # The release was proved; only the end of the activation is missing.
  [ -z "$app_recover_to" ] || [ "$app_live" != "$journal_release" ] || [ "$app_live" != "$app_good" ] || app_recover_to=$app_live
}

# An interruption does not make a release bad that was good before.
# reads: app_recover_to app_verdict journal_release
mark_interrupted() {
  case $journal_release in '' | none | "$app_recover_to") return 0 ;; esac
  verdict_of "$journal_release"
  [ "$app_verdict" != staged ] || append_history failed "$journal_release" interrupted
}

# Drift: the host has nothing to recover, but `current` is not the release that was last proved. Another tool, or a
# person, changed it.
# reads: app_good app_live app_recover_to
drifted() { [ -z "$app_recover_to" ] && [ -n "$app_good" ] && [ "$app_live" != "$app_good" ]; }

# reads: app_good app_live
describe_drift() {
  printf '%s' "This host runs $(describe_release "$app_live"), not $app_good, which was last proved here: something else changed current."
}
