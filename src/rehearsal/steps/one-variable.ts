import { digestIn, ending, outcomes, same } from '../ending.ts'
import { ship } from '../line.ts'
import { sampleConfig } from '../sample/config.data.ts'
import type { Step } from '../scene.ts'

/** d) A config-only change of one variable in alpha redeploys the same digest. */
export const oneVariable: Step = {
  letter: 'd',
  title: 'one variable changed for alpha redeploys the same digest',
  play: async scene => {
    const before = scene.truth.running('alpha', 'api')
    const files = { '.github/tagship.yml': sampleConfig.replace('LOG_LEVEL: debug', 'LOG_LEVEL: trace') }
    const commit = await scene.scratch.commit({ files, message: 'Log more in alpha', at: scene.now() })
    const shipped = await ship(scene, commit)
    const after = scene.truth.running('alpha', 'api')
    return ending(shipped, [
      ['the job is green', shipped.green],
      ['only api was in the release, and succeeded', same(outcomes(shipped), ['api succeeded'])],
      ['api runs with the new variable', after.env.LOG_LEVEL === 'trace'],
      [
        'on the same digest',
        digestIn(after.images[0]) === digestIn(before.images[0]) && digestIn(after.images[0]) !== ''
      ],
      ['as a new revision', after.revision !== before.revision]
    ])
  }
}
