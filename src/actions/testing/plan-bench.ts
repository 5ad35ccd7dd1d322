import { expect } from '@jest/globals'
import type { Release } from '../../core/release/release.ts'
import type { Order } from '../../ports/perform.ts'
import { type Workbench, workbench } from '../../testing/workbench.ts'

/** Three services in three stages; `alpha` takes pushes to main. */
export const config = `
registry: { region: us-east-1 }
ladder: [alpha, beta, live]
stages:
  alpha: { region: us-east-1, cluster: "shop-{stage}", on: { push: [main] } }
  beta: { region: us-east-1, cluster: "shop-{stage}" }
  live: { region: us-east-1, cluster: "shop-{stage}" }
images: { shop: { path: shop, needs: [libs] } }
services:
  api: { image: shop, task: tasks/api.json, service: "api-{stage}", env: { LEVEL: info }, stages: { live: { env: { LEVEL: warn } } } }
  worker: { image: shop, task: tasks/worker.json, service: "worker-{stage}" }
  web: { path: web, task: live, service: "web-{stage}", after: [api] }
`
const files = {
  ...{ 'shop/main.mjs': '1', 'libs/price.mjs': '1', 'web/index.html': '1' },
  ...{ 'tasks/api.json': '{}', 'tasks/worker.json': '{}' }
}

/** A workbench for plans; its first commit holds the config. */
export const planBench = (): Promise<Workbench> => workbench({ config, files })

/** What a plan ships: "service: why" by stage. */
export type Planned = {
  readonly ships: Readonly<Record<string, readonly string[]>>
  readonly said: string
  readonly code: number
  readonly releases: readonly Release[]
}

/** Runs the action plan, which may only read. */
export const planned = async (
  bench: Workbench,
  inputs: Order['inputs'] = {},
  origin?: Order['origin']
): Promise<Planned> => {
  const done = await bench.perform('plan', inputs, origin)
  const rows = JSON.parse(done.outputs.matrix ?? '[]') as readonly {
    readonly stage: string
    readonly release: string
  }[]
  const releases = rows.map(({ release }) => JSON.parse(release) as Release)
  const ships = releases.map(
    ({ stage, units }) => [stage, units.map(({ service, why }) => `${service}: ${why}`)] as const
  )
  expect(done.calls.filter(({ operation }) => !operation.startsWith('Describe'))).toEqual([])
  expect(done.outputs.any ?? 'false').toBe(String(rows.length > 0))
  return { ships: Object.fromEntries(ships), said: done.lines.join('\n'), code: done.code, releases }
}
