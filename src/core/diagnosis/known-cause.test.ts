import { describe, expect, it } from '@jest/globals'
import { evidence, exited, said } from '../rollout/testing/evidence.data.ts'
import { causes } from './causes.data.ts'
import { type Evidence, findings } from './known-cause.ts'
import { taskSetting } from './task-setting.ts'
import { recorded } from './testing/recorded.data.ts'

const arn = (rest: string) => `arn:aws:${rest}`
const setting = taskSetting({
  executionRoleArn: arn('iam::111111111111:role/ecs/shop-execution'),
  taskRoleArn: arn('iam::111111111111:role/shop-task'),
  containerDefinitions: [
    {
      name: 'app',
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/shop/api' },
        secretOptions: [{ name: 'splunk-token', valueFrom: '/shop/splunk' }]
      },
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost:8080/health'] },
      secrets: [
        {
          name: 'DB_PASSWORD',
          valueFrom: arn('secretsmanager:eu-west-1:111111111111:secret:shop/db-AbCdEf:password::')
        },
        { name: 'API_KEY', valueFrom: '/shop/live/api-key' }
      ]
    },
    {
      name: 'worker',
      secrets: [{ name: 'DATABASE', valueFrom: arn('secretsmanager:eu-west-1:111111111111:secret:shop/db-AbCdEf') }]
    }
  ]
})
const secretArn = arn('secretsmanager:eu-west-1:111111111111:secret:shop/db-AbCdEf')
const denied = (action: string, on: string) =>
  `User: u is not authorized to perform: ${action} on resource: ${on} because`

const named: readonly (readonly [string, Evidence])[] = [
  [
    'The image 1.dkr.ecr.eu-west-1.amazonaws.com/api@sha256:aaaaaaaaaaaa… does not exist in its registry.',
    said(
      `CannotPullContainerError: failed to resolve ref 1.dkr.ecr.eu-west-1.amazonaws.com/api@sha256:${'a'.repeat(64)}: not found`
    )
  ],
  [
    'The secret shop/db-AbCdEf (DB_PASSWORD of the container app, DATABASE of the container worker) does not exist.',
    said(`failed to fetch secret ${secretArn} from secrets manager: Secrets Manager can't find the specified secret.`)
  ],
  [
    'The secret (DB_PASSWORD of the container app) has no JSON key password.',
    said('retrieved secret from Secrets Manager did not contain json key password')
  ],
  [
    'The parameter /shop/live/api-key (API_KEY of the container app) does not exist in the Parameter Store.',
    said('unable to retrieve secrets from ssm: invalid ssm parameters: /shop/live/api-key')
  ],
  [
    'The execution role shop-execution may not read the parameter /shop/live/api-key (API_KEY of the container app): ssm:GetParameters is missing.',
    said(denied('ssm:GetParameters', arn('ssm:eu-west-1:111111111111:parameter/shop/live/api-key')))
  ],
  [
    'The execution role shop-execution may not pull the image: ecr:BatchGetImage is missing on shop/api.',
    said(
      `CannotPullContainerError: ${denied('ecr:BatchGetImage', arn('ecr:eu-west-1:111111111111:repository/shop/api'))}`
    )
  ],
  [
    'The parameter /shop/splunk (splunk-token of the container app) does not exist in the Parameter Store.',
    said('unable to retrieve secrets from ssm: invalid parameters: /shop/splunk')
  ],
  ['ECS cannot assume the role shop-task.', said(`unable to assume the role '${arn('iam::1:role/shop-task')}' that`)],
  ['The application ended with exit code 3, 5s after it started.', exited(3, { lived: 5000 })]
]

describe('known causes', () => {
  it.each(evidence)('find %s', (id, piece) => {
    expect(findings([piece])[0]?.id).toBe(id)
  })

  it.each([...[...evidence].map(([id, piece]) => [id, findings([piece])[0]] as const)])(
    'say %s in whole sentences',
    (_, finding) => {
      const said = `${finding?.says} ${finding?.remedy}`
      expect(said).toMatch(/^\w.+[.!?:]/)
      expect(said).not.toMatch(/\{\w+\}|[[\]]| {2}| [.,;:](?=\s|$)|undefined/)
    }
  )

  it.each(named)('name the thing: %s', (sentence, piece) => {
    expect(findings([piece], setting)[0]?.says).toBe(sentence)
  })

  it('leave out what the evidence does not name', () => {
    const [secret] = findings([said("Secrets Manager can't find the specified secret.")])
    expect(secret?.says).toBe('The secret does not exist.')
  })

  it('say of a log group where it is set, and of a health check what it calls', () => {
    const [group] = findings([said('The specified log group does not exist.')], setting)
    expect(group?.says).toBe('The log group /shop/api does not exist.')
    expect(group?.remedy).toContain('logConfiguration of the container app and allow logs:CreateLogGroup')
    const [check] = findings([said('Task failed container health checks')], setting)
    expect([check?.says, check?.remedy]).toEqual([
      'The health check of the container app fails.',
      'Run "curl -f http://localhost:8080/health" in the image by hand: a slim image may lack the tool that it calls, and startPeriod may be too short.'
    ])
  })

  it('show how a task ended only where neither its reason nor its log says more', () => {
    const log = "Error: Cannot find module 'pg'"
    expect(findings([exited(1, { log })]).map(({ id }) => id)).toEqual(['module-missing'])
    expect(findings([exited(1, { log }), exited(139)]).map(({ id }) => id)).toEqual(['module-missing', 'segfault'])
  })

  it('keep what says less beside a cause of another kind', () => {
    const found = findings([said('alarm detected.'), said('Task failed ELB health checks in (target-group api)')])
    expect(found.map(({ id }) => id)).toEqual(['health-elb', 'alarm'])
  })

  it('drop what says less when something says more', () => {
    const found = findings([
      said("CannotPullContainerError: does not contain descriptor matching platform 'linux/arm64'")
    ])
    expect(found.map(({ id }) => id)).toEqual(['architecture-index'])
  })

  it('find nothing in what nobody knows', () => {
    expect(findings([said('sunspots')])).toEqual([])
  })

  it('are each known from a recorded text, and there are more than thirty', () => {
    const shown = new Set([...evidence.map(([id]) => id), ...recorded.map(([, , id]) => id), 'parameters-missing'])
    expect(causes.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([])
    expect(causes.length).toBeGreaterThan(30)
  })

  it('have names of their own', () => {
    expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length)
  })
})
