# rollback by hand, and the activation of what a person deploys or rolls back to.

# reads: app_live app_recover_to app_verdict cmd_dry_run req_release req_version res_before
# sets: req_expect req_rolling_back
rollback_by_hand() {
  check_first check_before_rollback
  [ "$cmd_dry_run" = yes ] || begin_change
  choose_rollback
  [ "$cmd_dry_run" = no ] || finish 0 planned '' "Would roll back from $res_before to $req_release (${req_version:-unknown version}, $app_verdict)."
  if [ "$req_release" = "$app_live" ] && [ -z "$app_recover_to" ] && prove_now "$app_live"; then finish 0 unchanged '' "$app_live, version $req_version, already runs here, and that was proved."; fi
  req_expect=$app_live req_rolling_back=yes
  activate_by_hand
}

# rollback by hand: to --release, to --version, or to the newest good release that is older than the live one.
# reads: app_base app_deploy app_previous app_verdict req_release req_version res_before
# sets: req_release req_version
choose_rollback() {
  inspect
  target=''
  if [ -n "$req_release" ]; then
    target=$req_release
  elif [ -n "$req_version" ]; then
    release_of_version "$req_version"
    [ -n "$target" ] || refuse release-missing "No release of version $req_version is on this host. See: $app_deploy releases"
  else
    previous_good "$res_before" || refuse no-rollback-target "There is no good release older than $res_before on this host. See: $app_deploy releases"
    target=$app_previous
  fi
  [ -d "$app_base/releases/$target" ] || refuse release-missing "releases/$target is not on this host. See: $app_deploy releases"
  verdict_of "$target"
  case $app_verdict in good | adopted) ;; *) warn "$target is $app_verdict." ;; esac
  req_release=$target req_version=$(release_field "$target" version)
}

check_before_rollback() { choose_rollback && check_follows_current && check_port; }

# reads: cmd_name res_verdict
# sets: cmd_name res_verdict
activate_by_hand() {
  staged_command=$cmd_name
  cmd_name=activate
  run_in_unit activate
  cmd_name=$staged_command
  [ "$res_verdict" != activated ] || res_verdict=deployed
  # Prunes also after a failed deploy: else each try of a broken build would stay on the disk.
  case $res_verdict in deployed | rolled-back) read_live && read_journal && prune ;; esac
  result_of_both
  print_detached_result
}

# Makes one result of staging and activation: staging's warnings and times, under the command's own name.
# reads: cmd_name res_seconds res_text res_warnings
# sets: res_text
result_of_both() {
  both_head=${res_text%%'"seconds":{'*}
  case $both_head in
    *'"warnings":'*) ;;
    *) [ -z "$res_warnings" ] || both_head="$both_head\"warnings\":[$(json "$res_warnings")]," ;;
  esac
  both_head=$(printf '%s' "$both_head" | sed 's/"command":"activate"/"command":"'"$cmd_name"'"/;s/"verdict":"activated"/"verdict":"deployed"/')
  res_text="$both_head\"seconds\":{${res_seconds:+$res_seconds,}${res_text#*'"seconds":{'}"
}

# Sets target to the newest good release of a version, or, where none is good, to the newest.
# sets: app_verdict
release_of_version() {
  target=''
  while read -r candidate app_verdict; do
    if [ -z "$candidate" ] || [ "$(release_field "$candidate" version)" != "$1" ]; then continue; fi
    target=${target:-$candidate}
    [ "$app_verdict" != good ] || { target=$candidate && return 0; }
  done <<EOF
$(each_release)
EOF
}
