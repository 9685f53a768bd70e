/** A URL with a login in it, which fetch refuses, as the URL without one and the header that carries it. */
export function withoutLogin(url: URL): { readonly bare: URL; readonly headers: Readonly<Record<string, string>> } {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  if (url.username === '') return { bare, headers: {} }
  return { bare, headers: { authorization: `Basic ${btoa(decodeURIComponent(`${url.username}:${url.password}`))}` } }
}
