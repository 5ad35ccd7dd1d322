import { iso } from '../clock/iso.ts'
import { enter } from '../kernel/enter.ts'
import type { Hosts } from '../kernel/hosts.ts'
import type { Service } from '../kernel/operation.ts'
import type { World } from '../kernel/world.ts'

/** What happened, as text: one line per row, by virtual time; lines of one time keep the services' order. */
export const timeline = (world: World, hosts: Hosts, services: readonly Service[]): string =>
  Object.values(world.accounts)
    .flatMap(account => Object.keys(account.regions).map(region => ({ account: account.id, region })))
    .flatMap(place => {
      const context = enter(world, { ...place, arn: '', accessKeyId: '' }, hosts)
      return services.flatMap(({ name, timeline: rows }) =>
        (rows?.(context) ?? []).map(row => ({ ...row, where: `${place.account}/${place.region} ${name}` }))
      )
    })
    .sort((a, b) => a.at - b.at)
    .map(row => `${iso(row.at)}  ${row.where}  ${row.text}\n`)
    .join('')
