import type { Fault } from '../problem/problem.ts'
import { type Path, pathText, type Violation, violations } from '../problem/violation.ts'
import { withDefaults } from './defaults.ts'
import { type ConfigDocument, parseYaml } from './document.ts'
import { laterKinds } from './later.data.ts'
import { isLater } from './later.ts'
import { policyFaults } from './policy-faults.ts'
import type { RawConfig } from './raw.ts'
import { configSchema, policyKeys } from './schema.ts'
import { serviceFaults } from './service-faults.ts'

/** Which half of a config file counts: a tag cannot bring its own rules. */
export type Half = 'policy' | 'services'

/** A fault and the half of the config to which it belongs; one of the file as a whole belongs to both. */
export type HalfFault = { readonly half?: Half; readonly fault: Fault }

/** One parsed config file. In `raw` a half that breaks the schema is empty, and `faults` says why. */
export type ConfigFile = {
  readonly document: ConfigDocument
  readonly raw: RawConfig
  readonly faults: readonly HalfFault[]
}

/** Reads one config file: YAML, then the schema, then names; every fault with its line and column. */
export const parseConfigFile = (text: string, file: string): ConfigFile => {
  const document = parseYaml(text, file)
  const faults = document.faults.map(fault => ({ fault }))
  if (faults.length > 0) return { document, raw: completed({}), faults }
  const broken = violations(configSchema, document.value).map(each => placed(document, each))
  const sound = (half: Half): boolean => broken.every(fault => fault.half !== undefined && fault.half !== half)
  const raw = completed(halves(document.value, sound))
  const named = [
    ...(sound('policy') ? policyFaults(raw, sound('services') ? Object.keys(raw.services) : undefined) : []),
    ...(sound('services') ? serviceFaults(raw) : [])
  ]
  return { document, raw, faults: [...broken, ...named.map(each => placed(document, each))] }
}

const completed = (value: object): RawConfig =>
  withDefaults(configSchema, { stages: {}, services: {}, ...value }) as RawConfig

const halves = (value: unknown, sound: (half: Half) => boolean): object =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([key]) => sound(halfOf(key))))
    : {}

const halfOf = (key: string | number): Half => (policyKeys.includes(String(key)) ? 'policy' : 'services')

/** The fault of a violation, with its place in the file. An unknown key at the top belongs to both halves. */
export const placed = (document: ConfigDocument, violation: Violation): HalfFault => {
  const { path, on, rule } = violation
  const { what, remedy } = reworded(document, violation)
  const fault = { what, ...(remedy === undefined ? {} : { remedy }), at: document.at(path, on) }
  const [first] = path
  const whole = first === undefined || (path.length === 1 && rule === 'unknown-key')
  return whole ? { fault } : { half: halfOf(first), fault }
}

const reworded = (document: ConfigDocument, violation: Violation): Pick<Violation, 'what' | 'remedy'> => {
  const { path, rule } = violation
  if (rule === 'unknown-key' && isLater(path)) {
    return { what: `"${pathText(path)}" is not built yet.`, remedy: 'Remove it: it would not be honoured.' }
  }
  const kind = path.at(-1) === 'kind' ? valueAt(document.value, path) : undefined
  if (rule !== 'enum' || typeof kind !== 'string' || !laterKinds.includes(kind)) return violation
  const what = `The kind "${kind}" of "${pathText(path.slice(0, -1))}" is not built yet.`
  return { what, remedy: 'Remove the service from the config.' }
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], value)
