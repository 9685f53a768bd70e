# Which sockets listen on the app's port, which processes hold them, and whether a socket of another process gets the
# app's requests.

# listeners PORT: prints "address inode uid" of every TCP socket that listens on it, one a line.
listeners() {
  # Without IPv6 the second file does not exist.
  awk -v port="$(printf ':%04X' "$1")" '
    $4 == "0A" && substr($2, length($2) - 4) == port { print substr($2, 1, length($2) - 5), $10, $8 }' /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# held INODE...: prints "/proc/pid/fd socket:[inode]" of every process that holds one of these sockets, one a line;
# `late` as the last line where the search takes more than 20 seconds.
held() {
  held_inodes=$*
  set -- -false
  for held_inode in $held_inodes; do set -- "$@" -o -lname "socket:\\[$held_inode\\]"; done
  timeout -k 1 20 find /proc/[0-9]*/fd -maxdepth 1 \( "$@" \) -printf '%h %l\n' 2>/dev/null
  [ $? -lt 124 ] || echo late
}

# listener_owners: finds what listens on $port. `serving`: pids of the app that do; `serve_host`: where to ask them;
# `serve_at`: all their addresses. `inspected_port`: that port. `foreign`: "inode address" of another socket that gets
# the app's requests; `beside`: the same, one a line, of sockets that answer only where the app does not listen.
# reads: extra_holders owner_ours owner_strangers owner_waits port processes
# sets: beside foreign holder_pids inspected_port owner_held owner_others serve_at serve_host serving
listener_owners() {
  serving='' serve_host='' serve_at='' foreign='' beside='' owner_others='' holder_pids=''
  for owner_process in $processes; do holder_pids="$holder_pids ${owner_process%%:*}"; done
  holder_pids="$holder_pids $extra_holders"
  owner_listeners=$(listeners "$port") inspected_port=$port
  [ -n "$owner_listeners" ] || return 0
  set --
  while read -r _ owner_inode _; do set -- "$@" "$owner_inode"; done <<EOF
$owner_listeners
EOF
  owner_held=$(held "$@")
  while read -r owner_hex owner_inode owner_uid; do
    owner_address=$(address_of "$owner_hex")
    part_holders "$owner_inode"
    if [ -n "$owner_ours" ]; then
      serving="$serving$owner_ours" serve_at="$serve_at $owner_address"
      case $owner_address in
        0.0.0.0 | '[::]') serve_host=localhost ;;
        127.0.0.1) serve_host=$owner_address ;;
        *) serve_host=${serve_host:-$owner_address} ;;
      esac
      # A process that also holds the app's own socket takes a part of its requests.
      [ -z "$owner_strangers" ] || foreign="$owner_inode $owner_address"
    elif [ "$owner_waits" = no ]; then
      owner_others="$owner_others$owner_inode $owner_address $owner_uid$owner_strangers$NL"
    fi
  done <<EOF
$owner_listeners
EOF
  judge_others
  case $owner_held in *late) foreign='late' ;; esac
}

# part_holders INODE: sets owner_ours and owner_strangers, the pids that hold a socket. owner_waits: systemd alone holds
# it, for a unit that has not started yet.
# reads: holder_pids manager owner_held processes unit_triggers
# sets: owner_ours owner_strangers owner_waits
part_holders() {
  owner_ours='' owner_strangers='' owner_waits=no owner_systemd=''
  while read -r owner_pid owner_socket; do
    [ "$owner_socket" = "socket:[$1]" ] || continue
    owner_pid=${owner_pid#/proc/} && owner_pid=${owner_pid%/fd}
    # A process may hold the socket by several descriptors.
    case "$owner_ours$owner_strangers " in *" $owner_pid "*) continue ;; esac
    case "$manager-$owner_pid- $holder_pids " in
      *" $owner_pid "*) owner_ours="$owner_ours $owner_pid" ;;
      systemd-1-*) owner_systemd=' 1' ;;
      *) owner_strangers="$owner_strangers $owner_pid" ;;
    esac
  done <<EOF
$owner_held
EOF
  [ -n "$owner_systemd" ] && [ -z "$owner_ours" ] || return 0
  if [ -n "$unit_triggers" ] && [ -z "$processes" ]; then owner_waits=yes; else owner_strangers=$owner_strangers$owner_systemd; fi
}

# reads: beside owner_others
# sets: beside foreign owner_strangers
judge_others() {
  while read -r owner_inode owner_address owner_uid owner_strangers; do
    [ -n "$owner_inode" ] || continue
    if is_in_the_way "$owner_address" "$owner_uid" "$owner_strangers"; then
      foreign="$owner_inode $owner_address"
    else
      beside=$beside$owner_inode' '$owner_address$NL
    fi
  done <<EOF
$owner_others
EOF
}

# is_in_the_way ADDRESS UID PIDS: whether another socket gets requests that are meant for the app. It does where the app
# listens too, since Linux prefers the nearest address, and where code of the app itself, such as an old release,
# answers beside it.
# reads: serve_at user_uid
is_in_the_way() {
  case "$serve_at " in
    *' 0.0.0.0 '* | *' [::] '* | *" $1 "*) return 0 ;;
    # Until the app listens, its address is unknown.
    ' ') case $1 in 0.0.0.0 | '[::]' | 127.0.0.1) return 0 ;; esac ;;
  esac
  # shellcheck disable=SC2086 # an argument for each pid, which `held` has from the names of folders in /proc: digits
  is_of_the_app $3 || { [ "$2" = "$user_uid" ] && [ "$2" != 0 ]; }
}

# is_of_the_app PID...: whether one of them runs as the app's user or from a release. Processes of root serve other
# purposes.
# reads: user_uid
is_of_the_app() {
  for of_app_pid; do
    [ "$user_uid" = 0 ] || [ "$(uid_of "$of_app_pid")" != "$user_uid" ] || return 0
    [ -z "$(releases_of "$of_app_pid")" ] || return 0
  done
  return 1
}

# owners_of_either: runs listener_owners for `port`, or for `other_port` where the app listens there.
# reads: other_port port serving
# sets: other_port port
owners_of_either() {
  listener_owners
  [ -z "$serving" ] && [ -n "$other_port" ] || return 0
  set -- "$port" "$other_port"
  port=$2
  listener_owners
  if [ -n "$serving" ]; then other_port=$1; else port=$1 && listener_owners; fi
}

# address_of HEX: prints an address of /proc/net/tcp, 32-bit words with their bytes reversed, in the form that curl
# reads.
address_of() {
  case $1 in
    00000000) printf '0.0.0.0' ;;
    00000000000000000000000000000000) printf '[::]' ;;
    0000000000000000FFFF0000*) address_of "${1#????????????????????????}" ;;
    ????????)
      # shellcheck disable=SC2046 # eight hexadecimal digits come out as four words of two
      set -- $(printf '%s' "$1" | sed 's/\(..\)\(..\)\(..\)\(..\)/0x\4 0x\3 0x\2 0x\1/')
      printf '%d.%d.%d.%d' "$1" "$2" "$3" "$4"
      ;;
    *) printf '[%s]' "$(printf '%s' "$1" | sed 's/\(..\)\(..\)\(..\)\(..\)/\4\3:\2\1:/g;s/:$//')" ;;
  esac
}

# Whether another process gets requests. The program checks twice: a child that systemd, PM2 or the app has just forked
# holds everything that its parent holds, for a moment.
# reads: foreign
port_is_taken() {
  [ -n "$foreign" ] || return 1
  sleep 0.05
  read_processes
  listener_owners
  [ -n "$foreign" ]
}

# reads: foreign
name_foreign() {
  case $foreign in
    late) printf 'a process that was not found within 20 s among the open files of the host' ;;
    *) name_socket "${foreign%% *}" "${foreign#* }" ;;
  esac
}

# name_socket INODE ADDRESS: describes the holder and the address of a socket that is not the app's.
# reads: owner_strangers service
name_socket() {
  part_holders "$1"
  foreign_pid=${owner_strangers##* }
  if [ -n "$foreign_pid" ]; then name_process "$foreign_pid"; else printf 'a process that is not in %s' "$service"; fi
  printf ' on %s' "$2"
}

# (4) owns_port: the listener on the port belongs to the app, by socket inode, and no other process gets its requests.
# reads: port service serving
owns_port() {
  if port_is_taken; then
    fail_because port-in-use "Port $port is held by $(name_foreign), not by $service alone: its answers are not the new release's."
    return 1
  fi
  [ -z "$serving" ] || return 0
  fail_because not-listening "Nothing of $service listens on port $port."
  return 1
}

# The proof and a warning name processes that answer on the port at other addresses.
# reads: beside port proof serve_at service
# sets: proof
name_beside() {
  while read -r beside_inode beside_address; do
    [ -n "$beside_inode" ] || continue
    beside_named=$(name_socket "$beside_inode" "$beside_address")
    proof="$proof; beside it $beside_named listens on $port"
    warn "Beside $service, which listens on$serve_at, $beside_named answers on port $port: outsiders may reach that."
  done <<EOF
$beside
EOF
}
