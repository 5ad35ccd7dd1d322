import type { CrewOptions } from './crew.ts'
import type { Played } from './played.ts'
import { staged } from './staged.ts'
import type { Timeline } from './timeline.ts'

/** Plays a timeline from its ground to the verdict. */
export const play = async (timeline: Timeline, options: CrewOptions = {}): Promise<Played> => {
  const { crew, run } = await staged(timeline, options)
  try {
    return await run()
  } finally {
    await crew.close()
  }
}
