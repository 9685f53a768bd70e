import { list, matching, quoted } from './values.ts'

/** An Auto Scaling group's name. */
export const groupName = matching(/^[!-~][ -~]{0,254}$/, 'the name of an Auto Scaling group')

const arn = /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:targetgroup\/[A-Za-z0-9-]{1,32}\/[A-Za-z0-9]+$/

/** ARNs of target groups, on lines or between commas. */
export function targetGroups(text: string): string[] {
  const groups = list(text)
  const wrong = groups.filter((group) => !arn.test(group))
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
