# The answer of the health path, and the limit that an app may set on requests to it.

# (5) One request to the health path, at the address where the app listens, must get the expected status and a complete
# answer. Returns 2 where the app limits requests: that says nothing about its health, and the program does not ask
# again before `app_ask_at`. Returns 3 where the app asks for time by 503 and Retry-After. In a rollback to a release
# that answered something other than 200, any answer counts.
# reads: app_ask_at app_health_expected app_health_path host_now_cs
# sets: app_limit_least health_head health_status
healthy() {
  case $app_health_expected in 000 | no-listener) return 0 ;; esac
  now_cs
  [ "$host_now_cs" -ge "$app_ask_at" ] || return 2
  health_text=$(health_answer)
  health_status=${health_text%%"$NL"*} health_text=${health_text#*"$NL"} health_head=''
  case $health_status-$app_health_expected in
    '200 0-'*) app_limit_least=1 && return 0 ;;
    000* | *-200) ;;
    *) app_limit_least=1 && return 0 ;;
  esac
  case $health_text in
    HTTP/*"$NL$NL"*)
      health_head=$(printf '%s' "${health_text%%"$NL$NL"*}" | tr '[:upper:]' '[:lower:]')$NL
      health_text=${health_text#*"$NL$NL"}
      ;;
  esac
  health_said=$(printf '%.4000s\n' "${health_text%%"$NL"*}" | mask | cut -c1-160)
  health_what="answered ${health_status%% *}"
  case $health_status in
    000*) health_what='got no answer' ;;
    "$app_health_expected"*) health_what="$health_what, but not to the end" ;;
  esac
  fail_because unhealthy "GET $app_health_path $health_what: $health_said"
  case $health_status-$health_head in
    429* | 503*"limit-remaining: 0$NL"* | 503*remaining=0[!0-9]*) limited && return 2 ;;
    503*"${NL}retry-after: "*) return 3 ;;
  esac
  return 1
}

# Prints the status and curl's exit code, then the beginning of the headers and of the answer. An endless answer is cut,
# and counts as none.
health_answer() {
  ask_health | head -c 1100000 | tr -cd '\012\040-\176' | awk '
    length(said) < 20000 { said = said "\n" substr($0, 1, 4000) }
    { last = $0 }
    END { print (last ~ /^[0-9][0-9][0-9] [0-9]+$/ ? last : "000 63") said }'
}

# Prints the headers and the answer, and on the last line the status and curl's exit code.
# reads: app_health_path app_port app_serve_host
ask_health() {
  curl -sS -g -D - -w '\n%{http_code}' --noproxy '*' --max-time 10 --max-filesize 1000000 \
    --resolve "localhost:$app_port:127.0.0.1,[::1]" "http://${app_serve_host:-localhost}:$app_port$app_health_path" 2>&1 3>&- 4>&- 9>&-
  printf ' %s\n' $?
}

# The app reported too many requests. The program asks again when the app allows it, and each time in a row at least
# twice as late as the time before, since some limits also count refused requests.
# reads: app_health_path app_limit_least app_limit_times health_status host_now_cs
# sets: app_ask_at app_limit_status app_limit_times
limited() {
  app_limit_times=$((app_limit_times + 1)) app_limit_status=${health_status%% *}
  limit_left=$(limit_left)
  [ "$limit_left" -ge $app_limit_least ] || limit_left=$app_limit_least
  [ $app_limit_least -ge 60 ] || app_limit_least=$((app_limit_least * 2))
  now_cs
  app_ask_at=$((host_now_cs + limit_left * 100))
  fail_because rate-limited "GET $app_health_path answered $app_limit_status: the app limits requests, and takes the next one in $limit_left s. $LIMIT_ADVICE"
}

LIMIT_ADVICE="Take the health path out of that limit, or set another health-path."

# Prints the seconds until the app takes the next request, from its header: a number, a date, or seconds since 1970.
# reads: health_head host_now_epoch
limit_left() {
  limit_value=$(printf '%s' "$health_head" | sed -nE '
    s/^retry-after: */1 /p
    s/^(x-)?rate-?limit-reset: */2 /p
    s/^ratelimit: (.*[ ,;])?(reset|t)=([0-9]+).*/3 \3/p' | sort | sed -n '1s/^. //p')
  case $limit_value in *[!0-9]*) limit_value=$(date -d "$limit_value" +%s 2>/dev/null) ;; esac
  case $limit_value in '' | 0* | ???????????*) limit_value=0 ;; esac
  now_epoch
  [ "$limit_value" -lt 1000000000 ] || limit_value=$((limit_value - host_now_epoch))
  printf '%s' "$limit_value"
}
