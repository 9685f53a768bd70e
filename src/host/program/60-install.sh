# Installing dependencies: frozen, production only, as the app's user, with a home and caches of its own, in a unit of
# its own. The unit limits memory, so that the install dies rather than the app that serves; it can write only to the
# release and that home; and it ends with every process that the install started.

choose_package_manager() {
  installer=$package_manager
  # Such as pnpm@9.1.0, or pnpm@9.1.0+sha512.… with the hash of its tarball.
  declared=$(in_tree as_user_for 5 PATH="$PATH" head -c 1000000 package.json | sed -n 's/.*"packageManager"[[:space:]]*:[[:space:]]*"\([a-z]*@[0-9A-Za-z.+-]*\).*/\1/p')
  declared=${declared%%"$NL"*}
  [ "$installer" = auto ] || return 0
  if [ -d "$tree/node_modules" ]; then
    installer=none
  elif [ "${declared%%@*}" = npm ] && [ -f "$tree/package-lock.json" ]; then
    installer=npm
  elif [ -f "$tree/pnpm-lock.yaml" ] && [ "${declared%%@*}" != yarn ]; then
    installer=pnpm
  elif [ -f "$tree/yarn.lock" ]; then
    installer=yarn
  elif [ -f "$tree/package-lock.json" ] || [ -f "$tree/npm-shrinkwrap.json" ]; then
    installer=npm
  else
    reject lockfile-missing "$artifact has no lockfile (package-lock.json, pnpm-lock.yaml or yarn.lock) and no node_modules, so its dependencies are unknown. Pack the lockfile, or set package-manager: none."
  fi
}

# A manager that the input names needs its lockfile too.
require_lockfile() {
  case $installer in
    npm) [ -f "$tree/package-lock.json" ] || [ -f "$tree/npm-shrinkwrap.json" ] ;;
    pnpm) [ -f "$tree/pnpm-lock.yaml" ] ;;
    yarn) [ -f "$tree/yarn.lock" ] ;;
  esac || reject lockfile-missing "$artifact has no lockfile for $installer."
}

install_dependencies() {
  if [ "$installer" = none ]; then
    check_architecture
    return 0
  fi
  require_lockfile
  phase install
  install_home=/var/cache/ec2-release/$app
  prepare_home
  note "install with $installer"
  install_cap=$(memory_cap_kb)
  install_output=$state/download/install
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
prepare_home() {
  [ -d /var/cache/ec2-release ] || { mkdir -p /var/cache/ec2-release && chmod 0755 /var/cache/ec2-release; }
  if [ -L "$install_home" ] || [ "$(stat -c %u "$install_home" 2>/dev/null)" != "$user_uid" ]; then
    rm -rf "$install_home"
    mkdir "$install_home" && chown "$user_uid:$user_gid" "$install_home" && chmod 0700 "$install_home"
  fi
  as_user PATH="$PATH" TO="$install_home" sh -c "$home_script" </dev/null >/dev/null 2>&1
}

# shellcheck disable=SC2016 # the user's shell expands it
home_script='
  for f in .npmrc .yarnrc .yarnrc.yml .config/pnpm/rc; do
    [ -f "$HOME/$f" ] && mkdir -p "$(dirname "$TO/$f")" && ln -sfn "$HOME/$f" "$TO/$f"
  done'

# Three quarters of the available memory: the rest is for the app, which must not be the process that dies. If memory
# still runs out, the kernel kills the install first (OOMScoreAdjust).
memory_cap_kb() {
  while read -r memory_name memory_kb _; do
    case $memory_name in MemAvailable:) printf '%s' $((memory_kb * 3 / 4)) ;; esac
  done </proc/meminfo
}

# The install sees and signals only its own processes, and reaches no other process through a socket of the host or
# shared memory: a process of the same user outside the unit would be a way out. Only root's environment is in the unit;
# the user's comes through the pipe. The unit sees the tree at the release's final path, so that paths that an install
# script writes down stay right; and since that is a mount of its own, no hard link can enter or leave it.
install_in_unit() {
  # Hides further mounts of /proc, such as one for a chroot.
  # shellcheck disable=SC2046 # an option for each
  set -- $(awk '/ - proc / && $5 !~ "^/proc" { print "-pInaccessiblePaths=-" $5 }' /proc/self/mountinfo)
  install_environment | systemd-run --quiet --collect --wait --pipe --unit="$install_unit" -p Type=exec "$@" -E PATH="$PATH" \
    -p WorkingDirectory="$releases_real/$release" -p PrivateIPC=yes -p TemporaryFileSystem=/dev/shm:mode=1777 \
    -p RestrictAddressFamilies="AF_INET AF_INET6 AF_NETLINK" -p SystemCallArchitectures=native \
    -p SystemCallFilter="~io_uring_setup io_uring_enter io_uring_register" -p SystemCallErrorNumber=EPERM \
    -p TemporaryFileSystem="$releases_real:ro" -p BindPaths="$tree_real:$releases_real/$release" \
    -p ProtectSystem=strict -p ProtectHome=read-only -p ReadWritePaths="$install_home" -p PrivateTmp=yes -p NoNewPrivileges=yes \
    -p MemoryMax="${install_cap}K" -p MemorySwapMax=0 -p OOMScoreAdjust=500 -p OOMPolicy=continue -p TasksMax=4096 \
    -p CPUWeight=20 -p IOWeight=20 -p Nice=10 -p KillSignal=SIGKILL \
    -p ExecStopPost="+/bin/sh -c 'test \"\$EXIT_STATUS\" = 0 || exec /bin/sh $own_program inside-count-oom $state/download/oom'" \
    timeout -k 10 1800 unshare --pid --fork --kill-child --mount-proc \
    setpriv --reuid="$user_uid" --regid="$user_gid" --init-groups --inh-caps=-all /bin/sh "$own_program" inside-install "$installer"
}

# Stops an install whose caller was killed; its cgroup exists as long as a process is in it.
stop_install() {
  for cgroup_root in /sys/fs/cgroup/systemd /sys/fs/cgroup; do
    [ ! -d "$cgroup_root/system.slice/$install_unit" ] || systemctl stop "$install_unit" 2>/dev/null
  done
}

install_plainly() { in_tree as_user_with 1800 "$(install_environment)" nice -n 10 sh "$own_program" inside-install "$installer"; }

# Prints lines of NAME=value; last the proxies and registries that the host's own environment names.
install_environment() {
  printf '%s\n' HOME="$install_home" PATH="$app_path" LANG=C.UTF-8 CI=1 NODE_ENV=production \
    USER="$user" LOGNAME="$user" COREPACK_ENABLE_DOWNLOAD_PROMPT=0 npm_config_update_notifier=false npm_config_cache="$install_home/.npm" \
    NODE_COMPILE_CACHE="$install_home/.node-compile-cache" YARN_ENABLE_TELEMETRY=0 \
    YARN_GLOBAL_FOLDER="$install_home/.yarn/berry" MANAGER_SPEC="$(manager_spec)"
  for inherited in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS NPM_CONFIG_REGISTRY npm_config_registry; do
    eval "inherited_value=\${$inherited:-}"
    [ -z "$inherited_value" ] || printf '%s=%s\n' "$inherited" "$inherited_value"
  done
}

# `deploy.sh inside-install MANAGER`: the user's own shell runs this in the release. A manager that the host lacks comes
# from the registry, in the version and with the hash that package.json names ($MANAGER_SPEC).
install_as_user() {
  case $1 in
    npm) npm ci --omit=dev --no-audit --no-fund --prefer-offline --loglevel=warn ;;
    pnpm) install_with_pnpm ;;
    yarn) if grep -q '^__metadata:' yarn.lock; then install_with_berry; else install_with_yarn; fi ;;
  esac
}

# from_registry COMMAND PACKAGE: makes the command that of this package. Its hash is, as for corepack, that of its
# tarball, or of the one file in it that is the manager ($MANAGER_FILE).
from_registry() {
  manager_package=$2
  case $MANAGER_SPEC in
    *+*)
      rm -rf "$HOME/manager" && mkdir "$HOME/manager" && npm pack --silent --pack-destination="$HOME/manager" "$2" >/dev/null || exit
      manager_package=$(echo "$HOME"/manager/*.tgz)
      manager_hash=${MANAGER_SPEC#*+}
      manager_sum=$(if [ -n "${MANAGER_FILE:-}" ]; then tar -xzOf "$manager_package" "$MANAGER_FILE"; else cat "$manager_package"; fi | "${manager_hash%%.*}sum")
      [ "${manager_sum%% *}" = "${manager_hash#*.}" ] || { echo "error: $2 from the registry does not have the hash that packageManager names in package.json." >&2 && exit 1; }
      ;;
  esac
  eval "$1() { npm exec --yes --package=\"\$manager_package\" -- $1 \"\$@\"; }"
}

# Copies instead of linking into its store: a file that becomes root's must have no other name.
install_with_pnpm() {
  command -v pnpm >/dev/null || from_registry pnpm "${MANAGER_SPEC%%+*}"
  pnpm install --frozen-lockfile --prod --prefer-offline --config.package-import-method=copy \
    --config.store-dir="$HOME/.pnpm-store" --config.confirm-modules-purge=false
}

install_with_yarn() {
  case $(yarn --version 2>/dev/null) in 1.*) ;; *) case $MANAGER_SPEC in yarn@1.*) from_registry yarn "${MANAGER_SPEC%%+*}" ;; *) MANAGER_SPEC=yarn && from_registry yarn yarn@1 ;; esac ;; esac
  yarn install --frozen-lockfile --production --non-interactive --prefer-offline --cache-folder "$HOME/.yarn/v1"
}

# Only `focus` installs without development dependencies, but it also accepts a lockfile that does not fit.
install_with_berry() {
  case $(sed -n 's/^nodeLinker:[[:space:]]*//p' .yarnrc.yml 2>/dev/null) in
    '') export YARN_NODE_LINKER=node-modules YARN_ENABLE_GLOBAL_CACHE=true ;;
    *pnp*) export YARN_ENABLE_GLOBAL_CACHE=false ;; # Plug'n'Play runs from the cache, so the cache is part of the release
  esac
  case $(yarn --version 2>/dev/null) in '' | 1.*) MANAGER_FILE=package/bin/yarn.js && from_registry yarn "@yarnpkg/cli-dist@$(printf '%s' "${MANAGER_SPEC#yarn@}" | cut -d+ -f1)" ;; esac
  export YARN_ENABLE_IMMUTABLE_INSTALLS=false
  lock_sum=$(cksum <yarn.lock)
  yarn install --mode=update-lockfile || return 1
  [ "$(cksum <yarn.lock)" = "$lock_sum" ] || { echo 'error: yarn.lock does not match package.json: it would have been changed.' >&2 && return 1; }
  yarn workspaces focus --production
}

# Prints the manager with the version that package.json declares, or its name alone.
manager_spec() { case $declared in "$installer@"[0-9]*) printf '%s' "$declared" ;; *) printf '%s' "$installer" ;; esac }

install_failed() {
  if grep -qs '^oom_kill [1-9]' "$state/download/oom"; then
    finish 68 refused install-out-of-memory "$installer ran out of memory ($((install_cap / 1024)) MB is what it may use beside the running app). Pack node_modules into the artifact, or give the host more memory."
  fi
  if out_of_room "$install_output"; then
    finish 68 refused disk-full "The disk under $base filled up while $installer installed the dependencies ($((free_kb / 1024)) MB and ${free_inodes:-many} inodes are free now). Free some space, or lower keep-releases."
  fi
  install_said=$(grep -iE 'EUSAGE|ERR_PNPM|EBADENGINE|error|failed' "$install_output" | grep -vE '^npm error (path|command failed|A complete log)' | head -4 | cut -c1-160 | tr '\n' ' ')
  case $install_said in
    *EUSAGE* | *OUTDATED_LOCKFILE* | *'frozen-lockfile'* | *'does not match package.json'*)
      finish 68 refused lockfile-mismatch "The lockfile does not match package.json: $install_said"
      ;;
  esac
  [ "$1" -lt 200 ] || install_said="it could not be started; see: journalctl -u $install_unit. $install_said"
  [ "$1" -ne 124 ] && [ "$1" -ne 137 ] || install_said="it was stopped after 30 minutes, or killed. $install_said"
  finish 68 refused install-failed "$installer could not install the dependencies (exit code $1): $install_said"
}

# A native module for another processor cannot start here; the check reports it before the swap.
check_architecture() {
  native=$(find_limited "$tree/node_modules" -name '*.node' -type f 2>/dev/null | head -1)
  [ -n "$native" ] || return 0
  case $(od -An -tx1 -j18 -N2 "$native" | tr -d ' \n')-$(uname -m) in
    3e00-x86_64 | b700-aarch64) ;;
    3e00-* | b700-*) reject wrong-architecture "${native#"$tree/"} was built for another processor than this host's $(uname -m). Build on the same architecture, or let the host install." ;;
  esac
}
