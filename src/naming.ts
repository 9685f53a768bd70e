/** What people read instead of ids. Pure. */

export function hostLabel({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === id ? id : `${name} (${id})`
}

export function hostCount(count: number): string {
  return count === 1 ? '1 host' : `${count} hosts`
}

/** `1.2.0 (20261123_101010)`, the id alone where no version is known. */
export function releaseLabel({ id, version }: { readonly id: string; readonly version: string }): string {
  if (id === 'none') return 'no release'
  return version === '' ? id : `${version} (${id})`
}

/** `owner/name`, as it can stand in a path. */
export function isRepository(text: string): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.\.?(\/|$)/.test(text)
}
