import type { Site } from '../site.ts'

/** Asks ECS to stop a rollout and go back; `too-late` when it has ended already. */
export const stopRollout = ({ cloud }: Site, rollout: string): Promise<'asked' | 'too-late'> =>
  cloud.rollouts.stop(rollout)

/** Gives the word that a rollout waits for at a hook; `too-late` when it no longer waits there. */
export const answerRollout = (
  { cloud }: Site,
  { rollout, hook, word }: { readonly rollout: string; readonly hook: string; readonly word: 'CONTINUE' | 'ROLLBACK' }
): Promise<'given' | 'too-late'> => cloud.rollouts.answer(rollout, hook, word)
