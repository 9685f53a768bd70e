import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { settingsShell } from '../../scripts/build/settings.ts'
import { requestText } from '../../src/host/settings.ts'
import { settingRows } from '../../src/host/settings-table.ts'
import { programText } from '../support/hosts/host-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'ec2-release-settings-'))
afterAll(() => rmSync(folder, { recursive: true }))
const functions = join(folder, 'functions.sh')
writeFileSync(functions, programText.slice(0, programText.lastIndexOf('\nmain "$@"')))

/** Runs functions of the host program, with a request on standard input. */
function run(shell: string, script: string, input = ''): string {
  const text = `. ${functions}\ndefaults\nusage() { echo "usage: $1" && exit 64; }\n${script}\n`
  const { stdout, stderr } = spawnSync(shell, ['-c', text], { input, encoding: 'utf8' })
  return stdout + stderr
}

const plain = fc.string({ unit: fc.constantFrom(...'abz019 _.=$`"\'\\;*é'), minLength: 1 })
const saved = settingRows.filter(([key, { saved: where }]) => where !== undefined && key !== 'caller')

describe.each(['dash', 'bash'])('under %s', (shell) => {
  test('a setting that is saved reads as the same setting later', () => {
    const record = fc.record(
      Object.fromEntries(
        saved.map(([key, { lines }]) => [
          key,
          lines === true ? fc.array(plain, { minLength: 1, maxLength: 3 }) : plain,
        ]),
      ),
      { requiredKeys: [] },
    )
    const script = `check_service() { :; }
      read_settings; req_manager=$app_manager; keep_input; settings_text; setting_line base-dir "$app_base"; command_settings`
    const sorted = (text: string) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .sort()
    fc.assert(
      fc.property(record, (settings) => {
        // The host always saves a setting with a default, and the names of services are words.
        const service = settings['service'] === undefined ? undefined : 'api'
        const given = { ...Object.fromEntries(saved.map(([key, row]) => [key, row.default])), ...settings, service }
        const kept = sorted(run(shell, script, requestText(given)))
        expect([...new Set(kept)].filter((line) => !line.startsWith('caller='))).toEqual([
          ...new Set(sorted(requestText(given))),
        ])
      }),
      { numRuns: 30 },
    )
  })

  test('a setting of one line is refused where it comes twice', () => {
    for (const [key] of settingRows.filter(([, { lines }]) => lines === undefined)) {
      expect(run(shell, 'read_settings', `${key}=1\n${key}=2\n`)).toBe(`usage: setting '${key}' comes twice\n`)
    }
  })

  test.each([
    ['service-manager', 'upstart', 'service-manager must be auto, systemd or pm2'],
    ['on-drift', 'ignore', 'on-drift must be adopt or refuse'],
    ['keep-releases', '-1', "keep-releases must be a whole number, not '-1'"],
    ['port', '80 80', "port must be a whole number, not '80 80'"],
    ['to', '../x', "to '../x' is not a release id"],
  ])('a %s of %s is refused', (key, value, message) => {
    expect(run(shell, 'read_settings; check_plain_settings', `${key}=${value}\n`)).toBe(`usage: ${message}\n`)
  })

  test('a person may give some settings as options, and no other', () => {
    const answer = (key: string) => run(shell, `is_option ${key} && echo yes`).trim()
    for (const [key, { option }] of settingRows) expect(answer(key), key).toBe(option ? 'yes' : '')
    expect(answer('anything')).toBe('')
  })
})

test('a row of the table is all that a plain setting needs', () => {
  const shell = settingsShell([
    ['grace', { variable: 'grace', default: 3, saved: 'config', check: 'whole', option: true }],
  ])
  expect(shell).toContain('  grace=3\n')
  expect(shell).toContain('    grace) grace=$2 ;;\n')
  expect(shell).toContain('  setting_line grace "$grace"\n')
  expect(shell).toContain('  whole grace "$grace"\n')
})

test('no two settings share a variable', () => {
  const variables = settingRows.map(([, { variable }]) => variable)
  expect(variables).toEqual([...new Set(variables)])
})
