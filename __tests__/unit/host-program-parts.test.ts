import { expect, test } from 'vitest'
import { joinProgram } from '../../scripts/build/program.ts'

test('the joined program starts with one shebang and holds the parts in the order given', () => {
  const program = joinProgram(['#!/bin/sh\n# shellcheck shell=sh\n\none() { :; }\n', 'main "$@"\n'])
  expect(program).toMatch(/^#!\/bin\/sh\n/)
  expect(program.match(/#!/g)).toHaveLength(1)
  expect(program.endsWith('\none() { :; }\n\nmain "$@"\n')).toBe(true)
})

test('a linter directive is dropped at the head of a part and kept before a single line', () => {
  const program = joinProgram(['# shellcheck shell=sh disable=SC2034\nx=1\n# shellcheck disable=SC2086\necho $x\n'])
  expect(program).not.toContain('SC2034')
  expect(program).toContain('# shellcheck disable=SC2086\necho $x\n')
})

test('blank lines at the end of a part do not reach the program', () => {
  expect(joinProgram(['a\n\n\n', 'b'])).toMatch(/\na\n\nb\n$/)
})
