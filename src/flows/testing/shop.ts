import { createHash } from 'node:crypto'
import { cloudAt } from '../../adapters/aws/cloud.ts'
import { type JoinedClock, sandboxClock } from '../../adapters/clock/sandbox-clock.ts'
import { type Digest, parsed } from '../../core/release/named.ts'
import type { Cloud } from '../../ports/ports.ts'
import { ecr } from '../../sandbox/ecr/service.ts'
import { ecs } from '../../sandbox/ecs/service.ts'
import type { Service } from '../../sandbox/kernel/operation.ts'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts'
import { sdkHandler } from '../../sandbox/sdk-handler.ts'
import type { Order } from '../../targets/order.ts'

/** A service in a sandbox: cluster "shop", service "api", two tasks of a placeholder that have settled. */
export type Shop = {
  readonly sandbox: Sandbox
  readonly clock: JoinedClock
  readonly cloud: Cloud
  /** Another process at the same AWS, killed when it has made so many calls: the last takes effect, its answer is never seen. */
  readonly killed: (after: number) => {
    readonly clock: JoinedClock
    readonly cloud: Cloud
    readonly dead: Promise<void>
  }
  /** Pushes an image whose tasks behave so, once for each content; gives its digest. */
  readonly image: (content: string, labels?: Readonly<Record<string, string>>) => Digest
  /** An order for the service to run an image. */
  readonly order: (digest: Digest, hash?: string) => Order
  readonly ask: (operation: string, input: Readonly<Record<string, unknown>>) => Record<string, unknown>
  /** How many calls of an operation AWS answered. */
  readonly calls: (operation: string) => number
}

const place = { account: '111111111111', region: 'eu-west-1' }
const registry = '127.0.0.1:5000'
const role = `arn:aws:iam::${place.account}:role/execution`
const env = { AWS_ACCESS_KEY_ID: place.account, AWS_SECRET_ACCESS_KEY: 'secret' }

/** Opens the shop. `rollback` is the circuit breaker's, `desired` the tasks wanted. */
export const openShop = async (
  given: { readonly rollback?: boolean; readonly desired?: number } = {}
): Promise<Shop> => {
  const sandbox = createSandbox({ mode: 'jump', registry, endpoint: 'http://127.0.0.1:4566' })
  const clock = sandboxClock(sandbox.clock, 'test')
  const deps = { clock, env, mask: () => {}, requestHandler: sdkHandler(sandbox) }
  const cloud = cloudAt(place, 'write', deps)
  const call = caller(sandbox)
  const ask = (operation: string, input: Readonly<Record<string, unknown>>) => call(ecs, operation, input)
  call(ecr, 'CreateRepository', { repositoryName: 'api' })
  ask('CreateCluster', { clusterName: 'shop' })
  const images = new Map<string, Digest>()
  const image = (content: string, labels = {}): Digest => {
    const digest = images.get(content) ?? pushed(sandbox, content, labels)
    images.set(content, digest)
    return digest
  }
  ask('RegisterTaskDefinition', definition(image('placeholder')))
  ask('CreateService', service(given))
  await clock.sleep(600_000)
  const order = (digest: Digest, hash: string = digest.slice(7)): Order => ({
    ...{ label: 'api', service: 'api', accepted: new Map([[parsed<'ContainerName'>('app'), [digest]]]) },
    wanted: {
      is: 'definition',
      definition: definition(digest),
      hash: parsed<'Hash'>(hash),
      tags: { 'tagship:hash': hash }
    }
  })
  const calls = (operation: string): number =>
    sandbox.world.calls.filter(each => each.operation === operation && each.status === 200).length
  const killed = (after: number) => mortal(sandbox, after)
  return { sandbox, clock, cloud, killed, image, order, ask, calls }
}

const service = ({ rollback = true, desired = 2 }: Parameters<typeof openShop>[0] = {}) => ({
  ...{ cluster: 'shop', serviceName: 'api', taskDefinition: 'api', desiredCount: desired, launchType: 'FARGATE' },
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60718'] } },
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } }
})

const mortal: (sandbox: Sandbox, after: number) => ReturnType<Shop['killed']> = (sandbox, after) => {
  const clock = sandboxClock(sandbox.clock, `mortal-${after}`)
  const handler = sdkHandler(sandbox)
  let made = 0
  let die: () => void = () => {}
  const dead = new Promise<void>(resolve => {
    die = resolve
  })
  const handle: typeof handler.handle = async (request, options) => {
    made += 1
    const answer = await handler.handle(request, options)
    if (made < after) return answer
    clock.leave()
    die()
    return new Promise(() => {})
  }
  const deps = { clock, env, mask: () => {}, requestHandler: { ...handler, handle } }
  return { clock, cloud: cloudAt(place, 'write', deps), dead }
}

const definition = (digest: Digest) => ({
  ...{ family: 'api', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' },
  executionRoleArn: role,
  containerDefinitions: [
    { name: 'app', image: `${registry}/${place.account}/${place.region}/api@${digest}`, essential: true }
  ]
})

const caller =
  (sandbox: Sandbox) =>
  (service: Service, operation: string, input: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const found = service.operations[operation]
    if (found === undefined) throw new Error(`the sandbox has no ${operation}`)
    return found.run(sandbox.enter(place.account, place.region), input)
  }

const sha = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`

const pushed = (sandbox: Sandbox, content: string, labels: Readonly<Record<string, string>>): Digest => {
  const call = (operation: string, input: Readonly<Record<string, unknown>>) =>
    caller(sandbox)(ecr, operation, { repositoryName: 'api', ...input })
  const layer = (text: string) => {
    const { uploadId } = call('InitiateLayerUpload', {})
    const layerPartBlob = Buffer.from(text).toString('base64')
    call('UploadLayerPart', { uploadId, partFirstByte: 0, partLastByte: Buffer.byteLength(text) - 1, layerPartBlob })
    call('CompleteLayerUpload', { uploadId, layerDigests: [sha(text)] })
    return { digest: sha(text), size: Buffer.byteLength(text) }
  }
  const type = 'application/vnd.oci.image'
  const config = JSON.stringify({ os: 'linux', architecture: 'amd64', config: { Labels: { content, ...labels } } })
  const imageManifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: `${type}.manifest.v1+json`,
    config: { mediaType: `${type}.config.v1+json`, ...layer(config) },
    layers: [{ mediaType: `${type}.layer.v1.tar+gzip`, ...layer(content) }]
  })
  call('PutImage', { imageManifest })
  return parsed<'Digest'>(sha(imageManifest))
}
