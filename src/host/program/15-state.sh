# The host's own records, all owned by root, under .state: good, history.jsonl, fence, commands, config, and the journal
# `activating`, which exists while `current` may point at an unproved release.

# Whether only root can have written to .state; adopt_state makes it so on an adopted host.
state_is_ours() {
  case "$(stat -c '%u %A' "$base/." "$state" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 d'????-??-?) return 0 ;;
  esac
  return 1
}

# Sets live to the id that `current` points at, or `none`; refuses a `current` that is not a link into releases/. Sets
# live_link to the link's name, also when that release no longer exists.
read_live() {
  live=none live_link=none
  if [ -L "$base/current" ]; then
    live_path=$(realpath -m -- "$base/current")
    live=${live_path##*/}
    if [ "${live_path%/*}" != "$releases_real" ] || ! is_release_name "$live"; then
      refuse current-elsewhere "$base/current points at $(readlink "$base/current"), which is not a release under $base/releases. Point it at a release there, or remove it."
    fi
    live_link=$live
    # A link to a release that no longer exists runs nothing: the host has no release.
    [ -d "$live_path" ] || live=none
  elif [ -d "$base/current" ]; then
    # The id is the directory's own time, so that later deploys count as newer.
    live_id=$(date -u -r "$base/current" +%Y%m%d_%H%M%S)
    refuse current-is-directory "$base/current is a directory, not a link. Make it a release, which stops nothing: mkdir -p $base/releases && mv -T $base/current $base/releases/$live_id && ln -s releases/$live_id $base/current"
  elif [ -e "$base/current" ]; then
    refuse current-elsewhere "$base/current is neither a link nor absent. Remove it."
  fi
}

# has_release_json ID: whether this program made the release, so that only root can have written it. An adopted release
# belongs to the app's user.
has_release_json() {
  release_file=$base/releases/$1/RELEASE.json
  case "$release_json_seen" in *" $1 "*) return 0 ;; esac
  case "$(stat -c '%u %A' "$base/releases/$1" "$release_file" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 -'????-??-?) release_json_seen="$release_json_seen$1 " ;;
    *) return 1 ;;
  esac
}

# Only root can change the answer while a command runs, so the program caches it.
release_json_seen=' '

# release_field ID KEY: prints a string of RELEASE.json, which this program writes with one key a line; empty when
# unknown.
release_field() {
  has_release_json "$1" || return 0
  while IFS= read -r field_line; do
    case $field_line in "  \"$2\": \""*) ;; *) continue ;; esac
    field_value=${field_line#*'": "'} && field_value=${field_value%,} && field_value=${field_value%\"}
    case $field_value in
      *\\* | *[[:cntrl:]]*) printf '%s' "$field_value" | sed 's/\\\([\\"]\)/\1/g' | tr -d '\000-\037\177' ;;
      *) printf '%s' "$field_value" ;;
    esac
    return 0
  done <"$release_file"
}

read_good() {
  good=''
  [ ! -f "$state/good" ] || read -r good <"$state/good" || :
  is_release_name "$good" || good=''
}

# Makes a file durable before anything relies on it after a power cut. Fails where the disk is full.
write_durably() {
  printf '%s\n' "$2" >"$1.new" && sync "$1.new" && mv -fT "$1.new" "$1" && sync "${1%/*}"
}

# append_history EVENT ID [CODE]: appends one line to the history; the newest line of a release is its verdict.
append_history() {
  printf '{"at":"%s","event":"%s","release":"%s","version":%s,"code":"%s","by":%s,"run":%s}\n' \
    "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" "$2" "$(json "$(release_field "$2" version)" 120)" "${3:-}" \
    "$(json "$(who_called)" 60)" "$(json "$run_url" 200)" >>"$state/history.jsonl"
}

# Prints the caller: the person, or the runner. A detached command finds the caller in its request.
who_called() {
  if [ "$by_hand" = yes ]; then printf '%s' "${SUDO_USER:-root}"; else printf '%s' "${called_by:-a workflow}"; fi
}

called_by_person() { [ "$(who_called)" != 'a workflow' ]; }

# each_release: prints "id verdict" of every release on disk, newest first. A name says nothing about age. A release is
# as old as its first activation or adoption here; before that, as its RELEASE.json; an adopted release that is not
# live, as its folder. A clock that is set back makes no release older. Verdicts: good, bad (rolled back from), failed
# (never proved), staged, or adopted (made by something else).
each_release() {
  TZ=UTC0 find "$base/releases" -mindepth 1 -maxdepth 1 -type d ! -name '[.-]*' ! -name '*[!A-Za-z0-9._-]*' -printf '%f %TFT%TT\n' |
    HISTORY=$state/history.jsonl awk -F '"' '
      BEGIN {
        while ((getline <ENVIRON["HISTORY"]) > 0) {
          if ($4 > now) now = $4
          if (!($12 in at) && ($8 == "adopted" || $8 ~ /good|failed/ && $12 in last)) at[$12] = sprintf("%s%9d", now, ++n)
          last[$12] = $8
        }
        FS = " "
      }
      length($1) < 81 { print ($1 in at ? at[$1] : $2 " x"), $1, last[$1] }' | while read -r at line placed verdict; do
    if [ "$line" != x ]; then :; elif has_release_json "$placed"; then at=$(release_field "$placed" time); else verdict=${verdict:-adopted}; fi
    printf '%s %9s %s %s\n' "$at" "$line" "$placed" "${verdict:-staged}"
  done | sort -r | sed 's/^[^ ]* *[^ ]* //'
}

# verdict_of ID: sets verdict; empty where the release is not on disk.
verdict_of() { verdict=$(each_release | awk -v id="$1" '$1 "" == id { print $2 }'); }

# Whether the last release that the host activated failed.
failed_last() {
  grep -E '"event":"(good|failed|adopted)"' "$state/history.jsonl" 2>/dev/null | tail -n 1 | grep -qF '"event":"failed"'
}

# is_older A B: whether the host had A before B.
is_older() {
  for placed in $(each_release | cut -d ' ' -f 1); do
    case $placed in "$1") return 1 ;; "$2") return 0 ;; esac
  done
  return 1
}

# Sets previous to the newest release older than $1 that this host proved or adopted.
previous_good() {
  previous='' is_past=$1
  while read -r candidate verdict; do
    case $is_past-$verdict in
      none-good | none-adopted) previous=$candidate && return 0 ;;
    esac
    [ "$candidate" != "$1" ] || is_past=none
  done <<EOF
$(each_release)
EOF
  return 1
}

# A host makes one change at a time. The caller holds the lock until its result is out; the kernel releases the lock
# when the caller dies, however that happens. Only the activation's unit may then still run, and the next command waits
# until it ends.
take_lock() {
  exec 9>"$state/lock"
  flock -n 9 || {
    note "another deployment of $app is at work; this one waits for it"
    flock -w 120 9 || busy
  }
  lock_waited=0
  while activation_at_work; do
    [ $lock_waited -lt 1200 ] || busy
    lock_waited=$((lock_waited + 1))
    sleep 0.1
  done
}

busy() {
  finish 66 refused busy "Another deployment of $app is at work on this host. Wait for it, or look at it with: $base/deploy.sh status"
}

# Every command that changes something starts with this, once: it takes the lock, checks the fence, and clears what a
# killed command left unfinished.
begin_change() {
  check_deadline
  is_adopted || skip_undeployed_host
  adopt
  take_lock
  reject_duplicate_command
  open_log
  check_fence
  install_program
  clear_leftovers
}

# `recover` and `cleanup` leave a host without a deploy as it is: its app may write into the folder that adoption makes
# root's.
skip_undeployed_host() {
  case $command in recover | cleanup) ;; *) return 0 ;; esac
  ! state_is_ours || return 0
  inspect_disk
  check_app_folder
  case $command in
    recover) finish 0 settled '' "Nothing to recover: nothing was ever deployed here." ;;
    cleanup) finish 0 cleaned '' "Nothing to clean up: nothing was ever deployed here." ;;
  esac
}

# check_first FUNCTION...: runs the checks that may refuse this command before the host is adopted.
check_first() {
  is_adopted || (
    exec 4>/dev/null
    inspect_disk
    check_app_folder
    "$@"
  ) || {
    check_exit=$?
    finished=yes
    exit $check_exit
  }
}

# Removes what a killed command left unfinished. Its process is dead: this command holds the lock, and no activation
# runs.
clear_leftovers() {
  stop_install
  for leftover in "$state/download" "$state"/activation.* "$state"/*.new "$state/environment" \
    "$base"/releases/.*.partial "$base/.current.new" "$state".?????? /run/ec2-release.ahead."$app.$environment".???????????????? "$own_program.new" /etc/systemd/system/*"/zz-ec2-release.conf.$app" "$(boot_unit).$app"; do
    if [ -e "$leftover" ] || [ -L "$leftover" ]; then rm -rf "$leftover"; fi
  done
  for carried in /run/ec2-release.[0-9]*; do
    carrier=${carried#*.}
    process_start "${carrier%%.*}" || rm -rf "$carried"
  done
  forget_commands
}

# A restarted SSM agent may run a command a second time, although the host has changed since. The run may also have
# revoked a command that the agent fetched late. A run that wants something done twice sends two commands.
reject_duplicate_command() {
  command_id=${command_id:-${SSM_COMMAND_ID:-}}
  [ "$by_hand" = no ] && [ -n "$command_id" ] || return 0
  ! grep -qxF -e "$command_id" "$state/commands" 2>/dev/null ||
    finish 67 refused repeated "This host began this command before, or the run revoked it. Nothing was changed."
  printf '%s\n' "$command_id" ${revoked:+"$revoked"} >>"$state/commands"
}

# A command is valid for about an hour, and a run sends a dozen of them to a host.
forget_commands() {
  [ -f "$state/commands" ] && [ "$(wc -l <"$state/commands")" -gt 400 ] || return 0
  tail -n 200 "$state/commands" >"$state/commands.new" && mv -fT "$state/commands.new" "$state/commands"
}

# A late command must not act. Clocks may differ by two minutes.
check_deadline() {
  now_epoch
  if [ -n "$not_after" ] && [ "$now_epoch" -gt $((not_after + 120)) ]; then
    finish 67 refused too-late "This command was to act before $(date -u -d "@$not_after" +%Y-%m-%dT%H:%M:%SZ); it is $(date -u +%Y-%m-%dT%H:%M:%SZ). Nothing was changed; run the deploy again."
  fi
}

# Refuses a command that is late, and a command of a run that a newer run has superseded. The program calls this with
# the lock held, and again just before the swap.
check_fence() {
  check_deadline
  ! called_by_person || return 0
  held_fence=0 held_host='' held_parameter=''
  [ ! -f "$state/fence" ] || read -r held_fence held_host held_parameter <"$state/fence" || :
  case $held_fence in '' | *[!0-9]*) held_fence=0 ;; esac
  # A fence counts on one instance and for one parameter: not on an image of the host, and not for another app's
  # parameter.
  [ "$held_host" = "$(instance_id)" ] || held_fence=0
  [ -z "$fence" ] || [ "$held_parameter" = "${fence_parameter:--}" ] || held_fence=0
  if [ "$held_fence" -gt "${fence:-0}" ]; then
    finish 67 refused fenced "This host has seen fence $held_fence; this command has ${fence:-none}. A newer run is in charge; nothing was changed."
  fi
  if [ -n "$fence" ] && [ "$fence" -gt "$held_fence" ]; then
    write_durably "$state/fence" "$fence $(instance_id) ${fence_parameter:--}" || refuse disk-full "The disk under $state is full. Free some space."
  fi
}

instance_id() {
  if [ -n "${AWS_SSM_INSTANCE_ID:-}" ]; then
    printf '%s' "$AWS_SSM_INSTANCE_ID"
    return 0
  fi
  instance=unknown
  for instance_file in /var/lib/cloud/data/instance-id /etc/machine-id; do
    [ -r "$instance_file" ] && read -r instance <"$instance_file" && break
  done
  printf '%s' "$instance"
}

# One rename(2) changes current, and nothing else does: a reader sees one release or the other.
point_current_at() {
  rm -rf "$base/.current.new"
  rm -f "$state/release.env"
  ln -s "releases/$1" "$base/.current.new" && mv -fT "$base/.current.new" "$base/current" && link_environment
}

# Links the environment that systemd, as root, passes to the app: that of a release of this program, and of no other.
link_environment() {
  env_release=$(readlink "$base/current")
  if has_release_json "${env_release##*/}"; then ln -sfn ../current/.release.env "$state/release.env"; else rm -f "$state/release.env"; fi
}
