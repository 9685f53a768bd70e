# The artifact: root downloads it into .state/download, and then checks the digest.

# fetch URL REDIRECTS BYTES FILE. The URL is a secret while it is valid: curl reads it from its standard input, so that
# no process list shows it. The kernel limits a download of unknown length, in blocks of 512 bytes (bash takes 1,024);
# curl then reports that it cannot write, as on a full disk.
fetch() {
  printf 'url = "%s"\n' "$1" | (
    trap '' XFSZ
    ulimit -f $(($3 / 512 + 1))
    curl -K - -sS -f -L -g --proto '=http,https' --proto-redir "$2" --max-redirs 5 --connect-timeout 15 \
      --speed-limit 512 --speed-time 60 --max-filesize "$3" -o "$4" -w '%{http_code}' 3>&- 4>&- 9>&-
  )
}

# reads: app_base app_state host_free_kb req_artifact req_artifact_url req_release res_failed_code res_failed_why
# sets: attempt redirects stage_allowed stage_archive stage_download_url stage_partial
download() {
  phase download
  # clean_up removes what exists from here on.
  stage_partial=$app_base/releases/.$req_release.partial
  rm -rf "$app_state/download" && mkdir "$app_state/download"
  stage_archive=$app_state/download/artifact
  # The free space must hold the archive and its content; curl stops on Content-Length alone.
  stage_allowed=$(((host_free_kb - SPARE_MB * 1024) * 1024 / ROOM_FACTOR))
  attempt=1
  while :; do
    case $req_artifact_url in s3://*) sign_s3 ;; *) stage_download_url=$req_artifact_url ;; esac
    case $stage_download_url in https://*) redirects='=https' ;; *) redirects='=http,https' ;; esac
    note "download $req_artifact"
    status=$(fetch "$stage_download_url" "$redirects" "$stage_allowed" "$stage_archive" 2>"$app_state/download/error")
    rc=$?
    [ $rc -ne 0 ] || break
    download_failed $rc "$status"
    [ $attempt -lt 4 ] || finish 68 refused "$res_failed_code" "$res_failed_why"
    sleep $attempt
    attempt=$((attempt + 1))
  done
  [ -s "$stage_archive" ] || finish 65 refused artifact-empty "$req_artifact is empty."
  verify_digest
}

# download_failed RC STATUS: ends the command where another try cannot help; else sets res_failed_code and
# res_failed_why.
# reads: app_base app_state attempt host_free_kb req_artifact req_artifact_url
# sets: res_failed_code res_failed_why
download_failed() {
  note "curl: exit code $1, status $2: $(sed 's|://[^ ]*|://…|g' "$app_state/download/error" | head -3 | tr '\n' ' ')"
  res_failed_code=download-failed res_failed_why="$req_artifact could not be fetched (curl exit code $1, status $2)."
  case $1 in
    23 | 63) finish 65 refused disk-full "$req_artifact is larger than this host has room for: $((host_free_kb / 1024)) MB were free under $app_base, and the archive and what is in it must fit. Free some space." ;;
    18) res_failed_code=download-truncated res_failed_why="$req_artifact broke off before its end, $attempt times." ;;
    6 | 7) res_failed_why="This host cannot reach the server of $req_artifact (curl exit code $1). Check its way out: NAT, proxy, security group." ;;
  esac
  case $2-$req_artifact_url in
    40[013]-s3://*) finish 65 refused host-role-denied "S3 refused $req_artifact (status $2): the host's role may not read it. Give it s3:GetObject on that object (and kms:Decrypt for its key). Without s3:ListBucket S3 says the same where there is no such object." ;;
  esac
  case $2 in
    400 | 401 | 403) finish 65 refused url-expired "The server refused $req_artifact (status $2): the URL has expired or needs credentials." ;;
    404 | 410) finish 65 refused artifact-not-found "There is no $req_artifact (status $2)." ;;
  esac
}

# req_archive_sha256 is the digest of the downloaded file, sha256 that of the tarball; an artifact without a zip must
# match both.
# reads: cmd_by_hand req_archive_sha256 req_artifact req_sha256 stage_archive
# sets: app_beside digest req_archive_sha256 req_sha256 req_sha256_source stage_archive_head
verify_digest() {
  digest=$(sha256_of "$stage_archive")
  if [ -z "$req_sha256$req_archive_sha256" ] && [ "$cmd_by_hand" = yes ]; then
    app_beside=$(fetch_beside) && req_archive_sha256=$app_beside req_sha256_source=beside
  fi
  expect_digest "$req_archive_sha256"
  stage_archive_head=$(od -An -tx1 -N4 "$stage_archive")
  case $stage_archive_head in
    *50*4b*03*04*)
      unwrap
      digest=$(sha256_of "$stage_archive")
      stage_archive_head=$(od -An -tx1 -N4 "$stage_archive")
      ;;
  esac
  expect_digest "$req_sha256"
  if [ -n "$req_sha256$req_archive_sha256" ]; then
    req_sha256_source=${req_sha256_source:-input}
  else
    req_sha256_source=none
    warn "$req_artifact was not verified: no sha256 was given."
  fi
  req_sha256=$digest
}

# reads: digest req_artifact req_sha256_source
expect_digest() {
  [ -z "$1" ] || [ "$digest" = "$1" ] ||
    finish 65 refused sha256-mismatch "$req_artifact has sha256 $digest, expected $1 (${req_sha256_source:-given}). It is not the file that was built, or it was damaged on the way."
}

# In a deploy by hand the host itself looks for a .sha256 beside the artifact.
# reads: app_state redirects req_artifact_url stage_download_url
# sets: req_artifact_url
fetch_beside() {
  case $req_artifact_url in
    s3://*) req_artifact_url=$req_artifact_url.sha256 && sign_s3 && beside_url=$stage_download_url ;;
    *\?*) beside_url=${req_artifact_url%%\?*}.sha256\?${req_artifact_url#*\?} ;;
    *) beside_url=$req_artifact_url.sha256 ;;
  esac
  fetch "$beside_url" "$redirects" 4096 "$app_state/download/sha256" >/dev/null 2>&1 || return 1
  beside_sum=$(head -c 200 "$app_state/download/sha256" | tr A-F a-f | grep -oE '[0-9a-f]{64}' | head -1)
  [ -n "$beside_sum" ] && printf '%s' "$beside_sum"
}
