# Which sockets listen on the app's port, who holds them, and whether one that is not the app's gets its requests.

# listeners PORT: "address inode uid" of every TCP socket that listens on it, one a line.
listeners() {
  # Without IPv6 the second is not there.
  awk -v port="$(printf ':%04X' "$1")" '
    $4 == "0A" && substr($2, length($2) - 4) == port { print substr($2, 1, length($2) - 5), $10, $8 }' /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# held INODE...: "/proc/pid/fd socket:[inode]" of every process that holds one of these sockets, one a line; last `late` where
# that could not be told within 20 seconds.
held() {
  held_inodes=$*
  set -- -false
  for held_inode in $held_inodes; do set -- "$@" -o -lname "socket:\\[$held_inode\\]"; done
  timeout -k 1 20 find /proc/[0-9]*/fd -maxdepth 1 \( "$@" \) -printf '%h %l\n' 2>/dev/null
  [ $? -lt 124 ] || echo late
}

# listener_owners: what listens on $port. `serving`: pids of ours that do; `serve_host`: where to ask them; `serve_at`:
# all addresses of theirs. `looked_port`: that port. `foreign`: "inode address" of a socket that gets requests meant for us;
# `beside`: the same, one a line, of sockets that answer only where the app does not listen.
listener_owners() {
  serving='' serve_host='' serve_at='' foreign='' beside='' owner_others='' holder_pids=''
  for owner_process in $processes; do holder_pids="$holder_pids ${owner_process%%:*}"; done
  holder_pids="$holder_pids $extra_holders"
  owner_listeners=$(listeners "$port") looked_port=$port
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
      # Who holds the app's own socket as well takes a part of its requests.
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

# part_holders INODE: who holds a socket: owner_ours, owner_strangers. owner_waits: systemd alone holds it, for a
# unit that is not started yet.
part_holders() {
  owner_ours='' owner_strangers='' owner_waits=no owner_systemd=''
  while read -r owner_pid owner_socket; do
    [ "$owner_socket" = "socket:[$1]" ] || continue
    owner_pid=${owner_pid#/proc/} && owner_pid=${owner_pid%/fd}
    # A process may hold it by several descriptors.
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

# is_in_the_way ADDRESS UID PIDS: whether another's socket gets requests that are meant for the app. It does where the
# app listens too, since the nearest address wins, and where code of the app's own, an old release, answers beside it.
is_in_the_way() {
  case "$serve_at " in
    *' 0.0.0.0 '* | *' [::] '* | *" $1 "*) return 0 ;;
    # As long as the app does not listen, its address is not known.
    ' ') case $1 in 0.0.0.0 | '[::]' | 127.0.0.1) return 0 ;; esac ;;
  esac
  # shellcheck disable=SC2086 # an argument for each pid, which `held` has from the names of folders in /proc: digits
  is_of_the_app $3 || { [ "$2" = "$user_uid" ] && [ "$2" != 0 ]; }
}

# is_of_the_app PID...: whether one is the app's user's or runs from a release. Root's own are there for other things.
is_of_the_app() {
  for of_app_pid; do
    [ "$user_uid" = 0 ] || [ "$(uid_of "$of_app_pid")" != "$user_uid" ] || return 0
    [ -z "$(releases_of "$of_app_pid")" ] || return 0
  done
  return 1
}

uid_of() { sed -n "s/^Uid:$TAB\([0-9]*\).*/\1/p" "/proc/$1/status" 2>/dev/null; }

# address_of HEX: an address of /proc/net/tcp, 32-bit words with their bytes reversed, as curl reads it.
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

# Whether requests go to another. Looked at twice: a child that systemd, PM2 or the app has just forked holds for a
# moment all that its parent holds.
port_is_taken() {
  [ -n "$foreign" ] || return 1
  sleep 0.05
  read_processes
  listener_owners
  [ -n "$foreign" ]
}

name_foreign() {
  case $foreign in
    late) printf 'a process that was not found within 20 s among the open files of the host' ;;
    *) name_socket "${foreign%% *}" "${foreign#* }" ;;
  esac
}

# name_socket INODE ADDRESS: who holds a socket that is not ours, and where, in words.
name_socket() {
  part_holders "$1"
  foreign_pid=${owner_strangers##* }
  if [ -n "$foreign_pid" ]; then name_process "$foreign_pid"; else printf 'a process that is not in %s' "$service"; fi
  printf ' on %s' "$2"
}

# name_process PID: in words, without its arguments, which may hold a secret.
name_process() {
  named_uid=$(uid_of "$1") named_program=$(readlink "/proc/$1/exe")
  printf 'process %s (%s, %s)' "$1" "$(id -nu "$named_uid" 2>/dev/null || printf '%s' "${named_uid:-gone}")" "${named_program##*/}"
}

# (4) owns_port: the listener on the port belongs to the app, by socket inode, and no other gets its requests.
owns_port() {
  if port_is_taken; then
    because port-in-use "Port $port is held by $(name_foreign), not by $service alone: its answers are not the new release's."
    return 1
  fi
  [ -z "$serving" ] || return 0
  because not-listening "Nothing of $service listens on port $port."
  return 1
}

# Processes that answer on the port at other addresses are named in the proof, and in a warning.
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
