import { timestamp } from '../kernel/timestamp.ts'
import { imageConfig } from './config.ts'
import type { Image, Repository, Scan } from './state.ts'

/** How long a basic scan takes. */
const scanMs = 20_000

/** Starts a basic scan. Its end is told by time alone, its findings by the image's own labels. */
export const beginScan = (image: Image, now: number, manual: boolean): Scan => {
  image.scan = { startedAt: now, endsAt: now + scanMs, manual }
  return image.scan
}

/** One finding that an image says it has, by its label `tagship.sandbox.findings`: `CVE-2026-0001:HIGH:openssl@3.0.1, …`. */
export type Finding = {
  readonly name: string
  readonly severity: string
  readonly package: string
  readonly version: string
}

/** The findings that a label's text tells. */
export const parseFindings = (text: string): readonly Finding[] =>
  text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
    .map(item => {
      const [name = '', severity = 'UNDEFINED', what = ''] = item.split(':')
      const [of = 'package', version = '1.0.0'] = what === '' ? [] : what.split('@')
      return { name, severity: severity.toUpperCase(), package: of, version }
    })

/** How a scan stands at `now`: its status as AWS words it, and what it found once it is complete. */
export const scanResult = (
  repository: Repository,
  image: Image & { scan: Scan },
  now: number
): { status: Record<string, string>; findings?: readonly Finding[] } => {
  if (now < image.scan.endsAt) return { status: { status: 'IN_PROGRESS' } }
  const labels = imageConfig(repository, image)?.labels ?? {}
  if (labels['tagship.sandbox.scan'] === 'unsupported')
    return {
      status: {
        status: 'FAILED',
        description: 'UnsupportedImageError: The operating system and/or package manager are not supported.'
      }
    }
  return {
    status: { status: 'COMPLETE', description: 'The scan was completed successfully.' },
    findings: parseFindings(labels['tagship.sandbox.findings'] ?? '')
  }
}

/** When a scan ended and how many findings it has of each severity, those without any left out. */
export const findingsSummary = (scan: Scan, findings: readonly Finding[]): Record<string, unknown> => {
  const counts: Record<string, number> = {}
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1
  return {
    imageScanCompletedAt: timestamp(scan.endsAt),
    vulnerabilitySourceUpdatedAt: timestamp(scan.startedAt),
    findingSeverityCounts: counts
  }
}
