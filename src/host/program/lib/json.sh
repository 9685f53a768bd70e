# JSON: texts and fields of the result, written without another program.

# json TEXT [BYTES]: prints the text as a JSON string on one line: escaped, then cut, but never inside an escape or a
# character.
json() {
  case $1 in
    *[!A-Za-z0-9\ ._:/,=@-]*)
      printf '"%s"' "$(printf '%s' "$1" | tr '\n\t' '  ' | printable | sed 's/[\\"]/\\&/g' |
        head -c "${2:-300}" | sed -E 's/(^|[^\\])((\\\\)*)\\$/\1\2/;s/([\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$//')"
      ;;
    *) printf '"%.*s"' "${2:-300}" "$1" ;;
  esac
}

json_field() { [ -z "$2" ] || { printf ',"%s":' "$1" && json "$2" "${3:-300}"; }; }

# A refused request may hold anything in a numeric setting.
json_number() { case $2 in '' | *[!0-9]* | 0?* | ?????????*) ;; *) printf ',"%s":%s' "$1" "$2" ;; esac }

# json_text KEY JSON: prints a string field of a result that this program wrote.
json_text() { printf '%s' "$2" | sed -nE 's/.*[{,]"'"$1"'":"(([^"\\]|\\.)*)".*/\1/p' | sed 's/\\\([\\"]\)/\1/g'; }
