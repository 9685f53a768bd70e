# Masks output of the app, its hooks and its installer before it leaves the host: no value of the app's environment
# stays readable in any form.

# reads: app_base app_name app_service app_user mask_program req_environment
mask() {
  mask_text=$(tr -d '\000')
  [ -n "$mask_text" ] || return 0
  mask_plain="|true|false|none|null|auto|info|warn|error|debug|trace|silent|verbose|production|development|staging|test|local|localhost|json|http|https|node|root|admin|postgres|mysql|redis|$app_name|$app_user|$app_base|$app_service|$req_environment|"
  {
    [ -z "$app_base" ] || environment_texts 2>/dev/null | tr -d '\002'
    printf '\n\002\n%s\n' "$mask_text"
  } | {
    PLAIN=$mask_plain timeout -k 1 60 awk "$mask_program" ||
      echo '(Not shown: the environment of the app has more values than the host can mask.)'
  } | printable
}

# Input: the values as lines of NAME=value, then a line of \002, then the text. A quoted value ends at its closing
# quote; a value that ends in a backslash continues on the next line. The program searches each value by an expression
# that allows every character to be escaped or percent-encoded. It also searches the value's base64, which differs at
# the three offsets in a longer text, in one line or in lines of 64 or 76 characters. It searches long values in parts.
# It shows no text when there are more values than it can search in a minute. Longest values come first, since one may
# contain another. Names and words that are never secret stay readable.
# shellcheck disable=SC2016 # awk expands its own $, no shell does
mask_program='
function put(v,   i, w, p) {
  if (length(v) > 2000) {
    for (i = 1; i <= length(v); i += 1000) put(substr(v, i, 1000))
    return
  }
  if (n > 2000) exit 1
  if (length(v) < 4 || v in seen || index(ENVIRON["PLAIN"], "|" tolower(v) "|") || v ~ /^[0-9.]*[.][0-9.]*$/ || (v ~ /^[0-9]+$/ && length(v) < 6)) return
  seen[v]
  for (i = 1; i <= length(v); i++) p = p as_text(substr(v, i, 1))
  for (i = 0; i < 3; i++) p = p "|" as_base64(v, i)
  if (length(v) > 48) for (w = 57; w > 47; w -= 9) for (i = 1; i < length(v) - 3; i += w) p = p "|" as_base64(substr(v, i, w), 0)
  for (i = ++n; i > 1 && long[i - 1] < length(v); i--) { long[i] = long[i - 1]; secret[i] = secret[i - 1] }
  long[i] = length(v)
  secret[i] = p
}
function as_text(c) {
  if (c ~ /[A-Za-z0-9]/) return "(" c "|%(25)*" hex[c] ")"
  return "(\\\\*" (c ~ /[\\^]/ ? "\\" c : "[" c "]") "|\\\\u00" hex[c] "|%(25)*" hex[c] (c == " " ? "|[+]" : "") ")"
}
function as_base64(v, place,   i, c, bits, sum, out) {
  for (i = 1; i <= length(v); i++) {
    sum = sum * 256 + code[substr(v, i, 1)]
    bits += 8
    if (i == 1 && place > 0) { bits -= 6 - 2 * place; sum %= 2 ^ bits; out = "[A-Za-z0-9+/_-]?" }
    for (; bits >= 6; sum %= 2 ^ bits) {
      bits -= 6
      c = substr(letters, int(sum / 2 ^ bits) + 1, 1)
      out = out (c == "+" ? "([+-]|%2[Bb])" : c == "/" ? "(_|\\\\*/|%2[Ff])" : c)
    }
  }
  return out (bits > 0 ? "[A-Za-z0-9+/_-]?" : "")
}
function decoded(v,   out) {
  while (match(v, /%[0-9A-Fa-f][0-9A-Fa-f]/)) {
    out = out substr(v, 1, RSTART - 1) char[toupper(substr(v, RSTART + 1, 2))]
    v = substr(v, RSTART + 3)
  }
  return out v
}
function both(v) { put(v); put(decoded(v)) }
function of_url(v) { both(v); if (sub(/^[^:]*:/, "", v)) both(v) }
function add(v,   rest, word) {
  gsub(/^[ \t]+|[ \t]+$/, "", v)
  put(v)
  for (rest = v; match(rest, /:\/\/[^\/ ]*@/);) {
    of_url(substr(rest, RSTART + 3, RLENGTH - 4))
    match(rest, /:\/\/[^\/ ]*@/)
    rest = substr(rest, RSTART + RLENGTH)
  }
  if (match(v, /:\/\/[^ ]*@/)) of_url(substr(v, RSTART + 3, RLENGTH - 4))
  for (rest = v; match(tolower(rest), /(pass(word|wd)?|pwd|secret|token|key)["\047]?[=:] ?["\047]?[^"\047&;, ]+/);) {
    word = substr(rest, RSTART, RLENGTH)
    rest = substr(rest, RSTART + RLENGTH)
    sub(/^[^=:]*[=:] ?["\047]?/, "", word)
    both(word)
  }
}
function add_forms(v,   inner, part, parts, i) {
  parts = split(v, part, /\001|\\n/)
  for (part[i = 0] = v; i <= parts; i++) {
    v = part[i]
    add(v)
    inner = v; gsub(/^[ \t]*["\047]|["\047\\]+[ \t]*$/, "", inner); add(inner)
    gsub(/\\\\/, "\001", inner); gsub(/\\/, "", inner); gsub(/\001/, "\\", inner); add(inner)
    sub(/ #.*/, "", v); add(v)
  }
}
function opens(v,   q) {
  sub(/^[ \t]+/, "", v)
  q = substr(v, 1, 1)
  gsub(/\\./, "", v)
  if (q ~ /["\047]/) return index(substr(v, 2), q) ? "" : q
  return v ~ /\\$/ ? "\\" : ""
}
BEGIN {
  letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  for (i = 1; i < 256; i++) {
    c = sprintf("%c", i); h = sprintf("%02X", i); code[c] = i; char[h] = c
    hex[c] = substr(h, 1, 1) substr(h, 2)
    if (h ~ /[A-F]/) { hex[c] = ""; for (k = 1; k < 3; k++) { d = substr(h, k, 1); hex[c] = hex[c] (d ~ /[A-F]/ ? "[" d tolower(d) "]" : d) } }
  }
}
text { lines[++count] = $0; next }
/^\002$/ { text = 1; next }
{
  sub(/\r$/, "")
  if (open != "") {
    add_forms($0)
    if (open == "\\" ? !/\\$/ : index($0, open)) open = ""
    next
  }
  sub(/^[ \t]*(export[ \t]+)?/, "")
  if (/^[#;]/) next
  if (/^(NODE_ENV|APP_ENV|PORT|SERVER_PORT|HOST|HOSTNAME|HOME|USER|LOGNAME|SHELL|PATH|NODE_PATH|NODE_OPTIONS|LOG_LEVEL|TZ|LANG|LC_[A-Z]+|PR_NUMBER|AWS_REGION|PARAMETER_STORE_PREFIX|RELEASE_ID|VERSION)=/) next
  sub(/^[A-Za-z_][A-Za-z0-9_]*=/, "")
  add_forms($0)
  open = opens($0)
}
END {
  if (n > 2000) exit 1
  for (i = 1; i <= n; i++) for (k = 1; k <= count; k++) gsub(secret[i], "***", lines[k])
  for (k = 1; k <= count; k++) print lines[k]
}'
