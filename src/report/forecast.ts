/** What a command would do, for people. Pure. */
import { type Forecast, foretold, type HostForecast, type Permission, type TimeForecast } from '../forecast.ts'
import { hostLabel, releaseLabel } from '../naming.ts'
import { escaped, listOf, tableWithin } from './html.ts'

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

/** What is told besides the hosts: lists with their titles. */
export function forecastLists({
  changes,
  permissions,
  time,
}: Forecast): readonly (readonly [string, readonly string[]])[] {
  const actions = (is: Permission['is']) => permissions.flatMap((one) => (one.is === is ? [one.action] : [])).join(', ')
  const unchecked = actions('not checked')
  return [
    ['Time', [timeText(time)]],
    ...(changes === undefined ? [] : ([['What is new', changeLines(changes)]] as const)),
    [
      'Permissions',
      [
        `Granted: ${actions('allowed')}`,
        ...(unchecked === ''
          ? []
          : [
              `Not checked: ${unchecked}. Of some of these IAM tells a role that may ask it (iam:SimulatePrincipalPolicy).`,
            ]),
      ],
    ],
  ]
}

/** For the summary. */
export function forecastSection(forecast: Forecast, budget: number): string {
  const rows = forecastRows(forecast).map((cells) => cells.map(escaped))
  return [
    `<p>${escaped(foretold(forecast))}</p>`,
    ...forecastLists(forecast).map(([title, entries]) => listOf(title, entries)),
    tableWithin(budget, forecastTitles, rows),
  ].join('\n')
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

export const forecastTitles = ['Batch', 'Host', 'Zone', 'Runs', 'Would', 'Download', 'Remarks'] as const

/** In the order of the rollout, and of `forecastTitles`, as text; those that stay as they are come last. */
export function forecastRows({ hosts, batches }: Forecast): readonly (readonly string[])[] {
  const batchOf = new Map(batches.flatMap((batch, i) => batch.map((id) => [id, i + 1] as const)))
  const rank = ({ id }: HostForecast) => batchOf.get(id) ?? Number.POSITIVE_INFINITY
  return [...hosts]
    .sort((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))))
    .map((host) => [
      String(batchOf.get(host.id) ?? ''),
      hostLabel(host),
      host.zone,
      releaseLabel({ id: host.runs, version: host.runsVersion }),
      host.will,
      host.downloads ? 'yes' : 'no',
      host.why,
    ])
}
