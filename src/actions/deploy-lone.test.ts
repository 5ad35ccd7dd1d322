import { afterEach, describe, expect, it } from '@jest/globals'
import { askEcs } from '../rehearsal/truth.ts'
import { type DeployBench, deployBench } from './testing/deploy-bench.ts'

const alone = { region: 'us-east-1', cluster: 'shop-alpha', service: 'api-alpha' }

let at: DeployBench

afterEach(() => at.bench.close())

const refused: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ ...alone }, 'either the input "task-definition" or the input "revision"'],
  [{}, 'The input "region" is missing.'],
  [{}, 'either the input "task-definition" or the input "revision"'],
  [{ ...alone, revision: 'a:1', partial: 'true' }, 'The input "partial" says nothing'],
  [{ ...alone, 'task-definition': 'typo.json' }, 'has the member "containerDefinitions[app].enviroment"'],
  [{ ...alone, revision: 'a:1', 'wait-for': 'start', 'fail-fast': '2' }, 'says nothing beside "wait-for: start"'],
  [{ ...alone, revision: 'api' }, 'as family:revision'],
  [{ ...alone, revision: 'api:99' }, '"api:99" does not exist or is no longer ACTIVE'],
  [
    { ...alone, service: 'shop', revision: 'placeholder-api-alpha:1' },
    'The service "shop" does not exist in the cluster "shop-alpha"'
  ]
]

const write = async (file: string, definition: unknown): Promise<void> =>
  (await at.bench.ports()).files.write(file, JSON.stringify(definition))

/** What the service runs already, as infrastructure code registered it, with ECS's defaults said or left out. */
const running = {
  ...{ family: 'placeholder-api-alpha', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' },
  ...{ cpu: 256, memory: '0.5 GB', executionRoleArn: 'arn:aws:iam::000000000000:role/ecs-execution' },
  ...{ volumes: [], enableFaultInjection: false },
  containerDefinitions: [
    {
      ...{ image: 'public.ecr.aws/docker/library/busybox:stable', name: 'placeholder' },
      ...{ cpu: 0, environment: [], mountPoints: [], readonlyRootFilesystem: false }
    }
  ]
}

describe('deploy without a release', () => {
  it('registers a file, judges the rollout and proves nothing', async () => {
    at = await deployBench()
    const file = 'lone.task.json'
    const files = (await at.bench.ports()).files
    const text = (await files.read('api.task.json')) ?? ''
    await files.write(file, text.replace('placeholder', 'example.com/lone:1').replaceAll('{stage}', 'alpha'))
    const done = await at.bench.perform('deploy', { ...alone, 'task-definition': file })
    expect([done.code, done.outputs.outcome, done.outputs.revision]).toEqual([0, 'succeeded', 'api-alpha:1'])
    expect(at.writes(done)).toEqual({ RegisterTaskDefinition: 1, UpdateService: 1 })
    const service = 'arn:aws:ecs:us-east-1:000000000000:service/shop-alpha/api-alpha'
    const again = await at.bench.perform('deploy', { ...alone, service, revision: 'api-alpha:1' })
    expect([again.outputs.outcome, at.writes(again)]).toEqual(['no-op', {}])
  })

  it('does nothing where somebody else registered the same, however its defaults are spelled', async () => {
    at = await deployBench()
    await write('same.json', running)
    const done = await at.bench.perform('deploy', { ...alone, 'task-definition': 'same.json' })
    const revision = 'placeholder-api-alpha:1'
    expect([done.code, done.outputs, at.writes(done)]).toMatchObject([0, { outcome: 'no-op', revision }, {}])
    const forced = await at.bench.perform('deploy', { ...alone, 'task-definition': 'same.json', force: 'true' })
    expect([forced.code, forced.outputs]).toMatchObject([0, { outcome: 'succeeded', revision }])
    expect(at.writes(forced)).toEqual({ UpdateService: 1 })
  })

  it('keeps its diagnosis though its name is as long as ECS allows', async () => {
    at = await deployBench()
    const serviceName = 'a'.repeat(255)
    const awsvpcConfiguration = { subnets: ['subnet-0a1b2c3d4e5f60718'] }
    const input = { cluster: 'shop-alpha', serviceName, taskDefinition: 'placeholder-api-alpha', desiredCount: 0 }
    const order = { ...input, launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration } }
    const caller = { account: '000000000000', region: 'us-east-1' }
    askEcs(at.bench.sandbox, caller, { operation: 'CreateService', input: order })
    await at.bench.clock.sleep(60_000)
    const asked = { ...alone, service: serviceName, revision: 'placeholder-api-alpha:1' }
    const done = await at.bench.perform('deploy', asked)
    expect([done.code, done.outputs.outcome]).toEqual([1, 'nothing-running'])
    expect(await (await at.bench.ports()).files.read(done.outputs.diagnosis ?? '')).toContain('nothing-running')
  })

  it('is unverified when its address does not answer', async () => {
    at = await deployBench()
    const inputs = { ...alone, revision: 'placeholder-api-alpha:1', 'verify-url': 'https://nobody.nowhere.example/' }
    const done = await at.bench.perform('deploy', { ...inputs, 'verify-within': '20s' })
    expect([done.code, done.outputs.outcome]).toEqual([1, 'unverified'])
    expect(done.lines.join('\n')).toContain('It was so for 20s.')
  })

  it('refuses what it cannot do before it writes, and says what is missing', async () => {
    at = await deployBench()
    const containerDefinitions = [{ name: 'app', image: 'x', enviroment: [{ name: 'A', value: 'b' }] }]
    await write('typo.json', { family: 'api', containerDefinitions })
    for (const [inputs, sentence] of refused) {
      const done = await at.bench.perform('deploy', inputs)
      expect([done.code, at.writes(done)]).toEqual([2, {}])
      expect(done.lines.join('\n')).toContain(sentence)
    }
  })
})
