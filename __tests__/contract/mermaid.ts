/**
 * Checks Mermaid diagrams as far as that is possible without Mermaid: the statements that the pages use, each by its form, and that
 * blocks and names fit together. A statement of another form is a problem, so a diagram that passes uses nothing unchecked.
 * Source: https://mermaid.js.org/syntax/
 */

/** The errors in a diagram; empty when there are none. */
export function mermaidProblems(diagram: string): readonly string[] {
  const [head = '', ...lines] = diagram.split('\n').flatMap((line) => line.trim() || [])
  if (head === 'sequenceDiagram') return sequenceProblems(lines)
  if (/^flowchart (TD|LR)$/.test(head)) return flowchartProblems(lines)
  return [`a diagram of a kind that is not checked: ${head}`]
}

/** Mermaid ends a statement at `;`, reads `#` as an entity, and takes the word `end` for the end of a block. */
const unsafeText = /[;#]|\bend\b/i

interface Sequence {
  readonly participants: Set<string>
  /** The blocks that are open, the innermost last. */
  readonly open: string[]
}

interface Statement {
  readonly form: RegExp
  /** The error in a statement of this form; `groups` are the groups of the form's pattern. */
  readonly problems: (groups: readonly string[], diagram: Sequence) => readonly string[]
}

const statements: readonly Statement[] = [
  {
    form: /^participant (\w+) as (.+)$/,
    problems: ([name = '', label = ''], { participants }) => {
      participants.add(name)
      return unsafe(label)
    },
  },
  {
    form: /^(\w+)-?->>(\w+): (.+)$/,
    problems: ([from = '', to = '', text = ''], { participants }) => [
      ...[from, to].flatMap((name) => (participants.has(name) ? [] : [`${name} is no participant`])),
      ...unsafe(text),
    ],
  },
  {
    form: /^(alt|loop|opt) (.+)$/,
    problems: ([block = '', title = ''], { open }) => {
      open.push(block)
      return unsafe(title)
    },
  },
  {
    form: /^else(?: (.+))?$/,
    problems: ([title = ''], { open }) => [
      ...(open.at(-1) === 'alt' ? [] : ['an else outside of alt']),
      ...unsafe(title),
    ],
  },
  { form: /^end$/, problems: (_, { open }) => (open.pop() === undefined ? ['an end of no block'] : []) },
]

function unsafe(text: string): readonly string[] {
  return unsafeText.test(text) ? [`a text that Mermaid reads otherwise: ${text}`] : []
}

function sequenceProblems(lines: readonly string[]): readonly string[] {
  const diagram: Sequence = { participants: new Set(), open: [] }
  const problems = lines.flatMap((line) => {
    const statement = statements.find(({ form }) => form.test(line))
    if (statement === undefined) return [`no statement that is checked: ${line}`]
    const [, ...groups] = statement.form.exec(line) ?? []
    return statement.problems(groups, diagram)
  })
  return [...problems, ...diagram.open.map((block) => `${block} has no end`)]
}

const node = /^([a-z]+)(?:\["([^"]+)"\])?$/

function flowchartProblems(lines: readonly string[]): readonly string[] {
  const parts = lines.flatMap((line) => line.split(' --> '))
  const nodes = parts.flatMap((part) => {
    const [, id = '', label] = node.exec(part) ?? []
    return id === '' || id === 'end' ? [] : [{ id, label }]
  })
  const others = parts.filter((part) => !node.test(part) || part.startsWith('end'))
  const labels = Map.groupBy(nodes, ({ id }) => id)
  const counts = [...labels].map(([id, all]) => [id, all.filter(({ label }) => label !== undefined).length] as const)
  return [
    ...others.map((part) => `no node that is checked: ${part}`),
    ...counts.flatMap(([id, count]) => (count === 0 ? [`${id} has no label`] : [])),
    ...counts.flatMap(([id, count]) => (count > 1 ? [`${id} has two labels`] : [])),
  ]
}

/** The arrows of a flowchart, from node to node. */
export function arrows(diagram: string): readonly (readonly [from: string, to: string])[] {
  return [...diagram.matchAll(/^ *([a-z]+)(?:\["[^"]*"\])? --> ([a-z]+)/gm)].map(([, from = '', to = '']) => [from, to])
}
