import type { Cloud, Ports } from '../../ports/ports.ts'
import { dispatched, type Ladder } from './ladder.ts'

/** Ports of a run that dies, and the moment of its death. */
export type MortalPorts = { readonly ports: Ports; readonly dead: Promise<'dead'> }

/** Ports of a run that dies once AWS or a registry has answered a call: after so many, or after the first of that name. Nothing it waits for ever comes then. Calls that only repeat one of the last two, as polls do, are not counted. */
export const mortalPorts = async ({ bench }: Ladder, after: number | 'update'): Promise<MortalPorts> => {
  const ports = await bench.ports(await dispatched(bench))
  let made = 0
  let gone = false
  let recent: readonly string[] = []
  let die: (how: 'dead') => void = () => undefined
  const dead = new Promise<'dead'>(resolve => {
    die = resolve
  })
  const answered = async (call: string, answer: unknown): Promise<unknown> => {
    if (!recent.includes(call)) made += 1
    recent = [recent.at(-1) ?? '', call]
    gone = gone || made === after || call === `services.${after}`
    if (!gone) return answer
    die('dead')
    return new Promise(() => undefined)
  }
  const registry = heardPart('registry', ports.registry, answered)
  return { ports: { ...ports, registry, at: (place, access) => heard(ports.at(place, access), answered) }, dead }
}

type Answered = (call: string, answer: unknown) => Promise<unknown>

const heard = (cloud: Cloud, answered: Answered): Cloud => ({
  ...cloud,
  images: heardPart('images', cloud.images, answered),
  definitions: heardPart('definitions', cloud.definitions, answered),
  services: heardPart('services', cloud.services, answered),
  rollouts: heardPart('rollouts', cloud.rollouts, answered),
  tasks: heardPart('tasks', cloud.tasks, answered)
})

const heardPart = <T extends object>(label: string, part: T, answered: Answered): T =>
  new Proxy(part, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as (...args: readonly unknown[]) => Promise<unknown>
      return async (...args: readonly unknown[]) => answered(`${label}.${String(name)}`, await method(...args))
    }
  })
