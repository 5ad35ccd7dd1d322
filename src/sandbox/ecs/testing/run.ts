import type { Input } from '../../kernel/operation.ts'
import type { Stage } from './stage.ts'

const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
/** Runs a task of `api:1` in the cluster `shop`, on Fargate. */
export const run = (stage: Stage, more: Input = {}) =>
  stage.call('RunTask', {
    cluster: 'shop',
    taskDefinition: 'api:1',
    launchType: 'FARGATE',
    networkConfiguration: network,
    ...more
  })

/** A task as DescribeTasks shows it. */
export const look = (stage: Stage, arn: string) =>
  stage.call('DescribeTasks', { cluster: 'shop', tasks: [arn] }).tasks[0]
