/** Moves a login from the URL, where fetch refuses it, into a header. */
export function splitCredentials(url: URL): { readonly bare: URL; readonly headers: Readonly<Record<string, string>> } {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  if (url.username === '') return { bare, headers: {} }
  return { bare, headers: { authorization: `Basic ${btoa(decodeURIComponent(`${url.username}:${url.password}`))}` } }
}
