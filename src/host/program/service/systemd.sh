# The app under systemd: its unit's properties, its processes by cgroup, and how systemd restarts it.

have_systemd() { [ -d /run/systemd/system ]; }

# reads: unit_load unit_name unit_start unit_stop unit_user
# sets: app_service unit_start_timeout unit_stop_timeout
find_unit() {
  have_systemd || refuse service-missing "This host does not run systemd."
  app_service=$unit_name
  [ -n "$unit_load" ] || unit_show
  [ "$unit_load" = loaded ] || refuse service-missing "There is no unit $app_service on this host (${unit_load:-unknown}). Name the right one with the input service."
  unit_stop_timeout=$(span "$unit_stop")
  unit_start_timeout=$(span "$unit_start")
  find_user "$unit_user"
  find_node
}

# reads: app_base app_service
# sets: unit_active unit_cgroup unit_env_files unit_environment unit_exec unit_files unit_load unit_main unit_path
#   unit_restarts unit_result unit_slice unit_stale unit_start unit_status unit_stop unit_sub unit_triggers unit_type
#   unit_user unit_workdir
unit_show() {
  unit_load='' unit_active='' unit_sub='' unit_main=0 unit_cgroup='' unit_user='' unit_restarts=0 unit_result=''
  unit_workdir='' unit_exec='' unit_type='' unit_stop='' unit_start='' unit_path='' unit_slice=''
  unit_status='' unit_triggers='' unit_stale=no unit_files='' unit_environment='' unit_env_files=''
  unit_show_text=$(systemctl show -p LoadState,ActiveState,SubState,MainPID,ControlGroup,User,NRestarts,Result,WorkingDirectory,ExecStart,Type,TimeoutStopUSec,TimeoutStartUSec,Environment,EnvironmentFiles,Slice,ExecMainStatus,ExecMainCode,TriggeredBy,NeedDaemonReload,FragmentPath,DropInPaths -- "$app_service" 2>/dev/null)
  while IFS= read -r unit_line; do
    unit_value=${unit_line#*=}
    case $unit_line in
      LoadState=*) unit_load=$unit_value ;;
      ActiveState=*) unit_active=$unit_value ;;
      SubState=*) unit_sub=$unit_value ;;
      MainPID=*) unit_main=$unit_value ;;
      ControlGroup=*) unit_cgroup=$unit_value ;;
      User=*) unit_user=$unit_value ;;
      NRestarts=*) unit_restarts=$unit_value ;;
      Result=*) unit_result=$unit_value ;;
      WorkingDirectory=*) unit_workdir=${unit_value#!} && unit_workdir=${unit_workdir#-} ;;
      ExecStart=*) unit_exec=${unit_value#*argv\[\]=} && unit_exec=${unit_exec%% ; *} ;;
      Type=*) unit_type=$unit_value ;;
      TimeoutStopUSec=*) unit_stop=$unit_value ;;
      TimeoutStartUSec=*) unit_start=$unit_value ;;
      Slice=*) unit_slice=$unit_value ;;
      ExecMainStatus=*) unit_status=$unit_value ;;
      TriggeredBy=*) unit_triggers=$unit_value ;;
      NeedDaemonReload=*) unit_stale=$unit_value ;;
      FragmentPath=* | DropInPaths=*) unit_files="$unit_files $unit_value" ;;
      EnvironmentFiles="$app_base/.state/release.env "* | EnvironmentFiles="$app_base/current/.release.env "*) ;; # the drop-in's
      EnvironmentFiles=*) unit_env_files=$unit_env_files${unit_value% (ignore_errors=*}$NL ;;
      Environment=*)
        unit_environment=$unit_value
        case $unit_value in *PATH=*) unit_path=$(unit_assignments | sed -n 's/^PATH=//p' | tail -n 1) ;; esac
        ;;
    esac
  done <<EOF
$unit_show_text
EOF
  case $unit_main in '' | *[!0-9]*) unit_main=0 ;; esac
  case $unit_restarts in '' | *[!0-9]*) unit_restarts=0 ;; esac
}

# span "1min 30s": prints seconds, at least 1; "infinity" counts as ten minutes.
span() {
  span=0
  for span_part in $1; do
    span_number=${span_part%%[!0-9]*}
    case $span_part in
      infinity) span_number=600 ;;
      *us) span_number=0 ;;
      *ms) span_number=1 ;;
      *min) span_number=$((span_number * 60)) ;;
      *h) span_number=$((span_number * 3600)) ;;
      *d) span_number=$((span_number * 86400)) ;;
    esac
    span=$((span + ${span_number:-0}))
  done
  [ $span -ge 1 ] || span=1
  printf '%s' $span
}

# Sets app_processes to those of the unit, one "pid:start" a word, by cgroup, so that npm, shells and workers count. It
# reads line by line: an app may give its own cgroups names with blanks and stars.
# reads: app_process unit_cgroup
# sets: app_processes
unit_processes() {
  app_processes=''
  [ -n "$unit_cgroup" ] || return 0
  while IFS= read -r cgroup_line; do
    case ${cgroup_line#*:*:*:} in
      "$unit_cgroup" | "$unit_cgroup"/*) ;;
      *) continue ;;
    esac
    cgroup_pid=${cgroup_line#/proc/}
    process_start "${cgroup_pid%%/*}" || continue
    case " $app_processes " in *" $app_process "*) ;; *) app_processes="$app_processes $app_process" ;; esac
  done <<EOF
$(grep -sFH -e ":name=systemd:$unit_cgroup" -e "0::$unit_cgroup" /proc/[0-9]*/cgroup)
EOF
}

# Restarts the unit. The exit code proves nothing either way. The program resets the start limit of a crash loop first,
# or systemd would refuse to start the release that the host rolls back to.
# reads: app_service unit_start_timeout unit_stop_timeout
unit_restart() {
  systemctl reset-failed -- "$app_service" 2>/dev/null
  timeout -k 10 "$((unit_stop_timeout + unit_start_timeout + 10))" systemctl restart -- "$app_service" || note "systemctl restart $app_service: exit code $?"
}

# reads: app_service unit_stop_timeout
unit_halt() {
  timeout -k 10 "$((unit_stop_timeout + 10))" systemctl stop -- "$app_service"
  systemctl reset-failed -- "$app_service" 2>/dev/null
}
