import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'
import { configOf, pushed } from './testing/manifests.ts'

const repositoryName = 'shop'
const imageId = { imageTag: 'v1' }

const withImage = (labels: Record<string, string>, input: Record<string, unknown> = {}) => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName, ...input })
  const digest = pushed(arrangement, 'shop', { content: 'one', tag: 'v1', config: configOf(labels) })
  return { ...arrangement, digest }
}

describe('a basic scan', () => {
  it('runs, then tells what the image says of itself', () => {
    const { call, world } = withImage({ 'tagship.sandbox.findings': 'CVE-2026-1:HIGH:openssl@3.0.1, CVE-2026-2:low' })
    expect(call('StartImageScan', { repositoryName, imageId })).toMatchObject({
      imageScanStatus: { status: 'IN_PROGRESS' }
    })
    const running = call('DescribeImageScanFindings', { repositoryName, imageId })
    expect([running.imageScanStatus, running.imageScanFindings]).toEqual([{ status: 'IN_PROGRESS' }, undefined])
    world.now += 20_000
    expect(call('DescribeImageScanFindings', { repositoryName, imageId })).toMatchObject({
      imageScanStatus: { status: 'COMPLETE', description: 'The scan was completed successfully.' },
      imageScanFindings: {
        imageScanCompletedAt: { $time: 1_767_603_620_000 },
        findingSeverityCounts: { HIGH: 1, LOW: 1 },
        findings: [
          { name: 'CVE-2026-1', severity: 'HIGH' },
          { name: 'CVE-2026-2', severity: 'LOW' }
        ]
      }
    })
  })

  it('shows in DescribeImages where it is of the old kind', () => {
    const { call, world } = withImage({ 'tagship.sandbox.findings': 'CVE-2026-1:HIGH' })
    call('StartImageScan', { repositoryName, imageId })
    world.now += 20_000
    const details = () => call('DescribeImages', { repositoryName }).imageDetails
    expect(details()).toEqual([expect.not.objectContaining({ imageScanStatus: expect.anything() })])
    call('PutAccountSetting', { name: 'BASIC_SCAN_TYPE_VERSION', value: 'CLAIR' })
    expect(details()).toMatchObject([
      { imageScanStatus: { status: 'COMPLETE' }, imageScanFindingsSummary: { findingSeverityCounts: { HIGH: 1 } } }
    ])
  })

  it('can be asked for once a day', () => {
    const { call, refused, world } = withImage({})
    call('StartImageScan', { repositoryName, imageId })
    world.now += 86_399_000
    expect(refused('StartImageScan', { repositoryName, imageId })).toBe(
      'LimitExceededException: The scan quota per image has been exceeded. Wait and try again.'
    )
    world.now += 1000
    expect(refused('StartImageScan', { repositoryName, imageId })).toMatch(/^answered/)
  })

  it('comes with the push where the repository says so, and fails where the image cannot be scanned', () => {
    const onPush = { imageScanningConfiguration: { scanOnPush: true } }
    const { call, world } = withImage({ 'tagship.sandbox.scan': 'unsupported' }, onPush)
    world.now += 20_000
    expect(call('DescribeImageScanFindings', { repositoryName, imageId }).imageScanStatus).toEqual({
      status: 'FAILED',
      description: 'UnsupportedImageError: The operating system and/or package manager are not supported.'
    })
  })

  it('is not found before it was asked for', () => {
    const { refused, digest } = withImage({})
    expect(refused('DescribeImageScanFindings', { repositoryName, imageId: { imageDigest: digest } })).toBe(
      `ScanNotFoundException: Image scan does not exist for the image with '{imageDigest:'${digest}', imageTag:'null'}' in the repository with name 'shop' in the registry with id '111111111111'`
    )
  })
})

describe('the registry’s own rules', () => {
  const rule = (scanFrequency: string, filter: string) => ({
    scanFrequency,
    repositoryFilters: [{ filter, filterType: 'WILDCARD' }]
  })

  it('let ECR scan what is pushed to the repositories that they name', () => {
    const { call, world, ...to } = arranged()
    const rules = [rule('SCAN_ON_PUSH', 'ho')]
    const put = call('PutRegistryScanningConfiguration', { scanType: 'BASIC', rules })
    expect(put.registryScanningConfiguration).toEqual({ scanType: 'BASIC', rules })
    for (const name of ['shop', 'yard']) call('CreateRepository', { repositoryName: name })
    for (const name of ['shop', 'yard']) pushed({ call, world, ...to }, name, { content: name, tag: 'v1' })
    expect(call('DescribeImageScanFindings', { repositoryName: 'shop', imageId })).toMatchObject({
      imageScanStatus: { status: 'IN_PROGRESS' }
    })
    expect(to.refused('DescribeImageScanFindings', { repositoryName: 'yard', imageId })).toContain('ScanNotFound')
    expect(
      call('BatchGetRepositoryScanningConfiguration', { repositoryNames: ['shop', 'yard'] }).scanningConfigurations
    ).toMatchObject([
      { scanOnPush: true, scanFrequency: 'SCAN_ON_PUSH', appliedScanFilters: [{ filter: 'ho' }] },
      { scanOnPush: false, scanFrequency: 'MANUAL', appliedScanFilters: [] }
    ])
  })

  it('let Inspector scan, and are refused with the frequencies of the other kind', () => {
    const { call, refused, world } = withImage({ 'tagship.sandbox.findings': 'CVE-2026-1:HIGH' })
    const wrong = { scanType: 'ENHANCED', rules: [rule('MANUAL', '*')] }
    expect(refused('PutRegistryScanningConfiguration', wrong)).toContain('[CONTINUOUS_SCAN, SCAN_ON_PUSH]')
    call('PutRegistryScanningConfiguration', { scanType: 'ENHANCED', rules: [rule('CONTINUOUS_SCAN', 'sh*')] })
    expect(refused('StartImageScan', { repositoryName, imageId })).toContain('This feature is disabled')
    world.now += 90_000
    expect(call('DescribeImageScanFindings', { repositoryName, imageId })).toMatchObject({
      imageScanStatus: { status: 'ACTIVE' },
      imageScanFindings: { findingSeverityCounts: { HIGH: 1 } }
    })
  })

  it('a repository’s own setting holds from the next push', () => {
    const { call, ...to } = withImage({})
    const imageScanningConfiguration = { scanOnPush: true }
    call('PutImageScanningConfiguration', { repositoryName, imageScanningConfiguration })
    pushed({ call, ...to }, 'shop', { content: 'two', tag: 'v2' })
    const scan = (imageTag: string) =>
      to.refused('DescribeImageScanFindings', { repositoryName, imageId: { imageTag } })
    expect([scan('v1').includes('ScanNotFound'), scan('v2').includes('IN_PROGRESS')]).toEqual([true, true])
  })
})
