import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName } from './member.ts'
import { pageOf } from './page.ts'
import { refusal } from './refuse.ts'
import { heading, names } from './repository.ts'
import { type Finding, findingsSummary, scanResult } from './scan.ts'
import { scanned } from './scanned.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, image, imageId } = scanned(context, input)
  const { scan } = image
  if (scan === undefined)
    throw refusal('ScanNotFoundException', {
      ...names(registry, repository),
      digest: image.digest,
      tag: imageId.imageTag
    })
  const { status, findings } = scanResult(repository, { ...image, scan }, context.now)
  const about = { ...heading(registry, repository), imageId, imageScanStatus: status }
  if (findings === undefined) return about
  const { items, more } = pageOf(input, findings, ({ name, package: of }) => `${name} ${of}`)
  const imageScanFindings = { ...findingsSummary(scan, findings), findings: items.map(findingView) }
  return { ...about, imageScanFindings, ...more }
}

const findingView = ({ name, severity, package: of, version }: Finding): Record<string, unknown> => ({
  name,
  description: `${name} in ${of} ${version}`,
  uri: `https://cve.example/${name}`,
  severity,
  attributes: [
    { key: 'package_name', value: of },
    { key: 'package_version', value: version }
  ]
})

/** `DescribeImageScanFindings`: the last scan's status, and its findings by pages once it is complete. */
export const describeImageScanFindings: Operation = { run, resource: repositoryName }
