/** What people read instead of ids. Pure. */

export function hostLabel({ id, name }: { readonly id: string; readonly name: string }): string {
  return name === id ? id : `${name} (${id})`
}

export function hostCount(count: number): string {
  return count === 1 ? '1 host' : `${count} hosts`
}
