import { spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const part = readFileSync(new URL('../../src/host/program/artifact/s3.sh', import.meta.url), 'utf8')

/** Runs functions of the host program as it does, under either shell. */
function run(shell: string, script: string, program = part): string {
  const { stdout, stderr } = spawnSync(shell, ['-c', `NL='\n'\n${program}\n${script}`], { encoding: 'utf8' })
  return stdout + stderr
}

const hex = (text: string) => Buffer.from(text).toString('hex')
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

describe.each(['dash', 'bash'])('under %s', (shell) => {
  test("the host signs as the example in AWS's documentation does", () => {
    const asked = `
      req_artifact_region=us-east-1 role_id=AKIAIOSFODNN7EXAMPLE role_token='' role_secret=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
      presigned_query 20130524T000000Z examplebucket.s3.amazonaws.com /test.txt`
    // The URL in the example is valid for a day.
    const query = run(shell, asked, part.replaceAll('Expires=300', 'Expires=86400'))
    expect(query).toMatch(/&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404$/)
  })

  test('the host computes the same HMAC as Node, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme-ascii' }),
        fc.string({ unit: 'grapheme' }),
        (key, text) => {
          fc.pre(!text.includes('\u0000'))
          const expected = createHmac('sha256', key).update(text).digest('hex')
          expect(run(shell, `hmac ${hex(key)} ${quoted(text)}`)).toBe(expected)
        },
      ),
      { numRuns: 15 },
    )
  })

  test('the host encodes a key of S3 byte by byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
        fc.pre(!key.includes('\u0000') && !key.includes('\n') && key.isWellFormed())
        const expected = key.split('/').map(encoded).join('/')
        expect(run(shell, `uri_encoded ${quoted(key)} /`)).toBe(expected)
      }),
      { numRuns: 15 },
    )
  })
})

/** RFC 3986; encodeURIComponent leaves five more as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
