import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName, serviceOf } from '../../core/config/resolve-unit.ts'
import { Problem } from '../../core/problem/problem.ts'
import { isOwnersTag } from '../../core/record/keys.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import type { Definition } from '../../core/task/definition.ts'
import { parseDefinition } from '../../core/task/definition-file.ts'
import { filledText } from '../../core/task/placeholders.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Ports } from '../../ports/ports.ts'

/** What a step of the line works with. */
export type Line = { readonly config: Config; readonly release: Release; readonly ports: Ports }

/** The definition over which the config is laid: a file at the release's commit, the newest ACTIVE revision of a family, or what the service runs. */
export const taskBase = async (line: Line, unit: Unit): Promise<Definition> => {
  if (unit.kind === 'lambda' || unit.kind === 'site')
    throw new Problem({
      what: `"${unit.service}" is of kind "${unit.kind}", which has no task definition to render.`,
      remedy: 'This kind is not built yet: leave the service out.'
    })
  const { task } = serviceOf(line.config, unit.service)
  if (task === 'live') return liveBase(line, unit)
  return 'file' in task ? fileBase(line, unit, task.file) : familyBase(line, unit, task.family)
}

const fileBase = async ({ release, ports }: Line, unit: Unit, template: string): Promise<Definition> => {
  const path = filledText(template, { stage: release.stage })
  const text = await ports.git.file(release.commit.sha, path)
  if (text !== undefined) return parseDefinition(text, path)
  throw new Problem({
    what: `The task definition "${path}" of "${unit.service}" is not in commit ${release.commit.sha.slice(0, 12)}.`,
    remedy: 'Check the path (it is relative to the root of the repository), or commit the file.'
  })
}

const familyBase = async ({ config, release, ports }: Line, unit: Unit, template: string): Promise<Definition> => {
  const family = filledText(template, { stage: release.stage })
  const place = placeOf(config, release.stage)
  const view = await ports.at(place).definitions.describe(family)
  if (view?.active === true) return withTags(view)
  throw new Problem({
    what: `The family "${family}", the base of "${unit.service}", has no ACTIVE revision in ${place.region}.`,
    remedy: 'Check its name and the place of the stage, or register it with your infrastructure code.'
  })
}

const liveBase = async ({ config, release, ports }: Line, unit: Unit): Promise<Definition> => {
  const cloud = ports.at(placeOf(config, release.stage))
  const [cluster, name] = [clusterOf(config, release.stage), serviceName(config, unit.service, release.stage)]
  const service = (await cloud.services.describe(cluster, [name])).get(name)
  const base = service?.taskDefinition
  const view = base === undefined ? undefined : await cloud.definitions.describe(base)
  if (view !== undefined) return withTags(view)
  throw new Problem({
    what: `There is no service "${name}" in cluster "${cluster}" whose task definition could be the base of "${unit.service}".`,
    remedy: 'Check the names, or give the service a task definition file with the key "task".'
  })
}

/** A revision's definition with the tags that its owner gave it. */
const withTags = ({ definition, tags }: RevisionView): Definition => {
  const own = Object.entries(tags).filter(([key]) => isOwnersTag(key))
  return own.length === 0 ? definition : { ...definition, tags: own.map(([key, value]) => ({ key, value })) }
}
