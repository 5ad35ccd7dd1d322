import { type Path, pathText, type Violation } from '../problem/violation.ts'
import { unknownName } from './names.ts'
import { orderFaults } from './order-faults.ts'
import type { RawConfig, RawService } from './raw.ts'
import { taskFaults } from './task-faults.ts'

/** What the services of a config get wrong beyond their schema: images that nothing describes, keys that exclude each other. */
export const serviceFaults = (raw: Pick<RawConfig, 'images' | 'services'>): readonly Violation[] => [
  ...Object.keys(raw.images).flatMap(name => reservedFaults(['images', name], name)),
  ...Object.entries(raw.services).flatMap(([name, service]) => [
    ...reservedFaults(['services', name], name),
    ...imageFaults(raw, name, service),
    ...exclusionFaults(name, service),
    ...sourceFaults(raw, name, service)
  ]),
  ...taskFaults(raw.services),
  ...orderFaults(raw.services)
]

/** Names stand before image tags where a repository is shared: they must not look like Tagship's own tags. */
const reservedFaults = (path: Path, name: string): readonly Violation[] => {
  const [, prefix] = /^(src|sha|rel|veto|clear|pin)(-|$)/.exec(name) ?? []
  const what = `"${pathText(path)}" begins like the image tags "${prefix}-…", which are reserved.`
  return prefix === undefined ? [] : [{ path, on: 'key', rule: 'shape', what }]
}

const imageFaults = (raw: Pick<RawConfig, 'images'>, name: string, service: RawService): readonly Violation[] => {
  const path = ['services', name]
  const known = [...Object.keys(raw.images), ...(service.path === undefined ? [] : [name])]
  const uses = [
    ...(service.image === undefined ? [] : [{ name: service.image, path: [...path, 'image'] }]),
    ...Object.entries(service.containers ?? {}).map(([key, image]) => ({
      name: image,
      path: [...path, 'containers', key]
    }))
  ]
  return uses.flatMap(use => unknownName({ ...use, thing: 'image', known }))
}

const exclusive: readonly (readonly [keyof RawService, keyof RawService])[] = [
  ['image', 'path'],
  ['image', 'containers'],
  ['container', 'containers']
]

const fault = (name: string, key: string, what: string): Violation => ({
  path: ['services', name, key],
  on: 'key',
  rule: 'shape',
  what
})

const exclusionFaults = (name: string, service: RawService): readonly Violation[] =>
  exclusive
    .filter(([a, b]) => service[a] !== undefined && service[b] !== undefined)
    .map(([a, b]) => fault(name, b, `"services.${name}" has both "${a}" and "${b}"; keep one of them.`))

const ofPath: readonly (keyof RawService)[] = ['needs', 'repository', 'dockerfile', 'target', 'args', 'platforms']

const sourceFaults = (raw: Pick<RawConfig, 'images'>, name: string, service: RawService): readonly Violation[] => {
  const path = ['services', name]
  const whole = pathText(path)
  const alone = service.path === undefined ? ofPath.filter(key => service[key] !== undefined) : []
  const taken = service.path !== undefined && Object.hasOwn(raw.images, name)
  const none = service.image === undefined && service.path === undefined && service.containers === undefined
  const missing = `"${whole}" has no image: neither "image" nor "path" nor "containers".`
  return [
    ...alone.map(key => fault(name, key, `"${whole}.${key}" describes an image, but the service has no "path".`)),
    ...(taken ? [fault(name, 'path', `"${whole}" describes an image of a name that "images" has already.`)] : []),
    ...(none ? [{ path, on: 'key', rule: 'missing-key', what: missing } as const] : [])
  ]
}
