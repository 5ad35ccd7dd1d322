import { ending, outcomes, same } from '../ending.ts'
import { climb } from '../line.ts'
import type { Scene, Shipped, Step } from '../scene.ts'

const services = ['api', 'web', 'worker']
const asked = [
  ['v1.0.0-beta.1', 'beta'],
  ['v1.0.0-gamma.1', 'gamma'],
  ['v1.0.0', 'live']
] as const

/** c) Three tags carry the same digests to live, with other variables in each stage and not one build. */
export const upTheLadder: Step = {
  letter: 'c',
  title: 'v1.0.0-beta.1, v1.0.0-gamma.1 and v1.0.0 carry the same digests to live',
  play: async scene => {
    const commit = await scene.scratch.head()
    const pushed = scene.truth.calls('PutManifest')
    const tags = asked.map(([tag]) => tag)
    const shipped = await climb(scene, tags, commit)
    const stages = asked.map(([, stage]) => stage)
    return ending(shipped, [
      ['every job is green', shipped.green],
      [
        'every service succeeded in every stage',
        outcomes(shipped).every(each => each.endsWith(' succeeded')) && outcomes(shipped).length === 9
      ],
      [
        'every stage runs the digests of alpha',
        stages.every(stage => same(images(scene, stage), images(scene, 'alpha')))
      ],
      [
        'each stage has variables of its own',
        stages.every(stage => scene.truth.running(stage, 'api').env.STAGE === stage)
      ],
      ['live logs only warnings', scene.truth.running('live', 'api').env.LOG_LEVEL === 'warn'],
      ['live says which version it is', scene.truth.running('live', 'api').env.VERSION === '1.0.0'],
      ['nothing was built or pushed', scene.truth.calls('PutManifest') === pushed && shipped.releases.every(noneBuilt)]
    ])
  }
}

const images = (scene: Scene, stage: string): readonly string[] =>
  services.flatMap(service => scene.truth.running(stage, service).images)

const noneBuilt = (release: Shipped['releases'][number]): boolean =>
  Object.values(release.images).every(image => image.origin === 'promoted')
