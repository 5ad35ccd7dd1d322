import { describe, expect, it } from '@jest/globals'
import { cloudAt } from './cloud.ts'
import { depsOver, type Reply, refusal, type Sent, wire } from './testing/wire.ts'

const definitionsOver = (answer: (sent: Sent, nth: number) => Reply) => {
  const { sent, operations, requestHandler } = wire(answer)
  const { definitions } = cloudAt({ region: 'eu-west-1' }, 'write', depsOver(requestHandler))
  return { definitions, sent, operations }
}

const stored = (revision: number, hash: string): Reply => ({
  body: {
    taskDefinition: {
      taskDefinitionArn: `arn:aws:ecs:eu-west-1:111122223333:task-definition/api:${revision}`,
      revision,
      family: 'api',
      status: 'ACTIVE',
      registeredAt: 1767603600.25,
      tomorrow: { deep: [1] },
      containerDefinitions: [{ name: 'api', image: 'x', newest: true }]
    },
    tags: [{ key: 'tagship:hash', value: hash }]
  }
})

const definition = { family: 'api', containerDefinitions: [{ name: 'api', image: 'x', memory: 128 }] }

describe('definitions', () => {
  it('keeps what the SDK does not know, and leaves out what only ECS writes', async () => {
    const { definitions } = definitionsOver(() => stored(7, 'h'))
    expect((await definitions.describe('api:7'))?.definition).toEqual({
      family: 'api',
      tomorrow: { deep: [1] },
      containerDefinitions: [{ name: 'api', image: 'x', newest: true }]
    })
  })

  it('refuses to register members that would be lost, and sends nothing', async () => {
    const { definitions, sent } = definitionsOver(() => stored(7, 'h'))
    const wrong = {
      ...definition,
      tomorrow: 1,
      volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-1', rootDir: '/' } }],
      containerDefinitions: [
        {
          name: 'api',
          image: 'x',
          enviroment: [],
          dockerLabels: { 'any.key': 'goes' },
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } },
          portMappings: [{ containerPort: 80, hostport: 80 }]
        }
      ]
    }
    const paths = [
      'containerDefinitions[api].enviroment',
      'containerDefinitions[api].portMappings[0].hostport',
      'tomorrow',
      'volumes[data].efsVolumeConfiguration.rootDir'
    ]
    expect(await definitions.lost?.(wrong)).toEqual(paths)
    await expect(definitions.register(wrong, {})).rejects.toThrow(
      'has the member "containerDefinitions[api].enviroment"'
    )
    expect(sent).toEqual([])
  })

  it('registers with its tags in the same call', async () => {
    const { definitions, sent } = definitionsOver(() => stored(8, 'h8'))
    const made = await definitions.register(definition, { 'tagship:hash': 'h8', 'tagship:stage': 'alpha' })
    expect(made).toMatchObject({ revision: 'api:8', tags: { 'tagship:hash': 'h8' } })
    expect(sent.map(({ body }) => body)).toEqual([
      {
        ...definition,
        tags: [
          { key: 'tagship:hash', value: 'h8' },
          { key: 'tagship:stage', value: 'alpha' }
        ]
      }
    ])
  })

  it('finds by its hash the revision whose registration had no answer, and does not register twice', async () => {
    const { definitions, operations } = definitionsOver(({ operation, body }) => {
      if (operation === 'RegisterTaskDefinition') return 'lost'
      if (operation === 'DescribeTaskDefinition')
        return body.taskDefinition === 'api:9' ? stored(9, 'other') : stored(8, 'h8')
      const arn = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/api'
      return { body: { taskDefinitionArns: [`${arn}:9`, `${arn}:8`] } }
    })
    expect((await definitions.register(definition, { 'tagship:hash': 'h8' })).revision).toBe('api:8')
    expect(operations().filter(name => name === 'RegisterTaskDefinition')).toHaveLength(1)
  })

  it('registers again when the family shows no such hash, and waits for its turn in the family', async () => {
    const busyFamily = 'Too many concurrent attempts to create a new revision of the specified family.'
    const { definitions, operations } = definitionsOver(({ operation }, nth) => {
      if (operation === 'ListTaskDefinitions') return { body: { taskDefinitionArns: [] } }
      if (nth === 1) return { status: 500, body: '' }
      return nth === 2 ? refusal('ClientException', busyFamily) : stored(1, 'h1')
    })
    await definitions.register(definition, { 'tagship:hash': 'h1' })
    expect(operations().filter(name => name === 'RegisterTaskDefinition')).toHaveLength(3)
  })

  it('passes on what ECS says against a definition', async () => {
    const { definitions } = definitionsOver(() => refusal('ClientException', "Invalid 'cpu' setting for task."))
    await expect(definitions.register(definition, {})).rejects.toMatchObject({
      kind: 'rejected',
      sent: 'no',
      message:
        'ecs:RegisterTaskDefinition was rejected on definition "api" (eu-west-1): Invalid \'cpu\' setting for task. Check cpu and memory of the task definition: Fargate takes only certain pairs.'
    })
  })
})
