import { type Fault, Problem } from '../core/problem/problem.ts'
import type { Holder } from '../sandbox/journal/lock.ts'
import { startSandbox } from '../sandbox/server.ts'
import type { Flags } from './flags.ts'

/** Starts a sandbox, prints its JSON line and gives the way to stop it. */
export const sandbox = async (
  flags: Flags,
  { print, holder }: { readonly print: (line: string) => void; readonly holder: Holder }
): Promise<{ stop(): Promise<void> }> => {
  const running = await startSandbox({ ...serverOptions(flags), holder }).catch(refusedStart)
  print(JSON.stringify(running.ready))
  return running
}

const serverOptions = (flags: Flags): Parameters<typeof startSandbox>[0] => {
  const faults: Fault[] = []
  const whole = (name: string, most: number): number | undefined => {
    const given = flags[name]
    if (given === undefined) return undefined
    const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN
    if (value <= most) return value
    faults.push({ what: `The flag "--${name}" is "${given}".`, remedy: `Write a whole number up to ${most}.` })
    return undefined
  }
  const [port, registryPort, actors] = [whole('port', 65_535), whole('registry-port', 65_535), whole('actors', 1000)]
  const lag = lagOf(flags.lag, faults)
  const mode = modeOf(flags.speed ?? '1', faults)
  if (faults.length > 0) throw new Problem(faults)
  return {
    mode,
    ...(port === undefined ? {} : { port }),
    ...(registryPort === undefined ? {} : { registryPort }),
    ...(actors === undefined ? {} : { actors }),
    ...(flags.seed === undefined ? {} : { seed: flags.seed }),
    ...(flags.state === undefined ? {} : { state: flags.state }),
    ...(flags.record === undefined ? {} : { record: flags.record }),
    ...(lag === undefined ? {} : { lag }),
    ...(flags.throttle === undefined ? {} : { throttle: flags.throttle !== 'false' })
  }
}

const refusedStart = (error: unknown): never => {
  if (error instanceof Error && error.name === 'StateRefused')
    throw new Problem([{ what: error.message, remedy: 'Give "--state" another folder, or stop what uses this one.' }])
  throw error
}

const lagOf = (text: string | undefined, faults: Fault[]): number | undefined => {
  if (text === undefined) return undefined
  const [, count, unit] = /^(\d{1,6})(ms|s|m)$/.exec(text) ?? []
  const ms = { ms: 1, s: 1000, m: 60_000 }[unit ?? '']
  if (ms === undefined)
    faults.push({ what: `The flag "--lag" is "${text}".`, remedy: 'Write a length of time like 3s.' })
  return ms === undefined ? undefined : Number(count) * ms
}

const modeOf = (speed: string, faults: Fault[]): Parameters<typeof startSandbox>[0]['mode'] => {
  if (speed === 'jump' || speed === 'hand') return speed
  const pace = /^\d{1,6}(\.\d+)?$/.test(speed) ? Number(speed) : 0
  if (pace <= 0)
    faults.push({ what: `The flag "--speed" is "${speed}".`, remedy: 'Write a number above 0, "hand" or "jump".' })
  return { speed: pace }
}
