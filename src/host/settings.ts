import type { Request } from '../inputs/request.ts'
import { type SettingKey, settingRows, type Value } from './settings-table.ts'

/** Commands that a run sends to hosts; `deliver` only leaves a piece of the host program there. */
export type HostCommand = 'deliver' | 'stage' | 'activate' | 'revert' | 'recover' | 'status' | 'cleanup'

/** Settings of the host program, by their names in the table. */
export type Settings = Readonly<Partial<Record<SettingKey, Value>>>

/**
 * The request as the host program reads it: lines `key=value`, without quoting, since the program reads none of it as shell. A
 * repeated key adds a line to its value. Throws on a line break that would become a setting of its own.
 */
export function requestText(settings: Settings): string {
  return Object.entries(settings)
    .flatMap(([key, value]) => {
      if (value === undefined) return []
      return (typeof value === 'object' ? value : [value]).map((line) => `${key}=${singleLine(key, String(line))}\n`)
    })
    .join('')
}

function singleLine(key: string, line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL cannot pass through a shell's read
  if (/[\n\u0000]/.test(line)) throw new Error(`The setting ${key} holds a line break`)
  return line
}

/** The settings of every command; each command adds its own. */
export function commonSettings(request: Request): Settings {
  return Object.fromEntries(settingRows.flatMap(([key, { input }]) => (input ? [[key, input(request)]] : [])))
}
