import { type Check, type Setting, settingRows } from '../../src/host/settings-table.ts'

type Row = readonly [string, Setting]

/** The shell's side of the table of settings: src/host/program/lib/settings-table.sh. */
export function settingsShell(rows: readonly Row[] = settingRows): string {
  return `# Made from src/host/settings-table.ts by \`npm run build -- --program\`: change a row there, not this file.

# Gives every setting its default.
default_settings() {
${rows.map(([, { variable, default: value }]) => `  ${variable}=${value ?? "''"}`).join('\n')}
}

# set_one KEY VALUE: sets the first line of a setting; 1 where there is no such setting.
set_one() {
  case $1 in
${rows.map(([key, { variable, line = '$2' }]) => `    ${key}) ${variable}=${line} ;;`).join('\n')}
    *) return 1 ;;
  esac
}

# add_line KEY VALUE: adds a further line; 1 where a setting has one alone.
add_line() {
  case $1 in
${rows.flatMap(addedLine).join('\n')}
    *) return 1 ;;
  esac
}

# Prints the settings as a request: what the caller asked for, not what the host found, which may differ tomorrow.
settings_text() {
${savedLines(rows, 'config')}
}

# Prints the settings of this command alone, for the detached one.
command_settings() {
${savedLines(rows, 'request')}
}

# is_option NAME: whether a person may give this setting as an option.
is_option() {
  case $1 in ${rows.flatMap(([key, { option }]) => (option ? [key] : [])).join(' | ')}) ;; *) return 1 ;; esac
}

# Checks those settings of which the table says all.
check_plain_settings() {
${rows.flatMap(checkLine).join('\n')}
}
`
}

function addedLine([key, { variable, lines, line = '$2' }]: Row): string[] {
  if (lines === undefined) return []
  return [lines === true ? `    ${key}) ${variable}=$${variable}$NL${line} ;;` : `    ${key}) ${lines} "$2" ;;`]
}

/** The shell leaves empty settings out: an empty value never differs in meaning from a missing one. */
function savedLines(rows: readonly Row[], where: Setting['saved']): string {
  return rows
    .filter(([, { saved }]) => saved === where)
    .map(([key, { variable, asked, lines }]) => `  setting_${lines ? 'lines' : 'line'} ${key} "$${asked ?? variable}"`)
    .join('\n')
}

function checkLine([key, { variable, check }]: Row): string[] {
  return check === undefined ? [] : [`  ${checkOf(key, `$${variable}`, check)}`]
}

function checkOf(key: string, value: string, check: Check): string {
  if (check === 'whole') return `whole ${key} "${value}"`
  if (check === 'whole or none') return `[ -z "${value}" ] || whole ${key} "${value}"`
  if (check === 'release') {
    return `[ -z "${value}" ] || is_release_name "${value}" || usage "${key} '${value}' is not a release id"`
  }
  return `case ${value} in ${check.join(' | ')}) ;; *) usage "${key} must be ${words(check)}" ;; esac`
}

function words(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`
}
