import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Runs a program of the machine and resolves with its standard output; rejects with its whole output if it fails. */
export function command(program: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`${program} ${args.join(' ')}: ${stderr.trim() || error.message}`, { cause: error }))
    })
  })
}

/** Runs `work` while this process alone holds the lock. The kernel frees it when the holder dies, however it dies. */
export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 })
  const holder = spawn('flock', ['-x', path, 'sh', '-c', 'echo held; read -r _ || true'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const gone = once(holder, 'exit')
  await Promise.race([
    once(holder.stdout, 'data'),
    gone.then(() => {
      throw new Error(`flock could not lock ${path}`)
    }),
  ])
  try {
    return await work()
  } finally {
    holder.stdin.end()
    await gone
  }
}
