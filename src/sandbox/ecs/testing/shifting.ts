import type { Input } from '../../kernel/operation.ts'
import type { World } from '../../kernel/world.ts'
import { deployed, described, running, type Stage, update } from './stage.ts'

/** A shop whose service `api` runs revision 1, and is to shift traffic from its next rollout on. */
export const shiftingShop = (configuration: Input, rule: Partial<World['tasks'][number]> = {}): Stage => {
  const stage = running(rule)
  update(stage, { deploymentConfiguration: configuration })
  return stage
}

/** The stage, with the test and production weights of the old and the new revision, and what became of hooks. */
export const shift = (stage: Stage): string => {
  const { status, lifecycleStage, sourceServiceRevisions, targetServiceRevision, lifecycleHookDetails } =
    deployed(stage)
  const share = (revision: Record<string, unknown> | undefined): string =>
    `${revision?.requestedTestTrafficWeight}/${revision?.requestedProductionTrafficWeight}`
  const hooks = (lifecycleHookDetails ?? []).map((hook: { status: string }) => ` ${hook.status}`).join('')
  return `${status} ${lifecycleStage} ${share(sourceServiceRevisions[0])} ${share(targetServiceRevision)}${hooks}`
}

const rows = (stage: Stage): string =>
  described(stage)
    .deployments.map((row: Record<string, unknown>) => `${row.status}/${row.rolloutState}:${row.runningCount}`)
    .join(' ')

/** What a shift of traffic looks like, sampled each second: a line for each change, with its second. */
export const shifted = (stage: Stage, seconds: number): readonly string[] => {
  const [start, lines] = [stage.seconds(), [] as string[]]
  for (let second = 0; second <= seconds; second += 1) {
    const seen = `${shift(stage)} | ${rows(stage)}`
    if (!lines.at(-1)?.endsWith(`s ${seen}`)) lines.push(`${Math.round(stage.seconds() - start)}s ${seen}`)
    stage.pass(1)
  }
  return lines
}
