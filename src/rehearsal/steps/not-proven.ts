import { ending } from '../ending.ts'
import { promote } from '../line.ts'
import type { Step } from '../scene.ts'

/** f) A tag that would promote the crashing release is refused before anything is written. */
export const notProven: Step = {
  letter: 'f',
  title: 'a tag that would promote it is refused',
  play: async scene => {
    const commit = await scene.scratch.head()
    const updates = scene.truth.calls('UpdateService')
    const before = scene.truth.running('beta', 'api').revision
    const shipped = await promote(scene, { tag: 'v1.1.0-beta.1', commit })
    return ending(shipped, [
      ['the job is red', !shipped.green],
      [
        'api was refused',
        shipped.releases.some(each => each.units.some(unit => unit.service === 'api' && unit.outcome?.is === 'refused'))
      ],
      [
        'nothing was sent to beta',
        scene.truth.calls('UpdateService') === updates && scene.truth.running('beta', 'api').revision === before
      ]
    ])
  }
}
