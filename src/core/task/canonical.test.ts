import { describe, expect, it } from '@jest/globals'
import type { Definition } from './definition.ts'
import { definitionDiff } from './definition-diff.ts'
import { definitionHash } from './definition-hash.ts'

const sent: Definition = {
  family: 'api',
  networkMode: 'awsvpc',
  cpu: '.25 vCPU',
  memory: '0.5 GB',
  containerDefinitions: [
    {
      name: 'api',
      image: 'shop@sha256:1',
      environment: [
        { name: 'B', value: 'secret-b' },
        { name: 'A', value: 'secret-a' }
      ],
      portMappings: [{ containerPort: 80 }],
      healthCheck: { command: ['CMD', 'x'] }
    }
  ]
}

/** What ECS answers for it. */
const returned: Definition = {
  revision: 7,
  taskDefinitionArn: 'arn:aws:ecs:eu-west-1:1:task-definition/api:7',
  status: 'ACTIVE',
  compatibilities: ['EC2', 'FARGATE'],
  requiresAttributes: [{ name: 'ecs.capability.task-eni' }],
  registeredAt: 1,
  registeredBy: 'arn:aws:sts::1:assumed-role/r/s',
  volumes: [],
  placementConstraints: [],
  memory: '512',
  cpu: '256',
  networkMode: 'awsvpc',
  family: 'api',
  containerDefinitions: [
    {
      cpu: 0,
      essential: true,
      environment: [
        { name: 'A', value: 'secret-a' },
        { name: 'B', value: 'secret-b' }
      ],
      healthCheck: { command: ['CMD', 'x'], interval: 30, retries: 3, timeout: 5 },
      image: 'shop@sha256:1',
      mountPoints: [],
      name: 'api',
      portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
      systemControls: [],
      volumesFrom: []
    }
  ]
}

/** What says no more than silence. */
const spelledOut: Definition = {
  ...sent,
  enableFaultInjection: false,
  volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', rootDirectory: '/' } }],
  containerDefinitions: [
    {
      name: 'api',
      privileged: false,
      readonlyRootFilesystem: false,
      versionConsistency: 'enabled',
      healthCheck: { command: ['CMD', 'x'], startPeriod: 0 },
      mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: false }],
      volumesFrom: [{ sourceContainer: 'base', readOnly: false }]
    }
  ]
}

const silentAbout: Definition = {
  ...sent,
  volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption: 'DISABLED' } }],
  containerDefinitions: [
    {
      name: 'api',
      healthCheck: { command: ['CMD', 'x'] },
      mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }],
      volumesFrom: [{ sourceContainer: 'base' }]
    }
  ]
}

describe('the canonical form', () => {
  it('makes what ECS returns equal to what was sent', () => {
    expect(definitionDiff(sent, returned)).toEqual([])
  })

  it('makes what is said in vain equal to silence, and nothing else', () => {
    expect(definitionDiff(spelledOut, silentAbout)).toEqual([])
    const loud: Definition = { ...sent, containerDefinitions: [{ name: 'api', readonlyRootFilesystem: true }] }
    expect(definitionDiff({ ...sent, containerDefinitions: [{ name: 'api' }] }, loud)).toEqual([
      { path: 'containerDefinitions[api].readonlyRootFilesystem', is: 'added' }
    ])
  })

  it('keeps a hash from one version of Tagship to the next', () => {
    expect(definitionHash({ family: 'api', containerDefinitions: [{ name: 'api', image: 'x@sha256:1' }] })).toBe(
      'ef4e4810a5401d268d842f89ab58baeac153c5ed290fb5ecd0fc4615ad4bba3f'
    )
  })

  it('knows an image by its digest, whichever host serves it', () => {
    const digest = `sha256:${'ab'.repeat(32)}`
    const on = (host: string, name = digest): Definition => ({
      family: 'api',
      containerDefinitions: [{ name: 'api', image: `${host}/shop@${name}` }]
    })
    expect(definitionHash(on('127.0.0.1:4001/111111111111'))).toBe(definitionHash(on('127.0.0.1:4002/111111111111')))
    expect(definitionHash(on('one'))).not.toBe(definitionHash(on('one', `sha256:${'cd'.repeat(32)}`)))
  })

  it('leaves tags out of the hash', () => {
    expect(definitionHash({ ...sent, tags: [{ key: 'team', value: 'shop' }] })).toBe(definitionHash(sent))
  })

  it.each<[string, Definition]>([
    ['a command in another order', { ...sent, containerDefinitions: [{ name: 'api', command: ['b', 'a'] }] }],
    ['another port on the host', { ...sent, networkMode: 'bridge' }],
    ['another size', { ...sent, cpu: '512' }],
    ['a key that nobody knows yet', { ...sent, tomorrow: true }]
  ])('tells %s apart', (_, other) => {
    expect(definitionHash(other)).not.toBe(definitionHash(sent))
  })
})
