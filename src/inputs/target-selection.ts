import type { BatchSize } from '../model/batch-size.ts'
import type { TagFilter } from '../model/selection.ts'
import { lines, list, oneLine, quoted } from './values.ts'

/** Lines `Key=Value[,Value]`, split at the first `=`: AWS allows `=` in a value. */
export function tagFilters(text: string): TagFilter[] {
  const filters = lines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(tagFilter)
  const keys = filters.map(({ key }) => key)
  const twice = keys.find((key, at) => keys.indexOf(key) !== at)
  if (twice !== undefined) {
    throw new Error(`has ${quoted(twice)} on two lines; give its values on one: ${twice}=one,other`)
  }
  return filters
}

function tagFilter(line: string): TagFilter {
  const at = line.indexOf('=')
  const key = line.slice(0, Math.max(at, 0)).trim()
  const values = line
    .slice(at + 1)
    .split(',')
    .map((value) => value.trim())
  if (key === '' || key.length > 128 || values.some((value) => value === '' || value.length > 256)) {
    throw new Error(`must be lines Key=Value or Key=Value,Value, not ${quoted(line)}`)
  }
  return { key, values: [...new Set(values)] }
}

/** Ids as EC2 writes them; instances from before 2016 still have the short form. */
export function instanceIds(text: string): string[] {
  const ids = list(text.replace(/[ \t]+/g, '\n'))
  const wrong = ids.filter((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id))
  if (wrong.length > 0) {
    throw new Error(`must be instance ids such as i-0123456789abcdef0, not ${wrong.map(quoted).join(', ')}`)
  }
  return ids
}

/** `25%`, `2`, or a list: `1, 25%`. */
export function shares(text: string): BatchSize[] {
  return oneLine(text)
    .split(',')
    .map((entry) => share(entry.trim()))
}

function share(entry: string): BatchSize {
  const [, digits, percent] = /^(\d{1,6})(%?)$/.exec(entry) ?? []
  const number = Number(digits ?? 0)
  if (number < 1 || (percent === '%' && number > 100)) {
    throw new Error(`must be numbers of hosts or shares such as 25% or 1, 25%, not ${quoted(entry)}`)
  }
  return percent === '%' ? { percent: number } : { hosts: number }
}
