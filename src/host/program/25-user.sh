# The app's user, and how anything of the app's is run: never as root, never with our descriptors.

# user, user_uid, user_gid, user_home; from the input, the unit's User=, or the owner of PM2's daemon.
find_user() {
  if [ -z "$user" ]; then
    case $manager in
      systemd) user=$unit_user ;;
      pm2) user=$pm2_owner ;;
    esac
    [ -n "$user" ] || refuse user-missing "$service has no User=, so the app would run as root. Set User= in the unit, or the input user (root only when you say so)."
  fi
  while IFS=: read -r passwd_user _ user_uid user_gid _ user_home _; do
    if [ "$passwd_user" = "$user" ] && [ -n "$user_home" ]; then return 0; fi
  done </etc/passwd
  user_uid=$(id -u "$user" 2>/dev/null) || refuse user-missing "There is no user '$user' on this host."
  user_gid=$(id -g "$user")
  case $user in
    *[!A-Za-z0-9_-]*) user_home=/ ;;
    # The shell's own look-up also knows users that are not in /etc/passwd; the name is checked above.
    *) eval "user_home=~$user" ;;
  esac
}

# as_user COMMAND...: with an empty environment but for what the caller puts before the command by `env`,
# and none of our descriptors: whoever keeps one open keeps the SSM command running.
as_user() {
  if [ "$user_uid" = 0 ]; then
    env -i HOME="$user_home" USER="$user" LOGNAME="$user" PATH="$app_path" LANG=C.UTF-8 "$@" 3>&- 4>&- 9>&-
  else
    setpriv --reuid="$user_uid" --regid="$user_gid" --init-groups \
      env -i HOME="$user_home" USER="$user" LOGNAME="$user" PATH="$app_path" LANG=C.UTF-8 "$@" 3>&- 4>&- 9>&-
  fi
}

# The user must be able to run Node. Who may rename a folder above $base can put another in its place, and root
# would run what lies in it.
check_powers() {
  set --
  [ "$user_uid" = 0 ] || set -- "$base" "$(realpath "$base")"
  in_reach=$(as_user sh -c "$powers_script" sh "$@" </dev/null) ||
    refuse node-missing "There is no Node on this host that '$user' can run (looked in $app_path). Install Node, or name it in the unit's ExecStart."
  [ -z "$in_reach" ] || refuse host-not-ready "'$user' may change $in_reach and so put anything in the place of $base, which root runs. Make $in_reach root's, or move the app to /opt/$app."
}

# shellcheck disable=SC2016 # the user's shell expands it
powers_script='
  node --version >/dev/null 2>&1 || exit
  for folder; do
    while [ "$folder" != / ]; do
      folder=${folder%/*} && folder=${folder:-/}
      if [ -w "$folder" ] || [ -O "$folder" ]; then echo "$folder" && exit; fi
    done
  done'

# app_path: where the app's Node is found, first of all where the unit or PM2 itself finds it.
find_node() {
  app_path=$PATH
  case $manager in
    systemd)
      case $unit_exec in
        */node\ * | */node | */npm\ * | */yarn\ * | */pnpm\ *) app_path=${unit_exec%%" "*} && app_path=${app_path%/*}:$PATH ;;
      esac
      [ -z "$unit_path" ] || app_path=$app_path:$unit_path
      ;;
    pm2) [ -z "$pm2_bin" ] || app_path=$pm2_bin:$PATH ;;
  esac
  for node_dir in /usr/local/bin "$user_home"/.nvm/versions/node/*/bin "$user_home"/.local/share/fnm/aliases/default/bin; do
    [ ! -x "$node_dir/node" ] || app_path=$app_path:$node_dir
  done
}
