import { describe, expect, test } from 'vitest'
import type { ArtifactSource } from '../../src/dispatch/artifacts.port.ts'
import { deployOn } from '../support/fakes/deploys.ts'
import type { FakeOptions } from '../support/fakes/world.ts'

/** A source whose addresses are numbered. */
function numbered(): NonNullable<FakeOptions['open']> {
  let count = 0
  const address = async () => {
    count += 1
    return { url: `https://store.example.com/app.tar.gz?signature=${count}` }
  }
  const sha256 = 'a'.repeat(64)
  return async (artifact): Promise<ArtifactSource> => ({
    artifact,
    digest: async () => ({ sha256, by: 'api' }),
    bytes: async () => 1_000,
    address,
  })
}

async function deployWith(times: number) {
  const faults = [{ command: 'stage', host: 'b', fault: 'expired', times }] as const
  const run = await deployOn({ faults, open: numbered() }, { batches: '100%' })
  const stagings = run.told.filter(({ command }) => command === 'stage')
  const signatures = (host: string) =>
    stagings
      .filter((one) => one.host === host)
      .map(({ settings }) => settings.get('artifact-url')?.[0]?.replace(/^.*=/, ''))
  return { ...run, signatures }
}

describe('a download URL that has expired by the time that a host uses it', () => {
  test('an expired download URL is renewed for its host and for no other', async () => {
    const { verdict, sent, signatures } = await deployWith(1)
    expect(verdict).toBe('deployed')
    expect(sent.slice(0, 2)).toEqual(['stage a,b,c', 'stage b'])
    expect(['a', 'b', 'c'].map(signatures)).toEqual([['1'], ['1', '2'], ['1']])
  })

  test('a deploy whose download URL expires three times on a host is refused and changes nothing', async () => {
    const { verdict, outcomes, lives, signatures } = await deployWith(3)
    expect(verdict).toBe('refused')
    expect(signatures('b')).toEqual(['1', '2', '3'])
    expect(outcomes['b']).toMatch(/url-expired/)
    expect(new Set(Object.values(lives)).size).toBe(1)
  })
})
