import type { Outcome } from '../../core/release/outcome.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { type SdkHandler, sdkHandler } from '../../sandbox/sdk-handler.ts'
import { type Served, served } from './served.ts'
import { staged } from './staged.ts'
import type { Timeline } from './timeline.ts'

/** What befalls one call. */
export type Blow =
  | 'ThrottlingException'
  | '500'
  | 'reset-before'
  | 'reset-after'
  | 'AccessDeniedException'
  | 'ExpiredTokenException'

/** Blows that are worth another try. */
export const passing: readonly Blow[] = ['ThrottlingException', '500', 'reset-before', 'reset-after']

/** All blows: those that another try does not help with, too. */
export const blows: readonly Blow[] = [...passing, 'AccessDeniedException', 'ExpiredTokenException']

/** What a timeline came to with one blow, and what the same run again made of it. */
export type Swept = {
  readonly outcome: Outcome | 'none'
  readonly again: Outcome | 'none'
  /** UpdateService calls that took effect, in the first run. */
  readonly updates: number
  readonly registrations: number
  /** What the service has come to after both. */
  readonly served: Served
  /** Calls of the first run. */
  readonly calls: number
}

/** Plays a timeline while its nth call suffers a blow, then runs the same again undisturbed. */
export const swept = async (timeline: Timeline, nth: number, blow?: Blow): Promise<Swept> => {
  let [armed, made] = [false, 0]
  const struck = (): boolean => {
    made += armed ? 1 : 0
    return armed && made === nth && blow !== undefined
  }
  const wire = (sandbox: Sandbox): SdkHandler => spoiled(sandbox, () => (struck() ? blow : undefined))
  const { crew, run, again } = await staged(timeline, { wire })
  try {
    armed = true
    const first = await run()
    armed = false
    const second = await again()
    return {
      ...{ outcome: first.outcome, again: second.outcome, updates: first.updates, calls: made },
      ...{ registrations: first.registrations + second.registrations, served: served(crew.sandbox) }
    }
  } finally {
    await crew.close()
  }
}

/** A way to the sandbox on which calls suffer what `next` says. */
const spoiled = (sandbox: Sandbox, next: () => Blow | undefined): SdkHandler => {
  const handler = sdkHandler(sandbox)
  return {
    ...handler,
    handle: (request, options) => {
      const error = next()
      if (error === undefined) return handler.handle(request, options)
      sandbox.world.faults.unshift({ error })
      // The sandbox takes a request up at once, before its answer is waited for.
      const answer = handler.handle(request, options)
      sandbox.world.faults.shift()
      return answer
    }
  }
}
