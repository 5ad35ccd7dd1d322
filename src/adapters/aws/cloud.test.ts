import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { type Digest, parsed } from '../../core/release/named.ts'
import { definitionDiff } from '../../core/task/definition-diff.ts'
import { sdkHandler } from '../../sandbox/sdk-handler.ts'
import { controlCall, rawCall, replyJson, sandboxByHand } from '../../sandbox/testing/raw-call.ts'
import { cloudAt } from './cloud.ts'
import { depsOver, standingClock } from './testing/wire.ts'

const ecsTarget = 'AmazonEC2ContainerServiceV20141113.'
const ecrTarget = 'AmazonEC2ContainerRegistry_V20150921.'
const place = { region: 'eu-west-1', account: '111111111111' }
const env = { AWS_ACCESS_KEY_ID: '111111111111', AWS_SECRET_ACCESS_KEY: 'secret' }

const arranged = async () => {
  const sandbox = sandboxByHand()
  const call = async (target: string, body: object) => {
    const reply = await rawCall(sandbox, target, { body })
    if (reply.status !== 200) throw new Error(JSON.stringify(replyJson(reply)))
    return replyJson(reply)
  }
  const masked: string[] = []
  const deps = depsOver(sdkHandler(sandbox), {
    env,
    clock: standingClock().clock,
    mask: text => void masked.push(text)
  })
  return { sandbox, call, cloud: cloudAt(place, 'write', deps), masked }
}

const definition = {
  family: 'api',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::111111111111:role/execution',
  containerDefinitions: [
    {
      name: 'api',
      image: '111111111111.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:1',
      environment: [
        { name: 'B', value: '2' },
        { name: 'A', value: '1' }
      ],
      portMappings: [{ containerPort: 80 }]
    }
  ]
}

describe('the cloud of a place, against the sandbox', () => {
  it('registers a definition and reads back one that means the same, with its tags', async () => {
    const { cloud } = await arranged()
    const made = await cloud.definitions.register(definition, { 'tagship:hash': 'h1' })
    expect([made.revision, made.active, made.tags]).toEqual(['api:1', true, { 'tagship:hash': 'h1' }])
    await cloud.definitions.register({ ...definition, cpu: '512', memory: '1024' }, { 'tagship:hash': 'h2' })
    expect(await cloud.definitions.revisions('api', 5)).toEqual(['api:2', 'api:1'])
    const read = await cloud.definitions.describe('api:1')
    expect(definitionDiff(definition, read?.definition ?? {})).toEqual([])
    expect(read?.tags).toEqual({ 'tagship:hash': 'h1' })
    await cloud.definitions.tag(made.arn, { 'tagship:proven': '20260105T090000Z' })
    expect((await cloud.definitions.describe('api:1'))?.tags['tagship:proven']).toBe('20260105T090000Z')
    expect((await cloud.definitions.describe('api'))?.revision).toBe('api:2')
    expect(await cloud.definitions.describe('nobody')).toBeUndefined()
  })

  it('follows an update from the service to its rollout and its tasks', async () => {
    const { cloud, call, sandbox } = await arranged()
    await call(`${ecsTarget}CreateCluster`, { clusterName: 'shop' })
    await cloud.definitions.register(definition, {})
    await cloud.definitions.register({ ...definition, cpu: '512', memory: '1024' }, {})
    const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
    const create = {
      cluster: 'shop',
      serviceName: 'api',
      taskDefinition: 'api:1',
      desiredCount: 1,
      networkConfiguration
    }
    await call(`${ecsTarget}CreateService`, { ...create, launchType: 'FARGATE' })
    const updated = await cloud.services.update({ cluster: 'shop', service: 'api', taskDefinition: parsed('api:2') })
    expect(updated.deployments[0]).toMatchObject({ status: 'PRIMARY', taskDefinition: 'api:2' })
    await controlCall(sandbox, 'POST clock', { advance: '5m' })
    const [newest] = await cloud.rollouts.list('shop', 'api')
    const rollout = (await cloud.rollouts.describe([newest?.arn ?? ''])).get(newest?.arn ?? '')
    const revision = (await cloud.rollouts.revisions([rollout?.target ?? ''])).get(rollout?.target ?? '')
    expect(revision?.taskDefinition).toBe('api:2')
    expect(rollout).toMatchObject({ status: 'SUCCESSFUL', requested: 1, running: 1, pending: 0 })
    const [task] = await cloud.tasks.ofService('shop', 'api', 'RUNNING')
    expect(task).toMatchObject({ revision: 'api:2', status: 'RUNNING', startedBy: updated.deployments[0]?.id })
    expect(await cloud.rollouts.stop(rollout?.arn ?? '')).toBe('too-late')
    await expect(cloud.rollouts.list('shop', 'nobody')).rejects.toThrow(
      'There is no service "nobody" in cluster "shop"'
    )
    await expect(cloud.services.describe('gone', ['api'])).rejects.toThrow('There is no cluster "gone"')
  })

  it('puts a tag on an image, finds it there again, and says by which other one a tag is taken', async () => {
    const { cloud, call, masked } = await arranged()
    const shop = parsed<'Repository'>('shop')
    await call(`${ecrTarget}CreateRepository`, { repositoryName: 'shop', imageTagMutability: 'IMMUTABLE' })
    const [one, two] = [await pushed(call, 'one'), await pushed(call, 'two')]
    const tag = parsed<'ImageTag'>('rel-alpha.api.20260105T090000Z')
    const image = await cloud.images.byDigest(shop, one)
    const other = await cloud.images.byDigest(shop, two)
    if (image === undefined || other === undefined) throw new Error('the images are not there')
    expect(await cloud.images.putTag(shop, image, tag)).toEqual({ is: 'written' })
    expect(await cloud.images.putTag(shop, image, tag)).toEqual({ is: 'present' })
    expect(await cloud.images.putTag(shop, other, tag)).toEqual({ is: 'taken', by: one })
    expect((await cloud.images.tags(shop)).get(tag)).toBe(one)
    expect([...(await cloud.images.byTag(shop, [tag, parsed<'ImageTag'>('none')])).keys()]).toEqual([tag])
    const missing = parsed<'Digest'>(`sha256:${'0'.repeat(64)}`)
    expect([...(await cloud.images.describe(shop, [missing, one, two])).keys()]).toEqual([one, two])
    expect((await cloud.images.repository(shop)).mutable(tag)).toBe(false)
    await expect(cloud.images.repository(parsed('gone'))).rejects.toThrow('There is no repository "gone"')
    const credentials = await cloud.images.credentials()
    expect(credentials.user).toBe('AWS')
    expect(masked).toContain(credentials.password)
  })

  it('knows whose keys these are', async () => {
    const { cloud } = await arranged()
    expect((await cloud.identity()).account).toBe('111111111111')
  })
})

/** Puts an index without children: it needs no layers. */
const pushed = async (call: (target: string, body: object) => Promise<unknown>, text: string): Promise<Digest> => {
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType, manifests: [], annotations: { text } })
  await call(`${ecrTarget}PutImage`, { repositoryName: 'shop', imageManifest, imageManifestMediaType: mediaType })
  return parsed(`sha256:${createHash('sha256').update(imageManifest).digest('hex')}`)
}
