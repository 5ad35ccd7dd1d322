import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import { type RunningSandbox, startSandbox } from '../server.ts'
import { controlCall, rawCall, replyJson } from '../testing/raw-call.ts'

let folder: string
let running: RunningSandbox[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tagship-state-'))
})
afterEach(async () => {
  await Promise.all(running.map(one => one.stop()))
  running = []
  rmSync(folder, { recursive: true, force: true })
})

const start = async (name = 'a') => {
  const one = await startSandbox({ mode: 'hand', state: join(folder, name), port: 0, registryPort: 0 })
  running.push(one)
  return one
}

/** What a process leaves behind that is killed now: the files as they stand, without any farewell. */
const killed = (from = 'a', to = 'b'): string => {
  cpSync(join(folder, from), join(folder, to), { recursive: true })
  return to
}

const ecs = (one: RunningSandbox, operation: string, body: unknown) =>
  rawCall(one.sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body })

/** A service that rolls out a bad image, a fault and an alarm, and some time that passed. */
const live = async (one: RunningSandbox) => {
  await controlCall(one.sandbox, 'POST tasks', [{ match: { image: '*:bad' }, start: 'crash' }])
  await controlCall(one.sandbox, 'POST faults', [
    { operation: 'List*', probability: 0.5, error: 'ThrottlingException' }
  ])
  await ecs(one, 'CreateCluster', { clusterName: 'shop' })
  for (const image of ['ex.com/api:good', 'ex.com/api:bad']) await ecs(one, 'RegisterTaskDefinition', definition(image))
  await ecs(one, 'CreateService', serviceInput())
  await controlCall(one.sandbox, 'POST clock', { advance: '10m' })
  await ecs(one, 'UpdateService', { cluster: 'shop', service: 'api', taskDefinition: 'api:2' })
  await controlCall(one.sandbox, 'POST alarms', { name: 'api-5xx', state: 'ALARM' })
  await ecs(one, 'ListServices', { cluster: 'shop' })
  await controlCall(one.sandbox, 'POST clock', { advance: '90s' })
}

const shown = ({ sandbox }: RunningSandbox): string =>
  JSON.stringify(sandbox.world).replaceAll(sandbox.hosts.registry, 'registry')

describe('a state on disk', () => {
  it('is whole again after a kill in the middle of a rollout, and goes on the same', async () => {
    const first = await start()
    await live(first)
    const second = await start(killed())
    expect(JSON.parse(shown(second))).toEqual(JSON.parse(shown(first)))
    for (const one of [first, second]) await controlCall(one.sandbox, 'POST clock', { advance: '20m' })
    expect(shown(second)).toBe(shown(first))
    const { services } = replyJson(await ecs(second, 'DescribeServices', { cluster: 'shop', services: ['api'] })) as {
      services: { deployments: { failedTasks: number }[] }[]
    }
    expect(services[0]?.deployments[0]?.failedTasks).toBeGreaterThan(0)
  })

  it('survives a reset, and a second kill', async () => {
    const first = await start()
    await live(first)
    await controlCall(first.sandbox, 'POST reset', { seed: 'other' })
    await ecs(first, 'CreateCluster', { clusterName: 'yard' })
    const second = await start(killed())
    await ecs(second, 'CreateCluster', { clusterName: 'dock' })
    const third = await start(killed('b', 'c'))
    expect(third.sandbox.world.seed).toBe('other')
    const clusters = replyJson(await ecs(third, 'ListClusters', {})) as { clusterArns: string[] }
    expect(clusters.clusterArns.map(arn => arn.split('/').at(-1))).toEqual(['dock', 'yard'])
  })

  it('does not count a line that was cut short', async () => {
    const first = await start()
    await ecs(first, 'CreateCluster', { clusterName: 'shop' })
    await ecs(first, 'CreateCluster', { clusterName: 'yard' })
    const name = killed()
    const file = readdirSync(join(folder, name)).find(one => one.startsWith('journal-')) ?? ''
    const text = readFileSync(join(folder, name, file), 'utf8')
    writeFileSync(join(folder, name, file), text.slice(0, -10))
    const second = await start(name)
    const clusters = replyJson(await ecs(second, 'ListClusters', {})) as { clusterArns: string[] }
    expect(clusters.clusterArns.map(arn => arn.split('/').at(-1))).toEqual(['shop'])
  })

  it('keeps time and ports over a stop', async () => {
    const first = await start()
    await controlCall(first.sandbox, 'POST clock', { advance: '1h' })
    await first.stop()
    running = []
    const second = await startSandbox({ mode: 'hand', state: join(folder, 'a') })
    running.push(second)
    expect(second.ready.endpoint).toBe(first.ready.endpoint)
    expect(second.ready.registry).toBe(first.ready.registry)
    expect(second.sandbox.clock.now()).toBe(Date.UTC(2026, 0, 5, 10))
  })

  it.each([
    ['another format', { format: 1 }, 'has the format 1.5'],
    ['another world format', { world: { format: 7 } }, 'has the format 2.7']
  ])('is refused in %s', async (_name, change, words) => {
    const first = await start()
    await first.stop()
    running = []
    const file = join(folder, 'a', 'snapshot.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }))
    await expect(start()).rejects.toMatchObject({ name: 'StateRefused', message: expect.stringContaining(words) })
  })
})

describe('content in a state on disk', () => {
  it('is there after a kill, and an upload goes on where its answer left it', async () => {
    const first = await start()
    await rawCall(first.sandbox, 'AmazonEC2ContainerRegistry_V20150921.CreateRepository', {
      body: { repositoryName: 'api' }
    })
    const token = replyJson(
      await rawCall(first.sandbox, 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken')
    ) as { authorizationData: { authorizationToken: string }[] }
    const headers = { authorization: `Basic ${token.authorizationData[0]?.authorizationToken}` }
    const at = (one: RunningSandbox, path: string) => `http://${one.ready.registry}${path}`
    const opened = await fetch(at(first, '/v2/111111111111/eu-west-1/api/blobs/uploads/'), { method: 'POST', headers })
    const path = new URL(opened.headers.get('location') ?? '', at(first, '/')).pathname
    await fetch(at(first, path), { method: 'PATCH', headers, body: 'hello ' })
    const second = await start(killed())
    const id = path.split('/').at(-1) ?? ''
    writeFileSync(join(folder, 'b', 'blobs', 'uploads', `${id}-stray`), 'x')
    const digest = 'sha256:b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9'
    const put = await fetch(at(second, `${path}?digest=${digest}`), { method: 'PUT', headers, body: 'world' })
    expect(put.status).toBe(201)
    const third = await start(killed('b', 'c'))
    const blob = await fetch(at(third, `/v2/111111111111/eu-west-1/api/blobs/${digest}`), { headers })
    expect(await blob.text()).toBe('hello world')
    expect(readdirSync(join(folder, 'c', 'blobs', 'uploads'))).toEqual([])
    writeFileSync(join(folder, killed('c', 'd'), 'blobs', 'sha256', digest.slice(7)), 'hello')
    await expect(start('d')).rejects.toMatchObject({ message: expect.stringContaining(`${digest} is missing`) })
  })
})
