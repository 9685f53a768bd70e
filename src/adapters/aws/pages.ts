/** What a request for a page adds to its input; nothing for the first page. */
interface PageToken {
  readonly NextToken?: string
}

/** All pages of a list of AWS. The service ends it by a page without a token, or with an empty one. */
export async function* pages<Page extends { readonly NextToken?: string | undefined }>(
  request: (token: PageToken) => Promise<Page>,
): AsyncGenerator<Page> {
  let token: PageToken | undefined = {}
  while (token !== undefined) {
    const page: Page = await request(token)
    yield page
    token = page.NextToken ? { NextToken: page.NextToken } : undefined
  }
}
