import type { Site } from '../site.ts'

/** Asks ECS to stop a rollout and go back; `too-late` when it has ended already. */
export const stopRollout = ({ cloud }: Site, rollout: string): Promise<'asked' | 'too-late'> =>
  cloud.rollouts.stop(rollout)
