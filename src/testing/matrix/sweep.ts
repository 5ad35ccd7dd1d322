import type { Outcome } from '../../core/release/outcome.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { type SdkHandler, sdkHandler } from '../../sandbox/sdk-handler.ts'
import type { Played } from './played.ts'
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

/** What a timeline came to with one blow. */
export type Swept = {
  readonly outcome: Outcome | 'none'
  /** UpdateService calls that took effect. */
  readonly updates: number
  readonly registrations: number
  /** Calls of the run. */
  readonly calls: number
}

/** A run with a blow, the same run again, undisturbed, where that was asked for, and what the service came to when all had settled. */
export type Sweep = { readonly first: Swept; readonly again?: Swept; readonly served: Served }

/** How long others' rollouts may go on after our verdict. */
const settling = 900_000

/** Plays a timeline while its nth call suffers a blow; runs the same again undisturbed if the outcome asks for it. */
export const swept = async (
  timeline: Timeline,
  { nth, blow }: { readonly nth: number; readonly blow?: Blow },
  asks: (outcome: Outcome | 'none') => boolean
): Promise<Sweep> => {
  let [armed, made] = [false, 0]
  const struck = (): boolean => {
    made += armed ? 1 : 0
    return armed && made === nth
  }
  const wire = (sandbox: Sandbox): SdkHandler => spoiled(sandbox, () => (struck() ? blow : undefined))
  const { crew, run, again } = await staged(timeline, { wire })
  const outcomeOf = ({ outcome, updates, registrations, calls }: Played): Swept => ({
    ...{ outcome, updates, registrations, calls }
  })
  try {
    armed = true
    const first = outcomeOf(await run())
    armed = false
    const second = asks(first.outcome) ? { again: outcomeOf(await again()) } : {}
    await crew.clock.sleep(settling)
    return { first, ...second, served: served(crew.sandbox) }
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
