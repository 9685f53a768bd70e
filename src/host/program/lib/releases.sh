# Releases on the disk: what `current` points at, RELEASE.json, and the environment that a release brings.

# Sets live to the id that `current` points at, or `none`; refuses a `current` that is not a link into releases/. Sets
# live_link to the link's name, also when that release no longer exists.
# reads: base releases_real
# sets: live live_link
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

# One rename(2) changes current, and nothing else does: a reader sees one release or the other.
# reads: base state
point_current_at() {
  rm -rf "$base/.current.new"
  rm -f "$state/release.env"
  ln -s "releases/$1" "$base/.current.new" && mv -fT "$base/.current.new" "$base/current" && link_environment
}

# Links the environment that systemd, as root, passes to the app. Only a release that this program made has such a file.
# reads: base state
link_environment() {
  env_release=$(readlink "$base/current")
  if has_release_json "${env_release##*/}"; then ln -sfn ../current/.release.env "$state/release.env"; else rm -f "$state/release.env"; fi
}

# has_release_json ID: whether this program made the release, so that only root can have written it. An adopted release
# belongs to the app's user.
# reads: base release_json_seen
# sets: release_file
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
# reads: base
release_environment() {
  ! has_release_json "$1" || sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)="\(.*\)"$/\1=\2/;s/\\\([\\"`$]\)/\1/g;p' "$base/releases/$1/.release.env"
}

describe_release() { case $1 in none) printf 'no release' ;; *) printf '%s' "$1" ;; esac }

# Prints the digest of the env input and the shared paths, which are equal in two deploys that are the same.
# reads: app_env shared_paths
settings_digest() {
  settings_sum=$(printf '%s\n\n%s' "$app_env" "$shared_paths" | sha256sum)
  printf '%s' "${settings_sum%% *}"
}

# live_is_requested: whether a deploy of this request would find nothing to do, as long as the proof holds.
# reads: good live recover_to sha256 version
live_is_requested() {
  case $recover_to in '' | "$live") ;; *) return 1 ;; esac
  [ "$live" != none ] && [ -n "$sha256" ] && [ -n "$version" ] || return 1
  [ "$(release_field "$live" sha256)" = "$sha256" ] && [ "$(release_field "$live" version)" = "$version" ] &&
    [ "$(release_field "$live" settings)" = "$(settings_digest)" ] && [ "$good" = "$live" ]
}

# Sets what a failed deploy returns to, and what runs now: these differ after an activation that was cut short.
# reads: live recover_to
# sets: res_after res_after_version res_before res_before_version
read_what_runs() {
  read_live
  read_journal
  res_before=${recover_to:-$live} res_after=$live
  res_before_version=$(release_field_or_none "$res_before" version) res_after_version=$(release_field_or_none "$live" version)
}

# Renames first, so that no reader meets half a release. A release that a process works in stays.
# reads: base pruned state used_by
# sets: pruned
remove_release() {
  if in_use "$1"; then
    warn "releases/$1 stays on the disk: $(name_process "$used_by") works in it."
    return 0
  fi
  mv -T "$base/releases/$1" "$base/releases/.$1.partial" && rm -rf "$base/releases/.$1.partial" "$state/proved/$1"
  pruned="${pruned:-} $1"
  note "removed releases/$1"
}
