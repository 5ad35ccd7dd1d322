import type { Fault } from '../core/problem/problem.ts'
import type { startSandbox } from '../sandbox/server.ts'
import type { Flags } from './flags.ts'

type Options = Parameters<typeof startSandbox>[0]

/** What the flags of `sandbox` ask for, and all that is wrong with them. */
export const sandboxOptions = (flags: Flags): { readonly options: Options; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = []
  const given = withValues(flags, faults)
  const port = whole(given, { name: 'port', least: 0, most: 65_535 }, faults)
  const registryPort = whole(given, { name: 'registry-port', least: 0, most: 65_535 }, faults)
  if (port !== undefined && port > 0 && port === registryPort)
    faults.push({ what: `Both ports are ${port}.`, remedy: 'Give "--registry-port" another one than "--port".' })
  const mode = modeOf(given.speed ?? '1', faults)
  const options = {
    port,
    registryPort,
    actors: actorsOf(given, faults),
    throttle: throttleOf(given.throttle, faults),
    lag: lagOf(given.lag, faults),
    ...{ seed: given.seed, state: given.state, record: given.record }
  }
  const told = Object.entries(options).filter(([, value]) => value !== undefined)
  return { options: { mode, ...Object.fromEntries(told) }, faults }
}

/** A bare flag reads as `true`, which only these may mean. */
const switches = ['throttle', 'help']

const withValues = (flags: Flags, faults: Fault[]): Flags => {
  const bare = Object.keys(flags).filter(name => !switches.includes(name) && ['', 'true'].includes(flags[name] ?? ''))
  for (const name of bare)
    faults.push({ what: `The flag "--${name}" has no value.`, remedy: '"sandbox --help" says what it takes.' })
  return Object.fromEntries(Object.entries(flags).filter(([name]) => !bare.includes(name)))
}

const whole = (
  flags: Flags,
  { name, least, most }: { readonly name: string; readonly least: number; readonly most: number },
  faults: Fault[]
): number | undefined => {
  const text = flags[name]
  if (text === undefined) return undefined
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  const range = least === 0 ? `up to ${most}` : `from ${least} to ${most}`
  faults.push({ what: `The flag "--${name}" is "${text}".`, remedy: `Write a whole number ${range}.` })
  return undefined
}

const actorsOf = (flags: Flags, faults: Fault[]): number | undefined => {
  if (flags.actors !== undefined && flags.speed !== 'jump')
    faults.push({ what: 'The flag "--actors" is for jumps alone.', remedy: 'Add "--speed jump", or leave it out.' })
  return whole(flags, { name: 'actors', least: 1, most: 1000 }, faults)
}

const throttleOf = (text: string | undefined, faults: Fault[]): boolean | undefined => {
  if (text === undefined || text === 'true' || text === 'false') return text === undefined ? undefined : text === 'true'
  faults.push({ what: `The flag "--throttle" is "${text}".`, remedy: 'Write it alone, or "true" or "false".' })
  return undefined
}

const lagOf = (text: string | undefined, faults: Fault[]): number | undefined => {
  if (text === undefined) return undefined
  const [, count, unit] = /^(\d{1,6})(ms|s|m)$/.exec(text) ?? []
  const ms = { ms: 1, s: 1000, m: 60_000 }[unit ?? '']
  if (ms === undefined)
    faults.push({ what: `The flag "--lag" is "${text}".`, remedy: 'Write a length of time like 3s.' })
  return ms === undefined ? undefined : Number(count) * ms
}

const modeOf = (speed: string, faults: Fault[]): Options['mode'] => {
  if (speed === 'jump' || speed === 'hand') return speed
  const pace = /^\d{1,6}(\.\d+)?$/.test(speed) ? Number(speed) : 0
  if (pace <= 0)
    faults.push({ what: `The flag "--speed" is "${speed}".`, remedy: 'Write a number above 0, "hand" or "jump".' })
  return { speed: pace }
}
