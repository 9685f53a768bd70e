import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const part = readFileSync(new URL('../../src/host/program/service/health.sh', import.meta.url), 'utf8')
const now = 1_767_225_600

/** The program's reading of one answer: the return value of `healthy`, and in how many seconds it asks the path again. */
function judged(shell: string, status: number, headers: readonly string[] = [], body = 'text'): string {
  const answer = [`HTTP/1.1 ${status} Any`, ...headers, '', body, `${status} 0`].map((line) => `${line}\r\n`).join('')
  const script = `NL='
'
app_health_path=/api/health app_health_expected=200 app_ask_at=0 app_limit_least=1 app_limit_times=0
fail_because() { :; }
mask() { cat; }
now_cs() { host_now_cs=500; }
now_epoch() { host_now_epoch=${now}; }
${part}
ask_health() { printf '%s' "$ANSWER"; }
healthy
printf '%s %s' $? $((app_ask_at == 0 ? 0 : (app_ask_at - 500) / 100))`
  return spawnSync(shell, ['-c', script], { encoding: 'utf8', env: { ...process.env, ANSWER: answer.trimEnd() } })
    .stdout
}

const limits: readonly (readonly [string, readonly string[], number])[] = [
  ['seconds', ['Retry-After: 37'], 37],
  ['a date', ['retry-after: Thu, 01 Jan 2026 00:01:40 GMT'], 100],
  ['the header of most limiters', ['RateLimit-Limit: 100', 'RateLimit-Remaining: 0', 'RateLimit-Reset: 812'], 812],
  ['the older header, with a time', ['X-RateLimit-Limit: 100', `X-RateLimit-Reset: ${now + 50}`], 50],
  ['the older header, with seconds', ['X-RateLimit-Reset: 20'], 20],
  ['another spelling', ['X-Rate-Limit-Reset: 21'], 21],
  ['one header for all', ['RateLimit: limit=100, remaining=0, reset=57'], 57],
  ['the newest draft', ['RateLimit-Policy: "a";q=100;w=900', 'RateLimit: "a";r=0;t=58'], 58],
  ['two headers, of which Retry-After counts', ['RateLimit-Reset: 5', 'Retry-After: 900'], 900],
  ['nothing', [], 1],
  ['nonsense', ['Retry-After: soon', 'RateLimit-Reset: later'], 1],
  ['a number that is too long', ['Retry-After: 99999999999999999999'], 1],
  ['a time that is over', ['Retry-After: Wed, 31 Dec 2025 00:00:00 GMT'], 1],
]

describe.each(['dash', 'bash'])('under %s, an app that limits requests', (shell) => {
  test.each(limits)('an app that limits requests is asked again when its headers say: %s', (_, headers, seconds) => {
    expect(judged(shell, 429, headers)).toBe(`2 ${seconds}`)
  })

  test('an app may limit requests by a 503 with nothing remaining', () => {
    expect(judged(shell, 503, ['RateLimit-Remaining: 0', 'RateLimit-Reset: 9'])).toBe('2 9')
    expect(judged(shell, 503, ['X-RateLimit-Remaining: 0', 'Retry-After: 8'])).toBe('2 8')
    expect(judged(shell, 503, ['RateLimit: limit=100, remaining=0, reset=7'])).toBe('2 7')
  })

  test('a 503 with requests remaining, or with a Retry-After alone, is not a request limit', () => {
    expect(judged(shell, 503, ['RateLimit-Remaining: 57', 'RateLimit-Reset: 9'])).toBe('1 0')
    expect(judged(shell, 503, ['Retry-After: 9'])).toBe('3 0')
    expect(judged(shell, 503)).toBe('1 0')
    expect(judged(shell, 500, ['Retry-After: 9'])).toBe('1 0')
  })

  test('a request limit is recognised by headers, and not by the body', () => {
    expect(judged(shell, 503, [], 'HTTP/1.1 429\r\nRetry-After: 9\r\nRateLimit-Remaining: 0\r\n')).toBe('1 0')
    expect(judged(shell, 200, ['RateLimit-Remaining: 0', 'Retry-After: 9'])).toBe('0 0')
  })
})
