import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type LiveHost, openLiveHost } from '../support/hosts/live-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { bareApp, type Entry, tarball } from '../support/hosts/tarball.ts'

const files = (all: Readonly<Record<string, string>>): readonly Entry[] =>
  Object.entries(all).map(([name, content]) => ({ name, content }))

describe.skipIf(systemdUnavailable())('shared paths', () => {
  let fleet: Fleet
  let live: LiveHost
  const sh = async (script: string) => {
    const { code, stdout, stderr } = await live.host.run(`cd /opt/macro-ai && set -e; ${script}`)
    expect(code, `${script}\n${stdout}${stderr}`).toBe(0)
    return stdout
  }
  const asUser = async (script: string) => {
    expect(await live.host.run(`cd /opt/macro-ai && set -e; ${script}`, { user: 'macroai' })).toMatchObject({ code: 0 })
  }
  /** Stages a release and resolves with its folder. */
  const staged = async (paths: readonly string[], brought: Readonly<Record<string, string>> = {}) => {
    const { result, tail } = await live.stage(tarball([...bareApp, ...files(brought)]), { 'shared-paths': paths })
    expect(result, tail).toMatchObject({ verdict: 'staged' })
    return `releases/${result.release}`
  }
  /** All data of the user that a deploy must not lose. */
  const kept = async () =>
    await sh(`find .env shared -printf '%p %y %m %U %l\\n'; find .env shared -type f -exec sha256sum {} +`)
  const refused = async (paths: readonly string[], entries: readonly Entry[] = []) => {
    const before = await kept()
    const ran = await live.refused(tarball([...bareApp, ...entries]), { 'shared-paths': paths })
    expect(await kept()).toBe(before)
    return ran
  }

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    live = stack.use(await openLiveHost(fleet))
  })

  test.each([
    ['the outer first', ['uploads', 'uploads/avatars']],
    ['the inner first', ['uploads/avatars', 'uploads']],
    ['with ./, // and / at the end', ['./uploads//avatars/', 'uploads/', 'uploads/./', 'uploads']],
  ])('a shared path inside another one is part of the other, and loses nothing: %s', async (_, paths) => {
    await sh('rm -rf shared/uploads')
    await asUser(
      'mkdir -p shared/uploads/avatars && echo face >shared/uploads/avatars/1 && echo file >shared/uploads/2',
    )
    const before = await kept()
    for (const brought of [{}, { 'uploads/avatars/1': 'other', 'uploads/3': 'more' }]) {
      const release = await staged(paths, brought)
      expect(
        await sh(`cd ${release}; readlink uploads; cat uploads/avatars/1 uploads/2; ls uploads uploads/avatars`),
      ).toBe('/opt/macro-ai/shared/uploads\nface\nfile\nuploads:\n2\navatars\n\nuploads/avatars:\n1\n')
    }
    expect(await kept()).toBe(before)
  })

  test('shared paths with similar names stay shared on their own', async () => {
    const release = await staged(['logs', 'logs-old', 'logs/'], { 'logs-old/x': 'old' })
    expect(await sh(`cd ${release}; readlink logs logs-old; cat logs-old/x`)).toBe(
      '/opt/macro-ai/shared/logs\n/opt/macro-ai/shared/logs-old\nold',
    )
  })

  test.each(['.cache', 'storage/v1.0', '.data/files'])('a missing shared path becomes a folder: %s', async (path) => {
    expect(await sh(`cd ${await staged([path])}; readlink ${path}; stat -Lc '%F %U' ${path}`)).toBe(
      `/opt/macro-ai/shared/${path}\ndirectory macroai\n`,
    )
  })

  test.each(['data/app.sqlite', '.env.local'])(
    'a shared path named like a missing file is refused, with a fix that works: %s',
    async (path) => {
      const { exit, result } = await refused([path])
      expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'shared-path-failed' })
      expect(result.message).toContain(`Create /opt/macro-ai/shared/${path} first`)
      await asUser(`mkdir -p shared/$(dirname ${path}) && echo mine >shared/${path}`)
      expect(await sh(`cat ${await staged([path])}/${path}`)).toBe('mine\n')
      await sh(`rm shared/${path}`)
      expect(await sh(`cat ${await staged([path], { [path]: 'brought' })}/${path}`)).toBe('brought')
    },
  )

  test('a shared .env links to the operator’s own, whatever the release has', async () => {
    const before = await kept()
    for (const brought of [{}, { '.env': 'PORT=1\n' }]) {
      const release = await staged(['.env'], brought)
      expect(await sh(`readlink ${release}/.env; cat ${release}/.env | sha256sum`)).toBe(
        `/opt/macro-ai/.env\n${await sh('sha256sum <.env')}`,
      )
    }
    expect(await kept()).toBe(before)
    await sh('mv .env .env.away')
    const { result } = await live.refused(tarball([...bareApp, ...files({ '.env': 'PORT=1\n' })]), {
      'shared-paths': '.env',
    })
    expect(await sh('ls .env shared/.env 2>/dev/null || :')).toBe('')
    await sh('mv .env.away .env')
    expect(result).toMatchObject({ code: 'shared-path-failed', message: expect.stringContaining('Create it first') })
  })

  test.each([
    ['a file where a folder is shared', 'kind', { name: 'kind', content: 'x' }, 'kind is a folder'],
    ['a folder where a file is shared', 'plain', { name: 'plain/x', content: 'x' }, 'plain is a file'],
  ])('a shared path is refused where the release holds %s', async (_, path, entry, said) => {
    await asUser('mkdir -p shared/kind && echo kept >shared/kind/kept && echo kept >shared/plain')
    const { exit, result } = await refused([path], [entry])
    expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'shared-path-failed' })
    expect(result.message).toContain(said)
  })

  test('a shared path loses nothing to a link in the release that leads to it', async () => {
    await asUser('mkdir -p shared/real/deep && echo kept >shared/real/deep/kept')
    const links: readonly Entry[] = [
      { name: 'real/x', content: 'x' },
      { name: 'zz', kind: 'link', to: 'real' },
    ]
    const { exit, result } = await refused(['real', 'zz/deep'], links)
    expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'shared-path-failed' })
    expect(result.message).toContain('a link in the release leads there')
  })

  test('a shared path leaves files beside it alone: a .seed, a link, an empty folder', async () => {
    await asUser(
      `cd shared && mkdir -p docs.seed elsewhere empty && echo kept >docs.seed/kept && ln -sfn elsewhere linked`,
    )
    await staged(['docs', 'linked', 'empty'], { 'docs/a': 'a', 'linked/a': 'a', 'empty/a': 'a' })
    expect(
      await sh('cd shared; cat docs.seed/kept docs/a; readlink linked; ls -A empty elsewhere; ls -A | grep seed'),
    ).toBe('kept\naelsewhere\nelsewhere:\n\nempty:\ndocs.seed\n')
  })

  test.each([
    '/etc',
    'a/../../b',
    '.',
    './',
    './dist',
    'dist/',
    'node_modules',
    'package.json',
    'RELEASE.json',
    '.release.env',
  ])('a shared path outside the release, or part of it, is refused: %s', async (path) => {
    const { exit, result } = await live.stage(tarball(bareApp), { 'shared-paths': path })
    expect({ exit, code: result.code }).toEqual({ exit: 64, code: 'usage' })
  })
})
