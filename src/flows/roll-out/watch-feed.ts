import type { Watch } from '../../targets/service/follow.ts'

/** What is handed over to be followed while more is still sent. */
export type Feed = {
  readonly add: (watch: Watch) => void
  /** Nothing more comes. */
  readonly close: () => void
  /** What came since the last time. One who is idle waits for something to come, and gets nothing once nothing more will. */
  readonly take: (idle: boolean) => Promise<readonly Watch[] | undefined>
}

/** A feed that holds nothing yet. */
export const watchFeed = (): Feed => {
  let [waiting, closed, wake]: [readonly Watch[], boolean, () => void] = [[], false, () => {}]
  const take: Feed['take'] = async idle => {
    const came = waiting
    waiting = []
    if (came.length > 0 || !idle) return came
    if (closed) return undefined
    await new Promise<void>(resolve => {
      wake = resolve
    })
    return take(idle)
  }
  return {
    add: watch => {
      waiting = [...waiting, watch]
      wake()
    },
    close: () => {
      closed = true
      wake()
    },
    take
  }
}
