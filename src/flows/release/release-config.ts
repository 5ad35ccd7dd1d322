import type { Config, Place } from '../../core/config/config.ts'
import type { SingleServiceInputs } from '../../core/config/single-service.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Image, Release } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { loadConfig } from './load-config.ts'

type Text = string | undefined

/** Which config a step that handles images was given: a file, or the inputs that stand in for one. */
export type ConfigAsked = {
  readonly config: Text
  readonly policyRef: Text
  readonly region: Text
  readonly account: Text
  readonly role: Text
  readonly path?: Text
  readonly dockerfile?: Text
}

/** The place that inputs name; `undefined` without a region. */
export const placeAsked = ({ region, account, role }: ConfigAsked): Place | undefined =>
  region === undefined
    ? undefined
    : { region, ...(account === undefined ? {} : { account }), ...(role === undefined ? {} : { role }) }

/** What the release and the inputs say together, where the commit has no config: one service with one image. */
const singleOf = (release: Release, asked: ConfigAsked): SingleServiceInputs | undefined => {
  const place = placeAsked(asked)
  const [unit, ...others] = release.units
  const [image] = Object.values<Image>(release.images)
  if (place === undefined || unit === undefined || image === undefined || others.length > 0) return undefined
  const { path, dockerfile } = asked
  return {
    ...place,
    ...{ cluster: release.stage, service: unit.service, taskDefinition: 'live', repository: image.repository },
    stage: release.stage,
    ...(path === undefined ? {} : { path }),
    ...(dockerfile === undefined ? {} : { dockerfile })
  }
}

const standIns = ['region', 'account', 'role', 'path', 'dockerfile'] as const

/** The config of a release's commit; without a file, what its one image and the inputs make. */
export const releaseConfig = (release: Release, asked: ConfigAsked, ports: Ports): Promise<Config> => {
  const inputs = singleOf(release, asked)
  return loadConfig(ports, {
    instead: standIns.filter(name => asked[name] !== undefined),
    at: release.commit.sha,
    ...(asked.config === undefined ? {} : { config: asked.config }),
    ...(asked.policyRef === undefined ? {} : { policyRef: asked.policyRef }),
    ...(inputs === undefined ? {} : { inputs })
  })
}

/** Where images live: the place that the inputs name, else the config's registry at the commit of this run. */
export const registryAsked = async (asked: ConfigAsked, ports: Ports): Promise<Place> => {
  const named = placeAsked(asked)
  if (named !== undefined) return named
  const ref = ports.origin.sha ?? 'HEAD'
  const commit = await ports.git.commit(ref)
  if (commit === undefined)
    throw new Problem({ what: `There is no commit "${ref}".`, remedy: 'Check the repository out, or set "region".' })
  const { config, policyRef } = asked
  const request = { ...(config === undefined ? {} : { config }), ...(policyRef === undefined ? {} : { policyRef }) }
  return (await loadConfig(ports, { at: commit.sha, ...request })).policy.registry
}
