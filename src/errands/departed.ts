/** Instances come and go while a deploy is under way: one that is gone has not failed. */
import type { Result } from '../host/result.ts'
import type { World } from '../ports.ts'
import type { Answer, Answers } from './reply.ts'

const gone: Result = {
  ok: true,
  verdict: 'gone',
  code: '',
  message: 'It was terminated while the deploy was under way.',
  warnings: [],
  seconds: {},
}

const answer: Answer = { result: gone, tail: '', lost: false }

/** Those of the hosts that were terminated. When EC2 cannot say, none is. */
export async function departed(hosts: readonly string[], { instances }: World): Promise<Answers> {
  if (hosts.length === 0) return new Map()
  const found = await instances.find({ tags: [], ids: hosts }).catch(() => undefined)
  if (found === undefined) return new Map()
  const states = new Map(found.map(({ id, state }) => [id, state]))
  return new Map(hosts.filter((host) => isGone(states.get(host))).map((host) => [host, answer]))
}

/** EC2 forgets an instance some time after its end. */
function isGone(state: string | undefined): boolean {
  return state === undefined || state === 'terminated' || state === 'shutting-down'
}
