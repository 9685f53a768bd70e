# The host's own records of releases, under .state: good and history.jsonl. The newest line of a release is its verdict.

# reads: app_state
# sets: app_good
read_good() {
  app_good=''
  [ ! -f "$app_state/good" ] || read -r app_good <"$app_state/good" || :
  is_release_name "$app_good" || app_good=''
}

# append_history EVENT ID [CODE]: appends one line to the history; the newest line of a release is its verdict.
# reads: app_state req_run_url
append_history() {
  printf '{"at":"%s","event":"%s","release":"%s","version":%s,"code":"%s","by":%s,"run":%s}\n' \
    "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" "$2" "$(json "$(release_field "$2" version)" 120)" "${3:-}" \
    "$(json "$(who_called)" 60)" "$(json "$req_run_url" 200)" >>"$app_state/history.jsonl"
}

# each_release: prints "id verdict" of every release on disk, newest first. A name does not show the age. The age of a
# release counts from its first activation or adoption here; before that, from its RELEASE.json; for an adopted release
# that is not live, from its folder. A clock that is set back makes no release older. Verdicts: good, bad (rolled back
# from), failed (never proved), staged, or adopted (made by something else).
# reads: app_base app_state
# sets: app_verdict
each_release() {
  TZ=UTC0 find "$app_base/releases" -mindepth 1 -maxdepth 1 -type d ! -name '[.-]*' ! -name '*[!A-Za-z0-9._-]*' -printf '%f %TFT%TT\n' |
    HISTORY=$app_state/history.jsonl awk -F '"' '
      BEGIN {
        while ((getline <ENVIRON["HISTORY"]) > 0) {
          if ($4 > now) now = $4
          if (!($12 in at) && ($8 == "adopted" || $8 ~ /good|failed/ && $12 in last)) at[$12] = sprintf("%s%9d", now, ++n)
          last[$12] = $8
        }
        FS = " "
      }
      length($1) < 81 { print ($1 in at ? at[$1] : $2 " x"), $1, last[$1] }' | while read -r at line placed app_verdict; do
    if [ "$line" != x ]; then :; elif has_release_json "$placed"; then at=$(release_field "$placed" time); else app_verdict=${app_verdict:-adopted}; fi
    printf '%s %9s %s %s\n' "$at" "$line" "$placed" "${app_verdict:-staged}"
  done | sort -r | sed 's/^[^ ]* *[^ ]* //'
}

# verdict_of ID: sets app_verdict; empty where the release is not on disk.
# sets: app_verdict
verdict_of() { app_verdict=$(each_release | awk -v id="$1" '$1 "" == id { print $2 }'); }

# Whether the last release that the host activated failed.
# reads: app_state
failed_last() {
  grep -E '"event":"(good|failed|adopted)"' "$app_state/history.jsonl" 2>/dev/null | tail -n 1 | grep -qF '"event":"failed"'
}

# is_older A B: whether the host had A before B.
is_older() {
  for placed in $(each_release | cut -d ' ' -f 1); do
    case $placed in "$1") return 1 ;; "$2") return 0 ;; esac
  done
  return 1
}

# Sets app_previous to the newest release older than $1 that this host proved or adopted.
# sets: app_previous app_verdict
previous_good() {
  app_previous='' is_past=$1
  while read -r candidate app_verdict; do
    case $is_past-$app_verdict in
      none-good | none-adopted) app_previous=$candidate && return 0 ;;
    esac
    [ "$candidate" != "$1" ] || is_past=none
  done <<EOF
$(each_release)
EOF
  return 1
}
