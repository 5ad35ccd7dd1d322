import { describe, expect, it } from '@jest/globals'
import { definition, newStage } from '../testing/stage.ts'

const container = { name: 'web', image: 'nginx', memory: 64 }
const plain = (more: object = {}) => ({ family: 'web', containerDefinitions: [container], ...more })
const fargate = (more: object = {}) => ({ ...definition('nginx'), ...more })

describe('RegisterTaskDefinition', () => {
  it('gives the next revision, with defaults filled in and unknown members dropped', () => {
    const stage = newStage()
    stage.call('RegisterTaskDefinition', plain())
    const { taskDefinition, tags } = stage.call('RegisterTaskDefinition', {
      ...plain({ networkMode: 'awsvpc', status: 'ACTIVE', requiresAttributes: [], shiny: 1 }),
      containerDefinitions: [{ ...container, portMappings: [{ containerPort: 80 }], novelty: { deep: [1] } }],
      tags: [{ key: 'tagship:hash', value: 'abc' }]
    })
    expect(taskDefinition).toMatchObject({
      taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/web:2',
      revision: 2,
      status: 'ACTIVE',
      registeredBy: 'arn:aws:iam::111111111111:user/t',
      volumes: [],
      containerDefinitions: [
        {
          essential: true,
          cpu: 0,
          environment: [],
          novelty: { deep: [1] },
          portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }]
        }
      ]
    })
    expect(taskDefinition).not.toHaveProperty('shiny')
    expect(tags).toEqual([{ key: 'tagship:hash', value: 'abc' }])
  })

  it.each([
    [plain({ family: '' }), 'ClientException', 'Family should not be null or empty.'],
    [
      plain({ containerDefinitions: [{ ...container, name: '' }] }),
      'ClientException',
      'Container.name should not be null or empty.'
    ],
    [
      plain({ containerDefinitions: [{ ...container, image: undefined }] }),
      'ClientException',
      'Container.image should not be null or empty.'
    ],
    [
      plain({ containerDefinitions: [{ name: 'web', image: 'nginx' }] }),
      'ClientException',
      "Invalid setting for container 'web'. At least one of 'memory' or 'memoryReservation' must be specified."
    ],
    [
      plain({
        containerDefinitions: [
          { ...container, environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'A', valueFrom: '/a' }] }
        ]
      }),
      'ClientException',
      "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'A'."
    ],
    [
      fargate({ cpu: '100' }),
      'ClientException',
      "Invalid 'cpu' setting for task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide."
    ],
    [fargate({ cpu: '256', memory: '4096' }), 'ClientException', 'No Fargate configuration exists for given values.'],
    [
      { ...definition('111111111111.dkr.ecr.eu-west-1.amazonaws.com/api:1'), executionRoleArn: undefined },
      'ClientException',
      'Fargate requires task definition to have execution role ARN to support ECR images.'
    ],
    [plain({ taskRoleArn: 'arn:aws:iam::1:user/x' }), 'ClientException', 'Role is not valid'],
    [
      plain({ tags: [{ key: 'aws:x', value: '' }] }),
      'InvalidParameterException',
      'aws: prefixed tag key names are not allowed for external use.'
    ]
  ])('refuses %j', (input, name, message) => {
    expect(() => newStage().call('RegisterTaskDefinition', input)).toThrow(expect.objectContaining({ name, message }))
  })

  it('refuses more than 64 KiB, with both lengths', () => {
    const environment = [{ name: 'A', value: 'x'.repeat(65_536) }]
    const input = plain({ containerDefinitions: [{ ...container, environment }] })
    expect(() => newStage().call('RegisterTaskDefinition', input)).toThrow(
      /^Actual length: '\d{5}'\. Max allowed length is '65536' bytes\.$/
    )
  })

  it.each([
    ['.25 vCPU', '0.5 GB'],
    ['16 vCPU', '120 GB'],
    ['1024', '8192']
  ])('takes the Fargate size %s, %s', (cpu, memory) => {
    expect(newStage().call('RegisterTaskDefinition', fargate({ cpu, memory })).taskDefinition.revision).toBe(1)
  })
})
