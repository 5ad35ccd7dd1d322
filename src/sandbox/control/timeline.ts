import { iso } from '../clock/iso.ts'
import type { Scene } from '../wire/scene.ts'

/** What happened, as text: one line per row, by virtual time; lines of one time keep the services' order. */
export const timeline = (scene: Scene, last = Number.POSITIVE_INFINITY): string =>
  scene
    .places()
    .flatMap(context =>
      scene.services.flatMap(({ name, timeline: rows }) =>
        (rows?.(context) ?? []).map(row => ({
          ...row,
          where: `${context.account.id}/${context.caller.region} ${name}`
        }))
      )
    )
    .filter(row => row.at >= scene.world.now - last)
    .sort((a, b) => a.at - b.at)
    .map(row => `${iso(row.at)}  ${row.where}  ${row.text}\n`)
    .join('')
