# Installing dependencies: frozen, production only, as the app's user, with a home and caches of its own,
# in a scope with a cap on memory, so that it dies rather than the app that serves.

choose_package_manager() {
  installer=$package_manager
  # pnpm@9.1.0, without its hash.
  declared=$(sed -n 's/.*"packageManager"[[:space:]]*:[[:space:]]*"\([a-z]*@[0-9A-Za-z.-]*\).*/\1/p' "$partial/package.json")
  declared=${declared%%"$NL"*}
  [ "$installer" = auto ] || return 0
  if [ -d "$partial/node_modules" ]; then
    installer=none
  elif [ "${declared%%@*}" = npm ] && [ -f "$partial/package-lock.json" ]; then
    installer=npm
  elif [ -f "$partial/pnpm-lock.yaml" ] && [ "${declared%%@*}" != yarn ]; then
    installer=pnpm
  elif [ -f "$partial/yarn.lock" ]; then
    installer=yarn
  elif [ -f "$partial/package-lock.json" ] || [ -f "$partial/npm-shrinkwrap.json" ]; then
    installer=npm
  else
    reject lockfile-missing "$artifact has no lockfile (package-lock.json, pnpm-lock.yaml or yarn.lock) and no node_modules, so what it would run on is not known. Pack the lockfile, or set package-manager: none."
  fi
}

# The lockfile of a manager that was named must be there too.
require_lockfile() {
  case $installer in
    npm) [ -f "$partial/package-lock.json" ] || [ -f "$partial/npm-shrinkwrap.json" ] ;;
    pnpm) [ -f "$partial/pnpm-lock.yaml" ] ;;
    yarn) [ -f "$partial/yarn.lock" ] ;;
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
  install_output=$state/download/install
  run_installer >"$install_output" 2>&1
  rc=$?
  scope_is_empty || stop_scope
  mask <"$install_output" | tail -c 12000
  [ $rc -eq 0 ] || install_failed $rc
}

# The user's own home stays as it is; its settings for registries are read all the same.
prepare_home() {
  [ -d /var/cache/ec2-release ] || { mkdir -p /var/cache/ec2-release && chmod 0755 /var/cache/ec2-release; }
  if [ -L "$install_home" ] || [ "$(stat -c %u "$install_home" 2>/dev/null)" != "$user_uid" ]; then
    rm -rf "$install_home"
    mkdir "$install_home" && chown "$user_uid:$user_gid" "$install_home" && chmod 0700 "$install_home"
  fi
  as_user FROM="$user_home" TO="$install_home" sh -c "$(home_script)" </dev/null 2>/dev/null
}

home_script() {
  cat <<'EOF'
for f in .npmrc .yarnrc .yarnrc.yml .config/pnpm/rc; do
  [ -f "$FROM/$f" ] && mkdir -p "$(dirname "$TO/$f")" && ln -sfn "$FROM/$f" "$TO/$f"
done
EOF
}

# Three quarters of what is free now: the rest is the app's, which must not be the one that dies.
memory_cap_kb() {
  while read -r memory_name memory_kb _; do
    case $memory_name in MemAvailable:) printf '%s' $((memory_kb * 3 / 4)) ;; esac
  done </proc/meminfo
}

run_installer() {
  (
    cd "$partial" || exit 1
    if have_systemd; then
      stop_scope
      # Words without spaces, put before the command: the scope, and in it the watch over its memory.
      capped="systemd-run --quiet --scope --collect --unit=ec2-release-$app-install -p MemoryMax=$(memory_cap_kb)K -p MemorySwapMax=0 -p TasksMax=4096 -p CPUWeight=20 -p IOWeight=20 sh $0 capped $state/download/oom"
    fi
    set --
    # Proxies and registries that the host's own environment names.
    for inherited in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy NODE_EXTRA_CA_CERTS NPM_CONFIG_REGISTRY npm_config_registry; do
      eval "inherited_value=\${$inherited:-}"
      [ -z "$inherited_value" ] || set -- "$@" "$inherited=$inherited_value"
    done
    # Node keeps compiled code in /tmp otherwise, where whoever came first owns the folder.
    as_user HOME="$install_home" CI=1 NODE_ENV=production COREPACK_ENABLE_DOWNLOAD_PROMPT=0 \
      NODE_COMPILE_CACHE="$install_home/.node-compile-cache" \
      npm_config_update_notifier=false WANTED="$(wanted_manager)" "$@" \
      timeout -k 10 1800 nice -n 10 sh -c "$(install_script)" </dev/null
  )
}

# What the user's shell runs. A manager that is not on the host comes from the registry, in the version
# that package.json names ($WANTED).
install_script() {
  case $installer in
    npm) npm_script ;;
    pnpm) pnpm_script ;;
    yarn) if grep -q '^__metadata:' "$partial/yarn.lock"; then berry_script; else yarn_script; fi ;;
  esac
}

npm_script() { printf '%s' 'exec npm ci --omit=dev --no-audit --no-fund --prefer-offline --loglevel=warn'; }

# Copies, not links into its store: what root takes over must have no other name.
pnpm_script() {
  cat <<'EOF'
command -v pnpm >/dev/null || pnpm() { npm exec --yes -- "$WANTED" "$@"; }
pnpm install --frozen-lockfile --prod --prefer-offline --config.package-import-method=copy --config.confirm-modules-purge=false
EOF
}

yarn_script() {
  cat <<'EOF'
case $(yarn --version 2>/dev/null) in 1.*) ;; *) yarn() { npm exec --yes -- yarn@1 "$@"; } ;; esac
yarn install --frozen-lockfile --production --non-interactive --prefer-offline
EOF
}

# `focus` alone installs without what is only for development; it would mend a lockfile that does not fit.
berry_script() {
  cat <<'EOF'
export YARN_ENABLE_TELEMETRY=0 YARN_ENABLE_GLOBAL_CACHE=true
grep -qs '^nodeLinker:' .yarnrc.yml || export YARN_NODE_LINKER=node-modules
case $(yarn --version 2>/dev/null) in '' | 1.*) yarn() { npm exec --yes -- "@yarnpkg/cli-dist@${WANTED#yarn@}" "$@"; } ;; esac
sum=$(cksum <yarn.lock)
yarn workspaces focus --production || exit 1
[ "$(cksum <yarn.lock)" = "$sum" ] || { echo 'error: yarn.lock does not match package.json: it would have been changed.' >&2; exit 1; }
EOF
}

# The version that package.json declares of it; or the name alone.
wanted_manager() { case $declared in "$installer@"[0-9]*) printf '%s' "$declared" ;; *) printf '%s' "$installer" ;; esac }

# The scope's cgroup, which is there for as long as a process is in it.
find_scope() {
  have_systemd || return 1
  for scope_root in /sys/fs/cgroup/systemd /sys/fs/cgroup; do
    scope=$scope_root/system.slice/ec2-release-$app-install.scope
    [ ! -d "$scope" ] || return 0
  done
  return 1
}

scope_is_empty() { ! find_scope || ! { read -r _ <"$scope/cgroup.procs"; } 2>/dev/null; }

# Nothing that an install script left behind may go on writing while root takes the files over.
stop_scope() {
  find_scope || return 0
  systemctl kill --signal=KILL "ec2-release-$app-install.scope" 2>/dev/null && systemctl stop "ec2-release-$app-install.scope" 2>/dev/null
  systemctl reset-failed "ec2-release-$app-install.scope" 2>/dev/null
  return 0
}

# The command inside the scope; afterwards the kernel's own counters of that cgroup, v1 and v2.
run_in_scope() {
  scope_counters=$1
  shift
  "$@"
  scope_rc=$?
  memory_events self >"$scope_counters" 2>/dev/null
  exit $scope_rc
}

# memory_events PID: the memory counters of its cgroup; "oom_kill N" among them.
memory_events() {
  while IFS=: read -r _ cgroup_controllers cgroup_path; do
    case $cgroup_controllers in
      memory) cat "/sys/fs/cgroup/memory$cgroup_path/memory.oom_control" ;;
      '') cat "/sys/fs/cgroup$cgroup_path/memory.events" ;;
    esac
  done <"/proc/$1/cgroup" 2>/dev/null
}

install_failed() {
  if [ "$(awk '$1 == "oom_kill" { n += $2 } END { print n + 0 }' "$state/download/oom" 2>/dev/null || echo 0)" -gt 0 ]; then
    finish 68 refused install-out-of-memory "$installer ran out of memory ($(($(memory_cap_kb) / 1024)) MB is what it may use beside the running app). Pack node_modules into the artifact, or give the host more memory."
  fi
  install_said=$(grep -iE 'ENOSPC|no space|EUSAGE|ERR_PNPM|EBADENGINE|error' "$install_output" | head -3 | cut -c1-160 | tr '\n' ' ')
  case $install_said in
    *ENOSPC* | *'o space left'*) finish 68 refused disk-full "The disk filled up while $installer installed the dependencies." ;;
    *EUSAGE* | *OUTDATED_LOCKFILE* | *'frozen-lockfile'* | *'does not match package.json'*)
      finish 68 refused lockfile-mismatch "The lockfile does not match package.json: $install_said"
      ;;
  esac
  [ "$1" -ne 124 ] && [ "$1" -ne 137 ] || install_said="it was stopped after 30 minutes, or killed. $install_said"
  finish 68 refused install-failed "$installer could not install the dependencies (exit code $1): $install_said"
}

# A module that was built for another processor starts nowhere here; told before the swap.
check_architecture() {
  native=$(find "$partial/node_modules" -name '*.node' -type f 2>/dev/null | head -1)
  [ -n "$native" ] || return 0
  case $(od -An -tx1 -j18 -N2 "$native" | tr -d ' \n')-$(uname -m) in
    3e00-x86_64 | b700-aarch64) ;;
    3e00-* | b700-*) reject wrong-architecture "${native#"$partial/"} was built for another processor than this host's $(uname -m). Build on the same architecture, or let the host install." ;;
  esac
}
