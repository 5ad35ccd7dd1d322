import type { SandboxClock } from '../clock/clock.ts'
import type { ClockMode } from '../clock/mode.ts'
import { epoch } from '../clock/wall.ts'
import type { CallRecord } from '../kernel/call.ts'
import { newWorld } from '../kernel/enter.ts'
import type { World } from '../kernel/world.ts'
import type { Scene } from '../wire/scene.ts'
import { page } from './page/page.ts'
import { picture } from './page/picture.ts'
import { rules } from './rules.ts'
import { timeline } from './timeline.ts'

/** What may be arranged and looked at from outside AWS; bad rules are refused with the key that is wrong. */
export type Control = {
  /** Empties the world; jump and hand mode start at the epoch again, speed mode goes on. Waits are refused. */
  reset(seed?: string): void
  setClock(mode: ClockMode, actors?: number): void
  faults(rules: unknown): void
  tasks(rules: unknown): void
  alarm(request: {
    readonly name: string
    readonly state: string
    readonly account?: string
    readonly region?: string
  }): void
  /** Follows `POST /_sandbox/<name>`, one of `arrangements`, and gives what it answers. */
  arrange(name: string, body: unknown): Readonly<Record<string, unknown>>
  calls(): readonly CallRecord[]
  messages(): World['messages']
  /** What happened, as text, of the latest so many milliseconds. */
  timeline(last?: number): string
  /** The same as one HTML page, of the latest so many milliseconds. */
  page(last?: number): string
}

/** The names that `Control.arrange` knows. */
export const arrangements: readonly string[] = Object.keys(rules)

/** What is asked of the control, noted before it is done. */
export type Asked =
  | { readonly do: 'control'; readonly name: string; readonly body: unknown }
  | { readonly do: 'reset'; readonly seed: string }

/** What the control works on. */
export type Controlled = {
  readonly scene: Scene
  readonly clock: SandboxClock
  /** Notes what is about to be done, and at which virtual time. */
  readonly note: (asked: Asked, at: number) => void
}

/** The control over a sandbox's parts. */
export const control = ({ scene, clock, note }: Controlled): Control => {
  const arrange = (name: string, body: unknown): Readonly<Record<string, unknown>> => {
    clock.sync()
    note({ do: 'control', name, body }, scene.world.now)
    return rules[name]?.(scene, body) ?? {}
  }
  return {
    reset: (seed = scene.world.seed) => {
      const virtual = typeof clock.read().speed === 'string' ? epoch : clock.now()
      note({ do: 'reset', seed }, virtual)
      Object.assign(scene.world, newWorld({ seed, now: virtual, start: scene.world.start }))
      clock.restart()
    },
    setClock: (mode, actors) => clock.set(mode, actors),
    faults: body => void arrange('faults', body),
    tasks: body => void arrange('tasks', body),
    alarm: body => void arrange('alarms', body),
    arrange,
    calls: () => scene.world.calls,
    messages: () => scene.world.messages,
    timeline: last => timeline(scene, last),
    page: last => page(picture(scene.world, scene.places(), last))
  }
}
