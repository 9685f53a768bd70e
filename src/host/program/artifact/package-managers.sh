# npm, pnpm and yarn, as the app's user runs them inside an install.

# `deploy.sh inside-install MANAGER`: the user's own shell runs this in the release. A manager that the host lacks comes
# from the registry, in the version and with the hash that package.json names ($MANAGER_SPEC).
install_as_user() {
  case $1 in
    npm) npm ci --omit=dev --no-audit --no-fund --prefer-offline --loglevel=warn ;;
    pnpm) install_with_pnpm ;;
    yarn) if grep -q '^__metadata:' yarn.lock; then install_with_berry; else install_with_yarn; fi ;;
  esac
}

# from_registry COMMAND PACKAGE: makes the command run this package. As for corepack, its hash is that of its tarball,
# or of the one file in it that is the manager ($MANAGER_FILE).
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
# reads: stage_declared stage_installer
manager_spec() { case $stage_declared in "$stage_installer@"[0-9]*) printf '%s' "$stage_declared" ;; *) printf '%s' "$stage_installer" ;; esac }
