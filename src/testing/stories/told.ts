import type { CallRecord } from '../../sandbox/kernel/call.ts'
import type { Strike } from '../matrix/strike.ts'
import { striker } from '../matrix/striker.ts'
import type { Done } from '../workbench.ts'
import { left, timeless } from './left.ts'
import type { Story } from './stories.data.ts'

/** How an action ended: its exit code, its outcome if it has one, and all that was said. */
export type Ending = { readonly code: number; readonly outcome: string; readonly said: string }

/** A story that was played with one call struck (or none) and, where that changed how it ended, once more without. */
export type Told = {
  readonly first: Ending
  readonly again?: Ending
  /** What took effect in the first run, the tasks that it started, and what all of it left behind. */
  readonly writes: number
  readonly tasks: number
  readonly left: readonly string[]
  readonly calls: readonly CallRecord[]
  readonly landed: boolean
}

/** Plays a story with a strike; `asks` says whether it is played again after this ending. */
export const told = async (
  story: Story,
  strikes: readonly Strike[],
  asks: (ending: Ending) => boolean
): Promise<Told> => {
  const { wire, arm, landed } = striker(strikes)
  const { bench, act } = await story.open({ wire })
  try {
    arm(true)
    const done = await act()
    arm(false)
    const first = ending(done)
    const again = asks(first) ? { again: ending(await act()) } : {}
    const writes = done.calls.filter(({ status, operation }) => status === 200 && changes.test(operation)).length
    const started = done.calls.filter(({ status, operation }) => status === 200 && operation === 'RunTask')
    const tasks = new Set(started.map(({ response }) => JSON.stringify(response))).size
    return { first, ...again, writes, tasks, left: left(bench), calls: done.calls, landed: landed() > 0 }
  } finally {
    await bench.close()
  }
}

const changes = /^(Put|Register|Run|Stop|Tag|Untag|Update)/

const ending = ({ code, outputs, lines, annotations, summary, failure = '' }: Done): Ending => ({
  code,
  outcome: timeless(outputs.outcome ?? outputs.status ?? ''),
  said: [...lines, ...annotations.map(({ message }) => message), summary, failure].join('\n')
})
