import { suggestion } from '../problem/nearest.ts'
import { Problem } from '../problem/problem.ts'
import type { ServiceName, Stage } from '../release/named.ts'
import type { Config, ImageSpec, Overlay, Place, ServiceSpec, StageSpec } from './config.ts'

/** The value of a name, or a Problem that lists the names there are. Own keys only: a service may be called `constructor`. */
const named = <T>(record: Readonly<Record<string, T>>, name: string, thing: string): T => {
  const found = Object.hasOwn(record, name) ? record[name] : undefined
  if (found !== undefined) return found
  const remedy = suggestion(name, Object.keys(record))
  throw new Problem({
    what: `The config has no ${thing} "${name}".`,
    ...(remedy === undefined ? {} : { remedy })
  })
}

/** A stage of the config; an unknown one is a Problem that suggests the nearest. */
export const stageOf = (config: Pick<Config, 'policy'>, stage: string): StageSpec =>
  named(config.policy.stages, stage, 'stage')

/** A service of the config; an unknown one is a Problem that suggests the nearest. */
export const serviceOf = (config: Pick<Config, 'services'>, service: string): ServiceSpec =>
  named(config.services, service, 'service')

/** An image of the config; an unknown one is a Problem that suggests the nearest. */
export const imageOf = (config: Pick<Config, 'images'>, image: string): ImageSpec =>
  named(config.images, image, 'image')

/** What the config lays over a service's base definition in a stage: service, then service in stage. A `null` still says "remove from the base". */
export const overlayOf = (config: Pick<Config, 'services'>, service: ServiceName, stage: Stage): Overlay => {
  const spec = serviceOf(config, service)
  const own = Object.hasOwn(spec.stages, stage) ? spec.stages[stage] : undefined
  const verify = own?.verify ?? spec.verify
  const idle = own?.idle ?? spec.idle
  return {
    env: { ...without(spec.env, own?.secrets), ...own?.env },
    secrets: { ...without(spec.secrets, own?.env), ...own?.secrets },
    ...(verify === undefined ? {} : { verify }),
    ...(idle === undefined ? {} : { idle })
  }
}

/** A variable that the stage turns into a secret (or a secret into a variable) leaves the service's list. */
const without = (values: Overlay['env'], moved: Overlay['env'] = {}): Overlay['env'] =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(moved, name) || moved[name] === null))

/** Name of a service in ECS, with `{stage}` filled in. */
export const serviceName = (config: Pick<Config, 'services'>, service: ServiceName, stage: Stage): string =>
  serviceOf(config, service).service.replaceAll('{stage}', stage)

/** Where a stage's AWS is. */
export const placeOf = (config: Pick<Config, 'policy'>, stage: Stage): Place => {
  const { region, account, role, readRole } = stageOf(config, stage)
  return {
    region,
    ...(account === undefined ? {} : { account }),
    ...(role === undefined ? {} : { role }),
    ...(readRole === undefined ? {} : { readRole })
  }
}

/** ECS cluster of a stage, with `{stage}` filled in. */
export const clusterOf = (config: Pick<Config, 'policy'>, stage: Stage): string =>
  stageOf(config, stage).cluster.replaceAll('{stage}', stage)
