# rollback by hand, and the activation of what a person deploys or rolls back to.

# reads: dry_run live recover_to release res_before verdict version
# sets: expect rolling_back
rollback_by_hand() {
  check_first check_before_rollback
  [ "$dry_run" = yes ] || begin_change
  choose_rollback
  [ "$dry_run" = no ] || finish 0 planned '' "Would roll back from $res_before to $release (${version:-unknown version}, $verdict)."
  if [ "$release" = "$live" ] && [ -z "$recover_to" ] && prove_now "$live"; then finish 0 unchanged '' "$live, version $version, already runs here, and that was proved."; fi
  expect=$live rolling_back=yes
  activate_by_hand
}

# rollback by hand: to --release, to --version, or to the newest good release that is older than the live one.
# reads: base previous release res_before verdict version
# sets: release version
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

check_before_rollback() { choose_rollback && check_follows_current && check_port; }

# reads: command result_verdict
# sets: command result_verdict
activate_by_hand() {
  staged_command=$command
  command=activate
  run_in_unit activate
  command=$staged_command
  [ "$result_verdict" != activated ] || result_verdict=deployed
  # Prunes also after a failed deploy: else each try of a broken build would stay on the disk.
  case $result_verdict in deployed | rolled-back) read_live && read_journal && prune ;; esac
  result_of_both
  print_detached_result
}

# Makes one result of staging and activation: staging's warnings and times, under the command's own name.
# reads: command result_text seconds warnings
# sets: result_text
result_of_both() {
  both_head=${result_text%%'"seconds":{'*}
  case $both_head in
    *'"warnings":'*) ;;
    *) [ -z "$warnings" ] || both_head="$both_head\"warnings\":[$(json "$warnings")]," ;;
  esac
  both_head=$(printf '%s' "$both_head" | sed 's/"command":"activate"/"command":"'"$command"'"/;s/"verdict":"activated"/"verdict":"deployed"/')
  result_text="$both_head\"seconds\":{${seconds:+$seconds,}${result_text#*'"seconds":{'}"
}

# Sets target to the newest good release of a version, or, where none is good, to the newest.
# sets: verdict
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
