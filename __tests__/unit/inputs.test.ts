import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Request, readRequest } from '../../src/inputs/request.ts'
import { Failure } from '../../src/model/failure.ts'

const run = { repository: 'acme/macro-ai', runId: '4711' }
const around = { region: 'eu-west-1', commit: 'c'.repeat(40), runUrl: '', holder: 'a test', ...run }
const enough = { app: 'macro-ai', tags: 'App=macro-ai', artifact: 'https://example.com/app.tar.gz' }

/** The variables that the runner makes of `with:`. */
function read(inputs: Readonly<Record<string, string>>, surroundings = around): Request {
  const env = Object.entries({ ...enough, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return readRequest(Object.fromEntries(env), surroundings)
}

function problems(inputs: Readonly<Record<string, string>>, surroundings = around): string[] {
  try {
    read(inputs, surroundings)
    return []
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'bad-input') throw error
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^- /, ''))
  }
}

test('the required inputs alone make a valid request', () => {
  expect(problems({})).toEqual([])
  expect(read({})).toMatchObject({
    version: 'c'.repeat(40),
    appInstance: { app: 'macro-ai', name: 'macro-ai', baseDir: '/opt/macro-ai', environment: 'production' },
  })
})

test('several bad inputs are named together', () => {
  const found = problems({ app: 'Macro AI', port: '99999', 'health-path': 'api', batches: '0%', 'stable-for': 'soon' })
  expect(found.map((problem) => problem.split(':')[0])).toEqual(['app', 'port', 'health-path', 'stable-for', 'batches'])
})

test('an input of blanks counts as left out', () => {
  const blank = read({ 'min-targets': '  ', service: ' \n' })
  expect(blank['min-targets']).toBe(1)
  expect(blank.appInstance.services).toBeUndefined()
})

describe('required inputs', () => {
  test.each(['app', 'artifact'])('the input %s is required', (name) => {
    expect(problems({ [name]: '' })).toEqual([`${name}: is required`])
  })

  test('a request requires one way to select the hosts', () => {
    expect(problems({ tags: '' })).toEqual([
      'tags, instance-ids, auto-scaling-group: one of them must select the hosts',
    ])
    expect(problems({ tags: '', 'instance-ids': 'i-0123456789abcdef0' })).toEqual([])
  })

  test('a request without a commit requires a version', () => {
    expect(problems({}, { ...around, commit: '' })).toEqual(['version: is required where GITHUB_SHA is not set'])
  })

  test('a request requires a region', () => {
    expect(problems({}, { ...around, region: '' })[0]).toMatch(/^AWS_REGION: is not set/)
    expect(problems({}, { ...around, region: 'Ireland' })[0]).toMatch(/^AWS_REGION: must be a region/)
    expect(problems({}, { ...around, region: 'us-gov-west-1' })).toEqual([])
  })
})

describe('a name that nearly matches', () => {
  test.each([
    ['healthpath', 'health-path'],
    ['health_path', 'health-path'],
    ['tag', 'tags'],
    ['instance-id', 'instance-ids'],
    ['batch', 'batches'],
    ['artefact', 'artifact'],
    ['keep-release', 'keep-releases'],
    ['enviroment', 'environment'],
    ['on-failrue', 'on-failure'],
  ])('the input name %s is an error that suggests %s', (given, meant) => {
    expect(problems({ [given]: 'x' })).toEqual([`${given}: is not an input; ${meant} is`])
  })

  test.each(['pr-number', 'url', 'listener', 'stale', 'preview-limit', 'node-version'])('%s is accepted', (given) => {
    expect(problems({ [given]: 'x' })).toEqual([])
  })
})

describe('durations', () => {
  test.each([
    ['10', 10_000],
    ['10s', 10_000],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['0', 0],
  ])('a duration of %s is %i ms', (text, ms) => {
    expect(read({ 'stable-for': text })['stable-for']).toBe(ms)
  })

  test.each(['-1', '1.5s', '10 s', '1d', 's', '1e3', '99999999999s', '49h'])('a duration of %s is refused', (text) => {
    expect(problems({ 'stable-for': text })[0]).toMatch(/^stable-for: must be/)
  })

  test('a duration of any whole number in any unit is read in milliseconds', () => {
    const units = { '': 1_000, s: 1_000, m: 60_000, h: 3_600_000 }
    const unit = fc.constantFrom<keyof typeof units>('', 's', 'm', 'h')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 48 }), unit, (number, of) => {
        expect(read({ 'stable-for': `${number}${of}` })['stable-for']).toBe(number * units[of])
      }),
    )
  })

  test('an interval longer than its timeout is refused', () => {
    expect(problems({ 'health-interval': '10s', 'health-timeout': '5s' })).toHaveLength(1)
  })
})

describe('tags', () => {
  test('tags are lines: the first equals sign splits, commas separate values, and the rest is literal', () => {
    const { selection } = read({ tags: 'Env=prod,staging\n\n Role = a=b \r\nName=app*?\\' })
    expect(selection.tags).toEqual([
      { key: 'Env', values: ['prod', 'staging'] },
      { key: 'Role', values: ['a=b'] },
      { key: 'Name', values: ['app*?\\'] },
    ])
  })

  test.each(['App', '=x', 'App=', 'App=a,,b'])('a tag line %j is refused', (tags) => {
    expect(problems({ tags })[0]).toMatch(/^tags: must be lines Key=Value/)
  })

  test('one tag key on two lines is refused, since both cannot apply', () => {
    expect(problems({ tags: 'App=a\nApp=b' })[0]).toContain('App=one,other')
  })
})

test('instance ids are split at lines, commas and blanks, each counted once', () => {
  const ids = ['i-0123456789abcdef0', 'i-01234567']
  expect(read({ 'instance-ids': `${ids[0]}, ${ids[1]}\n${ids[0]}` }).selection.ids).toEqual(ids)
  expect(problems({ 'instance-ids': 'i-xyz mi-0123' })[0]).toContain('"i-xyz", "mi-0123"')
})

describe('paths', () => {
  test.each(['opt/app', '/opt/../etc', '/opt/./app', '/', '/opt/my app', '/opt/$(id)', '/opt/a\nb'])(
    'a base-dir of %j is refused',
    (path) => expect(problems({ 'base-dir': path })[0]).toMatch(/^base-dir: must be/),
  )

  test('a base-dir loses the slashes at its end', () => {
    expect(read({ 'base-dir': '/srv/app//' }).appInstance.baseDir).toBe('/srv/app')
  })

  test.each([
    '../x',
    '/abs',
    'a//b',
    'dist',
    'package.json',
    './dist/',
    'node_modules/x',
    'a/node_modules',
    'RELEASE.json',
    '.release.env',
    '.',
  ])('shared path %j is refused', (path) => expect(problems({ 'shared-paths': path })[0]).toMatch(/^shared-paths: /))

  test('a shared path is normalized', () => {
    expect(read({ 'shared-paths': './uploads/\nlogs' })['shared-paths']).toEqual(['uploads', 'logs'])
  })

  test('services are names on lines of their own, in the given order', () => {
    expect(read({ service: 'api.service\n\n  api-queue@1 \n' }).appInstance.services).toEqual([
      'api.service',
      'api-queue@1',
    ])
  })

  test('every mistake in services is named at once', () => {
    const [problem, ...others] = problems({ service: 'api\n-x\na b\nqueue\napi.service' })
    expect(others).toEqual([])
    expect(problem).toMatch(/^service: .*"-x"; .*"a b"; names "api.service" twice$/)
  })

  test.each(['api', '/a b', '/a\tb', '/\u00e9'])('a health-path of %j is refused', (path) => {
    expect(problems({ 'health-path': path })).toHaveLength(1)
  })
})

describe('control characters', () => {
  test.each(['version', 'environment', 'service', 'user', 'env', 'before-activate', 'tags', 'shared-paths'])(
    'control characters in %s are refused',
    (name) => expect(problems({ [name]: 'A=b\u001b[31mc' }).map((problem) => problem.split(':')[0])).toEqual([name]),
  )

  test('a line break in a one-line input is refused', () => {
    expect(problems({ version: '1.0\nuser=root' })).toEqual(['version: must be one line'])
  })
})

test.each(['$(touch /tmp/x)', "'; rm -rf / #", '{{ssm:x}}', 'a$$b', 'feature/`id`', '"quoted"'])(
  'a version that looks like code is kept literally: %s',
  (version) => expect(read({ version }).version).toBe(version),
)

describe('a sha256', () => {
  test('a sha256 may be upper case and may have the prefix sha256:', () => {
    expect(read({ 'artifact-sha256': `sha256:${'AB'.repeat(32)}` })['artifact-sha256']).toBe('ab'.repeat(32))
  })

  test.each(['abc', 'g'.repeat(64), 'a'.repeat(65)])('a sha256 of %s is refused', (text) => {
    expect(problems({ 'artifact-sha256': text })).toHaveLength(1)
  })
})

describe('an artifact', () => {
  test('an artifact URL with a signed query or a password is shown without them', () => {
    const url = 'https://me:pa%20ssword@example.com/app.tar.gz?X-Amz-Signature=abcdef0123'
    expect(read({ artifact: url }).artifact).toMatchObject({
      display: 'https://example.com/app.tar.gz',
      secrets: [url, 'X-Amz-Signature=abcdef0123', 'pa%20ssword', 'pa ssword'],
    })
  })

  test('an artifact URL without a query or a password has no secrets', () => {
    expect(read({}).artifact).toMatchObject({ secrets: [], plain: false })
  })

  test('an artifact URL over http is marked as plain', () => {
    expect(read({ artifact: 'http://example.com/a.tgz' }).artifact).toMatchObject({ plain: true })
  })

  test.each([
    ['s3://my.bucket-1/a/b c+d%20.tar.gz', { kind: 's3', bucket: 'my.bucket-1', key: 'a/b c+d%20.tar.gz' }],
    ['artifact:app build', { kind: 'actions', name: 'app build', repository: 'acme/macro-ai', runId: '4711' }],
    [
      'release:app/v1.2/app.tar.gz',
      { kind: 'release', tag: 'app/v1.2', asset: 'app.tar.gz', repository: 'acme/macro-ai' },
    ],
  ])('an artifact %s is split into its parts', (artifact, parts) => {
    expect(read({ artifact }).artifact).toEqual({ ...parts, display: artifact })
  })

  test('an artifact of another run and repository is looked up there', () => {
    const elsewhere = { 'artifact-repository': 'acme/builds', 'run-id': '12' }
    expect(read({ artifact: 'artifact:app', ...elsewhere }).artifact).toMatchObject({
      repository: 'acme/builds',
      runId: '12',
    })
  })

  test.each(
    [
      ['s3://', 's3://b/k', 's3://bucket', 's3://bucket/', 's3://Bucket/key', `s3://bucket/${'k'.repeat(1025)}`],
      ['artifact:', 'artifact:a/b', 'artifact:a"b', 'artifact:a\tb', 'release:v1', 'release:v1/', 'release:/a'],
    ].flat(),
  )('an artifact of %s is refused', (artifact) =>
    expect(problems({ artifact })).toEqual([expect.stringMatching(/^artifact: must/)]),
  )

  test.each([
    [{ 'run-id': '12' }, 'run-id: goes with artifact:<name>'],
    [{ 'artifact-repository': 'a/b' }, 'artifact-repository: goes with'],
    [{ 'artifact-access': 'host-role' }, 'artifact-access: host-role goes with'],
    [{ artifact: 'artifact:app', 'artifact-repository': 'a/b' }, 'run-id: is required'],
    [
      { artifact: 'artifact:app', 'artifact-repository': '../b', 'run-id': 'x' },
      'artifact-repository: must be owner/name',
    ],
    [{ 'artifact-bucket': 'No_Bucket' }, 'artifact-bucket: must be a bucket'],
  ])('an artifact with an input that it cannot use is refused: %j', (inputs, problem) => {
    expect(problems(inputs)).toContainEqual(expect.stringContaining(problem))
  })

  test.each([
    ['bucket', { bucket: 'bucket', prefix: '' }],
    ['s3://bucket/a/b/', { bucket: 'bucket', prefix: 'a/b' }],
  ])('an artifact-bucket of %s is read', (text, parts) =>
    expect(read({ 'artifact-bucket': text })['artifact-bucket']).toEqual(parts),
  )

  test.each(['ftp://example.com/a', 'app.tar.gz', 'https://', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'an artifact URL of %s is refused',
    (artifact) => expect(problems({ artifact })[0]).toMatch(/^artifact: must be an https/),
  )

  test('the message about a bad artifact shows no secret of it', () => {
    const [problem] = problems({ artifact: 'ftp://me:hunter22hunter@example.com/a?sig=abcdefgh' })
    expect(problem).toContain('ftp://example.com/a')
    expect(problem).not.toMatch(/hunter22|abcdefgh/)
  })
})
