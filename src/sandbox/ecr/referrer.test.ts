import { describe, expect, it } from '@jest/globals'
import { setReplications } from './set-replications.ts'
import { arranged } from './testing/arranged.ts'
import { configOf, manifestOver, pushed } from './testing/manifests.ts'
import { scripted } from './testing/scripted.ts'

const repositoryName = 'shop'
const shop = (input: Record<string, unknown> = {}) => {
  const arrangement = arranged()
  arrangement.call('CreateRepository', { repositoryName, ...input })
  return arrangement
}

describe('ListImageReferrers', () => {
  const signed = () => {
    const at = shop()
    const digest = pushed(at, 'shop', { content: 'one', tag: 'v1' })
    const config = at.layer('shop', '{}')
    for (const artifactType of ['application/x-sig', 'application/x-sbom'])
      at.call('PutImage', {
        repositoryName,
        imageManifest: manifestOver(config, [config], {
          artifactType,
          subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 1 },
          annotations: { by: 'ci' }
        })
      })
    const list = (more: Record<string, unknown> = {}) =>
      at.call('ListImageReferrers', { repositoryName, subjectId: { imageDigest: digest }, ...more })
    return { ...at, digest, list, types: (more: Record<string, unknown>) => typesOf(list(more)) }
  }
  const typesOf = (answer: Record<string, unknown>) =>
    (answer.referrers as { artifactType: string }[]).map(it => it.artifactType).sort()

  it('gives what refers to an image, of the types asked for', () => {
    const { list, types } = signed()
    expect(types({})).toEqual(['application/x-sbom', 'application/x-sig'])
    expect(list({ filter: { artifactTypes: ['application/x-sig'] } })).toEqual({
      referrers: [
        {
          digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          artifactType: 'application/x-sig',
          size: 622,
          annotations: { by: 'ci' },
          artifactStatus: 'ACTIVE'
        }
      ]
    })
    expect(types({ filter: { artifactStatus: 'ARCHIVED' } })).toEqual([])
  })

  it('comes by pages of at most 50', () => {
    const { list, types, refused, digest } = signed()
    const first = list({ maxResults: 1 })
    const both = [...typesOf(first), ...types({ maxResults: 1, nextToken: first.nextToken })]
    expect(both.sort()).toEqual(['application/x-sbom', 'application/x-sig'])
    const subjectId = { imageDigest: digest }
    expect(refused('ListImageReferrers', { repositoryName, subjectId, maxResults: 51 })).toMatch(
      /at 'maxResults' .* 'Member must have value less than or equal to 50'$/
    )
    expect(refused('ListImageReferrers', { repositoryName, subjectId: { imageDigest: 'v1' } })).toMatch(
      /^InvalidParameterException/
    )
  })
})

describe('DescribeImageReplicationStatus', () => {
  it('is empty without rules, and for images older than the rule', () => {
    const at = shop()
    const imageId = { imageTag: 'v1' }
    pushed(at, 'shop', { content: 'one', tag: 'v1' })
    at.world.now += 1000
    const statuses = (id: unknown) =>
      at.call('DescribeImageReplicationStatus', { repositoryName, imageId: id }).replicationStatuses
    expect(statuses(imageId)).toEqual([])
    scripted(at, setReplications, [
      { 'to-region': 'eu-north-1' },
      {
        repository: 'sh*',
        to: '222222222222',
        'to-region': 'us-east-1',
        statuses: [{ after: '5s', status: 'FAILED' }],
        failure: 'AccessDenied'
      },
      { repository: 'other', 'to-region': 'us-east-1' }
    ])
    pushed(at, 'shop', { content: 'two', tag: 'v2', config: configOf({}) })
    const own = { region: 'eu-north-1', registryId: '111111111111' }
    const other = { region: 'us-east-1', registryId: '222222222222' }
    expect(statuses(imageId)).toEqual([])
    expect(statuses({ imageTag: 'v2' })).toEqual([
      { ...own, status: 'IN_PROGRESS' },
      { ...other, status: 'IN_PROGRESS' }
    ])
    at.world.now += 30_000
    expect(statuses({ imageTag: 'v2' })).toEqual([
      { ...own, status: 'COMPLETE' },
      { ...other, status: 'FAILED', failureCode: 'AccessDenied' }
    ])
  })
})

describe('BatchGetRepositoryScanningConfiguration', () => {
  it('tells how often images are scanned, and which repositories are not there', () => {
    const at = shop({ imageScanningConfiguration: { scanOnPush: true } })
    at.call('CreateRepository', { repositoryName: 'quiet' })
    const repositoryNames = ['shop', 'quiet', 'gone']
    const arn = 'arn:aws:ecr:eu-west-1:111111111111:repository/'
    expect(at.call('BatchGetRepositoryScanningConfiguration', { repositoryNames })).toEqual({
      scanningConfigurations: [
        {
          repositoryArn: `${arn}shop`,
          repositoryName: 'shop',
          scanOnPush: true,
          scanFrequency: 'SCAN_ON_PUSH',
          appliedScanFilters: []
        },
        {
          repositoryArn: `${arn}quiet`,
          repositoryName: 'quiet',
          scanOnPush: false,
          scanFrequency: 'MANUAL',
          appliedScanFilters: []
        }
      ],
      failures: [{ repositoryName: 'gone', failureCode: 'REPOSITORY_NOT_FOUND', failureReason: 'REPOSITORY_NOT_FOUND' }]
    })
  })
})
