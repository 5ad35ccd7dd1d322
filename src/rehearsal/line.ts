import { parseRelease } from '../core/release/codec.ts'
import type { Sha } from '../core/release/named.ts'
import type { Release } from '../core/release/release.ts'
import type { Origin } from '../ports/origin.ts'
import type { Performed } from '../ports/perform.ts'
import type { Scene, Shipped } from './scene.ts'

type Start = { readonly scene: Scene; readonly commit: Sha; readonly origin: Partial<Origin> }

/** Ships a push as a job does: plan → build → push → deploy, once for each stage that the plan names. `between` acts on the release once its images are pushed. */
export const ship = async (scene: Scene, commit: Sha, between?: (release: Release) => void): Promise<Shipped> => {
  const origin: Partial<Origin> = { event: 'push', ref: 'refs/heads/main', sha: commit }
  const start: Start = { scene, commit, origin }
  const plan = await scene.perform({ action: 'plan', inputs: {}, origin })
  if (plan.ending !== 'green') return { releases: [], commit, lines: plan.lines, green: false }
  const entries = JSON.parse(plan.outputs.matrix || '[]') as readonly { readonly release: string | object }[]
  let shipped: Shipped = { releases: [], commit, lines: plan.lines, green: true }
  for (const { release } of entries) {
    const text = typeof release === 'string' ? release : JSON.stringify(release)
    shipped = joined(shipped, await shipOne(start, text, between))
  }
  return shipped
}

const shipOne = async (start: Start, release: string, between?: (release: Release) => void): Promise<Shipped> => {
  const lines: string[] = []
  let text = release
  let last: Performed | undefined
  for (const action of ['build', 'push', 'deploy']) {
    if (action === 'deploy') between?.(parseRelease(text))
    const inputs: Record<string, string> = { release: text, ...(action === 'build' ? { builder: 'pack' } : {}) }
    last = await start.scene.perform({ action, inputs, origin: start.origin })
    lines.push(...last.lines)
    text = last.outputs.release || text
    if (last.ending === 'problem') break
  }
  return { releases: [parseRelease(text)], commit: start.commit, lines, green: last?.ending === 'green' }
}

/** What a release tag asks for; `stage` where a tag names several and each has a job of its own. */
export type Asked = { readonly tag: string; readonly commit: Sha; readonly stage?: string }

/** Pushes a release tag and promotes by it, as the workflow that a tag push starts does. */
export const promote = async (scene: Scene, asked: Asked): Promise<Shipped> => {
  await scene.scratch.tag(asked.tag, asked.commit)
  return promoteTagged(scene, asked)
}

/** Promotes by a tag that is there already. */
export const promoteTagged = async (scene: Scene, { tag, commit, stage }: Asked): Promise<Shipped> => {
  const origin: Partial<Origin> = { event: 'tag', ref: `refs/tags/${tag}`, sha: commit }
  const inputs: Record<string, string> = stage === undefined ? {} : { stage }
  const done = await scene.perform({ action: 'promote', inputs, origin })
  const text = done.outputs.release
  const releases = text === undefined || text === '' ? [] : [parseRelease(text)]
  return { releases, commit, lines: done.lines, green: done.ending === 'green' }
}

/** Pushes release tags one after another, each when the one before has ended. */
export const climb = async (scene: Scene, tags: readonly string[], commit: Sha): Promise<Shipped> => {
  let climbed = nothing(commit)
  for (const tag of tags) climbed = joined(climbed, await promote(scene, { tag, commit }))
  return climbed
}

/** Nothing shipped yet, of a commit. */
export const nothing = (commit: Sha): Shipped => ({ releases: [], commit, lines: [], green: true })

/** Two shipments as one: green only if both are. */
export const joined = (one: Shipped, other: Shipped): Shipped => ({
  releases: [...one.releases, ...other.releases],
  commit: one.commit,
  lines: [...one.lines, ...other.lines],
  green: one.green && other.green
})
