import { ending, outcomes, same } from '../ending.ts'
import { ship } from '../line.ts'
import type { Step } from '../scene.ts'

const page = '<!doctype html>\n<title>Shop</title>\n<h1>Shop</h1>\n<p>Now open on Sundays.</p>\n'

/** b) A commit that touches only `web` deploys only `web`. */
export const onlyWeb: Step = {
  letter: 'b',
  title: 'a commit that touches only web deploys only web',
  play: async scene => {
    const before = ['api', 'worker'].map(service => scene.truth.running('alpha', service).revision)
    const files = { 'services/web/index.html': page }
    const commit = await scene.scratch.commit({ files, message: 'Open on Sundays', at: scene.now() })
    const shipped = await ship(scene, commit)
    const after = ['api', 'worker'].map(service => scene.truth.running('alpha', service).revision)
    return ending(shipped, [
      ['the job is green', shipped.green],
      ['only web was in the release, and succeeded', same(outcomes(shipped), ['web succeeded'])],
      ['api and worker were left alone', same(before, after)]
    ])
  }
}
