import { ending } from '../ending.ts'
import { rollBack } from '../roll-back.ts'
import type { Step } from '../scene.ts'

/** i) A second rollback does not bounce back to the release that was just left. */
export const noBounce: Step = {
  letter: 'i',
  title: 'a second rollback does not bounce back to it',
  play: async scene => {
    const before = scene.truth.running('live', 'api')
    const shipped = await rollBack(scene, 'live', 'api')
    const after = scene.truth.running('live', 'api')
    return ending(shipped, [
      ['live still runs a state that nobody vetoed', !scene.truth.vetoed('live', after.revision)],
      ['and not the release that was left', after.images[0] === before.images[0]]
    ])
  }
}
