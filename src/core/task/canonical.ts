import { defaults, ownPortModes, silent, units } from './defaults.data.ts'
import type { Definition, Json } from './definition.ts'
import { containersOf, isObject, nameOf, objectsOf } from './member.ts'
import { registrable } from './registrable.ts'

/**
 * One form for all definitions that mean the same to ECS: its defaults filled in, empty members left out, lists that it
 * reorders and all keys sorted, tags left out. What ECS returns is equal to what was sent.
 */
export const canonical = (definition: Definition): Definition => {
  const { tags: _, ...task } = registrable(definition)
  const whole = {
    ...defaults.task,
    ...spoken(task, silent.task),
    ...sizes(task),
    volumes: objectsOf(task.volumes).map(canonicalVolume),
    containerDefinitions: [...containersOf(task)]
      .sort(byName)
      .map(container => canonicalContainer(container, task.networkMode))
  }
  return pruned(whole)
}

const canonicalContainer = (container: Definition, networkMode: Json | undefined): Definition => ({
  ...defaults.container,
  ...spoken(container, silent.container),
  environment: [...objectsOf(container.environment)].sort(byName),
  secrets: [...objectsOf(container.secrets)].sort(byName),
  portMappings: objectsOf(container.portMappings).map(port => ({
    ...defaults.port,
    ...hostPort(port, networkMode),
    ...port
  })),
  mountPoints: objectsOf(container.mountPoints).map(mount => spoken(mount, silent.mount)),
  volumesFrom: objectsOf(container.volumesFrom).map(volume => spoken(volume, silent.volumeFrom)),
  ...(isObject(container.healthCheck) ? { healthCheck: canonicalHealthCheck(container.healthCheck) } : {})
})

const canonicalHealthCheck = (check: Definition): Definition => ({
  ...defaults.healthCheck,
  ...spoken(check, silent.healthCheck)
})

const canonicalVolume = ({ efsVolumeConfiguration: efs, ...volume }: Definition): Definition =>
  isObject(efs) ? { ...volume, efsVolumeConfiguration: spoken(efs, silent.efs) } : volume

/** A part without what means the same as silence. */
const spoken = (part: Definition, silence: Definition): Definition =>
  Object.fromEntries(Object.entries(part).filter(([key, value]) => silence[key] !== value))

const hostPort = (port: Definition, networkMode: Json | undefined): Definition => {
  if (port.containerPort === undefined) return {}
  return { hostPort: typeof networkMode === 'string' && ownPortModes.includes(networkMode) ? port.containerPort : 0 }
}

/** `1 vCPU` is 1024, `2 GB` is 2048. */
const sizes = (task: Definition): Definition =>
  Object.fromEntries(
    (['cpu', 'memory'] as const).flatMap(key => {
      const value = task[key]
      if (value === undefined || value === null) return []
      const [, amount] = units[key].exec(String(value)) ?? []
      return [[key, amount === undefined ? String(value) : String(Number(amount) * 1024)]]
    })
  )

const byName = (a: Definition, b: Definition): number => {
  const [one, other] = [nameOf(a) ?? '', nameOf(b) ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}

/** Keys in order, and nothing that is null or empty: to ECS an empty list is no list. */
const pruned = (definition: Definition): Definition =>
  Object.fromEntries(
    Object.entries(definition)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, value]) => {
        const kept = prunedValue(value)
        return kept === undefined ? [] : [[key, kept]]
      })
  )

const prunedValue = (value: Json): Json | undefined => {
  if (value === null) return undefined
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(item => (isObject(item) ? pruned(item) : item))
    return items.length === 0 ? undefined : items
  }
  if (!isObject(value)) return value
  const inner = pruned(value)
  return Object.keys(inner).length === 0 ? undefined : inner
}
