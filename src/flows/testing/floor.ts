import { deployDefaults } from '../deploy/deploy.ts'
import type { RollOutOptions } from '../roll-out/roll-out.ts'
import { landed, type Run, type RunOptions } from './landed.ts'
import { openShop, type Shop } from './shop.ts'

type Members = Readonly<Record<string, unknown>>

/** A shop with short words for what tests do there. */
export type Floor = {
  readonly shop: Shop
  /** Rolls an image out; one with labels behaves as they say. */
  readonly run: (image: string, changes?: Partial<RunOptions>) => Promise<Run>
  readonly runBad: (labels: Readonly<Record<string, string>>, changes?: Partial<RunOptions>) => Promise<Run>
  /** Does something so much later, while a rollout goes on. */
  readonly meanwhile: (after: number, work: () => void) => void
  /** Somebody else's UpdateService. */
  readonly update: (members: Members) => void
  /** Registrations and updates of ours. */
  readonly writes: () => readonly number[]
  /** Denies an operation, always or at its nth calls. */
  readonly deny: (operation: string, nth?: readonly number[]) => void
}

/** Tasks that end with exit code 3 soon after they start. */
export const crash = { 'tagship.sandbox.start': 'crash', 'tagship.sandbox.exit-code': '3' }

/** Tasks that never start. */
export const hang = { 'tagship.sandbox.start': 'hang' }

/** Options that nobody set. */
export const usual: RollOutOptions = { ...deployDefaults, hold: 'waiting' }

/** Opens a shop and gives the words for it. */
export const openFloor = async (given: Parameters<typeof openShop>[0] = {}): Promise<Floor> => {
  const shop = await openShop(given)
  return {
    shop,
    run: (image, changes) => landed(shop, shop.order(shop.image(image)), { ...usual, ...changes }),
    runBad: (labels, changes) => landed(shop, shop.order(shop.image('bad', labels)), { ...usual, ...changes }),
    meanwhile: (after, work) => void shop.clock.sleep(after).then(work),
    update: members => void shop.ask('UpdateService', { cluster: 'shop', service: 'api', ...members }),
    writes: () => [shop.calls('RegisterTaskDefinition'), shop.calls('UpdateService')],
    deny: (operation, nth) => deny(shop, operation, nth)
  }
}

const deny = ({ sandbox }: Shop, operation: string, nth: readonly number[] | undefined): void => {
  const message = `User: arn:aws:iam::111111111111:user/ci is not authorized to perform: ecs:${operation} on resource: *`
  const when = nth === undefined ? {} : { nth: [...nth] }
  sandbox.world.faults.push({ service: 'ecs', operation, error: 'AccessDeniedException', message, ...when })
}
