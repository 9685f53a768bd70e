# Whether the new release listens on every address of the release before it.

# list_addresses: prints the addresses on which the app answers. A socket on all addresses of IPv6 may answer IPv4 as
# well: the program sends a TLS greeting to find out, which no route, limit or log of the app sees.
# reads: app_port app_serve_at
list_addresses() {
  case "$app_serve_at " in
    *' 0.0.0.0 '*) ;;
    *' [::] '*)
      curl -sk -o /dev/null --noproxy '*' -m 2 "https://127.0.0.1:$app_port" 3>&- 4>&- 9>&-
      [ $? -eq 7 ] || printf ' 0.0.0.0'
      ;;
  esac
  printf '%s' "$app_serve_at"
}

# Sets live_reach to the addresses of the live release, on whichever port it has.
# reads: app_inspected_port app_live_port app_port
# sets: app_port live_reach
record_reach() {
  reach_port=$app_port app_port=${app_live_port:-$app_port}
  [ "$app_inspected_port" = "$app_port" ] || listener_owners
  live_reach=$(list_addresses)
  app_port=$reach_port
}

# lost_addresses BEFORE NOW: prints those of BEFORE on which the app no longer listens.
# reads: lost_address lost_all
lost_addresses() (
  set -f
  for lost_address in $1; do
    case $lost_address in \[*) lost_all='[::]' ;; *) lost_all=0.0.0.0 ;; esac
    case " $2 " in *" $lost_all "* | *" $lost_address "*) continue ;; esac
    # No client reaches a host without IPv6 over IPv6.
    [ "$lost_address" != '[::]' ] || awk '$4 == "00" { found = 1 } END { exit !found }' /proc/net/if_inet6 2>/dev/null || continue
    printf ' %s' "$lost_address"
  done
)

# check_addresses: the proof accepts a release that listens only on loopback, but outsiders no longer reach it. That is
# a warning, and a failure where the run says that outsiders use the app; it does not stop a rollback.
# reads: app_before app_port app_serve_at live_reach reach_lost req_outside req_release req_rolling_back
check_addresses() {
  reach_lost=$(lost_addresses "$live_reach" "$(list_addresses)")
  [ -n "$reach_lost" ] || return 0
  reach_said="$req_release listens on$app_serve_at, port $app_port, and $app_before listened on$live_reach: requests to$reach_lost no longer reach the app."
  case $req_outside-$req_rolling_back in
    yes-no | yes-false)
      fail_because fewer-addresses "$reach_said Let it listen on 0.0.0.0; if this is meant, deploy it once without target-groups and health-url."
      return 1
      ;;
  esac
  warn "$reach_said"
}
