import * as aws from '@aws-sdk/client-cloudwatch-logs'
import { describe, expect, it } from '@jest/globals'
import { uncovered } from '../testing/coverage.ts'
import { sandboxByHand } from '../testing/raw-call.ts'
import { putLines } from './put-lines.ts'
import { logs } from './service.ts'
import { client, lines, start, withLines } from './testing/group.ts'

const missing = uncovered(logs)

describe('lines', () => {
  it('go from a client’s writing to a client’s reading', async () => {
    const logs = client(sandboxByHand())
    await logs.send(new aws.CreateLogGroupCommand({ logGroupName: '/api' }))
    const stream = { logGroupName: '/api', logStreamName: 'web/1' }
    await logs.send(new aws.CreateLogStreamCommand(stream))
    const event = { timestamp: start, message: 'hello' }
    const put = await logs.send(new aws.PutLogEventsCommand({ ...stream, logEvents: [event] }))
    expect(put.rejectedLogEventsInfo).toBeUndefined()
    const read = await logs.send(new aws.GetLogEventsCommand(stream))
    expect(read.events).toEqual([{ timestamp: start, message: 'hello', ingestionTime: start }])
  })

  it('are not written to a group that is not there', () => {
    const context = sandboxByHand().enter()
    expect(putLines(context, { group: '/none', stream: 'web/1', lines: lines('lost') })).toBe('no-group')
  })

  it('too old or too far ahead are left out and told', async () => {
    const logs = client(withLines())
    const hour = 3_600_000
    const times = [start - 15 * 24 * hour, start, start + 3 * hour]
    const logEvents = times.map(timestamp => ({ timestamp, message: 'x' }))
    const put = await logs.send(
      new aws.PutLogEventsCommand({ logGroupName: '/api', logStreamName: 'web/1', logEvents })
    )
    expect(put.rejectedLogEventsInfo).toEqual({ tooOldLogEventEndIndex: 1, tooNewLogEventStartIndex: 2 })
    const swapped = new aws.PutLogEventsCommand({
      logGroupName: '/api',
      logStreamName: 'web/1',
      logEvents: [...logEvents].reverse()
    })
    await expect(logs.send(swapped)).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })

  it('are read page by page, and the token stays at the end', async () => {
    const sandbox = withLines()
    putLines(sandbox.enter(), { group: '/api', stream: 'web/1', lines: [{ at: start + 9, message: 'third' }] })
    const logs = client(sandbox)
    const page = (nextToken?: string) =>
      logs.send(
        new aws.GetLogEventsCommand({
          logGroupName: '/api',
          logStreamName: 'web/1',
          startFromHead: true,
          limit: 2,
          ...(nextToken === undefined ? {} : { nextToken })
        })
      )
    const first = await page()
    const second = await page(first.nextForwardToken)
    const third = await page(second.nextForwardToken)
    expect([first, second, third].map(one => one.events?.map(event => event.message))).toEqual([
      ['GET /', 'ERROR boom'],
      ['third'],
      []
    ])
    expect(third.nextForwardToken).toBe(second.nextForwardToken)
    expect((await page(second.nextBackwardToken)).events?.[0]?.message).toBe('GET /')
  })

  it('of several streams are filtered, interleaved by time', async () => {
    const logs = client(withLines())
    const all = await logs.send(new aws.FilterLogEventsCommand({ logGroupName: '/api', startTime: start }))
    expect(all.events?.map(event => event.message)).toEqual(['GET /', 'GET /cart', 'ERROR boom', 'INFO done'])
    const asked = { logGroupName: '/api', filterPattern: 'ERROR', logStreamNamePrefix: 'web/' }
    const errors = await logs.send(new aws.FilterLogEventsCommand(asked))
    expect(errors.events?.map(event => [event.logStreamName, event.message])).toEqual([['web/1', 'ERROR boom']])
  })
})

describe('groups and streams', () => {
  it('are described, streams also by their last line', async () => {
    const sandbox = withLines()
    putLines(sandbox.enter(), { group: '/api', stream: 'web/1', lines: [{ at: start + 50, message: 'late' }] })
    const logs = client(sandbox)
    const groups = await logs.send(new aws.DescribeLogGroupsCommand({ logGroupNamePrefix: '/a' }))
    expect(groups.logGroups?.map(group => group.arn)).toEqual(['arn:aws:logs:us-east-1:000000000000:log-group:/api:*'])
    const asked = { logGroupName: '/api', orderBy: 'LastEventTime' as const, descending: true, limit: 1 }
    const streams = await logs.send(new aws.DescribeLogStreamsCommand(asked))
    expect(streams.logStreams?.map(stream => stream.logStreamName)).toEqual(['web/1'])
    const { nextToken = '' } = streams
    const more = await logs.send(new aws.DescribeLogStreamsCommand({ ...asked, nextToken }))
    expect(more.logStreams?.map(stream => stream.logStreamName)).toEqual(['web/2'])
    expect(more.nextToken).toBeUndefined()
  })

  it('are kept as long as was said, and deleted', async () => {
    const logs = client(withLines())
    const group = { logGroupName: '/api' }
    const days = async () => (await logs.send(new aws.DescribeLogGroupsCommand({}))).logGroups?.[0]?.retentionInDays
    await logs.send(new aws.PutRetentionPolicyCommand({ ...group, retentionInDays: 14 }))
    expect(await days()).toBe(14)
    await expect(logs.send(new aws.PutRetentionPolicyCommand({ ...group, retentionInDays: 2 }))).rejects.toThrow(
      /^1 validation error detected: Value '2' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: \[1, 3, 5,/
    )
    await logs.send(new aws.DeleteRetentionPolicyCommand(group))
    expect(await days()).toBeUndefined()
    await logs.send(new aws.DeleteLogStreamCommand({ ...group, logStreamName: 'web/1' }))
    const { logStreams } = await logs.send(new aws.DescribeLogStreamsCommand(group))
    expect(logStreams?.map(stream => stream.logStreamName)).toEqual(['web/2'])
    await logs.send(new aws.DeleteLogGroupCommand(group))
    await expect(logs.send(new aws.DescribeLogStreamsCommand(group))).rejects.toThrow(
      'The specified log group does not exist.'
    )
  })

  it.each([
    ['made twice', new aws.CreateLogGroupCommand({ logGroupName: '/api' }), 'The specified log group already exists'],
    [
      'not there',
      new aws.GetLogEventsCommand({ logGroupName: '/none', logStreamName: 'x' }),
      'The specified log group does not exist.'
    ],
    [
      'without that stream',
      new aws.GetLogEventsCommand({ logGroupName: '/api', logStreamName: 'x' }),
      'The specified log stream does not exist.'
    ]
  ])('%s are refused in AWS’s words', async (_what, command, message) => {
    await expect(client(withLines()).send(command as aws.CreateLogGroupCommand)).rejects.toThrow(message)
  })
})

it('groups have tags', async () => {
  const logs = client(sandboxByHand())
  await logs.send(new aws.CreateLogGroupCommand({ logGroupName: '/api', tags: { a: '1', b: '2' } }))
  const resourceArn = 'arn:aws:logs:us-east-1:000000000000:log-group:/api'
  await logs.send(new aws.TagResourceCommand({ resourceArn, tags: { c: '3' } }))
  await logs.send(new aws.UntagResourceCommand({ resourceArn, tagKeys: ['a'] }))
  expect((await logs.send(new aws.ListTagsForResourceCommand({ resourceArn }))).tags).toEqual({ b: '2', c: '3' })
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})
