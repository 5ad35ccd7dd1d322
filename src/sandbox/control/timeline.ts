import { iso, parseIso } from '../clock/iso.ts'
import type { Context } from '../kernel/context.ts'
import type { Service, TimelineRow } from '../kernel/operation.ts'
import type { Scene } from '../wire/scene.ts'

/** What happened, as text: one line per row, by virtual time; lines of one time keep the services' order, and faults follow them. */
export const timeline = (scene: Scene, last = Number.POSITIVE_INFINITY): string =>
  [...scene.places().flatMap(context => scene.services.flatMap(service => told(context, service))), ...struck(scene)]
    .filter(row => row.at >= scene.world.now - last)
    .sort((a, b) => a.at - b.at)
    .map(row => `${iso(row.at)}  ${row.where}  ${row.text}\n`)
    .join('')

type Row = TimelineRow & { readonly where: string }

const told = (context: Context, { name, timeline: rows }: Service): readonly Row[] =>
  (rows?.(context) ?? []).map(row => ({ ...row, where: `${context.account.id}/${context.caller.region} ${name}` }))

const struck = ({ world }: Scene): readonly Row[] =>
  world.calls.flatMap(({ fault, time, account, region, service, operation, resource }) =>
    fault === undefined
      ? []
      : [
          {
            at: parseIso(time) ?? 0,
            where: `${account}/${region} ${service}`,
            text: `fault ${fault}: ${operation} ${resource}`.trimEnd()
          }
        ]
  )
