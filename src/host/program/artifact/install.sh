# Installing dependencies: frozen, production only, as the app's user, with a home and caches of its own, in a unit of
# its own. The unit limits memory, so that the install dies rather than the app that serves; it can write only to the
# release and that home; and it ends with every process that the install started.

# reads: req_artifact req_package_manager stage_tree
# sets: stage_declared stage_installer
choose_package_manager() {
  stage_installer=$req_package_manager
  # Such as pnpm@9.1.0, or pnpm@9.1.0+sha512.… with the hash of its tarball.
  stage_declared=$(in_tree as_user_for 5 PATH="$PATH" head -c 1000000 package.json | sed -n 's/.*"packageManager"[[:space:]]*:[[:space:]]*"\([a-z]*@[0-9A-Za-z.+-]*\).*/\1/p')
  stage_declared=${stage_declared%%"$NL"*}
  [ "$stage_installer" = auto ] || return 0
  if [ -d "$stage_tree/node_modules" ]; then
    stage_installer=none
  elif [ "${stage_declared%%@*}" = npm ] && [ -f "$stage_tree/package-lock.json" ]; then
    stage_installer=npm
  elif [ -f "$stage_tree/pnpm-lock.yaml" ] && [ "${stage_declared%%@*}" != yarn ]; then
    stage_installer=pnpm
  elif [ -f "$stage_tree/yarn.lock" ]; then
    stage_installer=yarn
  elif [ -f "$stage_tree/package-lock.json" ] || [ -f "$stage_tree/npm-shrinkwrap.json" ]; then
    stage_installer=npm
  else
    reject lockfile-missing "$req_artifact has no lockfile (package-lock.json, pnpm-lock.yaml or yarn.lock) and no node_modules, so its dependencies are unknown. Pack the lockfile, or set package-manager: none."
  fi
}

# A manager that the input names needs its lockfile too.
# reads: req_artifact stage_installer stage_tree
require_lockfile() {
  case $stage_installer in
    npm) [ -f "$stage_tree/package-lock.json" ] || [ -f "$stage_tree/npm-shrinkwrap.json" ] ;;
    pnpm) [ -f "$stage_tree/pnpm-lock.yaml" ] ;;
    yarn) [ -f "$stage_tree/yarn.lock" ] ;;
  esac || reject lockfile-missing "$req_artifact has no lockfile for $stage_installer."
}

# reads: app_state stage_installer
# sets: install_cap install_output
install_dependencies() {
  if [ "$stage_installer" = none ]; then
    check_architecture
    return 0
  fi
  require_lockfile
  phase install
  prepare_home
  note "install with $stage_installer"
  install_cap=$(memory_cap_kb)
  install_output=$app_state/download/install
  if have_systemd; then
    unshare --pid --fork true 2>/dev/null ||
      refuse host-not-ready "This host gives an install no process namespace (unshare --pid fails), so install scripts could reach the processes of the app. Allow it (sysctl user.max_pid_namespaces), or pack node_modules into the artifact."
    run_to_file "$install_output" install_in_unit
  else
    run_to_file "$install_output" install_plainly
  fi
  rc=$?
  mask <"$install_output" | tail -c 12000
  [ $rc -eq 0 ] || install_failed $rc
}

# The user's own home stays as it is; the install still reads its settings for registries.
# reads: app_cache app_gid app_uid home_script
prepare_home() {
  [ -d /var/cache/ec2-release ] || { mkdir -p /var/cache/ec2-release && chmod 0755 /var/cache/ec2-release; }
  if [ -L "$app_cache" ] || [ "$(stat -c %u "$app_cache" 2>/dev/null)" != "$app_uid" ]; then
    rm -rf "$app_cache"
    mkdir "$app_cache" && chown "$app_uid:$app_gid" "$app_cache" && chmod 0700 "$app_cache"
  fi
  as_user PATH="$PATH" TO="$app_cache" sh -c "$home_script" </dev/null >/dev/null 2>&1
}

# shellcheck disable=SC2016 # the user's shell expands it
home_script='
  for f in .npmrc .yarnrc .yarnrc.yml .config/pnpm/rc; do
    [ -f "$HOME/$f" ] && mkdir -p "$(dirname "$TO/$f")" && ln -sfn "$HOME/$f" "$TO/$f"
  done'

# The install sees and signals only its own processes, and reaches no other process through a socket of the host or
# shared memory: a process of the same user outside the unit would be a way out. Only root's environment is in the unit;
# the user's comes through the pipe. The unit sees the tree at the release's final path, so that paths that an install
# script writes down stay right; and since that is a mount of its own, no hard link can enter or leave it.
# reads: app_cache app_gid app_install_unit app_program app_releases app_state app_uid install_cap req_release
#   stage_installer stage_tree_real
install_in_unit() {
  # Hides further mounts of /proc, such as one for a chroot.
  # shellcheck disable=SC2046 # each line is one word, since the kernel escapes blanks in mountinfo, and no pattern: no file begins so
  set -- $(awk '/ - proc / && $5 !~ "^/proc" { print "-pInaccessiblePaths=-" $5 }' /proc/self/mountinfo)
  install_environment | systemd-run --quiet --collect --wait --pipe --unit="$app_install_unit" -p Type=exec "$@" -E PATH="$PATH" \
    -p WorkingDirectory="$app_releases/$req_release" -p PrivateIPC=yes -p TemporaryFileSystem=/dev/shm:mode=1777 \
    -p RestrictAddressFamilies="AF_INET AF_INET6 AF_NETLINK" -p SystemCallArchitectures=native \
    -p SystemCallFilter="~io_uring_setup io_uring_enter io_uring_register" -p SystemCallErrorNumber=EPERM \
    -p TemporaryFileSystem="$app_releases:ro" -p BindPaths="$stage_tree_real:$app_releases/$req_release" \
    -p ProtectSystem=strict -p ProtectHome=read-only -p ReadWritePaths="$app_cache" -p PrivateTmp=yes -p NoNewPrivileges=yes \
    -p MemoryMax="${install_cap}K" -p MemorySwapMax=0 -p OOMScoreAdjust=500 -p OOMPolicy=continue -p TasksMax=4096 \
    -p CPUWeight=20 -p IOWeight=20 -p Nice=10 -p KillSignal=SIGKILL \
    -p ExecStopPost="+/bin/sh -c 'test \"\$EXIT_STATUS\" = 0 || exec /bin/sh $app_program inside-count-oom $app_state/download/oom'" \
    timeout -k 10 1800 unshare --pid --fork --kill-child --mount-proc \
    setpriv --reuid="$app_uid" --regid="$app_gid" --init-groups --inh-caps=-all /bin/sh "$app_program" inside-install "$stage_installer"
}

# reads: app_program stage_installer
install_plainly() { in_tree as_user_with 1800 "$(install_environment)" nice -n 10 sh "$app_program" inside-install "$stage_installer"; }

# Prints lines of NAME=value; last the proxies and registries that the host's own environment names.
# reads: app_cache app_path app_user inherited_value
install_environment() {
  printf '%s\n' HOME="$app_cache" PATH="$app_path" LANG=C.UTF-8 CI=1 NODE_ENV=production \
    USER="$app_user" LOGNAME="$app_user" COREPACK_ENABLE_DOWNLOAD_PROMPT=0 npm_config_update_notifier=false npm_config_cache="$app_cache/.npm" \
    NODE_COMPILE_CACHE="$app_cache/.node-compile-cache" YARN_ENABLE_TELEMETRY=0 \
    YARN_GLOBAL_FOLDER="$app_cache/.yarn/berry" MANAGER_SPEC="$(manager_spec)"
  for inherited in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS NPM_CONFIG_REGISTRY npm_config_registry; do
    eval "inherited_value=\${$inherited:-}"
    [ -z "$inherited_value" ] || printf '%s=%s\n' "$inherited" "$inherited_value"
  done
}

# reads: app_base app_install_unit app_state host_free_inodes host_free_kb install_cap install_output stage_installer
install_failed() {
  if grep -qs '^oom_kill [1-9]' "$app_state/download/oom"; then
    finish 68 refused install-out-of-memory "$stage_installer ran out of memory ($((install_cap / 1024)) MB is what it may use beside the running app). Pack node_modules into the artifact, or give the host more memory."
  fi
  if out_of_room "$install_output"; then
    finish 68 refused disk-full "The disk under $app_base filled up while $stage_installer installed the dependencies ($((host_free_kb / 1024)) MB and ${host_free_inodes:-many} inodes are free now). Free some space, or lower keep-releases."
  fi
  install_said=$(grep -iE 'EUSAGE|ERR_PNPM|EBADENGINE|error|failed' "$install_output" | grep -vE '^npm error (path|command failed|A complete log)' | head -4 | cut -c1-160 | tr '\n' ' ')
  case $install_said in
    *EUSAGE* | *OUTDATED_LOCKFILE* | *'frozen-lockfile'* | *'does not match package.json'*)
      finish 68 refused lockfile-mismatch "The lockfile does not match package.json: $install_said"
      ;;
  esac
  [ "$1" -lt 200 ] || install_said="it could not be started; see: journalctl -u $app_install_unit. $install_said"
  [ "$1" -ne 124 ] && [ "$1" -ne 137 ] || install_said="it was stopped after 30 minutes, or killed. $install_said"
  finish 68 refused install-failed "$stage_installer could not install the dependencies (exit code $1): $install_said"
}
