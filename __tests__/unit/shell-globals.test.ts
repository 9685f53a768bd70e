// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts of shell functions
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseManifest } from '../../scripts/build/program.ts'
import { strayCalls } from '../../scripts/program/calls.ts'
import {
  prefixes,
  prefixFaults,
  type SourceFile,
  usageFaults,
  usageOf,
  withUsage,
} from '../../scripts/program/globals.ts'

const folder = new URL('../../src/host/program/', import.meta.url)
const program: readonly SourceFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.sh'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const reader = `reader() { printf '%s' "$shared"; }`

/** The variables that a function of this body reads and sets, beside a function that reads \`shared\`. */
function usage(body: string) {
  const files = [
    { name: 'a.sh', text: `one() {\n${body}\n}\n` },
    { name: 'b.sh', text: `# reads: shared\n${reader}\n` },
  ]
  return [...usageOf(files)].find(([fn]) => fn.name === 'one')?.[1]
}

describe('what a function sets', () => {
  test.each([
    ['an assignment', '  shared=1'],
    ['a second assignment', '  own=1 shared=1'],
    ['an assignment in a condition', '  if [ -n "$1" ]; then shared=1; fi'],
    ['an assignment after another command', '  true && shared=1'],
    ['an assignment in a pattern', '  case $1 in x) shared=1 ;; esac'],
    ['an assignment in a group', '  { shared=1; }'],
    ['an assignment of what a command prints', '  shared=$(date)'],
    ['a default', '  : "${shared:=1}"'],
    ['read', '  read -r own shared <"$1"'],
    ['read in a loop', '  while IFS= read -r shared; do :; done'],
    ['for', '  for shared in a b; do :; done'],
    ['eval', '  eval "shared=$1"'],
  ])('the check sees a variable that is set in %s', (_, body) => {
    expect(usage(body)?.sets).toEqual(['shared'])
  })

  test.each([
    ['what no other function reads', '  own=1'],
    ['an argument', '  env shared=1'],
    ['a variable of awk', '  awk -v shared=1 "$1"'],
    ['text in quotes', `  printf '%s' 'shared=1' "shared=1"`],
    ['a comment', '  # shared=1'],
    ['a here-document', "  cat <<'EOF'\nshared=1\nEOF"],
    ['what a command substitution sets for itself', '  own=$(shared=1; printf x)'],
  ])('the check does not take for a variable that is set: %s', (_, body) => {
    expect(usage(body)?.sets).toEqual([])
  })
})

describe('what a function reads', () => {
  test.each([
    ['an expansion', '  echo "$shared"'],
    ['an expansion in a here-document', '  cat <<EOF\n$shared\nEOF'],
    ['an expansion with a default', '  echo "${shared:-1}"'],
    ['its length', '  echo "${#shared}"'],
    ['a sum', '  echo $((shared + 1))'],
    ['an expansion before it is set', '  shared=$shared$1'],
    ['an expansion in quotes before it is set', '  shared="$1 $shared"'],
    ['an expansion in a command substitution', '  echo "$(echo "$shared")"'],
  ])('the check sees a variable that is read in %s', (_, body) => {
    expect(usage(body)?.reads).toEqual(['shared'])
  })

  test.each([
    ['what it set before', '  shared=1\n  echo "$shared"'],
    ['what it read in before', '  read -r shared\n  echo "$shared"'],
    ['text that this shell does not expand', `  awk '{ print $shared }'`],
    ['a constant', '  echo "$SHARED"'],
  ])('the check does not take for a variable that is read: %s', (_, body) => {
    expect(usage(body)?.reads).toEqual([])
  })
})

describe('the comments of the host program', () => {
  test('the comment of every function says what it reads and sets, but for those made from tables', () => {
    expect(usageFaults(program).filter((fault) => !fault.startsWith('lib/settings-table.sh'))).toEqual([])
  })

  const planted = (name: string, from: string, to: string) =>
    program.map((file) => (file.name === name ? { name, text: file.text.replace(from, to) } : file))

  test('the check finds a function that begins to set what another file reads', () => {
    const files = planted('lib/lock.sh', '  lock_waited=0\n', '  lock_waited=0 app_live=none\n')
    expect(usageFaults(files)).toContain('lib/lock.sh: the comment of take_lock does not say that it sets app_live.')
  })

  test('the check finds a comment that names what the function no longer reads', () => {
    const files = planted('lib/lock.sh', '"$app_state/lock"', '/run/lock')
    expect(usageFaults(files)).toContain(
      'lib/lock.sh: the comment of take_lock says that it reads app_state, which it does not.',
    )
  })

  test('the check itself can write the comments', () => {
    const bare = program.map(({ name, text }) => ({
      name,
      text: text.replace(/^# (reads|sets): .*\n(# {3}[a-z0-9_ ]+\n)*/gm, ''),
    }))
    expect(usageFaults(bare).length).toBeGreaterThan(200)
    const written = bare.map((file) => ({ name: file.name, text: withUsage(file, usageOf(bare)) }))
    expect(usageFaults(written)).toEqual([])
  })
})

describe('the names of variables that cross files', () => {
  test('every variable that one file of the host program sets and another reads has a prefix', () => {
    expect(prefixFaults(program)).toEqual([])
  })

  const sets = (text: string) =>
    prefixFaults([
      { name: 'a.sh', text },
      { name: 'b.sh', text: `${reader}\n` },
    ])

  test.each([
    ['in a function', 'one() {\n  shared=1\n}\n'],
    ['outside of its functions', 'shared=1\n'],
  ])('the check finds a variable without a prefix that another file sets %s', (_, text) => {
    expect(sets(text)).toEqual(['b.sh: reader reads shared, which a.sh sets: give it a prefix, see lib/head.sh.'])
  })

  test('the check accepts a prefix, and a bare name that stays in one file', () => {
    expect(sets('one() {\n  own=1\n}\ntwo() {\n  echo "$own"\n}\n')).toEqual([])
    const files = [
      { name: 'a.sh', text: 'one() {\n  app_shared=1\n}\n' },
      { name: 'b.sh', text: 'two() {\n  echo "$app_shared"\n}\n' },
    ]
    expect(prefixFaults(files)).toEqual([])
  })

  test('the head of the program says what each prefix means', () => {
    const head = program.find(({ name }) => name === 'lib/head.sh')?.text ?? ''
    expect([...head.matchAll(/^# {3}([a-z0-9]+)_ /gm)].map(([, prefix]) => prefix)).toEqual([...prefixes])
  })
})

describe('the parts of the host program', () => {
  const manifest = parseManifest(readFileSync(new URL('manifest', folder), 'utf8'))

  test('the core calls nothing of the part that travels apart from it', () => {
    expect(strayCalls(program, manifest)).toEqual([])
  })

  test.each([
    '  download',
    '  x=$(shared_place .env)',
    '  check_first check_before_stage',
    '  ! already_live || return 0',
    '  if already_live; then :; fi',
  ])('the check finds a call out of the core by: %s', (body) => {
    const files = [...program, { name: 'lib/planted.sh', text: `planted() {\n${body}\n}\n` }]
    expect(strayCalls(files, manifest)).toEqual([
      expect.stringMatching(/^lib\/planted\.sh: planted calls \w+, which only/),
    ])
  })
})
