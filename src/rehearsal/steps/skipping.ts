import { ending } from '../ending.ts'
import { promote, ship } from '../line.ts'
import type { Step } from '../scene.ts'

const fixed = "import { createServer } from 'node:http'\n\ncreateServer((_, answer) => answer.end('v2')).listen(8080)\n"

/** g) A release that alpha has proven wants to skip to live: refused. */
export const skipping: Step = {
  letter: 'g',
  title: 'a tag that skips a stage is refused',
  play: async scene => {
    const commit = await scene.scratch.commit({
      files: { 'services/shop/api.mjs': fixed },
      message: 'Answer in one line',
      at: scene.now()
    })
    const alpha = await ship(scene, commit)
    const updates = scene.truth.calls('UpdateService')
    const shipped = await promote(scene, { tag: 'v1.2.0', commit })
    return ending({ ...shipped, releases: [...alpha.releases, ...shipped.releases] }, [
      ['alpha is green', alpha.green],
      ['the job for live is red', !shipped.green],
      ['live was refused', shipped.releases.some(each => each.units.some(unit => unit.outcome?.is === 'refused'))],
      ['nothing was sent to live', scene.truth.calls('UpdateService') === updates]
    ])
  }
}
