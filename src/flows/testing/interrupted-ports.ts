import type { Cloud, Ports } from '../../ports/ports.ts'

/** When somebody else acts: before a call of this name, the nth where a number follows, counted anew once the update was sent where `sent` leads. */
export type Moment = `${'sent ' | ''}${keyof Cloud | 'registry'}.${string}`

/** Ports of a run beside which somebody else acts to the end, right before a call to AWS or a registry. */
export const interruptedPorts = (ports: Ports, at: Moment, act: () => Promise<unknown>): Ports => {
  const [name, nth = '1'] = at.replace('sent ', '').split(' ')
  let left = Number(nth)
  let sent = !at.startsWith('sent ')
  let acted: Promise<unknown> | undefined
  const before = async (call: string): Promise<void> => {
    if (sent && call === name) left -= 1
    if (left === 0) acted ??= act()
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
  return { ...ports, registry, at: (place, access) => cloud(ports.at(place, access)) }
}
