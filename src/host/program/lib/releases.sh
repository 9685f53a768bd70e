# Releases on the disk: what `current` points at, RELEASE.json, and the environment that a release brings.

# Sets app_live to the id that `current` points at, or `none`; refuses a `current` that is not a link into releases/.
# Sets app_live_link to the link's name, also when that release no longer exists.
# reads: app_base app_releases
# sets: app_live app_live_link
read_live() {
  app_live=none app_live_link=none
  if [ -L "$app_base/current" ]; then
    live_path=$(realpath -m -- "$app_base/current")
    app_live=${live_path##*/}
    if [ "${live_path%/*}" != "$app_releases" ] || ! is_release_name "$app_live"; then
      refuse current-elsewhere "$app_base/current points at $(readlink "$app_base/current"), which is not a release under $app_base/releases. Point it at a release there, or remove it."
    fi
    app_live_link=$app_live
    # A link to a release that no longer exists runs nothing: the host has no release.
    [ -d "$live_path" ] || app_live=none
  elif [ -d "$app_base/current" ]; then
    # The id is the directory's own time, so that later deploys count as newer.
    live_id=$(date -u -r "$app_base/current" +%Y%m%d_%H%M%S)
    refuse current-is-directory "$app_base/current is a directory, not a link. Make it a release, which stops nothing: mkdir -p $app_base/releases && mv -T $app_base/current $app_base/releases/$live_id && ln -s releases/$live_id $app_base/current"
  elif [ -e "$app_base/current" ]; then
    refuse current-elsewhere "$app_base/current is neither a link nor absent. Remove it."
  fi
}

# One rename(2) changes current, and nothing else does: a reader sees one release or the other.
# reads: app_base app_state
point_current_at() {
  rm -rf "$app_base/.current.new"
  rm -f "$app_state/release.env"
  ln -s "releases/$1" "$app_base/.current.new" && mv -fT "$app_base/.current.new" "$app_base/current" && link_environment
}

# Links the environment that systemd, as root, passes to the app. Only a release that this program made has such a file.
# reads: app_base app_state
link_environment() {
  env_release=$(readlink "$app_base/current")
  if has_release_json "${env_release##*/}"; then ln -sfn ../current/.release.env "$app_state/release.env"; else rm -f "$app_state/release.env"; fi
}

# has_release_json ID: whether this program made the release, so that only root can have written it. An adopted release
# belongs to the app's user.
# reads: app_base release_json_seen
# sets: release_file
has_release_json() {
  release_file=$app_base/releases/$1/RELEASE.json
  case "$release_json_seen" in *" $1 "*) return 0 ;; esac
  case "$(stat -c '%u %A' "$app_base/releases/$1" "$release_file" 2>/dev/null)" in
    '0 d'????-??-?"$NL"'0 -'????-??-?) release_json_seen="$release_json_seen$1 " ;;
    *) return 1 ;;
  esac
}

# Only root can change the answer while a command runs, so the program caches it.
release_json_seen=' '

# release_field ID KEY: prints a string of RELEASE.json, which this program writes with one key a line; empty when
# unknown.
# reads: release_file
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

release_field_or_none() { [ "$1" = none ] || release_field "$1" "$2"; }

# Prints the same as plain NAME=value lines, for PM2, which reads no such file.
# reads: app_base
release_environment() {
  ! has_release_json "$1" || sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)="\(.*\)"$/\1=\2/;s/\\\([\\"`$]\)/\1/g;p' "$app_base/releases/$1/.release.env"
}

describe_release() { case $1 in none) printf 'no release' ;; *) printf '%s' "$1" ;; esac }

# Prints the digest of the env input and the shared paths, which are equal in two deploys that are the same.
# reads: req_env req_shared_paths
settings_digest() {
  settings_sum=$(printf '%s\n\n%s' "$req_env" "$req_shared_paths" | sha256sum)
  printf '%s' "${settings_sum%% *}"
}

# live_is_requested: whether a deploy of this request would find nothing to do, as long as the proof holds.
# reads: app_good app_live app_recover_to req_sha256 req_version
live_is_requested() {
  case $app_recover_to in '' | "$app_live") ;; *) return 1 ;; esac
  [ "$app_live" != none ] && [ -n "$req_sha256" ] && [ -n "$req_version" ] || return 1
  [ "$(release_field "$app_live" sha256)" = "$req_sha256" ] && [ "$(release_field "$app_live" version)" = "$req_version" ] &&
    [ "$(release_field "$app_live" settings)" = "$(settings_digest)" ] && [ "$app_good" = "$app_live" ]
}

# Sets what a failed deploy returns to, and what runs now: these differ after an activation that was cut short.
# reads: app_live app_recover_to
# sets: res_after res_after_version res_before res_before_version
read_what_runs() {
  read_live
  read_journal
  res_before=${app_recover_to:-$app_live} res_after=$app_live
  res_before_version=$(release_field_or_none "$res_before" version) res_after_version=$(release_field_or_none "$app_live" version)
}

# Renames first, so that no reader meets half a release. A release that a process works in stays.
# reads: app_base app_state cmd_pruned host_used_by
# sets: cmd_pruned
remove_release() {
  if in_use "$1"; then
    warn "releases/$1 stays on the disk: $(name_process "$host_used_by") works in it."
    return 0
  fi
  mv -T "$app_base/releases/$1" "$app_base/releases/.$1.partial" && rm -rf "$app_base/releases/.$1.partial" "$app_state/proved/$1"
  cmd_pruned="${cmd_pruned:-} $1"
  note "removed releases/$1"
}
