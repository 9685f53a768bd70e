# Running a change apart from its caller: the agent kills its whole process group at a timeout or a cancel,
# and that must not leave a host between two releases.

# detach COMMAND: the request goes along in a file; the unit's name, one an app, is the host's mutex; its
# result comes back by rename. When its main process is killed, ExecStopPost settles the host.
detach() {
  end_phase
  adopt
  work=$state/activation
  [ -n "$log" ] || open_log
  wait_for_activation
  rm -rf "$work" && mkdir "$work"
  write_request >"$work/request"
  [ "$1" = recover ] || check_mandate
  if have_systemd; then
    systemd-run --quiet --collect --unit="ec2-release-$app" -p Type=exec -p KillMode=control-group \
      -p "ExecStopPost=/bin/sh $base/deploy.sh recover --inside" -p TimeoutStopSec=infinity \
      -E PATH="$PATH" -E AWS_SSM_INSTANCE_ID="${AWS_SSM_INSTANCE_ID:-}" -E SUDO_USER="${SUDO_USER:-}" \
      /bin/sh "$base/deploy.sh" "$1" --inside </dev/null >&2 ||
      finish 66 refused busy "The activation of $app could not be started: systemd-run failed."
  else
    setsid sh "$base/deploy.sh" "$1" --inside </dev/null >/dev/null 2>&1 3>&- 4>&- &
  fi
  follow_log
  await_result
}

# A person watches the log grow; the runner reads it at the end.
follow_log() {
  follower=''
  [ "$by_hand" = yes ] && [ "$as_json" = no ] || return 0
  tail -n 0 -f "$log" >&4 2>/dev/null 9>&- &
  follower=$!
}

await_result() {
  while [ ! -f "$work/result" ]; do
    if have_systemd; then
      systemctl is-active -q "ec2-release-$app.service" || [ "$(systemctl show -p ActiveState --value "ec2-release-$app.service")" = deactivating ] ||
        [ -f "$work/result" ] || lost_activation
    else
      kill -0 $! 2>/dev/null || [ -f "$work/result" ] || lost_activation
    fi
    sleep 0.1
  done
  after_unit
  [ -z "$follower" ] || { sleep 0.2 && kill "$follower"; } 2>/dev/null
  {
    read -r result_exit
    read -r result_verdict
    read -r result_code
    read -r result_message
    read -r result_text
  } <"$work/result"
  rm -rf "$work"
  finished=yes
}

lost_activation() {
  sleep 0.3
  [ -f "$work/result" ] || finish 113 rollback-failed activation-lost "The activation of $app ended without a result. Run: $base/deploy.sh recover"
}

# The unit has ended when this returns: what PM2 runs must have outlived it.
after_unit() {
  have_systemd || return 0
  while systemctl is-active -q "ec2-release-$app.service" || [ "$(systemctl show -p ActiveState --value "ec2-release-$app.service")" = deactivating ]; do
    sleep 0.05
  done
}

# Another activation of this app, perhaps one whose caller was killed, is let finish.
wait_for_activation() {
  have_systemd || return 0
  waited=0
  while [ "$(systemctl show -p ActiveState --value "ec2-release-$app.service" 2>/dev/null)" != inactive ]; do
    [ $waited -lt 1200 ] || finish 66 refused busy "Another activation of $app is at work on this host. Look at it with: $base/deploy.sh status"
    systemctl reset-failed "ec2-release-$app.service" 2>/dev/null
    waited=$((waited + 1))
    sleep 0.1
  done
}

# The settings of this command in the form of a request, for the detached one.
write_request() {
  printf 'app=%s\nbase-dir=%s\nenvironment=%s\nservice-manager=%s\nservice=%s\nuser=%s\n' \
    "$app" "$base" "$environment" "$manager_input" "$service_input" "$user_input"
  printf 'health-path=%s\nhealth-timeout=%s\nhealth-interval=%s\nhealth-successes=%s\nstable-for=%s\nkeep-releases=%s\n' \
    "$health_path" "$health_timeout" "$health_interval" "$health_successes" "$stable_for" "$keep_releases"
  for request_pair in port="$port_input" release="$release" run-url="$run_url" not-after="$not_after" expect="$expect" \
    to="$revert_to" fence="$fence" fence-parameter="$fence_parameter" first="$first"; do
    [ -z "${request_pair#*=}" ] || printf '%s\n' "$request_pair"
  done
  printf 'version=%s\n' "$version"
  printf 'caller=%s\nsettling=%s\n' "$(who_called)" "$settling"
  setting_lines env "$app_env"
  setting_lines before-activate "$before_activate"
  setting_lines before-activate-once "$before_activate_once"
  setting_lines after-activate "$after_activate"
}
