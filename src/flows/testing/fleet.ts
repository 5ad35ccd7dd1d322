import { parsed } from '../../core/release/named.ts'
import type { Order } from '../../targets/order.ts'
import type { Landing, RollOutOptions } from '../roll-out/roll-out.ts'
import { rollOut } from '../roll-out/roll-out.ts'
import { usual } from './floor.ts'
import { openShop, type Shop } from './shop.ts'

/** Many services of one cluster, and how they landed. */
export type Fleet = {
  readonly shop: Shop
  readonly run: (changes?: Partial<RollOutOptions>, signal?: AbortSignal) => Promise<ReadonlyMap<string, Landing>>
}

/** Opens a shop with so many services beside its own, each with one task and a family of its own. */
export const openFleet = async (size: number): Promise<Fleet> => {
  const shop = await openShop()
  const names = Array.from({ length: size }, (_, index) => `s${index}`)
  for (const name of names) {
    shop.ask('RegisterTaskDefinition', definitionOf(shop.order(shop.image('placeholder')), name))
    shop.ask('CreateService', { ...service, serviceName: name, taskDefinition: name })
  }
  await shop.clock.sleep(600_000)
  const run = (changes = {}, signal = new AbortController().signal) => {
    const journal = { info: () => {}, warn: () => {}, debug: () => {}, mask: () => {} }
    const ports = { clock: shop.clock, signal, journal: { ...journal, group: <T>(_: string, work: () => T) => work() } }
    const orders = names.map(name => orderOf(shop, name))
    return rollOut({ cloud: shop.cloud, cluster: 'shop' }, { ...usual, ...changes })(orders, ports)
  }
  return { shop, run }
}

const service = {
  ...{ cluster: 'shop', desiredCount: 1, launchType: 'FARGATE' },
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60718'] } }
}

const definitionOf = ({ wanted }: Order, family: string) =>
  wanted.is === 'definition' ? { ...wanted.definition, family } : {}

const orderOf = (shop: Shop, name: string): Order => {
  const order = shop.order(shop.image('good'))
  const { wanted } = order
  if (wanted.is !== 'definition') throw new Error('no definition')
  const hash = parsed<'Hash'>(`${wanted.hash.slice(0, 56)}${name.padStart(8, '0')}`)
  const definition = definitionOf(order, name)
  return {
    ...order,
    label: name,
    service: name,
    wanted: { ...wanted, hash, definition, tags: { 'tagship:hash': hash } }
  }
}
