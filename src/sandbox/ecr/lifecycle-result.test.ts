import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'
import { indexOver, pushed } from './testing/manifests.ts'

const repositoryName = 'shop'
const day = 86_400_000

const shop = () => {
  const at = arranged()
  at.call('CreateRepository', { repositoryName })
  const push = (tag: string | undefined, age: number) => {
    at.world.now = 1_767_603_600_000 - age * day
    const digest = pushed(at, 'shop', { content: `${tag} ${age}`, ...(tag !== undefined && { tag }) })
    at.world.now = 1_767_603_600_000
    return digest
  }
  const start = (...rules: unknown[]) =>
    at.call('StartLifecyclePolicyPreview', { repositoryName, lifecyclePolicyText: JSON.stringify({ rules }) })
  const read = (more = {}) => at.call('GetLifecyclePolicyPreview', { repositoryName, ...more })
  /** The tags that each rule's images have, oldest push last in the rule. */
  const previewed = (...rules: unknown[]) => {
    at.world.now += 10_000
    start(...rules)
    at.world.now += 10_000
    const { previewResults } = read()
    return (previewResults as { imageTags?: string[]; appliedRulePriority: number; action: { type: string } }[])
      .map(it => `${it.appliedRulePriority} ${it.action.type} ${it.imageTags?.join('+') ?? '-'}`)
      .sort()
  }
  return { ...at, push, start, read, previewed }
}

const rule = (rulePriority: number, selection: Record<string, unknown>, type = 'expire') => ({
  rulePriority,
  selection,
  action: { type, ...(type === 'transition' && { targetStorageClass: 'archive' }) }
})
const olderThan = (countNumber: number) => ({ countType: 'sinceImagePushed', countUnit: 'days', countNumber })
const moreThan = (countNumber: number) => ({ countType: 'imageCountMoreThan', countNumber })

describe('a lifecycle preview', () => {
  it('runs for a while, then tells what would go, and is kept for a day', () => {
    const { push, start, read, world, refused } = shop()
    const digest = push('v1', 15)
    push('v2', 13)
    expect(refused('GetLifecyclePolicyPreview', { repositoryName })).toMatch(/^LifecyclePolicyPreviewNotFound/)
    expect(refused('StartLifecyclePolicyPreview', { repositoryName })).toMatch(/^LifecyclePolicyNotFoundException/)
    expect(start(rule(1, { tagStatus: 'any', ...olderThan(14) }))).toMatchObject({ status: 'IN_PROGRESS' })
    expect(read()).toMatchObject({ status: 'IN_PROGRESS', previewResults: [], summary: {} })
    const lifecyclePolicyText = `{"rules":[]}${' '.repeat(100)}`
    expect(refused('StartLifecyclePolicyPreview', { repositoryName, lifecyclePolicyText })).toBe(
      'LifecyclePolicyPreviewInProgressException: The previous lifecycle policy preview request has not completed. Wait and try again.'
    )
    world.now += 10_000
    expect(read()).toMatchObject({
      status: 'COMPLETE',
      previewResults: [
        {
          imageTags: ['v1'],
          imageDigest: digest,
          imagePushedAt: { $time: 1_766_307_600_000 },
          action: { type: 'EXPIRE' },
          appliedRulePriority: 1,
          storageClass: 'STANDARD'
        }
      ],
      summary: { expiringImageTotalCount: 1 }
    })
    expect(read({ imageIds: [{ imageTag: 'v2' }] }).previewResults).toEqual([])
    expect(read({ filter: { tagStatus: 'UNTAGGED' } }).previewResults).toEqual([])
    world.now += day
    expect(read()).toMatchObject({ status: 'EXPIRED', previewResults: [] })
  })

  it('counts from the youngest, and wants a tag for each pattern', () => {
    const { push, previewed, call } = shop()
    for (const [tag, age] of [
      ['prod-1', 3],
      ['prod-2', 2],
      ['beta-1', 5],
      ['beta-2', 4]
    ] as const)
      push(tag, age)
    const { images } = call('BatchGetImage', { repositoryName, imageIds: [{ imageTag: 'prod-1' }] })
    const { imageManifest } = (images as { imageManifest: string }[])[0] ?? { imageManifest: '' }
    call('PutImage', { repositoryName, imageManifest, imageTag: 'web-1' })
    const tagged = { tagStatus: 'tagged' }
    expect(previewed(rule(1, { ...tagged, tagPrefixList: ['prod'], ...moreThan(1) }))).toEqual([
      '1 EXPIRE prod-1+web-1'
    ])
    expect(previewed(rule(1, { ...tagged, tagPatternList: ['*od-*', 'web*'], ...olderThan(1) }))).toEqual([
      '1 EXPIRE prod-1+web-1'
    ])
  })

  it('keeps what a rule before it matches from the rules after it, which count it all the same', () => {
    const { push, previewed } = shop()
    for (const [tag, age] of [
      ['pin-live', 9],
      ['v1', 8],
      ['v2', 7],
      [undefined, 6]
    ] as const)
      push(tag, age)
    const rules = [
      rule(3, { tagStatus: 'any', ...moreThan(1) }),
      rule(1, { tagStatus: 'tagged', tagPrefixList: ['pin-'], ...moreThan(100) }),
      rule(2, { tagStatus: 'untagged', ...olderThan(5) })
    ]
    expect(previewed(...rules)).toEqual(['2 EXPIRE -', '3 EXPIRE v1', '3 EXPIRE v2'])
  })

  it('leaves the images of an index to the index', () => {
    const { push, previewed, call } = shop()
    const digest = push(undefined, 9)
    const imageManifest = indexOver([{ digest, os: 'linux', architecture: 'amd64' }])
    call('PutImage', { repositoryName, imageManifest, imageTag: 'multi' })
    expect(previewed(rule(1, { tagStatus: 'untagged', ...olderThan(1) }))).toEqual([])
  })

  it('archives what nobody pulls, and lets the archived expire', () => {
    const { push, previewed, call, world } = shop()
    for (const [tag, age] of [
      ['idle', 40],
      ['used', 40],
      ['old', 200]
    ] as const)
      push(tag, age)
    call('BatchGetImage', { repositoryName, imageIds: [{ imageTag: 'used' }] })
    world.now -= 100 * day
    call('UpdateImageStorageClass', { repositoryName, imageId: { imageTag: 'old' }, targetStorageClass: 'ARCHIVE' })
    world.now += 100 * day
    const unpulled = { tagStatus: 'any', countType: 'sinceImagePulled', countUnit: 'days', countNumber: 30 }
    const archived = { ...unpulled, storageClass: 'archive', countType: 'sinceImageTransitioned', countNumber: 90 }
    expect(previewed(rule(1, unpulled, 'transition'), rule(2, archived))).toEqual(['1 TRANSITION idle', '2 EXPIRE old'])
  })
})
