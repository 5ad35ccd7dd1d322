import type { Config } from '../../core/config/config.ts'
import { ending } from '../ending.ts'
import { joined, nothing, promoteTagged, ship } from '../line.ts'
import type { Step } from '../scene.ts'

/** The reader's own ladder: HEAD ships to the first rung by a push, then a tag for each further rung carries it up. */
export const ownStory = (config: Config, path: string): readonly Step[] => {
  const [, ...above] = config.policy.ladder
  const last = above.length - 1
  return [pushStep(path), ...above.map((rung, n) => tagStep(rung, n === last))]
}

const pushStep = (path: string): Step => ({
  letter: 'a',
  title: `HEAD ships to the first stage, with ${path}`,
  play: async scene => {
    const shipped = await ship(scene, await scene.scratch.head())
    return ending(shipped, [
      ['the job is green', shipped.green],
      ['something was shipped (does a stage have `on: { push: [main] }`?)', shipped.releases.length > 0]
    ])
  }
})

/** Version of the rehearsal's tags: above any real one, and never pushed anywhere but to the copy. */
const version = '9999.0.0'

const tagStep = (rung: readonly string[], isLast: boolean): Step => ({
  letter: rung.join('+'),
  title: `a tag carries it to ${rung.join(' and ')}`,
  play: async scene => {
    const commit = await scene.scratch.head()
    const tags = isLast ? [`v${version}`] : rung.map(stage => `v${version}-${stage}.1`)
    let shipped = nothing(commit)
    for (const tag of tags) {
      await scene.scratch.tag(tag, commit)
      for (const stage of isLast ? rung : [undefined]) {
        shipped = joined(
          shipped,
          await promoteTagged(scene, { tag, commit, ...(stage === undefined ? {} : { stage }) })
        )
      }
    }
    return ending(shipped, [['every job is green', shipped.green && shipped.releases.length > 0]])
  }
})
