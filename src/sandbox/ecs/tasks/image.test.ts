import { describe, expect, it } from '@jest/globals'
import { arranged } from '../../ecr/testing/arranged.ts'
import { configOf, indexOver, pushed } from '../../ecr/testing/manifests.ts'
import { createGroup } from '../../logs/put-lines.ts'
import { getLogs } from '../testing/logs.ts'
import { breakerOn, definition, deployed, described, newStage, serviceInput, update } from '../testing/stage.ts'

const at = '127.0.0.1:5000/111111111111/eu-west-1/shop'

const shipped = (image = `${at}:v1`, desiredCount = 2) => {
  const registry = arranged()
  registry.call('CreateRepository', { repositoryName: 'shop' })
  const first = pushed(registry, 'shop', { tag: 'v1', content: 'one' })
  const stage = newStage('s', registry.world)
  stage.call('CreateCluster', { clusterName: 'shop' })
  stage.call('RegisterTaskDefinition', definition(image))
  stage.call('CreateService', serviceInput({ desiredCount, deploymentConfiguration: breakerOn }))
  stage.pass(300)
  const push = (tag: string, content: string, config?: string) =>
    pushed(registry, 'shop', { tag, content, ...(config === undefined ? {} : { config }) })
  return { ...registry, stage, first, push }
}

const digests = ({ stage }: ReturnType<typeof shipped>) => {
  const { taskArns } = stage.call('ListTasks', { cluster: 'shop', serviceName: 'api' })
  const { tasks } = stage.call('DescribeTasks', { cluster: 'shop', tasks: taskArns })
  return tasks.map((task: { containers: { imageDigest: string }[] }) => task.containers[0]?.imageDigest)
}

const revisionImages = ({ stage }: ReturnType<typeof shipped>) => {
  const { arn } = described(stage).currentServiceRevisions[0]
  return stage.call('DescribeServiceRevisions', { serviceRevisionArns: [arn] }).serviceRevisions[0].containerImages
}

describe('the image of a rollout', () => {
  it('is the one that its tag named when the first task started, until a new rollout', () => {
    const shop = shipped()
    const second = shop.push('v1', 'two')
    update(shop.stage, { desiredCount: 3 })
    shop.stage.pass(100)
    expect(digests(shop)).toEqual([shop.first, shop.first, shop.first])
    expect(revisionImages(shop)).toEqual([{ containerName: 'api', imageDigest: shop.first, image: `${at}:v1` }])
    update(shop.stage, { forceNewDeployment: true })
    expect(revisionImages(shop)).toEqual([{ containerName: 'api', image: `${at}:v1` }])
    shop.stage.pass(300)
    expect(digests(shop)).toEqual([second, second, second])
  })

  it('cannot be pulled any more once it is gone, even though the tag names another', () => {
    const shop = shipped()
    shop.push('v1', 'two')
    shop.call('BatchDeleteImage', { repositoryName: 'shop', imageIds: [{ imageDigest: shop.first }] })
    update(shop.stage, { desiredCount: 3 })
    shop.stage.pass(200)
    const { message } = described(shop.stage).events.find((event: { message: string }) => /unable/.test(event.message))
    expect(message).toBe(
      `(service api) was unable to place a task. Reason: CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${at}@${shop.first}: not found.`
    )
  })

  it('is resolved by each task alone where version consistency is off', () => {
    const shop = shipped()
    const loose = definition(`${at}:v1`, { versionConsistency: 'disabled' })
    shop.stage.call('RegisterTaskDefinition', loose)
    update(shop.stage, { taskDefinition: 'api:2' })
    shop.stage.pass(300)
    const second = shop.push('v1', 'two')
    update(shop.stage, { desiredCount: 3 })
    shop.stage.pass(100)
    expect(digests(shop)).toEqual([shop.first, shop.first, second])
    expect(revisionImages(shop)).toEqual([{ containerName: 'api', image: `${at}:v1` }])
  })

  it('is resolved by each task alone where the service was deployed without any', () => {
    const shop = shipped(`${at}:v1`, 0)
    const scaled = (desiredCount: number, more: object = {}) => {
      update(shop.stage, { desiredCount, ...more })
      shop.stage.pass(300)
    }
    scaled(1)
    const second = shop.push('v1', 'two')
    scaled(2)
    expect(digests(shop)).toEqual([shop.first, second])
    expect(revisionImages(shop)).toEqual([{ containerName: 'api', image: `${at}:v1` }])
    scaled(2, { forceNewDeployment: true })
    expect(digests(shop)).toEqual([second, second])
    expect(revisionImages(shop)).toEqual([{ containerName: 'api', imageDigest: second, image: `${at}:v1` }])
  })

  it('says by its labels that it crashes', () => {
    const shop = shipped()
    const labels = { 'tagship.sandbox.start': 'crash', 'tagship.sandbox.exit-code': '7' }
    const digest = shop.push('v2', 'bad', configOf(labels))
    shop.stage.call('RegisterTaskDefinition', definition(`${at}@${digest}`))
    update(shop.stage, { taskDefinition: 'api:2' })
    shop.stage.pass(70)
    const { taskArns } = shop.stage.call('ListTasks', { cluster: 'shop', desiredStatus: 'STOPPED' })
    const [task] = shop.stage.call('DescribeTasks', { cluster: 'shop', tasks: taskArns }).tasks
    expect(task.containers).toMatchObject([{ exitCode: 7, imageDigest: digest }])
    shop.stage.pass(200)
    expect(deployed(shop.stage).status).toBe('ROLLBACK_SUCCESSFUL')
    expect(digests(shop)).toEqual([shop.first, shop.first])
  })

  it('of another architecture is pulled and does not run', () => {
    const shop = shipped()
    createGroup(shop.stage.context(), '/shop/api')
    const options = { 'awslogs-group': '/shop/api', 'awslogs-stream-prefix': 'api', 'awslogs-region': 'eu-west-1' }
    const logged = { logConfiguration: { logDriver: 'awslogs', options }, command: ['/serve'] }
    shop.push('arm', 'arm', configOf({}, 'arm64'))
    shop.stage.call('RegisterTaskDefinition', definition(`${at}:arm`, logged))
    update(shop.stage, { taskDefinition: 'api:2' })
    shop.stage.pass(70)
    const { taskArns } = shop.stage.call('ListTasks', { cluster: 'shop', desiredStatus: 'STOPPED' })
    const [task] = shop.stage.call('DescribeTasks', { cluster: 'shop', tasks: taskArns }).tasks
    expect(task).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 255 }] })
    const lines = Object.values(getLogs(shop.stage, '/shop/api'))
    expect(lines[0]).toEqual(['exec /serve: exec format error'])
  })

  it('is not in an index without one for this architecture', () => {
    const shop = shipped()
    const digest = shop.push('arm', 'arm', configOf({}, 'arm64'))
    const imageManifest = indexOver([{ digest, os: 'linux', architecture: 'arm64' }])
    shop.call('PutImage', { repositoryName: 'shop', imageManifest, imageTag: 'multi' })
    shop.stage.call('RegisterTaskDefinition', definition(`${at}:multi`))
    update(shop.stage, { taskDefinition: 'api:2' })
    shop.stage.pass(150)
    expect(described(shop.stage).events[0].message).toMatch(
      /image Manifest does not contain descriptor matching platform 'linux\/amd64'\.$/
    )
  })
})
