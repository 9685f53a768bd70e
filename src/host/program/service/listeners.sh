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

# listener_owners: finds what listens on $app_port. `app_serving`: pids of the app that do; `app_serve_host`: where to
# ask them; `app_serve_at`: all their addresses. `app_inspected_port`: that port. `foreign`: "inode address" of
# another socket that gets the app's requests; `app_beside`: the same, one a line, of sockets that answer only where
# the app does not listen.
# reads: app_extra_holders app_port app_processes owner_ours owner_strangers owner_waits
# sets: app_beside app_holder_pids app_inspected_port app_serve_at app_serve_host app_serving foreign owner_held
#   owner_others
listener_owners() {
  app_serving='' app_serve_host='' app_serve_at='' foreign='' app_beside='' owner_others='' app_holder_pids=''
  for owner_process in $app_processes; do app_holder_pids="$app_holder_pids ${owner_process%%:*}"; done
  app_holder_pids="$app_holder_pids $app_extra_holders"
  owner_listeners=$(listeners "$app_port") app_inspected_port=$app_port
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
      app_serving="$app_serving$owner_ours" app_serve_at="$app_serve_at $owner_address"
      case $owner_address in
        0.0.0.0 | '[::]') app_serve_host=localhost ;;
        127.0.0.1) app_serve_host=$owner_address ;;
        *) app_serve_host=${app_serve_host:-$owner_address} ;;
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
# reads: app_holder_pids app_manager app_processes owner_held unit_triggers
# sets: owner_ours owner_strangers owner_waits
part_holders() {
  owner_ours='' owner_strangers='' owner_waits=no owner_systemd=''
  while read -r owner_pid owner_socket; do
    [ "$owner_socket" = "socket:[$1]" ] || continue
    owner_pid=${owner_pid#/proc/} && owner_pid=${owner_pid%/fd}
    # A process may hold the socket by several descriptors.
    case "$owner_ours$owner_strangers " in *" $owner_pid "*) continue ;; esac
    case "$app_manager-$owner_pid- $app_holder_pids " in
      *" $owner_pid "*) owner_ours="$owner_ours $owner_pid" ;;
      systemd-1-*) owner_systemd=' 1' ;;
      *) owner_strangers="$owner_strangers $owner_pid" ;;
    esac
  done <<EOF
$owner_held
EOF
  [ -n "$owner_systemd" ] && [ -z "$owner_ours" ] || return 0
  if [ -n "$unit_triggers" ] && [ -z "$app_processes" ]; then owner_waits=yes; else owner_strangers=$owner_strangers$owner_systemd; fi
}

# reads: app_beside owner_others
# sets: app_beside foreign owner_strangers
judge_others() {
  while read -r owner_inode owner_address owner_uid owner_strangers; do
    [ -n "$owner_inode" ] || continue
    if is_in_the_way "$owner_address" "$owner_uid" "$owner_strangers"; then
      foreign="$owner_inode $owner_address"
    else
      app_beside=$app_beside$owner_inode' '$owner_address$NL
    fi
  done <<EOF
$owner_others
EOF
}

# is_in_the_way ADDRESS UID PIDS: whether another socket gets requests that are meant for the app. It does where the app
# listens too, since Linux prefers the nearest address, and where code of the app itself, such as an old release,
# answers beside it.
# reads: app_serve_at app_uid
is_in_the_way() {
  case "$app_serve_at " in
    *' 0.0.0.0 '* | *' [::] '* | *" $1 "*) return 0 ;;
    # Until the app listens, its address is unknown.
    ' ') case $1 in 0.0.0.0 | '[::]' | 127.0.0.1) return 0 ;; esac ;;
  esac
  # shellcheck disable=SC2086 # an argument for each pid, which `held` has from the names of folders in /proc: digits
  is_of_the_app $3 || { [ "$2" = "$app_uid" ] && [ "$2" != 0 ]; }
}

# is_of_the_app PID...: whether one of them runs as the app's user or from a release. Processes of root serve other
# purposes.
# reads: app_uid
is_of_the_app() {
  for of_app_pid; do
    [ "$app_uid" = 0 ] || [ "$(uid_of "$of_app_pid")" != "$app_uid" ] || return 0
    [ -z "$(releases_of "$of_app_pid")" ] || return 0
  done
  return 1
}

# owners_of_either: runs listener_owners for `app_port`, or for `app_other_port` where the app listens there.
# reads: app_other_port app_port app_serving
# sets: app_other_port app_port
owners_of_either() {
  listener_owners
  [ -z "$app_serving" ] && [ -n "$app_other_port" ] || return 0
  set -- "$app_port" "$app_other_port"
  app_port=$2
  listener_owners
  if [ -n "$app_serving" ]; then app_other_port=$1; else app_port=$1 && listener_owners; fi
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
# reads: app_service owner_strangers
name_socket() {
  part_holders "$1"
  foreign_pid=${owner_strangers##* }
  if [ -n "$foreign_pid" ]; then name_process "$foreign_pid"; else printf 'a process that is not in %s' "$app_service"; fi
  printf ' on %s' "$2"
}

# (4) owns_port: the listener on the port belongs to the app, by socket inode, and no other process gets its requests.
# reads: app_port app_service app_serving
owns_port() {
  if port_is_taken; then
    fail_because port-in-use "Port $app_port is held by $(name_foreign), not by $app_service alone: its answers are not the new release's."
    return 1
  fi
  [ -z "$app_serving" ] || return 0
  fail_because not-listening "Nothing of $app_service listens on port $app_port."
  return 1
}

# The proof and a warning name processes that answer on the port at other addresses.
# reads: app_beside app_port app_serve_at app_service res_proof
# sets: res_proof
name_other_listeners() {
  while read -r beside_inode beside_address; do
    [ -n "$beside_inode" ] || continue
    beside_named=$(name_socket "$beside_inode" "$beside_address")
    res_proof="$res_proof; beside it $beside_named listens on $app_port"
    warn "Beside $app_service, which listens on$app_serve_at, $beside_named answers on port $app_port: outsiders may reach that."
  done <<EOF
$app_beside
EOF
}
