import type { Context } from '../kernel/context.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { imageConfig } from './config.ts'
import { type Finding, parseFindings, severityCounts } from './finding.ts'
import { isEnhanced, scanRule } from './scan-rule.ts'
import { statusAfter } from './scripted-status.ts'
import type { Image, Repository, ScanRule, ScriptedStatus } from './state.ts'
import { imageStatus, standingSince } from './storage.ts'

/** How long a basic scan takes, in milliseconds. */
const scanMs = 20_000

const complete = 'The scan was completed successfully.'
const unsupported = 'UnsupportedImageError: The operating system and/or package manager are not supported.'
const continuous = 'Continuous scan is selected for image.'
const pending = 'Pending start of the image scan.'

/** An enhanced scan, unless scripted: first not found, then waiting, then active, or complete where only pushes are scanned; with findings later still. */
const enhanced = (frequency: ScanRule['frequency']): readonly ScriptedStatus[] => [
  { after: 45_000, status: 'PENDING' },
  { after: 60_000, status: frequency === 'SCAN_ON_PUSH' ? 'COMPLETE' : 'ACTIVE' }
]

/** How the scan of an image stands. `findings` are there once the status gives any, `completedAt` once they are whole. */
export type ScanReport = {
  readonly type: 'basic' | 'enhanced'
  readonly since: number
  readonly status: Readonly<Record<string, string>>
  readonly findings?: readonly Finding[]
  readonly completedAt?: number
}

/** Starts a basic scan. What becomes of it is told by time, the image's own labels, and scripts. */
export const beginScan = (image: Image, now: number): void => {
  image.scan = { startedAt: now }
}

/** How an image's scan stands now; `undefined` where ECR finds none. */
export const scanReport = (registry: Context, repository: Repository, image: Image): ScanReport | undefined => {
  const kind = isEnhanced(registry) ? 'enhanced' : 'basic'
  if (imageStatus(image, registry.now) !== 'ACTIVE')
    return { type: kind, since: image.pushedAt, status: { status: 'IMAGE_ARCHIVED' } }
  const rule = scanRule(registry, repository, image)
  const labels = imageConfig(repository, image)?.labels ?? {}
  const labelled = parseFindings(labels['tagship.sandbox.findings'] ?? '')
  if (kind === 'enhanced') return rule && enhancedReport(registry.now, image, { labelled, ...rule })
  if (image.scan === undefined) return undefined
  const since = image.scan.startedAt
  const statuses = rule?.statuses ?? basicStatuses(labels['tagship.sandbox.scan'] === 'unsupported')
  const found = statusAfter(statuses, registry.now - since)
  const report = { type: 'basic', since, status: statusView(found ?? { status: 'IN_PROGRESS' }) } as const
  if (found?.status !== 'COMPLETE') return report
  const findings = present(rule?.findings ?? labelled, registry.now - since)
  return { ...report, findings, completedAt: since + found.after }
}

const enhancedReport = (
  now: number,
  image: Image,
  { statuses, frequency, findings, findingsAfter, labelled }: ScanRule & { readonly labelled: readonly Finding[] }
): ScanReport | undefined => {
  const since = standingSince(image)
  const passed = now - since
  const found = statusAfter(statuses ?? enhanced(frequency), passed)
  if (image.mediaType.match(/index|list/) || found === undefined) return undefined
  const report = { type: 'enhanced', since, status: statusView(found) } as const
  if (!['ACTIVE', 'COMPLETE'].includes(found.status)) return report
  const there = present(findings ?? labelled.map(finding => ({ ...finding, after: findingsAfter })), passed)
  const last = Math.max(findingsAfter, ...there.map(({ after = 0 }) => after))
  return { ...report, findings: there, ...(passed >= findingsAfter && { completedAt: since + last }) }
}

const basicStatuses = (fails: boolean): readonly ScriptedStatus[] => [
  { after: 0, status: 'IN_PROGRESS' },
  { after: scanMs, status: fails ? 'FAILED' : 'COMPLETE', ...(fails && { description: unsupported }) }
]

const present = (findings: readonly Finding[], passed: number): readonly Finding[] =>
  findings.filter(({ after = 0 }) => after <= passed)

const usual: Readonly<Record<string, string>> = { ACTIVE: continuous, COMPLETE: complete, PENDING: pending }

const statusView = ({
  status,
  description = usual[status]
}: Omit<ScriptedStatus, 'after'>): Record<string, string> => ({
  status,
  ...(description !== undefined && { description })
})

/** When a scan ended, where it did, and how many findings it has of each severity. */
export const findingsSummary = ({ type, since, findings = [], completedAt }: ScanReport): Record<string, unknown> => ({
  ...(completedAt !== undefined && {
    imageScanCompletedAt: timestamp(completedAt),
    vulnerabilitySourceUpdatedAt: timestamp(type === 'basic' ? since : completedAt)
  }),
  findingSeverityCounts: severityCounts(findings)
})
