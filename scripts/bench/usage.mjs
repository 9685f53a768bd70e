// Loaded into a process before its program: at the end it writes to $USAGE_FILE what the process has used. Plain JavaScript,
// so that nothing has to be compiled in the process that is measured.
import { subscribe } from 'node:diagnostics_channel'
import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const calls = []
subscribe('http.client.request.start', () => calls.push(Math.round(performance.now())))

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = {
    peakBytes: maxRSS * 1024,
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    // All of its time in which it did not sleep in the event loop, from its start.
    awakeMs: performance.now() - performance.eventLoopUtilization().idle,
    calls,
  }
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage))
})
