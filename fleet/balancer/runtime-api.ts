import { connect } from 'node:net'

/** Sends haproxy one command on its stats socket and resolves with the answer. */
export function tell(socket: string, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const connection = connect(socket)
    connection.setEncoding('utf8').on('data', (text: string) => {
      answer += text
    })
    connection.once('error', reject).once('close', () => resolve(answer.trim()))
    connection.write(`${command}\n`)
  })
}

/** The same for a command whose success has this answer. Rejects with any other answer. */
export async function order(socket: string, command: string, obeyed = ''): Promise<void> {
  const answer = await tell(socket, command)
  if (answer !== obeyed) throw new Error(`haproxy was told "${command}" and says: ${answer}`)
}

/** A line of haproxy's statistics, by the names of its columns (management guide, 9.1). */
export type Statistics = (column: string) => string

/** One line for each server of a backend, by the server's name, and the backend's own as BACKEND. */
export async function statistics(socket: string, backend: string): Promise<ReadonlyMap<string, Statistics>> {
  const [header = '', ...lines] = (await tell(socket, `show stat ${backend} -1 -1`)).split('\n')
  const columns = header.replace(/^# /, '').split(',')
  // Only texts from `last_chk` on are quoted and may hold commas.
  return new Map(
    lines.map((line) => {
      const values = line.split(',')
      return [values[columns.indexOf('svname')] ?? '', (column) => values[columns.indexOf(column)] ?? '']
    }),
  )
}
