import { between, instant } from '../../core/time/instant.ts'
import { askEcs, home } from './place.ts'
import { staged } from './staged.ts'
import type { Timeline } from './timeline.ts'

/** How long after the end of ECS's rollout we looked last, and the job was over, diagnosis and all; how long the rollout took; how many calls were made. Milliseconds. */
export type Lag = {
  readonly lag: number
  readonly over: number
  readonly took: number
  readonly calls: number
  readonly is: string
}

/** The calls of one look. */
const looks: readonly string[] = ['DescribeServiceDeployments', 'DescribeServices', 'DescribeServiceRevisions']

/** Plays a timeline and measures its verdict against the end of ECS's newest rollout. */
export const measuredLag = async (timeline: Timeline): Promise<Lag> => {
  const { crew, run } = await staged(timeline)
  try {
    const { calls, outcome } = await run()
    const { cluster, service } = home
    const { serviceDeployments } = askEcs(crew.sandbox, 'ListServiceDeployments', { cluster, service })
    const [newest] = serviceDeployments as readonly { createdAt: { $time: number }; finishedAt?: { $time: number } }[]
    if (newest?.finishedAt === undefined) throw new Error(`"${timeline.name}" has no end`)
    const end = instant(newest.finishedAt.$time)
    return {
      lag: between(end, crew.ours.findLast(({ operation }) => looks.includes(operation))?.time ?? end),
      over: between(end, crew.clock.now()),
      took: newest.finishedAt.$time - newest.createdAt.$time,
      ...{ calls, is: outcome === 'none' ? outcome : outcome.is }
    }
  } finally {
    await crew.close()
  }
}
