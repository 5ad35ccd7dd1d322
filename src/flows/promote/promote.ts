import type { Config } from '../../core/config/config.ts'
import type { Override } from '../../core/gates/facts.ts'
import { findings, gated } from '../../core/gates/judgement.ts'
import { openUnits, type Release, withUnits } from '../../core/release/release.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import { build } from '../build/build.ts'
import type { BuilderChoice } from '../build/build-image.ts'
import { type DeployOptions, deploy } from '../deploy/deploy.ts'
import { prove } from '../prove/prove.ts'
import { push } from '../push/push.ts'
import { attempted } from '../release/attempted.ts'
import { forgetDiagnoses } from '../release/diagnosis-file.ts'
import { render } from '../render/render.ts'
import { gatherGates, unbuilt } from './gather-gates.ts'
import { withLane } from './lane.ts'
import type { Promotion } from './promotion.ts'
import { resolve } from './resolve.ts'
import { retag } from './retag.ts'
import { tellGates } from './tell-gates.ts'
import { waitingOnly } from './waiting-only.ts'

/** How a promotion is judged and rolled out. */
export type PromoteOptions = {
  /** Whether the request names its services: a held one is then refused, else it waits. */
  readonly named: boolean
  /** Go on with the rest although one service was refused. */
  readonly partial: boolean
  readonly overrides: readonly Override[]
  /** Go on only with what waited for a gate and was never begun. */
  readonly pending?: boolean
  /** Stop before the first write. */
  readonly explain: boolean
  readonly timeout?: Duration
  /** What happens after a service ended badly. */
  readonly onFailure?: DeployOptions['onFailure']
  /** What builds in the first stage. */
  readonly builder?: BuilderChoice
}

type Step = (release: Release, ports: Ports) => Promise<Release>

/** Carries a release into its stage: resolve → render → gates → retag → deploy and verify, wave by wave → prove. All gates of all units are judged before the first write; after it nothing is thrown. */
export const promote =
  (config: Config, options: PromoteOptions) =>
  async (asked: Release, ports: Ports): Promise<Promotion> => {
    await forgetDiagnoses({ ...asked, units: openUnits(asked) }, ports.files)
    const resolved = await resolve(config)(await withLane(config)(asked, ports), ports)
    const judged = await judge(config, options)(resolved, ports)
    const entering = options.pending === true ? await waitingOnly(config, judged, ports) : judged
    const closed = options.explain || openUnits(entering.release).length === 0
    const gates =
      closed || !needsBuild(entering.release)
        ? entering
        : await buildAndJudge(config, options)(options.pending === true ? openOnly(entering.release) : resolved, ports)
    if (options.explain) return gates
    await tellGates(resolved, gates, ports)
    const hold = options.named ? 'refused' : 'waiting'
    const { partial, timeout, onFailure, overrides } = options
    const rollOut: DeployOptions = {
      ...{ hold, partial, allowDowngrade: overrides.includes('allow-downgrade') },
      ...(timeout === undefined ? {} : { timeout }),
      ...(onFailure === undefined ? {} : { onFailure })
    }
    const steps: readonly Step[] = [retag(config), caught(deploy(config, rollOut)), prove(config)]
    let release = gates.release
    for (const step of steps) release = await step(release, ports)
    return { ...gates, release, ...(entering.left === undefined ? {} : { left: entering.left }) }
  }

/** Renders the units whose images were all built; the gate `built` speaks about the others. */
const renderBuilt =
  (config: Config): Step =>
  async (release, ports) => {
    const known = openUnits(release).filter(unit => unbuilt(release, unit).length === 0)
    const { units } = await render(config)({ ...release, units: known }, ports)
    return withUnits(release, unit => units.find(({ service }) => service === unit.service) ?? unit)
  }

/** Renders what was built, and judges all units by what the gates ask for. */
const judge =
  (config: Config, options: PromoteOptions) =>
  async (release: Release, ports: Ports): Promise<Promotion> => {
    const rendered = await renderBuilt(config)(release, ports)
    const facts = await gatherGates(config, options)(rendered, ports)
    const found = new Map([...facts].map(([service, each]) => [service, findings(each, options.overrides)]))
    return { release: gated(rendered, found, options), facts, found }
  }

/** What waits is told by the run that finds its gate open. */
const openOnly = (release: Release): Release => ({ ...release, units: openUnits(release) })

const needsBuild = (release: Release): boolean => openUnits(release).some(unit => unbuilt(release, unit).length > 0)

/** Only the first stage gets here: every other one refuses what was never built. */
const buildAndJudge =
  (config: Config, options: PromoteOptions) =>
  async (release: Release, ports: Ports): Promise<Promotion> => {
    const built = await build(config, options.builder === undefined ? {} : { builder: options.builder })(release, ports)
    return judge(config, options)(await push(config)(built, ports), ports)
  }

/** A step after the first write: what it throws becomes the `errored` of each unit that is still open. */
const caught =
  (step: Step): Step =>
  async (release, ports) => {
    if (openUnits(release).length === 0) return release
    const done = step(release, ports)
    return attempted(ports, release, async unit => {
      const { units } = await done
      return units.find(({ service }) => service === unit.service) ?? unit
    })
  }
