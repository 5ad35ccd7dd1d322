import type { Context } from '../kernel/context.ts'
import { enter } from '../kernel/enter.ts'
import type { Hosts } from '../kernel/hosts.ts'
import type { Service } from '../kernel/operation.ts'
import { type EventTable, runDue } from '../kernel/run-due.ts'
import type { World } from '../kernel/world.ts'
import type { Defaults } from './caller.ts'

/** A world with all that requests are answered from. */
export type Scene = {
  readonly world: World
  readonly hosts: Hosts
  readonly defaults: Defaults
  readonly services: readonly Service[]
  /** The world that a read is answered from when it is another than the present one. */
  readonly past?: (service: string, operation: string) => World | undefined
  /** The context of an account and region at the world's now, for arranging and looking. */
  enter(account?: string, region?: string): Context
  /** The contexts of all accounts and regions that were ever entered. */
  places(): readonly Context[]
  /** Lets the events up to a virtual time happen. */
  run(until: number): void
}

/** What a scene is made of. */
export type SceneParts = Pick<Scene, 'world' | 'hosts' | 'defaults' | 'services' | 'past'>

/** A scene over a world. */
export const sceneOver = (parts: SceneParts): Scene => {
  const { world, hosts, defaults, services } = parts
  const events: EventTable = Object.fromEntries(services.flatMap(service => Object.entries(service.events ?? {})))
  const at = (account = defaults.account, region = defaults.region): Context => {
    const arn = `arn:aws:iam::${account}:user/sandbox`
    return enter(world, { account, region, arn, accessKeyId: '' }, hosts)
  }
  return {
    ...parts,
    enter: at,
    places: () =>
      Object.values(world.accounts).flatMap(({ id, regions }) => Object.keys(regions).map(region => at(id, region))),
    run: until => runDue(world, { events, hosts }, until)
  }
}
