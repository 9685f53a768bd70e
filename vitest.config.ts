import { defineConfig } from 'vitest/config'

// Two groups, one after the other: what only computes, and what boots hosts. A host test mostly waits (for systemd, for a
// restart, for a stability window), so more of its files run at once than there are cores; every file boots hosts of its own.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
          include: ['__tests__/{unit,contract}/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          // By default one core is left to Vitest itself, which has little to do; on a machine with two that is half of it.
          maxWorkers: '100%',
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['__tests__/{fleet,host,e2e}/**/*.test.ts'],
          globalSetup: ['__tests__/support/base-root.ts'],
          sequence: { groupOrder: 1 },
          maxWorkers: 4,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // A machine of somebody else's may pause for seconds in the middle of a proof; what fails twice fails.
          retry: 1,
        },
      },
    ],
  },
})
