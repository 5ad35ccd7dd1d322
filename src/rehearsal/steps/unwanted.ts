import { digestIn, ending } from '../ending.ts'
import { climb } from '../line.ts'
import { rollBack } from '../roll-back.ts'
import type { Step } from '../scene.ts'

const tags = ['v1.3.0-beta.1', 'v1.3.0-gamma.1', 'v1.3.0'] as const

/** h) A release passes up to live, is unwanted there, and is rolled back to the state before: vetoed and held. */
export const unwanted: Step = {
  letter: 'h',
  title: 'a release that reached live is unwanted and rolled back there',
  play: async scene => {
    const before = scene.truth.running('live', 'api')
    const up = await climb(scene, tags, await scene.scratch.head())
    const reached = scene.truth.running('live', 'api')
    const back = await rollBack(scene, 'live', 'api')
    const after = scene.truth.running('live', 'api')
    return ending({ ...up, releases: [...up.releases, ...back.releases] }, [
      ['the release reached live', up.green && digestIn(reached.images[0]) !== digestIn(before.images[0])],
      ['the rollback is green', back.green],
      ['live runs the state before', digestIn(after.images[0]) === digestIn(before.images[0])],
      ['with its variables', after.env.VERSION === '1.0.0'],
      ['the service is held', scene.truth.tags('live', 'api')['tagship:hold'] !== undefined],
      ['the state is vetoed', scene.truth.vetoed('live', reached.revision)]
    ])
  }
}
