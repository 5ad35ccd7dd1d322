import { ending, outcomes, same } from '../ending.ts'
import { ship } from '../line.ts'
import { sampleFiles } from '../sample/files.data.ts'
import type { Step } from '../scene.ts'

/** a) A push to main deploys all three services to alpha. */
export const firstPush: Step = {
  letter: 'a',
  title: 'a push to main deploys all three to alpha',
  play: async scene => {
    const commit = await scene.scratch.commit({ files: sampleFiles, message: 'Open the shop', at: scene.now() })
    const shipped = await ship(scene, commit)
    const api = scene.truth.running('alpha', 'api')
    const worker = scene.truth.running('alpha', 'worker')
    return ending(shipped, [
      ['the job is green', shipped.green],
      [
        'api, web and worker succeeded',
        same(outcomes(shipped), ['api succeeded', 'web succeeded', 'worker succeeded'])
      ],
      ['api and worker run the same image', api.images[0] === worker.images[0]],
      ['the image is named by digest', api.images[0]?.includes('@sha256:') === true],
      ['api runs with the variables of alpha', api.env.STAGE === 'alpha' && api.env.LOG_LEVEL === 'debug']
    ])
  }
}
