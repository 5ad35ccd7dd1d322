import { parseRelease } from '../core/release/codec.ts'
import type { Scene, Shipped } from './scene.ts'

/** Asks for a rollback of one service as a person would, from a dispatched workflow. */
export const rollBack = async (scene: Scene, stage: string, service: string): Promise<Shipped> => {
  const commit = await scene.scratch.head()
  const origin = { event: 'workflow_dispatch', ref: 'refs/heads/main', sha: commit }
  const inputs = { stage, services: service, reason: 'prices are wrong' }
  const done = await scene.perform({ action: 'rollback', inputs, origin })
  const text = done.outputs.release
  return {
    releases: text === undefined || text === '' ? [] : [parseRelease(text)],
    commit,
    lines: done.lines,
    green: done.ending === 'green'
  }
}
