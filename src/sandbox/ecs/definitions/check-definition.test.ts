import { describe, expect, it } from '@jest/globals'
import { definition, newStage } from '../testing/stage.ts'

type More = Record<string, unknown>

const plain = (more: More = {}, task: More = {}) => ({
  ...{ family: 'web', containerDefinitions: [{ name: 'web', image: 'nginx', memory: 64, ...more }] },
  ...task
})
const fargate = (more: More = {}, task: More = {}) => ({ ...definition('nginx', more), ...task })
const beside = (...others: readonly More[]) => ({
  ...plain(),
  containerDefinitions: [
    { name: 'web', image: 'nginx', memory: 64 },
    ...others.map(more => ({ image: 'nginx', memory: 64, ...more }))
  ]
})
const waits = (containerName: string, condition: string) => ({ dependsOn: [{ containerName, condition }] })
const logs = (logDriver: string, options?: More) => ({ logConfiguration: { logDriver, ...(options && { options }) } })

describe('RegisterTaskDefinition refuses', () => {
  it.each([
    [plain({ name: 'a b' }), 'Container.name contains invalid characters.'],
    [beside({ name: 'web' }), 'Container names must be unique within a task definition.'],
    [plain({ essential: false }), "Task definition doesn't have any essential container."],
    [
      plain({ memoryReservation: 128 }),
      "Invalid setting for container 'web'. 'memory' must be greater than or equal to 'memoryReservation'."
    ],
    [
      fargate({ memory: 1024 }),
      "Invalid setting for container 'api'. The 'memory' setting for container 'api' is greater than for the task."
    ],
    [plain({ mountPoints: [{ sourceVolume: 'data', containerPath: '/d' }] }), "Unknown volume 'data'."],
    [plain({ healthCheck: { command: ['true'], interval: 4 } }), 'HealthCheck interval must be between 5 and 300.'],
    [plain({ healthCheck: { command: [] } }), 'HealthCheck command should not be null or empty.'],
    [
      plain({ secrets: [{ name: 'A', valueFrom: '/a' }] }),
      "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'."
    ],
    [plain(waits('db', 'START')), "Cannot depend on container + 'db' because it does not exist"],
    [
      beside({ name: 'b', ...waits('web', 'SUCCESS') }),
      'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container'
    ],
    [
      beside({ name: 'b', ...waits('web', 'HEALTHY') }),
      'A dependency container with HEALTHY condition must have health check configured'
    ],
    [
      beside({ name: 'b', ...waits('c', 'START') }, { name: 'c', ...waits('b', 'START') }),
      'The containers of the task definition depend on one another in a cycle.'
    ],
    [plain(logs('awslogs')), 'Log driver awslogs requires options: awslogs-region, awslogs-group'],
    [
      plain(logs('awsfirelens')),
      'When awsfirelens log driver is specified in log configuration, a firelens configuration object must be specified.'
    ],
    [
      fargate({ portMappings: [{ containerPort: 80, hostPort: 8080 }] }),
      'When networkMode=awsvpc, the host ports and container ports in port mappings must match.'
    ],
    [
      plain({
        portMappings: [
          { containerPort: 80, name: 'a' },
          { containerPort: 81, name: 'a' }
        ]
      }),
      'port mapping name is already used.'
    ],
    [fargate({ links: ['b'] }), 'Links are not supported when networkMode=awsvpc.'],
    [fargate({ hostname: 'h' }), 'hostname is not supported on container when networkMode=awsvpc.'],
    [fargate(logs('journald')), 'journald is not a valid log driver. Must be one of [awslogs, splunk, awsfirelens]'],
    [
      fargate(logs('awslogs', { 'awslogs-region': 'r', 'awslogs-group': 'g' })),
      'Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.'
    ],
    [fargate({ privileged: true }), "Fargate requires that the 'privileged' setting be 'false'."],
    [
      fargate({ stopTimeout: 121 }),
      'Tasks using the Fargate launch type must have a container stop timeout of less than 120 seconds.'
    ],
    [
      fargate({}, { volumes: [{ name: 'v', host: { sourcePath: '/v' } }] }),
      'Fargate compatible task definitions do not support sourcePath'
    ],
    [
      fargate({}, { placementConstraints: [{ type: 'memberOf', expression: 'x' }] }),
      'Fargate compatible task definitions do not support constraints'
    ],
    [fargate({}, { pidMode: 'host' }), "Tasks using the Fargate launch type do not support pidMode 'host'."],
    [fargate({}, { ephemeralStorage: { sizeInGiB: 20 } }), 'EphemeralStorage size should be at least 21.'],
    [
      plain({}, { ephemeralStorage: { sizeInGiB: 30 } }),
      'Tasks using the EC2 launch type do not support EphemeralStorage.'
    ]
  ])('%j', (input, message) => {
    expect(() => newStage().call('RegisterTaskDefinition', input)).toThrow(
      expect.objectContaining({ name: 'ClientException', message })
    )
  })
})

describe('RegisterTaskDefinition keeps', () => {
  it('sizes as plain numbers, a health check whole, and says what can run it', () => {
    const image = '111111111111.dkr.ecr.eu-west-1.amazonaws.com/api:1'
    const options = { 'awslogs-region': 'r', 'awslogs-group': 'g', 'awslogs-stream-prefix': 'p' }
    const { taskDefinition } = newStage().call('RegisterTaskDefinition', {
      ...definition(image, { healthCheck: { command: ['CMD', 'true'] }, ...logs('awslogs', options) }),
      ...{ cpu: '.5 vCPU', memory: '1 GB' }
    })
    expect(taskDefinition).toMatchObject({
      cpu: '512',
      memory: '1024',
      compatibilities: ['EC2', 'MANAGED_INSTANCES', 'FARGATE'],
      containerDefinitions: [{ healthCheck: { command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 3 } }]
    })
    expect(taskDefinition.requiresAttributes.map(({ name }: { name: string }) => name)).toEqual([
      'com.amazonaws.ecs.capability.logging-driver.awslogs',
      'ecs.capability.execution-role-awslogs',
      'com.amazonaws.ecs.capability.ecr-auth',
      'com.amazonaws.ecs.capability.docker-remote-api.1.19',
      'ecs.capability.container-health-check',
      'ecs.capability.execution-role-ecr-pull',
      'com.amazonaws.ecs.capability.docker-remote-api.1.18',
      'ecs.capability.task-eni'
    ])
  })

  it('a task that waits for others in a chain', () => {
    const chain = beside(
      { name: 'b', ...waits('c', 'START') },
      { name: 'c', essential: false, ...waits('web', 'START') }
    )
    expect(newStage().call('RegisterTaskDefinition', chain).taskDefinition.revision).toBe(1)
  })
})
