import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** These take a minute or two each, so they begin first: none of them runs alone at the end. */
const longest = [
  'host/kill-at-every-step',
  'host/pm2',
  'host/refused',
  'host/root-programs',
  'host/rollback',
  'e2e/load',
  'e2e/kill',
  'e2e/cancel',
  'e2e/kept-releases',
  'e2e/failing-aws',
  'e2e/examples',
  'e2e/hosts-out-of-reach',
  'e2e/lost-responses',
  'host/false-red',
  'e2e/cut-off',
  'e2e/sources',
  'e2e/fleet-of-six',
  'host/failing-releases',
  'e2e/rollback',
  'e2e/deploy',
  'fleet/recordings',
  'host/guide-hosts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return found === -1 ? longest.length : found
    }
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => place(one) - place(other))
  }
}

/** Files of a worker share their imports, which take as long as some of the files; each file undoes its own changes. */
const together = { isolate: false }

// Two groups, one after the other: tests that only compute, and tests that boot hosts. More files run at once than there are
// cores: few more in the first group, where most files compute, and more in the second, where most wait (for systemd, for a
// restart, for a stability window). Each file boots hosts of its own.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'quick',
          include: ['__tests__/{unit,contract}/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          ...together,
          maxWorkers: 3,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['__tests__/{fleet,host,e2e}/**/*.test.ts'],
          globalSetup: ['__tests__/support/hosts/base-root.ts'],
          sequence: { groupOrder: 1 },
          ...together,
          maxWorkers: 5,
          // Far above what the slowest test takes beside four others on two cores: only a test that hangs gets there.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A shared machine may pause for seconds in the middle of a proof; a test that fails twice fails.
          retry: 1,
        },
      },
    ],
  },
})
