import { describe, expect, it } from '@jest/globals'
import { setScans } from './set-scans.ts'
import { arranged } from './testing/arranged.ts'
import { configOf, pushed } from './testing/manifests.ts'
import { scripted } from './testing/scripted.ts'

const repositoryName = 'shop'
const imageId = { imageTag: 'v1' }

const withImage = (labels: Record<string, string>, input: Record<string, unknown> = {}) => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName, ...input })
  const digest = pushed(arrangement, 'shop', { content: 'one', tag: 'v1', config: configOf(labels) })
  return { ...arrangement, digest }
}

describe('a scripted basic scan', () => {
  it('counts from its start; the scan on push is the one of the day', () => {
    const at = withImage({}, { imageScanningConfiguration: { scanOnPush: true } })
    scripted(at, setScans, [
      {
        type: 'basic',
        image: 'v*',
        statuses: [
          { after: '0s', status: 'IN_PROGRESS' },
          { after: '5m', status: 'COMPLETE' }
        ],
        findings: [{ name: 'CVE-2026-7', severity: 'CRITICAL', package: 'glibc', version: '2.1' }]
      }
    ])
    const read = () => at.call('DescribeImageScanFindings', { repositoryName, imageId })
    at.world.now += 299_000
    expect(read()).toMatchObject({ imageScanStatus: { status: 'IN_PROGRESS' } })
    at.world.now += 1000
    expect(read()).toMatchObject({ imageScanFindings: { findingSeverityCounts: { CRITICAL: 1 } } })
    expect(at.refused('StartImageScan', { repositoryName, imageId })).toMatch(/^LimitExceededException/)
  })
})

describe('an enhanced scan', () => {
  const enhanced = (rule: Record<string, unknown>, labels: Record<string, string> = {}) => {
    const at = withImage(labels)
    scripted(at, setScans, [{ type: 'enhanced', ...rule }])
    const read = (more = {}) => at.call('DescribeImageScanFindings', { repositoryName, imageId, ...more })
    const after = (seconds: number) => {
      at.world.now = 1_767_603_600_000 + seconds * 1000
      return read()
    }
    return { ...at, read, after }
  }

  it('is not found, waits, is active without findings, then has them', () => {
    const at = enhanced({}, { 'tagship.sandbox.findings': 'CVE-2026-1:HIGH:openssl@3.0.1' })
    expect(at.refused('DescribeImageScanFindings', { repositoryName, imageId })).toMatch(/^ScanNotFoundException/)
    expect(at.after(45)).toMatchObject({
      imageScanStatus: { status: 'PENDING', description: 'Pending start of the image scan.' },
      imageScanFindings: { findings: [], enhancedFindings: [] }
    })
    const active = at.after(60)
    expect(active.imageScanStatus).toEqual({ status: 'ACTIVE', description: 'Continuous scan is selected for image.' })
    expect(active.imageScanFindings).toEqual({ findings: [] })
    expect(at.after(90)).toMatchObject({
      imageScanFindings: {
        imageScanCompletedAt: { $time: 1_767_603_690_000 },
        findingSeverityCounts: { HIGH: 1 },
        enhancedFindings: [
          {
            awsAccountId: '111111111111',
            severity: 'HIGH',
            title: 'CVE-2026-1 - openssl',
            type: 'PACKAGE_VULNERABILITY',
            fixAvailable: 'NO',
            packageVulnerabilityDetails: {
              vulnerabilityId: 'CVE-2026-1',
              vulnerablePackages: [{ name: 'openssl', version: '3.0.1' }]
            },
            resources: [
              { type: 'AWS_ECR_CONTAINER_IMAGE', details: { awsEcrContainerImage: { imageHash: at.digest } } }
            ]
          }
        ]
      }
    })
  })

  it('is complete before it found anything, where only pushes are scanned', () => {
    const at = enhanced({ frequency: 'SCAN_ON_PUSH' }, { 'tagship.sandbox.findings': 'CVE-2026-1:HIGH' })
    const early = at.after(60)
    expect([early.imageScanStatus, early.imageScanFindings]).toEqual([
      { status: 'COMPLETE', description: 'The scan was completed successfully.' },
      { findings: [] }
    ])
    expect(at.after(90)).toMatchObject({ imageScanFindings: { findingSeverityCounts: { HIGH: 1 } } })
  })

  it('gets further findings later, by pages', () => {
    const finding = (n: number, more = {}) => ({ name: `CVE-${n}`, severity: 'UNTRIAGED', ...more })
    const statuses = [{ after: '0s', status: 'ACTIVE' }]
    const findings = [finding(1, { fixed: '2.0' }), finding(2), finding(3, { after: '2d' })]
    const at = enhanced({ statuses, 'findings-after': '10s', findings })
    const names = (answer: Record<string, unknown>) =>
      (answer.imageScanFindings as { enhancedFindings?: { title: string }[] }).enhancedFindings?.map(it => it.title)
    expect([names(at.after(9)), names(at.after(10))]).toEqual([undefined, ['CVE-1 - package', 'CVE-2 - package']])
    at.after(172_800)
    const first = at.read({ maxResults: 2 })
    const second = at.read({ maxResults: 2, nextToken: first.nextToken })
    expect([names(first)?.length, names(second), second.nextToken]).toEqual([2, ['CVE-3 - package'], undefined])
    expect(second).toMatchObject({ imageScanFindings: { findingSeverityCounts: { UNDEFINED: 3 } } })
  })

  it.each(['UNSUPPORTED_IMAGE', 'SCAN_ELIGIBILITY_EXPIRED', 'FINDINGS_UNAVAILABLE'])(
    'has no findings while it says %s',
    status => {
      const at = enhanced({ statuses: [{ status }], findings: [{ name: 'CVE-1' }] })
      expect(at.after(600)).toMatchObject({ imageScanStatus: { status } })
      expect(at.read()).not.toHaveProperty('imageScanFindings')
    }
  )

  it('cannot be asked for, shows in the settings, and not in DescribeImages', () => {
    const at = enhanced({ repository: 'sh*' })
    at.after(600)
    expect(at.refused('StartImageScan', { repositoryName, imageId })).toBe(
      'ValidationException: This feature is disabled'
    )
    expect(at.call('DescribeImages', { repositoryName }).imageDetails).toEqual([
      expect.not.objectContaining({ imageScanStatus: expect.anything() })
    ])
    const repositoryFilters = [{ filter: 'sh*', filterType: 'WILDCARD' }]
    expect(at.call('GetRegistryScanningConfiguration', {})).toMatchObject({
      scanningConfiguration: { scanType: 'ENHANCED', rules: [{ scanFrequency: 'CONTINUOUS_SCAN', repositoryFilters }] }
    })
    at.call('CreateRepository', { repositoryName: 'other', imageScanningConfiguration: { scanOnPush: true } })
    const repositoryNames = ['shop', 'other']
    expect(at.call('BatchGetRepositoryScanningConfiguration', { repositoryNames })).toMatchObject({
      scanningConfigurations: [
        { scanFrequency: 'CONTINUOUS_SCAN', scanOnPush: true, appliedScanFilters: repositoryFilters },
        { scanFrequency: 'MANUAL', scanOnPush: false, appliedScanFilters: [] }
      ]
    })
  })

  it('is scripted only in known words', () => {
    const at = withImage({})
    const set = (rule: unknown) => () => scripted(at, setScans, [rule])
    expect(set({ type: 'deep' })).toThrow('type: one of basic, enhanced is wanted')
    expect(set({ type: 'basic', statuses: [{ status: 'DONE' }] })).toThrow(/statuses: .*COMPLETE/)
    expect(set({ type: 'basic', findings: [{ severity: 'HIGH' }] })).toThrow('name is missing')
  })
})
