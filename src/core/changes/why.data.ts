import type { WhyCode } from '../release/release.ts'

/** Why a unit ships, in words. */
export const whyTexts: Readonly<Record<WhyCode, string>> = {
  'image-changed': 'what its image is made of has changed since the commit that runs',
  'config-changed': 'its config or its task definition has changed since the commit that runs',
  'task-changed': 'it runs unchanged, but a task that runs before it has changed',
  'not-running': 'it does not run there, or its last rollout failed',
  'not-proven': 'this state came there, but nobody saw it hold: deploy follows it to its end and proves it',
  'unknown-base': 'what runs there cannot be compared with this commit',
  tag: 'the release tag asks for it',
  asked: 'it was asked for',
  drift: 'what runs there is not what was released'
}
