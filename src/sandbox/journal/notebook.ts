import type { CallRecord } from '../kernel/call.ts'
import type { WireRequest } from '../wire/request.ts'
import type { Scene } from '../wire/scene.ts'
import { contentAfter } from './content.ts'
import type { Deed, Entry } from './entry.ts'
import type { Journal } from './journal.ts'
import { keptRequest } from './perform.ts'

/** Notes what is asked of a scene, for whoever plays it again: the journal on disk, and worlds that lag behind. */
export type Notebook = {
  note(deed: Deed, at: number): void
  /** Notes a request that can be played again; called before it is answered. */
  request(request: WireRequest): void
  /** Notes what a call that brought content left behind; called after it, before its answer goes out. */
  content(call: CallRecord): void
  /** Notes how far time has come, if nothing that came later says so. */
  time(): void
}

/** A notebook over a scene; without readers it does nothing. */
export const notebook = (
  scene: Scene,
  to: { readonly journal: Journal | undefined; readonly follow: (entry: Entry) => void }
): Notebook => {
  let last = scene.world.now
  const write = (deed: () => Deed, at: number): void => {
    const entry = { ...deed(), at, scheduled: scene.world.scheduled }
    last = at
    to.follow(entry)
    to.journal?.append(entry)
  }
  const isRead = (): boolean => to.journal !== undefined || scene.world.lag > 0
  return {
    note: (deed, at) => {
      if (isRead()) write(() => deed, at)
    },
    request: request => {
      if (isRead()) write(() => ({ do: 'call', request: keptRequest(request) }), scene.world.now)
    },
    content: call => {
      if (isRead()) write(() => contentAfter(scene, call), scene.world.now)
    },
    time: () => {
      if (to.journal === undefined) return
      if (scene.world.now > last) write(() => ({ do: 'time' }), scene.world.now)
      if (to.journal.isLong()) to.journal.fold(scene.world)
    }
  }
}
