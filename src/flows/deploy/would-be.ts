import type { Config } from '../../core/config/config.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Hash, Stage } from '../../core/release/named.ts'
import type { Unit } from '../../core/release/release.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Commit } from '../../ports/git.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { stageRelease } from '../release/stage-release.ts'
import { withStateImages } from '../release/state-images.ts'
import { render } from '../render/render.ts'

/** A commit's config in a stage. */
export type ConfigAt = {
  readonly config: Config
  readonly site: Site
  readonly stage: Stage
  readonly commit: Commit
}

type Subject = { readonly unit: Unit; readonly view: RevisionView }

/** The state that a commit's config makes of a revision's digests; `undefined` where it makes none of them. */
export const wouldBe = async (
  { config, stage, commit }: ConfigAt,
  { unit: { service }, view }: Subject,
  ports: Ports
): Promise<Hash | undefined> => {
  const bare = stageRelease(config, { stage, services: [service], commit }, ports.origin)
  const given = { config, revisions: new Map([[service, view]]), pinned: false, tasks: () => [] }
  try {
    const rendered = await render(config)(withStateImages(bare, given), ports)
    return rendered.units[0]?.task?.hash
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    ports.journal.debug(`${service}: ${error.message}`)
    return undefined
  }
}
