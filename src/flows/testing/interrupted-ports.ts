import type { Cloud, Ports } from '../../ports/ports.ts'

/** When somebody else acts. */
export type Moment = number | 'images.putTag' | 'definitions.tag'

/** Ports of a run beside which somebody else acts, and how many calls it has made. */
export type InterruptedPorts = { readonly ports: Ports; readonly made: () => number }

/** Ports of a run beside which somebody else acts to the end, right before its nth call to AWS or a registry, or before the first of that name once it has sent its update. Calls that only repeat one of the last two, as polls do, are not counted. */
export const interruptedPorts = (ports: Ports, at: Moment, act: () => Promise<unknown>): InterruptedPorts => {
  let made = 0
  let sent = false
  let recent: readonly string[] = []
  let acted: Promise<unknown> | undefined
  const before = async (call: string): Promise<void> => {
    if (!recent.includes(call)) made += 1
    recent = [recent.at(-1) ?? '', call]
    if (typeof at === 'number' ? made >= at : sent && call === at) acted ??= act()
    sent ||= call === 'services.update'
    await acted
  }
  const heard = <T extends object>(label: string, part: T): T =>
    new Proxy(part, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...args: readonly unknown[]) => Promise<unknown>
        return async (...args: readonly unknown[]) => {
          await before(`${label}.${String(name)}`)
          return method(...args)
        }
      }
    })
  const cloud = (given: Cloud): Cloud => ({
    ...given,
    images: heard('images', given.images),
    definitions: heard('definitions', given.definitions),
    services: heard('services', given.services),
    rollouts: heard('rollouts', given.rollouts),
    tasks: heard('tasks', given.tasks)
  })
  const registry = heard('registry', ports.registry)
  return { ports: { ...ports, registry, at: (place, access) => cloud(ports.at(place, access)) }, made: () => made }
}
