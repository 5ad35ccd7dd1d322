import type { Path, Violation } from '../problem/violation.ts'
import { pathText } from '../problem/violation.ts'
import { unknownName } from './names.ts'
import type { RawConfig, RawOverlay, RawService } from './raw.ts'

type Services = RawConfig['services']

/** What the services of a config get wrong about tasks: names of what is no task, keys that a task cannot have, addresses that are incomplete. */
export const taskFaults = (services: Services): readonly Violation[] => {
  const known = Object.keys(services).filter(name => services[name]?.kind === 'task')
  return Object.entries(services).flatMap(([name, service]) => [
    ...service.before.flatMap((task, index) =>
      taskName(['services', name, 'before', index], task, { services, known })
    ),
    ...overlays(name, service).flatMap(([path, overlay]) => [
      ...(overlay.verify?.task === undefined
        ? []
        : taskName([...path, 'verify', 'task'], overlay.verify.task, { services, known })),
      ...lonely([...path, 'verify'], overlay)
    ]),
    ...(service.kind === 'task' ? foreign(name, service) : [])
  ])
}

type Names = { readonly services: Services; readonly known: readonly string[] }

const taskName = (path: Path, name: string, { services, known }: Names): readonly Violation[] => {
  if (!Object.hasOwn(services, name)) return unknownName({ path, name, thing: 'service', known })
  if (known.includes(name)) return []
  const what = `"${pathText(path)}" names the service "${name}", which is of kind "service".`
  return [{ path, on: 'value', rule: 'shape', what, remedy: 'Only a service of "kind: task" can run and end.' }]
}

const overlays = (name: string, service: RawService): readonly (readonly [Path, RawOverlay])[] => [
  [['services', name], service],
  ...Object.entries(service.stages).map(([stage, overlay]): readonly [Path, RawOverlay] => [
    ['services', name, 'stages', stage],
    overlay
  ])
]

const ofAddress = ['status', 'body', 'headers', 'redirects'] as const

const lonely = (path: Path, { verify }: RawOverlay): readonly Violation[] => {
  if (verify === undefined || verify.url !== undefined) return []
  const keys = ofAddress.filter(key => verify[key] !== undefined)
  const nothing = verify.alarms === undefined && verify.targets !== true && verify.task === undefined
  const empty = nothing && keys.length === 0
  return [
    ...keys.map((key): Violation => {
      const what = `"${pathText([...path, key])}" speaks of an address, but "${pathText(path)}" has no "url".`
      return { path: [...path, key], on: 'key', rule: 'shape', what }
    }),
    ...(empty
      ? [{ path, on: 'value', rule: 'shape', what: `"${pathText(path)}" asks for nothing.`, remedy } as const]
      : [])
  ]
}

const remedy = 'Give it "url", "alarms", "targets: true" or "task".'

const foreign = (name: string, service: RawService): readonly Violation[] => {
  const keys = [
    ...(service.before.length > 0 ? ['before'] : []),
    ...(service.after.length > 0 ? ['after'] : []),
    ...(service.verify === undefined ? [] : ['verify']),
    ...(service.idle === undefined ? [] : ['idle'])
  ]
  return keys.map(key => ({
    path: ['services', name, key],
    on: 'key',
    rule: 'shape',
    what: `"services.${name}" is a task, which runs once: it cannot have "${key}".`
  }))
}
