/** What a command would do, for people. Pure. */
import { type Forecast, foretold, type HostForecast, type TimeForecast } from '../forecast.ts'
import { hostLabel } from '../naming.ts'
import { escaped, listOf, table } from './html.ts'

/** For the log: a sentence, and a line for each host. */
export function forecastLines(forecast: Forecast): readonly string[] {
  const names = new Map(forecast.hosts.map((host) => [host.id, hostLabel(host)]))
  return [
    foretold(forecast),
    ...forecast.batches.map((batch, i) => `  batch ${i + 1}: ${batch.map((id) => names.get(id) ?? id).join(', ')}`),
    ...forecast.hosts.filter(({ why }) => why !== '').map((host) => `  ${hostLabel(host)}: ${host.why}`),
    `Time: ${timeText(forecast.time)}`,
  ]
}

/** For the summary. */
export function forecastSection(forecast: Forecast, budget: number): string {
  const { changes, permissions } = forecast
  const unchecked = permissions.filter((one) => one.is === 'not checked').map(({ action }) => action)
  return [
    `<p>${escaped(foretold(forecast))}</p>`,
    listOf('Time', [timeText(forecast.time)]),
    changes === undefined ? '' : listOf('What is new', changeLines(changes)),
    listOf('Permissions', [
      `Asked for and granted: ${permissions.flatMap(({ action, is }) => (is === 'allowed' ? [action] : [])).join(', ')}`,
      ...(unchecked.length === 0
        ? []
        : [`Not checked, since AWS only tells when they are used: ${unchecked.join(', ')}`]),
    ]),
    hostTable(forecast, budget),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function changeLines(changes: NonNullable<Forecast['changes']>): string[] {
  if ('unknown' in changes) return [`Not known: ${changes.unknown}`]
  const { commits, count, dependencies } = changes
  const shown = commits.slice(-20).map(({ sha, subject }) => `${sha.slice(0, 7)} ${subject}`)
  return [
    count === 1 ? 'One commit' : `${count} commits`,
    ...shown,
    ...(count > shown.length ? [`… and ${count - shown.length} before these`] : []),
    dependencies.length === 0 ? 'No dependencies change' : `Dependencies change: ${dependencies.join(', ')}`,
  ]
}

function timeText({ ms, by, credentialsMs, isEnough }: TimeForecast): string {
  const how = by === 'last' ? 'as slow as the last deploy was' : 'at least, since no deploy was timed here yet'
  const text = `about ${minutes(ms)} (${how})`
  if (credentialsMs === undefined) return text
  const enough = isEnough
    ? 'enough for that and for the way back'
    : 'not enough for that and for the way back: give the role a longer session (role-duration-seconds)'
  return `${text}; the credentials last ${minutes(credentialsMs)}, ${enough}`
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

function hostTable({ hosts, batches }: Forecast, budget: number): string {
  const batchOf = new Map(batches.flatMap((batch, i) => batch.map((id) => [id, i + 1] as const)))
  const titles = ['Batch', 'Host', 'Zone', 'Runs', 'Would', 'Download', 'Remarks']
  const rows = [`<tr>${titles.map((title) => `<th align="left">${title}</th>`).join('')}</tr>`]
  const order = [...hosts].sort((one, other) => (batchOf.get(one.id) ?? 1e9) - (batchOf.get(other.id) ?? 1e9))
  let bytes = 0
  for (const host of order) {
    const cells = cellsOf(host, batchOf.get(host.id))
    const row = `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
    bytes += Buffer.byteLength(row) + 1
    if (bytes > budget) break
    rows.push(row)
  }
  const left = hosts.length - rows.length + 1
  return `${table(rows)}${left > 0 ? `\n<p>… and ${left} more hosts, in the report file.</p>` : ''}`
}

function cellsOf(host: HostForecast, batch: number | undefined): readonly string[] {
  const { runs, runsVersion, will, downloads, why } = host
  const live = runsVersion === '' ? runs : `${runsVersion} (${runs})`
  return [
    batch === undefined ? '' : String(batch),
    hostLabel(host),
    host.zone,
    runs === 'none' ? 'no release' : live,
    will === 'change' ? 'change' : 'stay',
    downloads ? 'yes' : 'no',
    why,
  ]
}
