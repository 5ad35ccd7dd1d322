import type { Config } from '../../core/config/config.ts'
import { formersOf } from '../../core/config/formers.ts'
import { serviceOf } from '../../core/config/resolve-unit.ts'
import { tasksOf } from '../../core/config/task-users.ts'
import type { ImageName, Stage } from '../../core/release/named.ts'
import type { Beside } from '../../core/release/parts.ts'
import type { Unit } from '../../core/release/release.ts'

/** Units that ship to a stage. */
export type Ships = { readonly units: readonly Unit[]; readonly stage: Stage }

/** The images of some units and of the tasks that run for them, each once. */
export const needed = (config: Config, { units, stage }: Ships): readonly ImageName[] => {
  const tasks = units.flatMap(({ service }) => tasksOf(config, service, stage))
  const all = [...units.map(unit => unit.images), ...tasks.map(task => serviceOf(config, task).containers)]
  return [...new Set(all.flatMap(containers => Object.values(containers) as ImageName[]))]
}

/** What stands beside units of a release to a stage: their images, and the services that they come after. */
export const besideOf = (config: Config, stage: Stage): Beside => ({
  needed: units => needed(config, { units, stage }),
  formers: units => [...new Set(units.flatMap(({ service }) => formersOf(config, service)))]
})
