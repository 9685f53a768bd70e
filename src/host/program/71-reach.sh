# Whether the new release listens wherever the release before it did.

# reached: the addresses on which the app answers. A socket on all addresses of IPv6 answers IPv4 as well, or not: that is
# asked by a greeting of TLS, of which no route, limit or log of the app takes notice.
reached() {
  case "$serve_at " in
    *' 0.0.0.0 '*) ;;
    *' [::] '*)
      curl -sk -o /dev/null --noproxy '*' -m 2 "https://127.0.0.1:$port" 3>&- 4>&- 9>&-
      [ $? -eq 7 ] || printf ' 0.0.0.0'
      ;;
  esac
  printf '%s' "$serve_at"
}

# live_reach: where the live release is reached, on whichever port it has.
note_reach() {
  reach_port=$port port=${live_port:-$port}
  [ "$looked_port" = "$port" ] || listener_owners
  live_reach=$(reached)
  port=$reach_port
}

# lost_addresses BEFORE NOW: those of before that the app does not listen on now.
lost_addresses() (
  set -f
  for lost_address in $1; do
    case $lost_address in \[*) lost_all='[::]' ;; *) lost_all=0.0.0.0 ;; esac
    case " $2 " in *" $lost_all "* | *" $lost_address "*) continue ;; esac
    # Where the host has no address of IPv6, nobody comes by one.
    [ "$lost_address" != '[::]' ] || awk '$4 == "00" { found = 1 } END { exit !found }' /proc/net/if_inet6 2>/dev/null || continue
    printf ' %s' "$lost_address"
  done
)

# keeps_addresses: an app that begins to listen on loopback alone is proved on the host, and outsiders lose it. Told, and a
# failure where the run says that outsiders are served; a rollback is not held up by it.
keeps_addresses() {
  reach_lost=$(lost_addresses "$live_reach" "$(reached)")
  [ -n "$reach_lost" ] || return 0
  reach_said="$release listens on$serve_at, port $port, and $before listened on$live_reach: requests to$reach_lost no longer reach the app."
  case $outside-$rolling_back in
    yes-no | yes-false)
      because fewer-addresses "$reach_said Let it listen on 0.0.0.0; if this is meant, deploy it once without target-groups and health-url."
      return 1
      ;;
  esac
  warn "$reach_said"
}
