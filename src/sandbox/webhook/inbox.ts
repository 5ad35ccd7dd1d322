import type { World } from '../kernel/world.ts'

/** The sink keeps so many of the latest messages. */
const most = 1000

/** Takes a message, as `POST /_sandbox/webhook` brings it; any JSON will do. */
export const takeMessage = (world: World, body: unknown): void => {
  world.messages.push({ at: world.now, body: structuredClone(body) })
  if (world.messages.length > most) world.messages.shift()
}
