#!/bin/sh
# deploy.sh: the host program of ec2-release @VERSION@. It runs as root, under dash or bash, on a host with
# systemd or PM2, and is installed as <base>/deploy.sh. A run installs it without its comments; the commented source is
# https://github.com/OWNER/ec2-release/tree/v@VERSION@/src/host/program
#
# An operator's interface is `deploy.sh status` and docs/host.md there. By hand:
#   sudo /opt/<app>/deploy.sh deploy --artifact-url URL --version V --environment E
#       [--sha256 S] [--release ID] [--dry-run] [--json]
#   sudo /opt/<app>/deploy.sh rollback [--release ID | --version V]
#   sudo /opt/<app>/deploy.sh status | health | releases | cleanup | recover [--json]
#
# From the runner: deploy.sh COMMAND --request, with lines of key=value on standard input. A repeated key adds a line
# to its value. The shell never interprets any of it.
#
# Exit codes: 0 done; 64 usage; 65 refused, nothing live changed; 66 busy; 67 fenced, late, repeated or moved;
# 68 staging failed; 69 rolled back; 70 not rolled back; 72 unhealthy; 113 unforeseen.
# The program never uses codes that mean something else to SSM (137, 168, 169, 194, 255).

set -u
umask 022
LC_ALL=C
export LC_ALL

# Names of variables. One that a file sets and another file reads has a prefix; `npm run check` fails without it.
#   req_    what the command was asked to do: its settings as given (the variables in src/host/settings-table.ts)
#   app_    the instance of the app: names made from its name, and what was found out about its releases and processes;
#           also a setting that the host replaces by what it found, whose value as given then has req_
#   unit_   what systemd says of the app's unit; under PM2 the same facts
#   pm2_    what PM2 says of the app
#   host_   what is true of this host
#   cmd_    the state of this command: who called it, its phase, its log
#   stage_  the release that is being staged
#   res_    what the command will answer
# A function's own variables have none, and no other file reads them. Names in capitals are constants.

PROGRAM_MARK='the host program of ec2-release'
NL='
'
TAB='	'

# Whether this copy of the program has every part: the run sends commands without the parts that they do not need.
cmd_is_whole=no
