import { describe, expect, it } from '@jest/globals'
import { running } from '../testing/stage.ts'

const service = 'arn:aws:ecs:eu-west-1:111111111111:service/shop/api'
const revision = 'arn:aws:ecs:eu-west-1:111111111111:task-definition/api:1'
const provider = 'arn:aws:ecs:eu-west-1:111111111111:capacity-provider/own'
const cluster = 'arn:aws:ecs:eu-west-1:111111111111:cluster/shop'

describe('tags', () => {
  it.each([service, revision, cluster, provider])('of %s are put, replaced, taken away and listed', resourceArn => {
    const stage = running()
    const autoScalingGroupProvider = { autoScalingGroupArn: 'arn:aws:autoscaling:eu-west-1:111111111111:a' }
    stage.call('CreateCapacityProvider', { name: 'own', autoScalingGroupProvider })
    const list = () => stage.call('ListTagsForResource', { resourceArn }).tags
    stage.call('TagResource', {
      resourceArn,
      tags: [
        { key: 'a', value: '1' },
        { key: 'tagship:hold', value: 'x y+z@b' }
      ]
    })
    stage.call('TagResource', { resourceArn, tags: [{ key: 'a', value: '2' }] })
    expect(list()).toEqual([
      { key: 'tagship:hold', value: 'x y+z@b' },
      { key: 'a', value: '2' }
    ])
    stage.call('UntagResource', { resourceArn, tagKeys: ['tagship:hold', 'none'] })
    expect(list()).toEqual([{ key: 'a', value: '2' }])
  })

  it('of a service show only with include', () => {
    const stage = running({}, { tags: [{ key: 'a', value: '1' }] })
    const describeIt = (more: object) =>
      stage.call('DescribeServices', { cluster: 'shop', services: ['api'], ...more }).services[0]
    expect(describeIt({})).not.toHaveProperty('tags')
    expect(describeIt({ include: ['TAGS'] }).tags).toEqual([{ key: 'a', value: '1' }])
  })

  it.each([
    [[{ key: 'aws:a', value: '1' }], 'aws: prefixed tag key names are not allowed for external use.'],
    [
      [{ key: 'a', value: '<' }],
      'Some tags contain invalid characters. Valid characters: UTF-8 letters, spaces, numbers and _ . / = + - : @.'
    ],
    [[{ key: 'k'.repeat(129), value: '' }], 'Tag keys must be 1 to 128 characters long, tag values at most 256.'],
    [
      Array.from({ length: 51 }, (_, n) => ({ key: `k${n}`, value: '' })),
      'The number of tags exceeds the maximum of 50.'
    ]
  ])('are refused: %j', (tags, message) => {
    expect(() => running().call('TagResource', { resourceArn: service, tags })).toThrow(message)
  })

  it('of what is not there are refused', () => {
    const list = (resourceArn: string) => () => running().call('ListTagsForResource', { resourceArn })
    expect(list(`${service}x`)).toThrow(expect.objectContaining({ name: 'ResourceNotFoundException' }))
    expect(list('api')).toThrow(expect.objectContaining({ name: 'InvalidParameterException' }))
    expect(list(service.replace('eu-west-1', 'eu-west-2'))).toThrow('The specified resource could not be found.')
  })
})
