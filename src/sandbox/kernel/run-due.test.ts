import { describe, expect, it } from '@jest/globals'
import type { Context } from './context.ts'
import type { Due } from './due.ts'
import { enter, newWorld } from './enter.ts'
import { runDue } from './run-due.ts'
import { schedule } from './schedule.ts'

const hosts = { registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' }
const world = () => newWorld({ seed: 's', now: 1000 })
const place = (of: ReturnType<typeof world>, region = 'us-east-1') =>
  enter(of, { account: '000000000000', region, arn: '', accessKeyId: '' }, hosts)

/** Events that note themselves, and may put another one after them. */
const noting = (log: string[]) => ({
  'x.note': (context: Context, { data }: Due) => {
    log.push(`${data.name}@${context.now} ${context.caller.region}`)
    if (typeof data.again === 'number')
      schedule(context, { kind: 'x.note', after: data.again, data: { name: `${data.name}+` } })
  },
  'x.forever': (context: Context) => schedule(context, { kind: 'x.forever', after: 0, data: {} })
})

describe('events', () => {
  it('happen by time, then as they were put, each in its place, those they cause among them', () => {
    const [here, log] = [world(), [] as string[]]
    schedule(place(here), { kind: 'x.note', after: 20, data: { name: 'b' } })
    schedule(place(here, 'eu-west-1'), { kind: 'x.note', after: 10, data: { name: 'a', again: 15 } })
    schedule(place(here), { kind: 'x.note', after: 20, data: { name: 'c', again: 0 } })
    schedule(place(here), { kind: 'x.note', after: 100, data: { name: 'later' } })
    runDue(here, { events: noting(log), hosts }, 1050)
    expect(log).toEqual([
      'a@1010 eu-west-1',
      'b@1020 us-east-1',
      'c@1020 us-east-1',
      'c+@1020 us-east-1',
      'a+@1025 eu-west-1'
    ])
    expect([here.now, here.queue.length]).toEqual([1050, 1])
  })

  it('are plain data: a world that was written and read goes on the same', () => {
    const [first, log] = [world(), [] as string[]]
    schedule(place(first), { kind: 'x.note', after: 5, data: { name: 'kept' } })
    const second = JSON.parse(JSON.stringify(first)) as typeof first
    runDue(second, { events: noting(log), hosts }, 2000)
    expect(log).toEqual(['kept@1005 us-east-1'])
  })

  it('of an unknown kind, or that never end, are a bug', () => {
    const unknown = world()
    schedule(place(unknown), { kind: 'x.none', after: 0, data: {} })
    expect(() => runDue(unknown, { events: noting([]), hosts }, 1000)).toThrow('nothing handles the event x.none')
    const endless = world()
    schedule(place(endless), { kind: 'x.forever', after: 0, data: {} })
    expect(() => runDue(endless, { events: noting([]), hosts }, 1000)).toThrow('do not end')
  })
})
