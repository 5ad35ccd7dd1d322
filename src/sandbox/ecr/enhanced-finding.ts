import type { Context } from '../kernel/context.ts'
import { partition } from '../kernel/partition.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { imageConfig } from './config.ts'
import type { Finding } from './finding.ts'
import { tagsByDigest } from './image.ts'
import { digestOf } from './manifest.ts'
import { repositoryArn } from './repository.ts'
import type { Image, Repository } from './state.ts'

/** An image that is scanned, and since when. */
export type Scanned = {
  readonly registry: Context
  readonly repository: Repository
  readonly image: Image
  readonly since: number
}

/** A finding as an enhanced scan words it. */
export const enhancedFinding = (of: Scanned, finding: Finding): Record<string, unknown> => {
  const { account, caller } = of.registry
  const seen = timestamp(of.since + (finding.after ?? 0))
  const id = digestOf(`${of.image.digest} ${finding.name} ${finding.package} ${finding.version}`).slice(7, 39)
  return {
    awsAccountId: account.id,
    description: `${finding.name} in ${finding.package} ${finding.version}`,
    findingArn: `arn:${partition(caller.region)}:inspector2:${caller.region}:${account.id}:finding/${id}`,
    firstObservedAt: seen,
    lastObservedAt: seen,
    updatedAt: seen,
    packageVulnerabilityDetails: vulnerability(finding),
    remediation: { recommendation: { text: 'None Provided' } },
    resources: [resource(of)],
    severity: finding.severity,
    status: 'ACTIVE',
    title: `${finding.name} - ${finding.package}`,
    type: 'PACKAGE_VULNERABILITY',
    fixAvailable: finding.fixed === undefined ? 'NO' : 'YES',
    exploitAvailable: 'NO'
  }
}

const vulnerability = ({ name, severity, package: of, version, fixed }: Finding): Record<string, unknown> => ({
  vulnerabilityId: name,
  source: 'NVD',
  sourceUrl: `https://cve.example/${name}`,
  vendorSeverity: severity,
  cvss: [],
  referenceUrls: [],
  relatedVulnerabilities: [],
  vulnerablePackages: [
    { name: of, version, packageManager: 'OS', ...(fixed !== undefined && { fixedInVersion: fixed }) }
  ]
})

const resource = ({ registry, repository, image }: Scanned): Record<string, unknown> => {
  const platform = imageConfig(repository, image)?.platform
  return {
    id: `${repositoryArn(registry, repository.name)}/${image.digest}`,
    type: 'AWS_ECR_CONTAINER_IMAGE',
    tags: {},
    details: {
      awsEcrContainerImage: {
        imageHash: image.digest,
        imageTags: tagsByDigest(repository).get(image.digest) ?? [],
        pushedAt: timestamp(image.pushedAt),
        registry: registry.account.id,
        repositoryName: repository.name,
        ...(platform !== undefined && { platform: platform.split('/')[0], architecture: platform.split('/')[1] })
      }
    }
  }
}
