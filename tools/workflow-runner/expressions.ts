import { data, Evaluator, Lexer, Parser, type wellKnownFunctions } from '@actions/expressions'
import { truthy } from '@actions/expressions/result'

type Definition = (typeof wellKnownFunctions)[string]
type Value = ReturnType<Evaluator['evaluate']>

/** The names that an expression can use: contexts by name, and the status of the job or run. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>
  /** For success() and failure(); without it, as in `env:` or `with:`, neither may be called. */
  readonly status?: 'success' | 'failure'
}

/** A context whose names are all known: another name is a typing error, for which GitHub would insert nothing. */
export function strict(name: string, values: Readonly<Record<string, unknown>>): data.Dictionary {
  const all = revived(values) as data.Dictionary
  const known = all.get.bind(all)
  return Object.assign(all, {
    get: (key: string) => {
      const found = known(key)
      if (found === undefined) throw new Error(`There is no ${name}.${key}`)
      return found
    },
  })
}

/** The text with each `${{ … }}` in it evaluated. */
export function filled(text: string, scope: Scope): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => evaluated(expression, scope).coerceString())
}

/** The same for each value, such as those of an `env` or a `with`. */
export function texts(
  values: Readonly<Record<string, string | number | boolean>> | undefined,
  scope: Scope,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, filled(String(value), scope)]))
}

/** The value of a key that may be a boolean or a number, or an expression for one. */
export function isTrue(value: unknown, scope: Scope): boolean {
  const text = filled(String(value), scope)
  if (text !== 'true' && text !== 'false') throw new Error(`${String(value)} is neither true nor false`)
  return text === 'true'
}

/** Whether a job or step with this `if` runs. Without a status function it also needs success(). */
export function holds(condition: string | undefined, scope: Scope): boolean {
  if (condition === undefined) return scope.status !== 'failure'
  const wrapped = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition)
  const expression = wrapped?.[1] ?? condition
  // Such a text is never empty, so GitHub would take it for true, whatever its value.
  if (expression.includes('${{')) throw new Error(`An if must be one expression, not ${condition}`)
  const isAsked = /\b(success|failure|always|cancelled)\s*\(/.test(expression)
  if (!isAsked && scope.status === 'failure') return false
  return truthy(evaluated(expression, scope))
}

function evaluated(expression: string, { contexts, status }: Scope): Value {
  const functions = status === undefined ? [] : statusFunctions(status)
  const { tokens } = new Lexer(expression).lex()
  const tree = new Parser(tokens, Object.keys(contexts), [...functions]).parse()
  const pairs = Object.entries(contexts).map(([key, value]) => ({ key, value: revived(value) }))
  const known = new Map(functions.map((one) => [one.name, one]))
  return new Evaluator(tree, new data.Dictionary(...pairs), known).evaluate()
}

/** This runner never cancels a run. */
function statusFunctions(status: 'success' | 'failure'): Definition[] {
  const says = { success: status === 'success', failure: status === 'failure', always: true, cancelled: false }
  return Object.entries(says).map(([name, value]) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(value),
  }))
}

function revived(value: unknown): Value {
  if (isRevived(value)) return value
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return new data.Dictionary(...Object.entries(value).map(([key, one]) => ({ key, value: revived(one) })))
  }
  return JSON.parse(JSON.stringify(value), data.reviver) as Value
}

function isRevived(value: unknown): value is Value {
  return [data.Dictionary, data.Array, data.StringData, data.BooleanData, data.NumberData, data.Null].some(
    (kind) => value instanceof kind,
  )
}
