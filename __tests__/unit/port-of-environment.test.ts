import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const part = readFileSync(new URL('../../src/host/program/service/port.sh', import.meta.url), 'utf8')

/** The port that the host program reads in lines of an environment. */
function portIn(shell: string, text: string): string {
  const script = `NL='\n'\n${part}\nport_in`
  return spawnSync(shell, ['-c', script], { encoding: 'utf8', input: text }).stdout.trim()
}

const readable: readonly (readonly [string, string])[] = [
  ['PORT=3001', '3001'],
  ['PORT=3001 # api', '3001'],
  ['PORT=3001# api', '3001'],
  ['PORT="3001" # api', '3001'],
  [`PORT='3001'`, '3001'],
  ['PORT=`3001`', '3001'],
  ['PORT = 3001', '3001'],
  ['  export   PORT="3001"\r', '3001'],
  ['PORT: 3001', '3001'],
  ['PORT=3001\r', '3001'],
  ['PORT=1\nPORT=3001', '3001'],
  [`BASE_PORT=3001\nPORT=\${BASE_PORT}`, '3001'],
  [`BASE=300\nPORT="\${BASE}1"`, '3001'],
  ['PORT=$BASE_PORT\nBASE_PORT=3001', '3001'],
  [`PORT=\${MISSING:-3001}`, '3001'],
  [`PORT=\${MISSING-3001}`, '3001'],
  [`A=\${B}\nB=3001\nPORT=\${A}`, '3001'],
]

const silent: readonly string[] = [
  '',
  '# PORT=3001',
  ';PORT=3001',
  'APORT=3001',
  'PORT_2=3001',
  'SERVER_PORT=3001',
  'PORT',
]

const unreadable: readonly string[] = [
  'PORT=',
  'PORT=api',
  'PORT=0',
  'PORT=65536',
  'PORT=-1',
  'PORT=3e3',
  `PORT=3001\nPORT=\${MISSING}`,
  `PORT=\${PORT}`,
  'PORT=$(cat port)',
  'PORT=/run/app.sock',
]

describe.each(['dash', 'bash'])('under %s, the port of an environment', (shell) => {
  test.each(readable)('the port of %j is read as %s', (text, port) => expect(portIn(shell, text)).toBe(port))
  test.each(silent)('the port of %j is not set', (text) => expect(portIn(shell, text)).toBe(''))
  test.each(unreadable)('the port of %j is unreadable', (text) => expect(portIn(shell, text)).toBe('?'))
})
