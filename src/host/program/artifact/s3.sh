# An artifact in S3 that the host reads with its own role: this part signs its URL by signature version 4, and curl gets
# it like any other. Secrets pass only through pipes and builtins, so that no process list shows them.

# sign_s3: sets stage_download_url to an address of s3://bucket/key that is valid for this host, for five minutes.
# reads: req_artifact_region req_artifact_url req_aws_endpoint_url
# sets: stage_download_url
sign_s3() {
  s3_name=${req_artifact_url#s3://}
  s3_bucket=${s3_name%%/*} s3_key=$(uri_encoded "${s3_name#*/}" /)
  case $s3_bucket in '' | *[!a-z0-9.-]*) usage "artifact-url must be s3://bucket/key" ;; esac
  read_endpoint
  read_role
  case $req_aws_endpoint_url/$s3_bucket in
    /*.*) s3_host=s3.$req_artifact_region.$(aws_domain) s3_path=/$s3_bucket/$s3_key ;;
    /*) s3_host=$s3_bucket.s3.$req_artifact_region.$(aws_domain) s3_path=/$s3_key ;;
    *) s3_host=${req_aws_endpoint_url#*://} s3_path=/$s3_bucket/$s3_key ;;
  esac
  s3_time=$(date -u +%Y%m%dT%H%M%SZ)
  s3_query=$(presigned_query "$s3_time" "$s3_host" "$s3_path")
  s3_scheme=https
  [ -z "$req_aws_endpoint_url" ] || s3_scheme=${req_aws_endpoint_url%%://*}
  stage_download_url="$s3_scheme://$s3_host$s3_path?$s3_query"
}

# reads: req_artifact_region
aws_domain() {
  case $req_artifact_region in cn-*) printf amazonaws.com.cn ;; *) printf amazonaws.com ;; esac
}

# Prints the query of a GET that role_id, role_secret and role_token allow for 300 seconds.
# reads: req_artifact_region role_id role_secret role_token
presigned_query() {
  scope=${1%%T*}/$req_artifact_region/s3/aws4_request
  query="X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=$(uri_encoded "$role_id/$scope" '')&X-Amz-Date=$1&X-Amz-Expires=300"
  [ -z "$role_token" ] || query="$query&X-Amz-Security-Token=$(uri_encoded "$role_token" '')"
  query="$query&X-Amz-SignedHeaders=host"
  canonical_sum=$(printf 'GET\n%s\n%s\nhost:%s\n\nhost\nUNSIGNED-PAYLOAD' "$3" "$query" "$2" | sha256sum)
  key=$(printf 'AWS4%s' "$role_secret" | od -An -v -tx1 | tr -d ' \n')
  for key_part in "${1%%T*}" "$req_artifact_region" s3 aws4_request; do key=$(hmac "$key" "$key_part"); done
  printf '%s&X-Amz-Signature=%s' "$query" "$(hmac "$key" "AWS4-HMAC-SHA256$NL$1$NL$scope$NL${canonical_sum%% *}")"
}

# hmac KEY TEXT: HMAC-SHA256. The key, of at most 64 bytes, and the result are hexadecimal.
# reads: octal
hmac() {
  key_left=$1 inner='' outer='' key_byte=0
  while [ $key_byte -lt 64 ]; do
    byte=0
    [ -z "$key_left" ] || byte=$((0x${key_left%"${key_left#??}"}))
    key_left=${key_left#??}
    octal $((byte ^ 54)) && inner=$inner$octal
    octal $((byte ^ 92)) && outer=$outer$octal
    key_byte=$((key_byte + 1))
  done
  inner_sum=$(printf '%b%s' "$inner" "$2" | sha256sum)
  inner_left=${inner_sum%% *}
  while [ -n "$inner_left" ]; do
    octal $((0x${inner_left%"${inner_left#??}"})) && outer=$outer$octal
    inner_left=${inner_left#??}
  done
  outer_sum=$(printf '%b' "$outer" | sha256sum)
  printf '%s' "${outer_sum%% *}"
}

# octal NUMBER: sets octal to a byte in the form of printf's %b.
# sets: octal
octal() { octal=\\0$(($1 / 64))$(($1 / 8 % 8))$(($1 % 8)); }

# uri_encoded TEXT KEPT: prints every byte but letters, digits, -._~ and KEPT as %XX.
uri_encoded() {
  printf '%s' "$1" | od -An -v -tx1 | KEPT=$2 awk '
    BEGIN { for (i = 33; i < 127; i++) char[sprintf("%02x", i)] = sprintf("%c", i) }
    { for (i = 1; i <= NF; i++) printf "%s", (char[$i] ~ /^[A-Za-z0-9._~-]$/ || char[$i] != "" && char[$i] == ENVIRON["KEPT"]) ? char[$i] : "%" toupper($i) }'
}

# Sets role_id, role_secret and role_token of the instance's role, and its region unless that is known.
# reads: metadata_url req_artifact req_artifact_region
# sets: credentials metadata_token req_artifact_region role_id role_secret role_token
read_role() {
  metadata_token=$(printf 'url = "%s/api/token"\nrequest = PUT\nheader = "X-aws-ec2-metadata-token-ttl-seconds: 60"\n' "$metadata_url" | fetch_metadata)
  role=$(metadata meta-data/iam/security-credentials/) || role=''
  case $role in
    '' | *[!A-Za-z0-9+=,.@_-]*) finish 65 refused host-role-missing "This host has no role to read $req_artifact with: the metadata service at 169.254.169.254 names none. Give the instance a profile, or set artifact-access: presigned." ;;
  esac
  credentials=$(metadata "meta-data/iam/security-credentials/$role") || credentials=''
  role_id=$(credential AccessKeyId) role_secret=$(credential SecretAccessKey) role_token=$(credential Token)
  case $role_id:$role_secret in
    :* | *:) finish 65 refused host-role-missing "The metadata service gave no credentials of the role $role. Look at the instance's profile." ;;
  esac
  [ -n "$req_artifact_region" ] || req_artifact_region=$(metadata meta-data/placement/region)
  case $req_artifact_region in '' | *[!a-z0-9-]*) usage "artifact-region is not known: set it in .state/config" ;; esac
}

metadata_url=http://169.254.169.254/latest

# reads: metadata_token metadata_url
metadata() {
  printf 'url = "%s/%s"\nheader = "X-aws-ec2-metadata-token: %s"\n' "$metadata_url" "$1" "$metadata_token" | fetch_metadata
}

fetch_metadata() { curl -K - -sS -f -m 5 --noproxy '*' 2>/dev/null 3>&- 4>&- 9>&-; }

# Prints a field of the JSON in credentials; no value there contains a quote.
# reads: credentials
credential() {
  case $credentials in *"\"$1\""*) ;; *) return 0 ;; esac
  value=${credentials#*"\"$1\""}
  value=${value#*\"}
  value=${value%%\"*}
  case $value in *[!A-Za-z0-9/+=_-]*) return 0 ;; esac
  printf '%s' "$value"
}
