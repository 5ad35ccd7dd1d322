import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { enhancedFinding } from './enhanced-finding.ts'
import { basicFinding } from './finding.ts'
import { repositoryName } from './member.ts'
import { pageOf } from './page.ts'
import { refusal } from './refuse.ts'
import { heading, names } from './repository.ts'
import { findingsSummary, scanReport } from './scan.ts'
import { scanned } from './scanned.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, image, imageId } = scanned(context, input)
  const report = scanReport(registry, repository, image)
  if (report === undefined)
    throw refusal('ScanNotFoundException', {
      ...names(registry, repository),
      digest: image.digest,
      tag: imageId.imageTag
    })
  const { type, since, status, findings } = report
  const about = { ...heading(registry, repository), imageId, imageScanStatus: status }
  if (type === 'enhanced' && status.status === 'PENDING')
    return { ...about, imageScanFindings: { findings: [], enhancedFindings: [] } }
  if (findings === undefined) return about
  if (type === 'enhanced' && findings.length === 0 && report.completedAt === undefined)
    return { ...about, imageScanFindings: { findings: [] } }
  const key = (of: (typeof findings)[number]): string => `${of.name} ${of.package} ${of.version}`
  const { items, more } = pageOf(input, { by: `findings of ${image.digest}`, items: findings, key })
  const of = { registry, repository, image, since }
  const worded =
    type === 'basic'
      ? { findings: items.map(basicFinding) }
      : { enhancedFindings: items.map(finding => enhancedFinding(of, finding)) }
  return { ...about, imageScanFindings: { ...findingsSummary(report), ...worded }, ...more }
}

/** `DescribeImageScanFindings`: the scan's status, which as Inspector's goes before what it found, and its findings by pages, basic or enhanced, once there are any. */
export const describeImageScanFindings: Operation = { run, resource: repositoryName }
