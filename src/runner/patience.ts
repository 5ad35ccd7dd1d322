import type { Ports } from '../ports/ports.ts'

/** How long a run may go on after the first signal, in milliseconds: GitHub kills a step 7.5 s after it asked it to stop. */
const grace = 5000

/** Gives what the work gives; once the signal is aborted, the work has five more seconds, and then this rejects with the signal's reason. */
export const withinGrace = async <T>(work: Promise<T>, ports: Pick<Ports, 'clock' | 'signal'>): Promise<T> => {
  const over = new AbortController()
  try {
    return await Promise.race([work, patience(ports, over.signal)])
  } finally {
    over.abort()
  }
}

const patience = async ({ clock, signal }: Pick<Ports, 'clock' | 'signal'>, over: AbortSignal): Promise<never> => {
  await new Promise<void>(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true, signal: over })
  })
  await clock.sleep(grace, over)
  throw signal.reason
}
