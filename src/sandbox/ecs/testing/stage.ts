import type { Context } from '../../kernel/context.ts'
import { enter, newWorld } from '../../kernel/enter.ts'
import type { Input } from '../../kernel/operation.ts'
import { runDue } from '../../kernel/run-due.ts'
import { isTimestamp } from '../../kernel/timestamp.ts'
import type { World } from '../../kernel/world.ts'
import { createGroup } from '../../logs/put-lines.ts'
import { ecs } from '../service.ts'

/** 2026-01-05T09:00:00Z. */
export const epoch = 1_767_603_600_000

const hosts = { registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' }
const caller = {
  account: '111111111111',
  region: 'eu-west-1',
  arn: 'arn:aws:iam::111111111111:user/t',
  accessKeyId: 'AK'
}

/** A world with ECS alone, driven by hand. */
export type Stage = {
  readonly world: World
  context(): Context
  /** Calls an operation; the answer as JSON, moments as seconds since the stage's epoch. */
  call(operation: string, input?: Input): ReturnType<typeof JSON.parse>
  /** Lets time pass, in seconds. */
  pass(seconds: number): void
  /** Seconds since the stage's epoch. */
  seconds(): number
}

/** A fresh stage. */
export const newStage = (seed = 's', world = newWorld({ seed, now: epoch })): Stage => {
  const context = (): Context => enter(world, caller, hosts)
  return {
    world,
    context,
    call: (operation, input = {}) => plain(ecs.operations[operation]?.run(context(), input)),
    pass: seconds => runDue(world, { events: ecs.events ?? {}, hosts }, world.now + Math.round(seconds * 1000)),
    seconds: () => (world.now - epoch) / 1000
  }
}

/** An answer as JSON has it, moments as seconds since the stage's epoch. */
const plain = (value: unknown): unknown => {
  if (isTimestamp(value)) return (value.$time - epoch) / 1000
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const shown: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) if (member !== undefined) shown[name] = plain(member)
  return shown
}

/** A task definition that Fargate takes, with one container of this image. */
export const definition = (image: string, more: Input = {}): Input => ({
  family: 'api',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::111111111111:role/exec',
  containerDefinitions: [{ name: 'api', image, essential: true, ...more }]
})

/** Members of a Fargate service in the cluster `shop`. */
export const serviceInput = (more: Input = {}): Input => ({
  cluster: 'shop',
  serviceName: 'api',
  taskDefinition: 'api:1',
  desiredCount: 2,
  launchType: 'FARGATE',
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  ...more
})

/** Deployment configuration with the breaker on, rolling back. */
export const breakerOn = { deploymentCircuitBreaker: { enable: true, rollback: true } }

/** A stage with a cluster and two revisions of `api`, `ex.com/api:good` and `ex.com/api:bad`; the bad one does as `rule` says. */
export const shop = (rule: Partial<World['tasks'][number]> = { start: 'crash' }): Stage => {
  const stage = newStage()
  stage.world.tasks.push({ match: { image: '*:bad' }, start: 'crash', ...rule })
  stage.call('CreateCluster', { clusterName: 'shop' })
  stage.call('RegisterTaskDefinition', definition('ex.com/api:good'))
  stage.call('RegisterTaskDefinition', definition('ex.com/api:bad'))
  stage.call('RegisterTaskDefinition', definition('ex.com/api:next'))
  createGroup(stage.context(), '/shop/api')
  return stage
}

/** A shop whose service `api` runs revision 1 and is steady. */
export const running = (rule: Partial<World['tasks'][number]> = {}, more: Input = {}): Stage => {
  const stage = shop(rule)
  stage.call('CreateService', serviceInput({ deploymentConfiguration: breakerOn, ...more }))
  stage.pass(600)
  return stage
}

/** The service `api` as DescribeServices shows it. */
export const described = (stage: Stage) =>
  stage.call('DescribeServices', { cluster: 'shop', services: ['api'] }).services[0]

/** The newest service deployment of `api`, in full. */
export const deployed = (stage: Stage) => {
  const { serviceDeployments } = stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api' })
  const arns = [serviceDeployments[0].serviceDeploymentArn]
  return stage.call('DescribeServiceDeployments', { serviceDeploymentArns: arns }).serviceDeployments[0]
}

/** Updates the service `api`. */
export const update = (stage: Stage, more: Input) =>
  stage.call('UpdateService', { cluster: 'shop', service: 'api', ...more }).service

/** What the newest service deployment and the deployments look like, sampled each second: a line for each change, with its second. */
export const watched = (stage: Stage, seconds: number): readonly string[] => {
  const [start, lines] = [stage.seconds(), [] as string[]]
  for (let second = 0; second <= seconds; second += 1) {
    const rows = described(stage).deployments.map(
      (row: Record<string, unknown>) =>
        `${row.status}/${row.rolloutState} ${String(row.taskDefinition).split('/').at(-1)} ${row.desiredCount}:${row.pendingCount}:${row.runningCount}`
    )
    const line = `${deployed(stage).status} | ${rows.join(' | ')}`
    if (!lines.at(-1)?.endsWith(`s ${line}`)) lines.push(`${Math.round(stage.seconds() - start)}s ${line}`)
    stage.pass(1)
  }
  return lines
}

/** The events of `api` since a second of the stage, oldest first, without ids: `14.4 has started 2 tasks`. */
export const told = (stage: Stage, since: number): readonly string[] =>
  described(stage)
    .events.filter((event: { createdAt: number }) => event.createdAt >= since)
    .map(
      (event: { createdAt: number; message: string }) =>
        `${Math.round((event.createdAt - since) * 10) / 10} ${event.message
          .replace(/^\(service api(, taskSet ecs-svc\/\d+)?\) /, '')
          .replace(/(: )?\(task .*\)\.?$/, '')
          .replace(/ecs-svc\/\d+/g, 'ecs-svc/N')}`
    )
    .reverse()
