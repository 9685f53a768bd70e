import type { Request } from '../inputs.ts'

/** Looks at target groups, where a run has any: what that takes is loaded only then. */
export async function checkGroups(
  request: Request,
  check: (groups: typeof import('./groups.ts')) => Promise<void>,
): Promise<void> {
  if (request['target-groups'] !== undefined) await check(await import('./groups.ts'))
}
