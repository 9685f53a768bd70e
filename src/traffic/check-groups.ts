import type { Request } from '../inputs/request.ts'

/** Checks target groups where the run has any, and loads the code for it only then. */
export async function checkGroups(
  request: Request,
  check: (groups: typeof import('./target-groups.ts')) => Promise<void>,
): Promise<void> {
  if (request['target-groups'] !== undefined) await check(await import('./target-groups.ts'))
}
