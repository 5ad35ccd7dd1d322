import type { Preview } from './state.ts'

/** How long a preview takes, and how long its results are kept. */
const [takes, lasts] = [10_000, 86_400_000]

/** How a preview stands: its end is told by time alone. */
export const previewStatus = ({ startedAt }: Preview, now: number): 'IN_PROGRESS' | 'COMPLETE' | 'EXPIRED' => {
  if (now < startedAt + takes) return 'IN_PROGRESS'
  return now < startedAt + lasts ? 'COMPLETE' : 'EXPIRED'
}
