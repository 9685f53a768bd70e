import { isScalingGroup, isTargetGroup } from '../model/labels.ts'
import { list, matching, quoted } from './values.ts'

/** An Auto Scaling group's name. */
export const groupName = matching(isScalingGroup, 'the name of an Auto Scaling group')

/** ARNs of target groups, on lines or between commas. */
export function targetGroups(text: string): string[] {
  const groups = list(text)
  const wrong = groups.filter((group) => !isTargetGroup(group))
  if (wrong.length > 0) throw new Error(`must be ARNs of target groups, not ${wrong.map(quoted).join(', ')}`)
  return groups
}

/** Names of CloudWatch alarms, on lines or between commas. */
export function alarmNames(text: string): string[] {
  const names = list(text)
  const long = names.filter((name) => name.length > 255)
  if (long.length > 0) throw new Error(`must be names of at most 255 characters, not ${long.map(quoted).join(', ')}`)
  return names
}
