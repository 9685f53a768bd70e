# What the host remembers, all of it root's, under .state: good, history.jsonl, fence, commands, config, and the
# journal `activating` that stands while `current` may point at something unproved.

# Whether .state is a folder that nobody but root has written to; an adopted host's is, see own_state.
state_is_ours() {
  case "$(stat -c '%u %A' "$base/." "$state" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 d'????-??-?) return 0 ;;
  esac
  return 1
}

# live: the id that `current` points at, `none` without one; what is no link into releases/ is refused. live_link: its
# name, also where that release is gone.
read_live() {
  live=none live_link=none
  if [ -L "$base/current" ]; then
    live_path=$(realpath -m -- "$base/current")
    live=${live_path##*/}
    if [ "${live_path%/*}" != "$releases_real" ] || ! is_release_name "$live"; then
      refuse current-elsewhere "$base/current points at $(readlink "$base/current"), which is not a release under $base/releases. Point it at a release there, or remove it."
    fi
    live_link=$live
    # A link to a release that is gone runs nothing: the host has no release.
    [ -d "$live_path" ] || live=none
  elif [ -d "$base/current" ]; then
    # Named after the time when it was made: what is deployed from now on is newer.
    live_id=$(date -u -r "$base/current" +%Y%m%d_%H%M%S)
    refuse current-is-directory "$base/current is a directory, not a link. Make it a release, which stops nothing: mkdir -p $base/releases && mv -T $base/current $base/releases/$live_id && ln -s releases/$live_id $base/current"
  elif [ -e "$base/current" ]; then
    refuse current-elsewhere "$base/current is neither a link nor absent. Remove it."
  fi
}

# sealed ID: whether it is a release of ours, which root alone can have written. One that was there before us is the user's.
sealed() {
  release_file=$base/releases/$1/RELEASE.json
  case "$sealed_seen" in *" $1 "*) return 0 ;; esac
  case "$(stat -c '%u %A' "$base/releases/$1" "$release_file" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 -'????-??-?) sealed_seen="$sealed_seen$1 " ;;
    *) return 1 ;;
  esac
}

# What is root's alone stays so while a command runs, unless root changes it.
sealed_seen=' '

# release_field ID KEY: a string of its RELEASE.json, which we wrote one key a line; empty when unknown.
release_field() {
  sealed "$1" || return 0
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

# Durable before it counts: what follows relies on it after a power cut. Fails where the disk is full.
write_durably() {
  printf '%s\n' "$2" >"$1.new" && sync "$1.new" && mv -fT "$1.new" "$1" && sync "${1%/*}"
}

# remember EVENT ID [CODE]: one line of history; the newest line of a release is its verdict.
remember() {
  printf '{"at":"%s","event":"%s","release":"%s","version":%s,"code":"%s","by":%s,"run":%s}\n' \
    "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" "$2" "$(json "$(release_field "$2" version)" 120)" "${3:-}" \
    "$(json "$(who_called)" 60)" "$(json "$run_url" 200)" >>"$state/history.jsonl"
}

# Who called: the person, or the runner. A detached command was told so in its request.
who_called() {
  if [ "$by_hand" = yes ]; then printf '%s' "${SUDO_USER:-root}"; else printf '%s' "${called_by:-a workflow}"; fi
}

called_by_person() { [ "$(who_called)" != 'a workflow' ]; }

# each_release: "id verdict" of every release on disk, newest first. A name says nothing of time: a release is as old as
# its first activation or adoption here; before that, and where it was there before us and not live, as its folder. A clock
# that was put back makes nothing older. Verdicts: good, bad (rolled away from), failed (never proved), staged, or adopted
# (was there before us).
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
    if [ "$line" != x ]; then :; elif sealed "$placed"; then at=$(release_field "$placed" time); else verdict=${verdict:-adopted}; fi
    printf '%s %9s %s %s\n' "$at" "$line" "$placed" "${verdict:-staged}"
  done | sort -r | sed 's/^[^ ]* *[^ ]* //'
}

# verdict_of ID: empty where it is not on disk.
verdict_of() { verdict=$(each_release | awk -v id="$1" '$1 "" == id { print $2 }'); }

# Whether the last release that was activated here failed.
failed_last() {
  grep -E '"event":"(good|failed|adopted)"' "$state/history.jsonl" 2>/dev/null | tail -n 1 | grep -qF '"event":"failed"'
}

# is_older A B: whether A was here before B.
is_older() {
  for placed in $(each_release | cut -d ' ' -f 1); do
    case $placed in "$1") return 1 ;; "$2") return 0 ;; esac
  done
  return 1
}

# The newest release older than $1 that was proved here, or was there before us.
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

# One change at a time on a host. Whoever called holds the lock until its result is out; the kernel drops it
# when it dies, however it dies. What it left at work then is the activation's unit, which is let finish.
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

# Every command that changes something begins so, once: with the lock, a mandate, and nothing half-made of one
# that was killed.
begin_change() {
  check_time
  is_adopted || begin_on_strangers
  adopt
  take_lock
  refuse_again
  open_log
  check_mandate
  install_program
  clear_leftovers
}

# A host where nothing was deployed yet stays as it is, until a release goes onto it: its app may write into the folder
# that adoption makes root's.
begin_on_strangers() {
  case $command in recover | cleanup) ;; *) return 0 ;; esac
  ! state_is_ours || return 0
  look_on_disk
  check_app_folder
  case $command in
    recover) finish 0 settled '' "Nothing to settle: nothing was ever deployed here." ;;
    cleanup) finish 0 cleaned '' "Nothing to clean up: nothing was ever deployed here." ;;
  esac
}

# look_first FUNCTION...: whatever refuses this command does so before the host is adopted.
look_first() {
  is_adopted || (
    exec 4>/dev/null
    look_on_disk
    check_app_folder
    "$@"
  ) || {
    look_exit=$?
    finished=yes
    exit $look_exit
  }
}

# What a killed command left half-made. Whoever made it is dead: we hold the lock, and no activation is at work.
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

# An agent that was restarted may run a command again that it had run, whatever became of the host since; and one that
# it was late to fetch may have been given up. Whoever wants something done twice sends two commands.
refuse_again() {
  errand=${errand:-${SSM_COMMAND_ID:-}}
  [ "$by_hand" = no ] && [ -n "$errand" ] || return 0
  ! grep -qxF -e "$errand" "$state/commands" 2>/dev/null ||
    finish 67 refused repeated "This command was begun here before, or was given up meanwhile, and now came again. Nothing was changed."
  printf '%s\n' "$errand" ${withdrawn:+"$withdrawn"} >>"$state/commands"
}

# Commands are good for an hour or so; a run sends a host a dozen of them.
forget_commands() {
  [ -f "$state/commands" ] && [ "$(wc -l <"$state/commands")" -gt 400 ] || return 0
  tail -n 200 "$state/commands" >"$state/commands.new" && mv -fT "$state/commands.new" "$state/commands"
}

# A command that comes late must not act; clocks may differ by two minutes.
check_time() {
  now_epoch
  if [ -n "$not_after" ] && [ "$now_epoch" -gt $((not_after + 120)) ]; then
    finish 67 refused too-late "This command was to act before $(date -u -d "@$not_after" +%Y-%m-%dT%H:%M:%SZ); it is $(date -u +%Y-%m-%dT%H:%M:%SZ). Nothing was changed; run the deploy again."
  fi
}

# Nor one from a run that lost its place. Asked when the lock is held, and again just before the swap.
check_mandate() {
  check_time
  ! called_by_person || return 0
  held_fence=0 held_host='' held_parameter=''
  [ ! -f "$state/fence" ] || read -r held_fence held_host held_parameter <"$state/fence" || :
  case $held_fence in '' | *[!0-9]*) held_fence=0 ;; esac
  # An image of a host, or another app's parameter, does not hold this host's fence.
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

# current is changed by one rename(2) and by nothing else: whoever reads it sees one release or the other.
point_current_at() {
  rm -rf "$base/.current.new"
  rm -f "$state/release.env"
  ln -s "releases/$1" "$base/.current.new" && mv -fT "$base/.current.new" "$base/current" && link_environment
}

# What systemd reads into the app as root: the environment of a release of ours, and of no other.
link_environment() {
  env_release=$(readlink "$base/current")
  if sealed "${env_release##*/}"; then ln -sfn ../current/.release.env "$state/release.env"; else rm -f "$state/release.env"; fi
}
