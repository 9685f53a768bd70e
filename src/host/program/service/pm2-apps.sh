# Which of PM2's processes are the app's, what PM2 reports of them, and the environment that PM2 gives them.

# read_pm2_workers DAEMON: finds the daemon's processes of the app. pm2_workers: "pid:start" of each that it started
# itself; processes: those and all below them, so that npm and shells between PM2 and the listener count. pm2_shares:
# whether the daemon also holds the sockets of other apps' clusters.
# reads: env_cwd env_errors env_exec env_mode env_name env_restarts pm2_restarts
# sets: app_processes pm2_cluster pm2_names pm2_places pm2_restarts pm2_scripts pm2_shares pm2_workers
read_pm2_workers() {
  app_processes='' pm2_workers='' pm2_names='' pm2_places='' pm2_scripts='' pm2_cluster=no pm2_shares=no
  pm2_tree=$(process_tree "$1")
  while read -r pm2_process pm2_parent; do
    if [ "$pm2_parent" = "$1" ]; then
      read_pm2_env "${pm2_process%%:*}" || continue
      is_app_of_pm2 "$env_name" "$env_exec" "$env_cwd" || {
        case $env_mode in cluster*) pm2_shares=yes ;; esac
        continue
      }
      pm2_workers="$pm2_workers $pm2_process"
      pm2_scripts=$pm2_scripts${pm2_process%%:*}$TAB$env_mode$TAB$env_exec$NL
      add_pm2_app "$env_name" "$env_exec" "$env_cwd" "$env_errors"
      case $env_mode in cluster*) pm2_cluster=yes ;; esac
      case $env_restarts in '' | *[!0-9]* | ??????*) ;; *) [ "$env_restarts" -le "$pm2_restarts" ] || pm2_restarts=$env_restarts ;; esac
    else
      case " $app_processes" in *" $pm2_parent:"*) ;; *) continue ;; esac
    fi
    app_processes="$app_processes $pm2_process"
  done <<EOF
$pm2_tree
EOF
}

# read_pm2_env PID: sets env_name and so on to the settings with which PM2 started a process. PM2 puts them into the
# environment; a worker of a cluster gets one JSON object, whose "env" repeats the app's own.
# sets: env_cwd env_errors env_exec env_mode env_name env_restarts
read_pm2_env() {
  env_text=$(null_to_lines "/proc/$1/environ" | awk '
    function value(key,   rest, found) {
      for (rest = json; match(rest, "\"" key "\":(\"[^\"]*\"|[0-9]+)"); rest = substr(rest, RSTART + RLENGTH))
        found = substr(rest, RSTART + length(key) + 3, RLENGTH - length(key) - 3)
      gsub(/^"|"$/, "", found)
      return found
    }
    BEGIN { n = split("name pm_exec_path pm_cwd exec_mode restart_time pm_err_log_path", keys, " ") }
    sub(/^pm2_env=/, "") { json = $0; for (i = 1; i <= n; i++) env[keys[i]] = value(keys[i]); next }
    { for (i = 1; i <= n; i++) if (index($0, keys[i] "=") == 1) env[keys[i]] = substr($0, length(keys[i]) + 2) }
    END { for (i = 1; i <= n; i++) print env[keys[i]] }')
  {
    IFS= read -r env_name
    IFS= read -r env_exec
    IFS= read -r env_cwd
    IFS= read -r env_mode
    IFS= read -r env_restarts
    IFS= read -r env_errors
  } <<EOF
$env_text
EOF
  [ -n "$env_name" ]
}

# is_app_of_pm2 NAME SCRIPT CWD: whether the input service names it, else whether its script or folder lies under
# <base>.
# reads: app_base app_other_services app_releases req_service
is_app_of_pm2() {
  case $1 in all | -* | *[!A-Za-z0-9@._:\ -]*) return 1 ;; esac
  if [ -n "$req_service" ]; then
    case " $req_service$app_other_services " in *" $1 "*) ;; *) return 1 ;; esac
  else
    case "$2/$NL$3/" in "$app_base/"* | *"$NL$app_base/"* | "${app_releases%/releases}/"* | *"$NL${app_releases%/releases}/"*) ;; *) return 1 ;; esac
  fi
}

# pm2_script PID: sets app_script to what PM2 runs there, for a worker that serves. A worker that does not serve, such
# as npm, is judged by its working directory.
# reads: app_base app_releases app_serving pm2_scripts
# sets: app_script env_exec env_mode
pm2_script() {
  while IFS=$TAB read -r env_pid env_mode env_exec; do
    [ "$env_pid" = "$1" ] || continue
    case $env_mode-" $app_serving "-$env_exec in
      cluster* | *" $1 "* | *-"$app_base"/* | *-"$app_releases"/*) app_script=$env_exec ;;
    esac
    return 0
  done <<EOF
$pm2_scripts
EOF
  return 1
}

# pm2_list: sets pm2_apps, one app a line: name, status, release, whether it comes from a file, whether PM2 restarts it
# when it ends. pm2_answered: whether PM2 answered. pm2_down: a description of the apps that are not up, except those
# that this program left as they were. A deploy does not start an app that PM2 starts by a timetable.
# reads: pm2_idle
# sets: pm2_answered pm2_apps pm2_down pm2_listed_again pm2_listed_file
pm2_list() {
  pm2_apps='' pm2_down='' pm2_answered=yes
  # Without a daemon, the request would start one here, which would die with this program.
  pm2_lives || return 0
  pm2_answered=no
  pm2_listed=$(pm2_as_user node -e '
    const { execFileSync } = require("node:child_process")
    const out = execFileSync("pm2", ["jlist", "--silent"], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] })
    for (const { name, pm2_env: e } of JSON.parse(out.slice(out.search(/\[(\{|\])/)))) {
      if (e.status === "stopped" && e.cron_restart) continue
      const fields = [name, e.status, e.RELEASE_ID ?? "none", e.PM2_JSON_PROCESSING ?? "false", e.autorestart ?? true, e.pm_exec_path, e.pm_cwd, e.pm_err_log_path]
      console.log(fields.map((value) => String(value).replace(/[\t\n\r]/g, " ")).join("\t"))
    }
    console.log("/")' </dev/null 2>/dev/null | head -c 1000000)
  while IFS=$TAB read -r listed_name listed_status listed_release pm2_listed_file pm2_listed_again listed_exec listed_cwd listed_errors; do
    # This name ends the list; no app can have it.
    [ "$listed_name" != / ] || pm2_answered=yes
    [ -n "$listed_name" ] || continue
    is_app_of_pm2 "$listed_name" "$listed_exec" "$listed_cwd" || continue
    case $listed_status$NL$pm2_idle in online* | launching* | *"$NL$listed_name$NL"*) ;; *) pm2_down="${pm2_down:+$pm2_down, }$listed_name $listed_status" ;; esac
    case $NL$pm2_apps in *"$NL$listed_name$TAB"*) continue ;; esac
    pm2_apps=$pm2_apps$listed_name$TAB$listed_status$TAB$listed_release$TAB$pm2_listed_file$TAB$pm2_listed_again$NL
    add_pm2_app "$listed_name" "$listed_exec" "$listed_cwd" "$listed_errors"
  done <<EOF
$pm2_listed
EOF
}

# add_pm2_app NAME SCRIPT CWD ERRORS
# reads: pm2_error_logs pm2_names pm2_places
# sets: pm2_error_logs pm2_names pm2_places
add_pm2_app() {
  case $NL$pm2_names in *"$NL$1$NL"*) ;; *) pm2_names=$pm2_names$1$NL ;; esac
  case $NL$pm2_error_logs in *"$NL$4$NL"*) ;; *) pm2_error_logs=$pm2_error_logs$4$NL ;; esac
  pm2_places=$pm2_places$2$NL$3$NL
}

# PM2 may take longer to answer than to start the app.
# reads: host_now_cs pm2_listed_at
pm2_list_occasionally() {
  now_cs
  [ $((host_now_cs - pm2_listed_at)) -gt 100 ] || return 0
  pm2_list
  pm2_listed_at=$host_now_cs
}

# Prints the environment that a release brings. An adopted release brings only its name, so that no later value stays.
pm2_environment() {
  if has_release_json "$1"; then release_environment "$1"; else printf 'RELEASE_ID=%s\nVERSION=\n' "$1"; fi
}

# Prints the variables that the operator's file gives to apps; the user's own Node reads that file.
# reads: app_base
pm2_file_environment() {
  as_user_for 10 node -e '
    for (const { env, env_production } of [require(process.argv[1])].map((it) => it.apps ?? it).flat())
      for (const [name, value] of Object.entries({ ...env, ...env_production })) console.log(name + "=" + String(value).replace(/\n/g, "\u0001"))' \
    "$app_base/ecosystem.config.js" </dev/null 2>/dev/null | head -c 1000000
}
