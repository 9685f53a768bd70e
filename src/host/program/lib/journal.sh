# The journal `activating`, which exists while `current` may point at an unproved release; and drift, which is a change
# without a journal.

# Sets recover_to to what an interrupted activation returns to, which its journal names; empty without a journal, since
# the host then has nothing to recover. journal_release: the release that was being activated. Where something else has
# moved the link since, or the release no longer exists, there is nothing to return to.
# reads: base good live live_link state
# sets: journal_release recover_to
read_journal() {
  recover_to='' journal_release='' journal_live=''
  [ ! -f "$state/activating" ] || read -r recover_to journal_release journal_live <"$state/activating" || :
  read_good
  is_release_name "${recover_to:-none}" || recover_to=''
  is_release_name "${journal_release:-none}" || journal_release=''
  case $live_link in
    "$recover_to" | "$journal_release" | "$journal_live") ;;
    *) [ -z "$journal_release" ] || recover_to='' ;;
  esac
  [ "$recover_to" = none ] || [ -d "$base/releases/$recover_to" ] || recover_to=''
  # The release was proved; only the end of the activation is missing.
  [ -z "$recover_to" ] || [ "$live" != "$journal_release" ] || [ "$live" != "$good" ] || recover_to=$live
}

# An interruption does not make a release bad that was good before.
# reads: journal_release recover_to verdict
mark_interrupted() {
  case $journal_release in '' | none | "$recover_to") return 0 ;; esac
  verdict_of "$journal_release"
  [ "$verdict" != staged ] || append_history failed "$journal_release" interrupted
}

# Drift: the host has nothing to recover, but `current` is not the release that was last proved. Another tool, or a
# person, changed it.
# reads: good live recover_to
drifted() { [ -z "$recover_to" ] && [ -n "$good" ] && [ "$live" != "$good" ]; }

# reads: good live
describe_drift() {
  printf '%s' "This host runs $(describe_release "$live"), not $good, which was last proved here: something else changed current."
}
