import { expect, test } from 'vitest'
import { titlesIn } from './titles.ts'

/** Words that begin the rest of a sentence whose subject is in the `describe`, or nowhere. */
const beginnings = new Set(
  [
    'that which who whose whom what and or but nor',
    'of in on at by to for from with without within into under over through between around about after before',
    'when where while because if unless although though since until once such',
    'is are was were has have had does do did may might can cannot could must should will would being given',
    'says said say tells tell shows gives gets keeps makes takes goes comes leaves leads puts lets brings stays',
    'runs fails ends names finds refuses loses needs waits asks writes reads sends holds moves never nothing',
    'its their it so too still again more',
  ].flatMap((words) => words.split(' ')),
)

/** Words of a private language, and actors without a name. */
const banned =
  /\b(?:(?:some|no|any|every)body|who(?:m)?ever|mend(?:s|ed|ing)?|sick|errands?|(?:go|goes|going|gone|went|come|comes|came|coming|bring|brings|brought|take|takes|taken) back)\b/i

/** The reason why a title does not read alone; empty when it does. */
function faultOf(title: string): string {
  const [first = '', ...others] = title.split(/\s+/)
  if (others.length < 2) return 'is no sentence'
  if (beginnings.has(first.toLowerCase().replace(/,$/, ''))) return `begins with “${first}”, and so without a subject`
  const [word] = banned.exec(title) ?? []
  return word === undefined ? '' : `has “${word}”`
}

test.each(['contract', 'unit', 'host', 'e2e', 'fleet'])('every title in %s reads alone', (folder) => {
  const titles = titlesIn(folder)
  expect(titles.filter(({ of }) => of === 'test').length).toBeGreaterThan(50)
  const faults = titles.flatMap(({ file, of, text }) => {
    const fault = of === 'test' ? faultOf(text) : (banned.exec(text)?.[0] ?? '')
    return fault === '' ? [] : [`${file}: “${text}” ${fault}`]
  })
  expect(faults).toEqual([])
})

test.each([
  ['may have neither', 'begins with'],
  ['that does not exist is none', 'begins with'],
  ['is named, and the others are back', 'begins with'],
  ['when GitHub cannot be reached', 'begins with'],
  ['by hand waits for the one of a runner', 'begins with'],
  ['must be there', 'begins with'],
  ['%s', 'is no sentence'],
  ['a sick release of the app rolls back', 'has “sick”'],
  ['a release that fails comes back on every host', 'has “comes back”'],
  ['a host that somebody changed keeps its release', 'has “somebody”'],
])('the check of titles refuses “%s”: it %s', (title, fault) => {
  expect(faultOf(title)).toContain(fault)
})

test('the check of titles accepts a sentence with a subject', () => {
  expect(faultOf('a run that finds the lock expired takes it over')).toBe('')
  expect(faultOf('$source may be imported: $isAllowed')).toBe('')
})
