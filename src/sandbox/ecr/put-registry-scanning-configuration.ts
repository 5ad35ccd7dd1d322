import type { Context } from '../kernel/context.ts'
import { structuresMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { scanningView } from './get-registry-scanning-configuration.ts'
import { invalid } from './refuse.ts'
import { ecrState, type Scanning } from './state.ts'

type Rule = Scanning['rules'][number]

/** Which frequencies each kind of scanning knows. */
const frequencies: Readonly<Record<Scanning['type'], readonly Rule['frequency'][]>> = {
  BASIC: ['SCAN_ON_PUSH', 'MANUAL'],
  ENHANCED: ['CONTINUOUS_SCAN', 'SCAN_ON_PUSH']
}

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { scanning: before } = ecrState(context)
  const type = textMember(input, 'scanType') === 'ENHANCED' ? 'ENHANCED' : 'BASIC'
  const rules = structuresMember(input, 'rules')?.map(rule => parseRule(type, rule))
  ecrState(context).scanning = { type, rules: rules ?? before?.rules ?? [] }
  return { registryScanningConfiguration: scanningView(context) }
}

const parseRule = (type: Scanning['type'], rule: Input): Rule => {
  const frequency = frequencies[type].find(known => known === rule.scanFrequency)
  if (frequency === undefined)
    throw invalid('rules', `must have a scanFrequency of [${frequencies[type].join(', ')}] for the scanType ${type}`)
  const filters = (structuresMember(rule, 'repositoryFilters') ?? []).map(filter => textMember(filter, 'filter') ?? '')
  return { frequency, filters }
}

/** `PutRegistryScanningConfiguration`: who scans, and which repositories how often, from now on. */
export const putRegistryScanningConfiguration: Operation = { run, resource: () => '' }
