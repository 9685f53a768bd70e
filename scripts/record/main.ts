/**
 * `sh scripts/node24 scripts/record/main.ts` boots systemd hosts, runs the shipped program on them as the SSM agent does, with
 * successes and failures, and writes their answers to fleet/hosts/recorded/, for the simulated hosts. `… main.ts failures
 * refusals` records only those. It takes about six minutes on a mostly idle machine, and needs what `npm test` needs to boot
 * hosts.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { startFleet } from '../../fleet/fleet.ts'
import type { Recording } from '../../fleet/hosts/simulated/recordings.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { failures } from './failures.ts'
import { openRecorder, type Recorder } from './recorder.ts'
import { refusals } from './refusals.ts'
import { successes } from './successes.ts'

type Track = (recorder: Recorder) => Promise<void>

const obstacle = systemdUnavailable()
if (obstacle !== undefined) throw new Error(`Only systemd hosts can be recorded, and none can boot here: ${obstacle}`)

// A host that shares a busy machine is slower than normal: so only three work at once, and each command that need not wait for
// anything is recorded three times, of which the quickest is kept.
const parts: Readonly<Record<string, readonly Track[]>> = {
  successes: [...successes, ...successes, ...successes],
  refusals,
  failures,
}
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts)
const waiting = chosen.flatMap((part) => {
  const tracks = parts[part]
  if (tracks === undefined) throw new Error(`No part ${part}: there are ${Object.keys(parts).join(', ')}`)
  return tracks
})

await using stack = new AsyncDisposableStack()
const fleet = stack.use(await startFleet())
const recordings = new Map<string, Recording>()
await Promise.all(Array.from({ length: 3 }, work))
for (const [command, entries] of Map.groupBy(recordings, ([name]) => name.split('/')[0] ?? '')) {
  await keep(command, entries)
}

async function work() {
  for (let track = waiting.pop(); track !== undefined; track = waiting.pop()) {
    const recorder = await openRecorder(fleet, recordings)
    stack.use(recorder.host)
    await track(recorder)
  }
}

/** Adds the recorded answers of a command to its known ones, by name. */
async function keep(command: string, entries: readonly (readonly [string, Recording])[]) {
  const file = fileURLToPath(new URL(`../../fleet/hosts/recorded/${command}.json`, import.meta.url))
  const known = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, Recording>
  const named = entries.map(([name, recording]) => [name.slice(command.length + 1), recording] as const)
  const all = Object.entries({ ...known, ...Object.fromEntries(named) }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  await writeFile(file, `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`)
  console.log(`${command}: ${named.map(([name]) => name).join(', ')}`)
}
