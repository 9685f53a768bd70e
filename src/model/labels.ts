/** Names that reports show, and the forms of ids. Pure. */

export function hostLabel({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === id ? id : `${name} (${id})`
}

export function hostCount(count: number): string {
  return count === 1 ? '1 host' : `${count} hosts`
}

/** `1.2.0 (20261123_101010)`, or the id alone where the version is unknown. */
export function releaseLabel({ id, version }: { readonly id: string; readonly version: string }): string {
  if (id === 'none') return 'no release'
  return version === '' ? id : `${version} (${id})`
}

/** The name of a release's folder: safe in a path, and never taken for an option. */
export function isReleaseId(text: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,79}$/.test(text)
}

/** An IP address, as EC2 and load balancers write it. */
export function isAddress(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) || /^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}$/.test(text)
}

/** The ARN of a target group. */
export function isTargetGroup(text: string): boolean {
  return /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:targetgroup\/[A-Za-z0-9-]{1,32}\/[A-Za-z0-9]+$/.test(
    text,
  )
}

/** The name of an Auto Scaling group. */
export function isScalingGroup(text: string): boolean {
  return /^[!-~][ -~]{0,254}$/.test(text)
}

/** `owner/name`, safe in a path. */
export function isRepository(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.\.?(\/|$)/.test(text)
}
