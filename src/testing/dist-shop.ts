import { parseConfigFile } from '../core/config/file.ts'
import { configOf } from '../core/config/merge.ts'
import { groundOf } from '../rehearsal/ground.ts'
import { layGround } from '../rehearsal/lay-ground.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'

const config = `ladder: [alpha, live]
registry: { region: us-east-1 }
stages:
  alpha: { region: us-east-1, cluster: shop-alpha, on: { push: [main] } }
  live: { region: us-east-1, cluster: shop-live }
services:
  api: { path: api, repository: shop, task: api.task.json, container: api, service: "api-{stage}" }
`

const task = {
  family: 'api-{stage}',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::000000000000:role/ecs-execution',
  containerDefinitions: [{ name: 'api', image: 'filled-in', essential: true }]
}

/** A repository with one service and a ladder of two stages. */
export const shopFiles: Readonly<Record<string, string>> = {
  '.github/tagship.yml': config,
  'api/index.mjs': 'console.log("open")\n',
  'api.task.json': `${JSON.stringify(task, null, 2)}\n`
}

/** Lays its repository, clusters and services into a sandbox, and lets their placeholders come up. */
export const layShop = (sandbox: Sandbox): void => {
  const parsed = parseConfigFile(config, '.github/tagship.yml')
  layGround(sandbox, groundOf(configOf(parsed, parsed), sandbox.defaults.account), [])
  sandbox.clock.advance(10 * 60_000)
}
