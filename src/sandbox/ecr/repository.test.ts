import { describe, expect, it } from '@jest/globals'
import { arranged } from './testing/arranged.ts'

describe('repositories', () => {
  it('are created, described and deleted', () => {
    const { call, refused } = arranged()
    const { repository } = call('CreateRepository', { repositoryName: 'team/shop' })
    expect(repository).toEqual({
      repositoryArn: 'arn:aws:ecr:eu-west-1:111111111111:repository/team/shop',
      registryId: '111111111111',
      repositoryName: 'team/shop',
      repositoryUri: '127.0.0.1:5000/111111111111/eu-west-1/team/shop',
      createdAt: { $time: 1_767_603_600_000 },
      imageTagMutability: 'MUTABLE',
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: 'AES256' }
    })
    expect(call('DescribeRepositories', { repositoryNames: ['team/shop'] })).toEqual({ repositories: [repository] })
    expect(refused('CreateRepository', { repositoryName: 'team/shop' })).toBe(
      "RepositoryAlreadyExistsException: The repository with name 'team/shop' already exists in the registry with id '111111111111'"
    )
    call('DeleteRepository', { repositoryName: 'team/shop' })
    expect(refused('DescribeRepositories', { repositoryNames: ['team/shop'] })).toBe(
      "RepositoryNotFoundException: The repository with name 'team/shop' does not exist in the registry with id '111111111111'"
    )
  })

  it.each([
    ['Shop', 'must satisfy regular expression'],
    ['a', 'Member must have length greater than or equal to 2'],
    ['a..b', 'must satisfy regular expression'],
    ['a___b', 'must satisfy regular expression'],
    ['shop//x', 'must satisfy regular expression'],
    ['-shop', 'must satisfy regular expression'],
    ['x'.repeat(257), 'Member must have length less than or equal to 256']
  ])('refuse the name %s', (repositoryName, why) => {
    expect(arranged().refused('CreateRepository', { repositoryName })).toContain(
      `InvalidParameterException: Invalid parameter at 'repositoryName' failed to satisfy constraint: '${why}`
    )
  })

  it('may have dashes and two underscores between words', () => {
    const name = 'team--a/my__shop.v-1'
    expect(arranged().call('CreateRepository', { repositoryName: name }).repository).toMatchObject({
      repositoryUri: `127.0.0.1:5000/111111111111/eu-west-1/${name}`
    })
  })

  it('may be named as a member of every object is', () => {
    const { call, refused } = arranged()
    expect(refused('DescribeRepositories', { repositoryNames: ['constructor'] })).toMatch(/^RepositoryNotFound/)
    call('CreateRepository', { repositoryName: 'constructor' })
    expect(call('ListImages', { repositoryName: 'constructor' })).toEqual({ imageIds: [] })
  })

  it('are seen in another account by its registry id', () => {
    const { call, refused } = arranged()
    call('CreateRepository', { repositoryName: 'shop', registryId: '222222222222' })
    expect(refused('ListImages', { repositoryName: 'shop' })).toMatch(/registry with id '111111111111'$/)
    expect(call('ListImages', { repositoryName: 'shop', registryId: '222222222222' })).toEqual({ imageIds: [] })
  })

  it('come by pages that new ones do not shift', () => {
    const { call, refused } = arranged()
    for (const repositoryName of ['bb', 'dd', 'ff']) call('CreateRepository', { repositoryName })
    const first = call('DescribeRepositories', { maxResults: 2 })
    call('CreateRepository', { repositoryName: 'aa' })
    const second = call('DescribeRepositories', { maxResults: 2, nextToken: first.nextToken })
    const names = (page: Record<string, unknown>) =>
      (page.repositories as { repositoryName: string }[]).map(it => it.repositoryName)
    expect([names(first), names(second), second.nextToken]).toEqual([['bb', 'dd'], ['ff'], undefined])
    for (const [operation, input] of [
      ['DescribeRepositories', { nextToken: 'x' }],
      ['ListImages', { repositoryName: 'bb', nextToken: first.nextToken }]
    ] as const)
      expect(refused(operation, input)).toBe(
        "InvalidParameterException: Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'"
      )
  })

  it('carry resource tags', () => {
    const { call, refused } = arranged()
    const resourceArn = 'arn:aws:ecr:eu-west-1:111111111111:repository/shop'
    call('CreateRepository', { repositoryName: 'shop', tags: [{ Key: 'team', Value: 'a' }] })
    call('TagResource', {
      resourceArn,
      tags: [
        { Key: 'team', Value: 'b' },
        { Key: 'cost', Value: '1' }
      ]
    })
    call('UntagResource', { resourceArn, tagKeys: ['cost', 'absent'] })
    expect(call('ListTagsForResource', { resourceArn })).toEqual({ tags: [{ Key: 'team', Value: 'b' }] })
    const many = Array.from({ length: 50 }, (_, n) => ({ Key: `k${n}`, Value: '' }))
    expect(refused('TagResource', { resourceArn, tags: many })).toMatch(/^TooManyTagsException/)
    expect(refused('TagResource', { resourceArn, tags: [{ Key: 'aws:x', Value: '' }] })).toMatch(/^InvalidTagParameter/)
  })

  it('keep policies byte for byte', () => {
    const { call, refused } = arranged()
    call('CreateRepository', { repositoryName: 'shop' })
    expect(refused('GetLifecyclePolicy', { repositoryName: 'shop' })).toBe(
      "LifecyclePolicyNotFoundException: Lifecycle policy does not exist for the repository with name 'shop' in the registry with id '111111111111'"
    )
    const lifecyclePolicyText = `{ "rules":  [] }${' '.repeat(100)}`
    call('PutLifecyclePolicy', { repositoryName: 'shop', lifecyclePolicyText })
    expect(call('GetLifecyclePolicy', { repositoryName: 'shop' })).toMatchObject({ lifecyclePolicyText })
    expect(refused('GetRepositoryPolicy', { repositoryName: 'shop' })).toMatch(/^RepositoryPolicyNotFoundException/)
    expect(refused('SetRepositoryPolicy', { repositoryName: 'shop', policyText: 'no' })).toBe(
      "InvalidParameterException: Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'"
    )
    call('SetRepositoryPolicy', { repositoryName: 'shop', policyText: '{"Statement":[]}' })
    expect(call('GetRepositoryPolicy', { repositoryName: 'shop' })).toMatchObject({ policyText: '{"Statement":[]}' })
  })
})
