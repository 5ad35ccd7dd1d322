import * as autoScalingSdk from '@aws-sdk/client-application-auto-scaling'
import * as cloudwatchSdk from '@aws-sdk/client-cloudwatch'
import * as logsSdk from '@aws-sdk/client-cloudwatch-logs'
import * as ecrSdk from '@aws-sdk/client-ecr'
import * as ecsSdk from '@aws-sdk/client-ecs'
import * as elbv2Sdk from '@aws-sdk/client-elastic-load-balancing-v2'
import * as iamSdk from '@aws-sdk/client-iam'
import * as secretsManagerSdk from '@aws-sdk/client-secrets-manager'
import * as ssmSdk from '@aws-sdk/client-ssm'
import * as stsSdk from '@aws-sdk/client-sts'
import { describe, expect, it } from '@jest/globals'
import { autoScalingModel } from '../autoscaling/model.data.ts'
import { cloudwatchModel } from '../cloudwatch/model.data.ts'
import { ecrModel } from '../ecr/model.data.ts'
import { ecsModel } from '../ecs/model.data.ts'
import { elbv2Model } from '../elbv2/model.data.ts'
import { logsModel } from '../logs/model.data.ts'
import { iamModel } from '../permissions/model.data.ts'
import { secretsManagerModel } from '../secretsmanager/model.data.ts'
import { servicesOver } from '../services.ts'
import { ssmModel } from '../ssm/model.data.ts'
import { stsModel } from '../sts/model.data.ts'
import { queryCall, rawCall, replyJson, replyText, sandboxByHand } from '../testing/raw-call.ts'
import { assessValue } from './assess-value.ts'
import type { AwsModel } from './aws-model.ts'

type Sdk = Readonly<Record<string, unknown>>

const models: Readonly<Record<string, readonly [model: AwsModel, sdk: Sdk]>> = {
  ecs: [ecsModel, ecsSdk],
  ecr: [ecrModel, ecrSdk],
  sts: [stsModel, stsSdk],
  logs: [logsModel, logsSdk],
  cloudwatch: [cloudwatchModel, cloudwatchSdk],
  ssm: [ssmModel, ssmSdk],
  secretsmanager: [secretsManagerModel, secretsManagerSdk],
  elasticloadbalancing: [elbv2Model, elbv2Sdk],
  'application-autoscaling': [autoScalingModel, autoScalingSdk],
  iam: [iamModel, iamSdk]
}

it.each(servicesOver(undefined))('the model of $name has the operations that are served', ({ name, operations }) => {
  expect(Object.keys(models[name]?.[0].operations ?? {}).sort()).toEqual(Object.keys(operations).sort())
})

describe.each(Object.entries(models))('the model of %s', (_service, [model, sdk]) => {
  it('has the words of the installed SDK; if not, run .github/scripts/aws-model.mjs', () => {
    const words = Object.keys(model.enums).map(name => [name, Object.values(sdk[name] ?? {}).sort()])
    expect(Object.fromEntries(words)).toEqual(model.enums)
  })

  it('has its members, and what is required', () => {
    const structures = Object.entries(model.structures).filter(([name]) => name !== 'Unit')
    for (const [name, { members, required }] of structures) {
      const schema = sdk[`${name}$`] as readonly [number, string, string, unknown, readonly string[], unknown, number?]
      expect([Object.keys(members), required]).toEqual([schema[4], schema[4].slice(0, schema[6] ?? 0)])
    }
    expect(structures.length).toBeGreaterThan(5)
  })
})

it.each([
  ['form', 'number', '7', 0],
  ['form', 'number', 'seven', 1],
  ['form', 'boolean', 'yes', 1],
  ['form', 'timestamp', '2026-01-05T09:00:00Z', 0],
  ['form', '[]string', '', 0],
  ['form', 'string', { deep: 'x' }, 1],
  ['request', 'number', '7', 1],
  ['request', 'timestamp', 7, 0],
  ['response', 'timestamp', 7, 1],
  ['noted', 'timestamp', '2026-01-05T09:00:00.000Z', 0],
  ['noted', 'timestamp', 'soon', 1]
] as const)('in a %s, as a %s, %j has %i faults', (...[side, type, value, count]) => {
  expect(assessValue(ecsModel, side, { value, type })).toHaveLength(count)
})

const alarm = { AlarmName: 'a', EvaluationPeriods: 1, ComparisonOperator: 'Over' }

describe('what the model does not allow is refused', () => {
  it.each([
    ['Logs_20140328.CreateLogGroup', {}, 'InvalidParameterException', "Value null at 'logGroupName'"],
    [
      'AmazonSSM.PutParameter',
      { Name: 'a', Value: 'v', Type: 'Text' },
      'ValidationException',
      "Value 'Text' at 'type'"
    ],
    [
      'AmazonSSM.GetParameters',
      { Names: 'a' },
      'SerializationException',
      "Member 'Names' can not be converted to a list"
    ],
    ['secretsmanager.CreateSecret', { Name: 7 }, 'SerializationException', "Member 'Name' can not be converted"],
    ['GraniteServiceVersion20100801.PutMetricAlarm', alarm, 'ValidationError', "Value 'Over' at 'comparisonOperator'"],
    [
      'AnyScaleFrontendService.DescribeScalableTargets',
      { ServiceNamespace: 'lamps' },
      'ValidationException',
      "Value 'lamps' at 'serviceNamespace'"
    ]
  ])('in JSON: %s', async (...[target, body, code, words]) => {
    const reply = await rawCall(sandboxByHand(), target, { body })
    expect([reply.status, replyJson(reply)]).toEqual([
      400,
      expect.objectContaining({ __type: code, message: expect.stringContaining(words) })
    ])
  })

  it.each([
    ['AssumeRole', '2011-06-15', { RoleArn: 'x' }, 'ValidationError'],
    ['AssumeRole', '2011-06-15', { RoleArn: 'x', RoleSessionName: 'y', DurationSeconds: 'long' }, 'MalformedInput'],
    ['GetRole', '2010-05-08', {}, 'ValidationError'],
    ['CreateTargetGroup', '2015-12-01', { Name: 'a', Protocol: 'SMTP' }, 'ValidationError']
  ])('in a form: %s of %s with %j', async (...[action, version, form, code]) => {
    const reply = await queryCall(sandboxByHand(), action, { version, form: form as Record<string, string> })
    expect([reply.status, /<Code>(.*)<\/Code>/.exec(replyText(reply))?.[1]]).toEqual([400, code])
  })
})
