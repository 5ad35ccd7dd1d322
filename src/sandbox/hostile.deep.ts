import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { autoScalingModel } from './autoscaling/model.data.ts'
import { cloudwatchModel } from './cloudwatch/model.data.ts'
import { ecrModel } from './ecr/model.data.ts'
import { ecsModel } from './ecs/model.data.ts'
import { definition, serviceInput } from './ecs/testing/stage.ts'
import { elbv2Model } from './elbv2/model.data.ts'
import type { Service } from './kernel/operation.ts'
import { logsModel } from './logs/model.data.ts'
import type { AwsModel } from './model/aws-model.ts'
import { iamModel } from './permissions/model.data.ts'
import type { Sandbox } from './sandbox.ts'
import { secretsManagerModel } from './secretsmanager/model.data.ts'
import { servicesOver } from './services.ts'
import { ssmModel } from './ssm/model.data.ts'
import { stsModel } from './sts/model.data.ts'
import { formOf, hostileRequest } from './testing/hostile-request.ts'
import { queryCall, rawCall, sandboxByHand } from './testing/raw-call.ts'

const models: Readonly<Record<string, AwsModel>> = {
  ...{ ecs: ecsModel, ecr: ecrModel, sts: stsModel, logs: logsModel, cloudwatch: cloudwatchModel, ssm: ssmModel },
  ...{ secretsmanager: secretsManagerModel, elasticloadbalancing: elbv2Model, iam: iamModel },
  'application-autoscaling': autoScalingModel
}

type Step = {
  readonly service: Service
  readonly operation: string
  readonly request: unknown
  readonly seconds: number
}

const step = (service: Service, operation: string, model: AwsModel): fc.Arbitrary<Step> =>
  fc.record({
    ...{ service: fc.constant(service), operation: fc.constant(operation), request: hostileRequest(model, operation) },
    seconds: fc.constantFrom(0, 0, 0, 1, 60, 3600)
  })

const steps = servicesOver(undefined).flatMap(service =>
  Object.keys(service.operations).flatMap(operation => {
    const model = models[service.name]
    return model === undefined ? [] : [step(service, operation, model)]
  })
)

const laid = async (): Promise<Sandbox> => {
  const sandbox = sandboxByHand()
  const ecs = 'AmazonEC2ContainerServiceV20141113'
  await rawCall(sandbox, `${ecs}.CreateCluster`, { body: { clusterName: 'shop' } })
  await rawCall(sandbox, `${ecs}.RegisterTaskDefinition`, { body: definition('ex.com/api:1') })
  await rawCall(sandbox, `${ecs}.CreateService`, { body: serviceInput() })
  const app = { repositoryName: 'app' }
  await rawCall(sandbox, 'AmazonEC2ContainerRegistry_V20150921.CreateRepository', { body: app })
  await rawCall(sandbox, 'Logs_20140328.CreateLogGroup', { body: { logGroupName: '/log' } })
  await rawCall(sandbox, 'AmazonSSM.PutParameter', { body: { Name: '/a', Value: 'v', Type: 'String' } })
  await rawCall(sandbox, 'secretsmanager.CreateSecret', { body: { Name: 'a', SecretString: 'v' } })
  sandbox.clock.advance(600_000)
  return sandbox
}

/** Does the steps, and gives the statuses and the world that they lead to. */
const done = async (
  all: readonly Step[]
): Promise<{ readonly statuses: readonly number[]; readonly world: string }> => {
  const sandbox = await laid()
  const statuses: number[] = []
  for (const { service, operation, request, seconds } of all) {
    const { wire } = service
    const reply =
      wire.protocol === 'json'
        ? await rawCall(sandbox, `${wire.target}${operation}`, { body: request })
        : await queryCall(sandbox, operation, {
            version: wire.protocol === 'query' ? wire.version : '',
            form: Object.fromEntries(formOf(request))
          })
    statuses.push(reply.status)
    sandbox.clock.advance(seconds * 1000)
  }
  return { statuses, world: JSON.stringify(sandbox.world) }
}

it('hostile requests to any operation are answered or refused, and lead to the same world each time', async () => {
  const history = fc.array(fc.oneof(...steps), { minLength: 30, maxLength: 60 })
  let taken = 0
  const property = fc.asyncProperty(history, async all => {
    const first = await done(all)
    expect(first.statuses.filter(status => status >= 500)).toEqual([])
    expect((await done(all)).world).toBe(first.world)
    taken += first.statuses.filter(status => status === 200).length
  })
  await fc.assert(property, { seed: 1, numRuns: 100, endOnFailure: true })
  expect(taken).toBeGreaterThan(200)
}, 120_000)
