import type { Context } from './context.ts'
import type { Due } from './due.ts'
import { enter } from './enter.ts'
import type { Hosts } from './hosts.ts'
import { partition } from './partition.ts'
import type { World } from './world.ts'

/** What events do, by their kind. */
export type EventTable = Readonly<Record<string, (context: Context, due: Due) => void>>

/** More events than this at one moment mean that two of them call each other forever. */
const limit = 100_000

/** Lets every event up to the virtual time `until` happen, each at its own time and in order, and leaves the world's now there. */
export const runDue = (
  world: World,
  scene: { readonly events: EventTable; readonly hosts: Hosts },
  until: number
): void => {
  let [moment, count] = [world.now, 0]
  for (let due = world.queue[0]; due !== undefined && due.at <= until; due = world.queue[0]) {
    world.queue.shift()
    world.now = Math.max(world.now, due.at)
    count = world.now === moment ? count + 1 : 0
    moment = world.now
    if (count > limit) throw new Error(`the events at one moment do not end; the last is ${due.kind}`)
    happen(world, scene, due)
  }
  world.now = Math.max(world.now, until)
}

const happen = (world: World, scene: { readonly events: EventTable; readonly hosts: Hosts }, due: Due): void => {
  const act = Object.hasOwn(scene.events, due.kind) ? scene.events[due.kind] : undefined
  if (act === undefined) throw new Error(`nothing handles the event ${due.kind}`)
  const arn = `arn:${partition(due.region)}:iam::${due.account}:root`
  act(enter(world, { account: due.account, region: due.region, arn, accessKeyId: '' }, scene.hosts), due)
}
