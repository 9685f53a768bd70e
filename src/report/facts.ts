/** What a run comes to, as pairs of name and value. Pure. */
import type { Account } from '../account.ts'
import { surveyFacts } from './survey.ts'
import { duration, isBad, liveBy, verifiedBy } from './wording.ts'

type Facts = readonly (readonly [name: string, value: string])[]

/** None of a run that never began. */
export function factsOf(account: Account): Facts {
  const { begun, hosts, startedAt, endedAt } = account
  if (begun === undefined) return []
  const failed = hosts.filter(isBad).length
  const skipped = hosts.filter(({ outcome }) => outcome === 'skipped').length
  return [
    ...(account.survey === undefined ? changes(account, begun) : surveyFacts(account.survey)),
    ['Hosts', `${hosts.length} selected, ${failed} failed, ${skipped} skipped`],
    ['Time', duration(endedAt - startedAt)],
  ]
}

function changes(account: Account, begun: NonNullable<Account['begun']>): Facts {
  const { hosts } = account
  return [
    ['Release', account.verdict === 'unchanged' ? 'none made' : (account.release ?? 'none made')],
    ['Live before', liveBy(hosts, 'before')],
    ['Live now', liveBy(hosts, 'after')],
    ...(begun.artifact === ''
      ? []
      : ([
          ['Artifact', begun.artifact],
          ['Verified', verifiedBy(account.verification)],
        ] as const)),
    ...(account.ancestry === undefined ? [] : [['Commit', account.ancestry] as const]),
  ]
}
