import { type ContainerName, type ImageName, parsed, type ServiceName, type Stage } from '../release/named.ts'
import type { Config, ImageSpec, Overlay, ServiceSpec, TaskBase } from './config.ts'
import { withDefaults } from './defaults.ts'
import { mapped } from './policy.ts'
import type { RawConfig, RawImage, RawOverlay, RawService } from './raw.ts'
import { imageSchema } from './service-schema.ts'
import { verifyOf } from './verify.ts'

/** The images and services that a config file writes. A service with `path` brings an image of its own name. */
export const servicesOf = (raw: Pick<RawConfig, 'images' | 'services'>): Pick<Config, 'images' | 'services'> => {
  const inline = Object.entries(raw.services).flatMap(([name, service]) => {
    const { path } = service
    return path === undefined ? [] : [[name, inlineImage({ ...service, path })] as const]
  })
  return {
    images: mapped<ImageName, RawImage, ImageSpec>({ ...raw.images, ...Object.fromEntries(inline) }, imageOf),
    services: mapped<ServiceName, RawService, ServiceSpec>(raw.services, serviceOf)
  }
}

const inlineImage = (service: RawService & { readonly path: string }): RawImage => {
  const keys = Object.keys(imageSchema.properties ?? {})
  return withDefaults(
    imageSchema,
    Object.fromEntries(Object.entries(service).filter(([key]) => keys.includes(key)))
  ) as RawImage
}

const imageOf = (raw: RawImage, name: string): ImageSpec => ({
  path: raw.path,
  needs: raw.needs,
  repository: parsed(raw.repository ?? name),
  ...(raw.dockerfile === undefined ? {} : { dockerfile: raw.dockerfile }),
  ...(raw.target === undefined ? {} : { target: raw.target }),
  args: raw.args,
  platforms: raw.platforms
})

const serviceOf = (raw: RawService, name: string): ServiceSpec => ({
  ...overlayOfRaw(raw),
  kind: raw.kind,
  task: taskOf(raw.task),
  containers: containersOf(raw, name),
  service: raw.service ?? name,
  before: raw.before.map(task => parsed<'ServiceName'>(task)),
  after: raw.after.map(service => parsed<'ServiceName'>(service)),
  stages: mapped<Stage, RawOverlay, Overlay>(raw.stages, overlayOfRaw)
})

const taskOf = (raw: RawService['task']): TaskBase => {
  if (typeof raw !== 'string') return raw
  return raw === 'live' ? 'live' : { file: raw }
}

const containersOf = (raw: RawService, name: string): Readonly<Record<ContainerName, ImageName>> =>
  mapped(raw.containers ?? { [raw.container ?? name]: raw.image ?? name }, image => parsed<'ImageName'>(image))

const overlayOfRaw = ({ env, secrets, verify, idle }: RawOverlay): Overlay => ({
  ...{ env, secrets },
  ...(verify === undefined ? {} : { verify: verifyOf(verify) }),
  ...(idle === undefined ? {} : { idle })
})
