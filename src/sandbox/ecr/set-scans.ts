import { type Check, checkedRules, checks, oneOf, place } from '../control/rule.ts'
import { durationMs } from '../kernel/duration.ts'
import { textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import type { Scene } from '../wire/scene.ts'
import { type Finding, severities } from './finding.ts'
import { parseStatuses, statusesCheck } from './scripted-status.ts'
import { ecrState, type ScanRule } from './state.ts'

const words = [
  'IN_PROGRESS',
  'COMPLETE',
  'FAILED',
  'UNSUPPORTED_IMAGE',
  'ACTIVE',
  'PENDING',
  'SCAN_ELIGIBILITY_EXPIRED',
  'FINDINGS_UNAVAILABLE',
  'LIMIT_EXCEEDED'
]

const findingShape: Readonly<Record<keyof Finding, Check>> = {
  name: checks.text,
  severity: oneOf(...severities),
  package: checks.text,
  version: checks.text,
  fixed: checks.text,
  after: checks.time
}

const shape: Readonly<Record<string, Check>> = {
  repository: checks.text,
  image: checks.text,
  type: oneOf('basic', 'enhanced'),
  frequency: oneOf('CONTINUOUS_SCAN', 'SCAN_ON_PUSH'),
  statuses: statusesCheck(words),
  findings: { wants: 'a list of findings', holds: value => checkedRules(value, findingShape, ['name']).length >= 0 },
  'findings-after': checks.time,
  account: checks.account,
  region: checks.region
}

/** Replaces all scripts of scans; one holds in the account and region that it names, or the default ones. The first that matches decides. */
export const setScans = (scene: Pick<Scene, 'enter' | 'places'>, rules: unknown): void => {
  const checked = checkedRules(rules, shape, ['type'])
  for (const place of scene.places()) delete ecrState(place).scans
  for (const rule of checked) {
    const state = ecrState(scene.enter(...place(rule)))
    state.scans ??= []
    state.scans.push(parseRule(rule))
  }
}

const parseRule = (rule: Input): ScanRule => {
  const type = rule.type === 'enhanced' ? 'enhanced' : 'basic'
  const image = textMember(rule, 'image')
  const findingsAfter = durationMs(textMember(rule, 'findings-after') ?? (type === 'enhanced' ? '90s' : '0s')) ?? 0
  return {
    type,
    repository: textMember(rule, 'repository') ?? '*',
    ...(image !== undefined && { image }),
    frequency: rule.frequency === 'SCAN_ON_PUSH' ? 'SCAN_ON_PUSH' : 'CONTINUOUS_SCAN',
    ...(rule.statuses !== undefined && { statuses: parseStatuses(rule.statuses) }),
    ...(rule.findings !== undefined && {
      findings: checkedRules(rule.findings, findingShape).map(finding => parseFinding(finding, findingsAfter))
    }),
    findingsAfter
  }
}

const parseFinding = (rule: Input, findingsAfter: number): Finding => {
  const fixed = textMember(rule, 'fixed')
  return {
    name: String(rule.name),
    severity: textMember(rule, 'severity') ?? 'UNDEFINED',
    package: textMember(rule, 'package') ?? 'package',
    version: textMember(rule, 'version') ?? '1.0.0',
    ...(fixed !== undefined && { fixed }),
    after: durationMs(textMember(rule, 'after') ?? '') ?? findingsAfter
  }
}
