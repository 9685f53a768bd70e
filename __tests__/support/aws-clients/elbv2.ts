import type { Fleet } from '../../../fleet/fleet.ts'

/** A target's health as ELB reports it. */
export interface TargetHealth {
  readonly target: { readonly id: string; readonly port: number }
  readonly state: string
  readonly reason: string | undefined
  readonly description: string | undefined
}

export interface TargetNamed {
  readonly id: string
  readonly port?: number
}

/** Elastic Load Balancing over HTTP, as any client calls it; an error rejects with its code as `name`. */
export interface Elbv2 {
  call(action: string, parameters: Readonly<Record<string, string>>): Promise<Element>
  health(group: string, ...targets: readonly TargetNamed[]): Promise<readonly TargetHealth[]>
  register(group: string, ...targets: readonly TargetNamed[]): Promise<void>
  deregister(group: string, ...targets: readonly TargetNamed[]): Promise<void>
}

export function elbv2(fleet: Fleet): Elbv2 {
  const call = (action: string, parameters: Readonly<Record<string, string>>) =>
    post(fleet, { Action: action, ...parameters })
  return {
    call,
    health: async (group, ...targets) => {
      const answer = await call('DescribeTargetHealth', { TargetGroupArn: group, ...members(targets) })
      return all(answer, 'DescribeTargetHealthResult', 'TargetHealthDescriptions', 'member').map((member) => ({
        target: { id: text(member, 'Target', 'Id') ?? '', port: Number(text(member, 'Target', 'Port')) },
        state: text(member, 'TargetHealth', 'State') ?? '',
        reason: text(member, 'TargetHealth', 'Reason'),
        description: text(member, 'TargetHealth', 'Description'),
      }))
    },
    register: async (group, ...targets) => {
      await call('RegisterTargets', { TargetGroupArn: group, ...members(targets) })
    },
    deregister: async (group, ...targets) => {
      await call('DeregisterTargets', { TargetGroupArn: group, ...members(targets) })
    },
  }
}

function members(targets: readonly TargetNamed[]): Record<string, string> {
  const entries = targets.flatMap(({ id, port }, i) => {
    const prefix = `Targets.member.${i + 1}`
    return [[`${prefix}.Id`, id], ...(port === undefined ? [] : [[`${prefix}.Port`, String(port)]])]
  })
  return Object.fromEntries(entries)
}

async function post({ endpoint, region }: Fleet, parameters: Readonly<Record<string, string>>): Promise<Element> {
  const scope = `AKIAREHEARSALFLEET00/20261123/${region}/elasticloadbalancing/aws4_request`
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0` },
    body: new URLSearchParams({ Version: '2015-12-01', ...parameters }),
  })
  const root = parse(await response.text())
  if (response.ok) return root
  const message = text(root, 'Error', 'Message') ?? ''
  throw Object.assign(new Error(message), { name: text(root, 'Error', 'Code'), status: response.status })
}

/** An element of an answer; its text where it has no elements in it. */
export interface Element {
  readonly name: string
  readonly inner: Element[]
  text: string
}

/** The elements at a path below one. */
export function all(element: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>(
    (found, name) => found.flatMap(({ inner }) => inner.filter((child) => child.name === name)),
    [element],
  )
}

export function text(element: Element, ...path: readonly string[]): string | undefined {
  return all(element, ...path)[0]?.text
}

/** The XML that AWS writes, and no more: elements and text. */
function parse(xml: string): Element {
  const top: Element = { name: '', inner: [], text: '' }
  const open = [top]
  for (const [, slash, name, chars] of xml.matchAll(/<(\/?)([A-Za-z]\w*)[^>]*>|([^<]+)/g)) {
    const current = open.at(-1) ?? top
    if (chars !== undefined) current.text += chars.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    else if (slash) open.pop()
    else {
      const child: Element = { name: name ?? '', inner: [], text: '' }
      current.inner.push(child)
      open.push(child)
    }
  }
  const [root] = top.inner
  if (root === undefined) throw new Error(`no XML: ${xml}`)
  return root
}
