# Which of PM2's apps the program restarts, and how.

# pm2_restart ID: restarts the apps that are to run, with the environment that this release brings.
# reads: app_base pm2_apps
# sets: pm2_brought pm2_down pm2_idle pm2_listed_again pm2_listed_at pm2_listed_file pm2_restarts
pm2_restart() {
  start_pm2_daemon || return 0
  pm2_brought=$(pm2_environment "$1")
  pm2_list
  pm2_down='' pm2_restarts=0 pm2_listed_at=0 pm2_idle=''
  [ -n "$pm2_apps" ] || { pm2_start && return 0; }
  while IFS=$TAB read -r listed_name listed_status listed_release pm2_listed_file pm2_listed_again; do
    [ -n "$listed_name" ] || continue
    pm2_wants "$listed_name" "$listed_status" || { pm2_leave "$listed_name" "$listed_status" && continue; }
    pm2_over=$(pm2_leftovers "$listed_release")
    if [ -n "$pm2_over" ] && [ "$pm2_listed_file" = true ] && read_as_owner "$app_base/ecosystem.config.js" | grep -qsF -e "$listed_name"; then
      pm2_do pm2 delete "$listed_name"
      pm2_start "$listed_name"
    else
      case $listed_status in online | launching) pm2_verb=reload ;; *) pm2_verb=restart ;; esac
      pm2_with "$pm2_over$NL$pm2_brought" pm2 "$pm2_verb" "$listed_name" --update-env
    fi
  done <<EOF
$pm2_apps
EOF
  pm2_start_missing
}

# pm2_wants NAME STATUS: whether the app is to run. In a rollback: if it was up before; without a record, unless it is
# stopped. Else if it is up or failed; where nothing served, also if it was stopped, except a job that runs once.
# reads: app_answered cmd_restoring pm2_known pm2_listed_again pm2_up
pm2_wants() {
  case $cmd_restoring-$pm2_up$pm2_known-$2-$pm2_listed_again-$app_answered in
    yes--stopped-*) return 1 ;;
    yes--*) ;;
    yes-*) case $NL$pm2_up$NL in *"$NL$1$NL"*) ;; *) return 1 ;; esac ;;
    *-online-* | *-launching-*) ;;
    *-false-* | *-stopped-*-[0-9]*) return 1 ;;
  esac
}

# pm2_leave NAME STATUS: does not restart the app. A rollback stops what this command started, or deletes it where the
# operator's file can start it; without a record it stops what did not run before.
# reads: app_health_expected cmd_restoring pm2_idle pm2_known pm2_listed_file pm2_up
# sets: pm2_idle
pm2_leave() {
  pm2_idle=$pm2_idle$NL$1$NL
  case $cmd_restoring-$pm2_up$pm2_known-$app_health_expected in
    no-*) return 0 ;;
    yes--stopped) [ "$2" = stopped ] || pm2_do pm2 stop "$1" && return 0 ;;
    yes--*) return 0 ;;
  esac
  case $NL$pm2_known$NL-$pm2_listed_file-$2 in
    *"$NL$1$NL"*-stopped | *"$NL$1$NL"*-errored) ;;
    *"$NL$1$NL"* | *-false-*) pm2_do pm2 stop "$1" ;;
    *) pm2_do pm2 delete "$1" ;;
  esac
}

# Starts the apps that the operator's file has and PM2 lacks, where nothing serves; in a rollback, those that PM2 lost.
# reads: app_answered app_base cmd_restoring pm2_apps pm2_up
pm2_start_missing() {
  case $cmd_restoring-$app_answered in
    yes-*) pm2_wanted=$pm2_up ;;
    *-[0-9]*) return 0 ;;
    *) pm2_wanted=$(pm2_as_user node -p 'require(process.argv[1]).apps.map((a) => a.name).join("\n")' "$app_base/ecosystem.config.js" </dev/null 2>/dev/null | head -c 100000) ;;
  esac
  while IFS= read -r pm2_name; do
    case $pm2_name/$NL$pm2_apps in /* | *"$NL$pm2_name$TAB"*) ;; *) pm2_start "$pm2_name" ;; esac
  done <<EOF
$pm2_wanted
EOF
}

# Prints the record of PM2's apps: those that are up or about to be, and those that are not. No app is called "/": that
# line shows that there is a record.
# reads: app_manager pm2_answered pm2_apps
pm2_lines() {
  if [ "$app_manager" != pm2 ] || [ "$pm2_answered" = no ]; then return 0; fi
  printf '\nknown=/'
  printf '%s' "$pm2_apps" | awk -F '\t' '{ print "\n" ($2 ~ /^(stopp|errored)/ ? "known=" : "up=") $1 }'
}

# PM2 forgets no variable. pm2_leftovers ID: prints those that this release brought and the next one does not, each with
# an empty value, which is the nearest to none where PM2 cannot start the app from a file again.
# reads: pm2_brought
pm2_leftovers() {
  is_release_name "$1" && pm2_environment "$1" | sed 's/=.*/=/' | while IFS= read -r pm2_name; do
    case $NL$pm2_brought in *"$NL$pm2_name"*) ;; *) printf '%s\n' "$pm2_name" ;; esac
  done
}

# pm2_start [NAME]: starts all apps of the operator's file, or one. That file's variables win until the release's are
# set again.
# reads: app_base pm2_brought pm2_daemon pm2_names
pm2_start() {
  [ -f "$app_base/ecosystem.config.js" ] || { note "There is no $app_base/ecosystem.config.js to start." && return 0; }
  (cd "$app_base" && pm2_with "$pm2_brought" pm2 start "$app_base/ecosystem.config.js" --update-env ${1:+--only "$1"})
  printf '%s\n' "$pm2_brought" | grep -qvE '^(RELEASE_ID|VERSION)=' || return 0
  pm2_lives && read_pm2_workers "$pm2_daemon"
  printf '%s\n' "${1:-$pm2_names}" | while IFS= read -r pm2_name; do
    [ -z "$pm2_name" ] || pm2_with "$pm2_brought" pm2 reload "$pm2_name" --update-env
  done
}

# Leaves none of the app's processes running under PM2.
# reads: pm2_apps
# sets: pm2_listed_again pm2_listed_file
pm2_halt() {
  pm2_lives || return 0
  pm2_list
  while IFS=$TAB read -r listed_name listed_status listed_release pm2_listed_file pm2_listed_again; do
    [ -z "$listed_name" ] || pm2_leave "$listed_name" "$listed_status"
  done <<EOF
$pm2_apps
EOF
}
