import { deployDefaults } from '../deploy/deploy.ts'
import { landed, type Run } from './landed.ts'
import { openShop } from './shop.ts'

/** What a run that was killed and run again left behind. */
export type Healed = {
  readonly again: Run
  readonly registrations: number
  readonly updates: number
  /** Whether the first run had ended before its death was due. */
  readonly ended: boolean
}

const options = { ...deployDefaults, hold: 'waiting' } as const

/** Rolls an image out in a process that dies when it has made so many calls, then runs the same again. */
export const killedRun = async (after: number, labels: Readonly<Record<string, string>> = {}): Promise<Healed> => {
  const shop = await openShop()
  const order = shop.order(shop.image('new', labels))
  const mortal = shop.killed(after)
  shop.clock.leave()
  const first = landed(mortal, order, options).then(() => true)
  const ended = await Promise.race([first, mortal.dead.then(() => false)])
  if (ended) mortal.clock.leave()
  const successor = shop.killed(10_000)
  const again = await landed(successor, order, options)
  successor.clock.leave()
  return { again, registrations: shop.calls('RegisterTaskDefinition'), updates: shop.calls('UpdateService'), ended }
}
