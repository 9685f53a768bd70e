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

# reads: artifact artifact_url base failed_code failed_why free_kb release state
# sets: allowed archive attempt download_url partial redirects
download() {
  phase download
  # clean_up removes what exists from here on.
  partial=$base/releases/.$release.partial
  rm -rf "$state/download" && mkdir "$state/download"
  archive=$state/download/artifact
  # The free space must hold the archive and its content; curl stops on Content-Length alone.
  allowed=$(((free_kb - SPARE_MB * 1024) * 1024 / ROOM_FACTOR))
  attempt=1
  while :; do
    case $artifact_url in s3://*) sign_s3 ;; *) download_url=$artifact_url ;; esac
    case $download_url in https://*) redirects='=https' ;; *) redirects='=http,https' ;; esac
    note "download $artifact"
    status=$(fetch "$download_url" "$redirects" "$allowed" "$archive" 2>"$state/download/error")
    rc=$?
    [ $rc -ne 0 ] || break
    download_failed $rc "$status"
    [ $attempt -lt 4 ] || finish 68 refused "$failed_code" "$failed_why"
    sleep $attempt
    attempt=$((attempt + 1))
  done
  [ -s "$archive" ] || finish 65 refused artifact-empty "$artifact is empty."
  verify_digest
}

# download_failed RC STATUS: ends the command where another try cannot help; else sets failed_code and failed_why.
# reads: artifact artifact_url attempt base free_kb state
# sets: failed_code failed_why
download_failed() {
  note "curl: exit code $1, status $2: $(sed 's|://[^ ]*|://…|g' "$state/download/error" | head -3 | tr '\n' ' ')"
  failed_code=download-failed failed_why="$artifact could not be fetched (curl exit code $1, status $2)."
  case $1 in
    23 | 63) finish 65 refused disk-full "$artifact is larger than this host has room for: $((free_kb / 1024)) MB were free under $base, and the archive and what is in it must fit. Free some space." ;;
    18) failed_code=download-truncated failed_why="$artifact broke off before its end, $attempt times." ;;
    6 | 7) failed_why="This host cannot reach the server of $artifact (curl exit code $1). Check its way out: NAT, proxy, security group." ;;
  esac
  case $2-$artifact_url in
    40[013]-s3://*) finish 65 refused host-role-denied "S3 refused $artifact (status $2): the host's role may not read it. Give it s3:GetObject on that object (and kms:Decrypt for its key). Without s3:ListBucket S3 says the same where there is no such object." ;;
  esac
  case $2 in
    400 | 401 | 403) finish 65 refused url-expired "The server refused $artifact (status $2): the URL has expired or needs credentials." ;;
    404 | 410) finish 65 refused artifact-not-found "There is no $artifact (status $2)." ;;
  esac
}

# archive_sha256 is the digest of the downloaded file, sha256 that of the tarball; an artifact without a zip must match
# both.
# reads: archive archive_sha256 artifact by_hand sha256
# sets: archive_head archive_sha256 beside digest sha256 sha256_source
verify_digest() {
  digest=$(sha256_of "$archive")
  if [ -z "$sha256$archive_sha256" ] && [ "$by_hand" = yes ]; then
    beside=$(fetch_beside) && archive_sha256=$beside sha256_source=beside
  fi
  expect_digest "$archive_sha256"
  archive_head=$(od -An -tx1 -N4 "$archive")
  case $archive_head in
    *50*4b*03*04*)
      unwrap
      digest=$(sha256_of "$archive")
      archive_head=$(od -An -tx1 -N4 "$archive")
      ;;
  esac
  expect_digest "$sha256"
  if [ -n "$sha256$archive_sha256" ]; then
    sha256_source=${sha256_source:-input}
  else
    sha256_source=none
    warn "$artifact was not verified: no sha256 was given."
  fi
  sha256=$digest
}

# reads: artifact digest sha256_source
expect_digest() {
  [ -z "$1" ] || [ "$digest" = "$1" ] ||
    finish 65 refused sha256-mismatch "$artifact has sha256 $digest, expected $1 (${sha256_source:-given}). It is not the file that was built, or it was damaged on the way."
}

# In a deploy by hand the host itself looks for a .sha256 beside the artifact.
# reads: artifact_url download_url redirects state
# sets: artifact_url
fetch_beside() {
  case $artifact_url in
    s3://*) artifact_url=$artifact_url.sha256 && sign_s3 && beside_url=$download_url ;;
    *\?*) beside_url=${artifact_url%%\?*}.sha256\?${artifact_url#*\?} ;;
    *) beside_url=$artifact_url.sha256 ;;
  esac
  fetch "$beside_url" "$redirects" 4096 "$state/download/sha256" >/dev/null 2>&1 || return 1
  beside_sum=$(head -c 200 "$state/download/sha256" | tr A-F a-f | grep -oE '[0-9a-f]{64}' | head -1)
  [ -n "$beside_sum" ] && printf '%s' "$beside_sum"
}
