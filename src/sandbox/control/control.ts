import type { SandboxClock } from '../clock/clock.ts'
import type { ClockMode } from '../clock/mode.ts'
import { epoch } from '../clock/wall.ts'
import type { CallRecord } from '../kernel/call.ts'
import type { Context } from '../kernel/context.ts'
import { newWorld } from '../kernel/enter.ts'
import type { Hosts } from '../kernel/hosts.ts'
import type { Service } from '../kernel/operation.ts'
import type { World } from '../kernel/world.ts'
import { setAlarm, setFaults, setTasks } from './set-rules.ts'
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
  calls(): readonly CallRecord[]
  timeline(): string
}

/** What the control works on. */
export type Controlled = {
  readonly world: World
  readonly clock: SandboxClock
  readonly hosts: Hosts
  readonly services: readonly Service[]
  readonly enter: (account?: string, region?: string) => Context
}

/** The control over a sandbox's parts. */
export const control = (of: Controlled): Control => ({
  reset: (seed = of.world.seed) => {
    const virtual = typeof of.clock.read().speed === 'string' ? epoch : of.clock.now()
    Object.assign(of.world, newWorld({ seed, now: virtual }))
    of.clock.restart()
  },
  setClock: (mode, actors) => of.clock.set(mode, actors),
  faults: rules => setFaults(of.world, rules),
  tasks: rules => setTasks(of.world, rules),
  alarm: request => setAlarm(of.enter(request.account, request.region), request),
  calls: () => of.world.calls,
  timeline: () => timeline(of.world, of.hosts, of.services)
})
