import { notFound, type Route } from './routes.ts'

/** Default branches by repository; this token may not know others. */
export type DefaultBranches = Map<string, string>

/** https://docs.github.com/en/rest/repos/repos#get-a-repository; the token of every job may read that much of its own repository. */
export function repositoryRoutes(branches: DefaultBranches): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/repos\/([^/]+\/[^/]+)$/,
      answer: (_, [name = '']) => {
        const branch = branches.get(name)
        return branch === undefined ? notFound : { status: 200, body: { full_name: name, default_branch: branch } }
      },
    },
  ]
}
