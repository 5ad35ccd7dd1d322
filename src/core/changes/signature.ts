import type { Config } from '../config/config.ts'
import { imageOf, overlayOf, serviceOf } from '../config/resolve-unit.ts'
import { inputPaths } from '../image/content-key.ts'
import type { ServiceName, Stage } from '../release/named.ts'

type Services = Pick<Config, 'images' | 'services'>

/** All that git and config say of a service in a stage, in two texts that compare: what its images are made of, and the rest. */
export type Signature = { readonly images: string; readonly rest: string }

/** The paths whose git objects a service's signature is made of. */
export const signaturePaths = (config: Services, service: ServiceName): readonly string[] => {
  const { containers, task } = serviceOf(config, service)
  const images = Object.values(containers).flatMap(image => inputPaths(imageOf(config, image)))
  return [...new Set([...images, ...(typeof task === 'object' && 'file' in task ? [task.file] : [])])].sort()
}

/** The signature of a service in a stage at a commit, whose git objects are given. A health address is no part of a state. */
export const signature = (
  config: Services,
  unit: { readonly service: ServiceName; readonly stage: Stage },
  objects: ReadonlyMap<string, string | undefined>
): Signature => {
  const { containers, task, kind, service } = serviceOf(config, unit.service)
  const { env, secrets } = overlayOf(config, unit.service, unit.stage)
  const id = (path: string): string | null => objects.get(path) ?? null
  const images = Object.entries(containers).map(([container, image]) => {
    const spec = imageOf(config, image)
    return { container, spec, inputs: inputPaths(spec).map(path => [path, id(path)]) }
  })
  const base = typeof task === 'object' && 'file' in task ? { file: task.file, id: id(task.file) } : task
  return { images: ordered(images), rest: ordered({ kind, service, base, env, secrets }) }
}

/** The signature of what runs before a service in a stage, in one text; `before` is in it, so a task that joins or leaves counts. */
export const tasksSignature = (
  config: Services,
  unit: { readonly service: ServiceName; readonly stage: Stage },
  objects: ReadonlyMap<string, string | undefined>
): string =>
  ordered(
    serviceOf(config, unit.service).before.map(service => [service, signature(config, { ...unit, service }, objects)])
  )

/** JSON with the keys of objects in order: the order in which a config is written is no change. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each
  )
