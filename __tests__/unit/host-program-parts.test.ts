import { expect, test } from 'vitest'
import { joinProgram, parseManifest } from '../../scripts/build/program.ts'

const one = (...texts: string[]) => joinProgram([{ name: 'lib', texts }])

test('the joined program starts with one shebang and holds the files in the order given', () => {
  const program = one('#!/bin/sh\n# shellcheck shell=sh\n\none() { :; }\n', 'main "$@"\n')
  expect(program).toMatch(/^#!\/bin\/sh\n/)
  expect(program.match(/#!/g)).toHaveLength(1)
  expect(program.endsWith('\none() { :; }\n\nmain "$@"\n')).toBe(true)
})

test('a linter directive is dropped at the head of a part and kept before a single line', () => {
  const program = one('# shellcheck shell=sh disable=SC2034\nx=1\n# shellcheck disable=SC2086\necho $x\n')
  expect(program).not.toContain('SC2034')
  expect(program).toContain('# shellcheck disable=SC2086\necho $x\n')
})

test('blank lines at the end of a file do not reach the program', () => {
  expect(one('a\n\n\n', 'b')).toMatch(/\na\n\nb\n$/)
})

test('the joined program marks where each part begins', () => {
  const program = joinProgram([
    { name: 'lib', texts: ['a\n'] },
    { name: 'main', texts: ['b\n'] },
  ])
  expect(program).toBe('#!/bin/sh\n# --- part: lib ---\n\na\n\n# --- part: main ---\n\nb\n')
})

test('the manifest names parts with their files, and programs with their parts in pieces', () => {
  const text = '# why\npart lib\nlib/a.sh\nlib/b.sh\n\npart main\nmain.sh\n\nprogram whole: lib | main\n'
  expect(parseManifest(text)).toEqual({
    parts: [
      { name: 'lib', files: ['lib/a.sh', 'lib/b.sh'] },
      { name: 'main', files: ['main.sh'] },
    ],
    programs: [{ name: 'whole', pieces: [['lib'], ['main']] }],
  })
})

test('a manifest with any other line is refused', () => {
  expect(() => parseManifest('part lib\nlib/a.txt\n')).toThrow('lib/a.txt')
})
