import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ecsModel } from '../sandbox/ecs/model.data.ts'
import { definition, serviceInput } from '../sandbox/ecs/testing/stage.ts'
import { assessCall } from '../sandbox/model/assess-value.ts'
import { authorization } from '../sandbox/testing/raw-call.ts'
import type { Flags } from './flags.ts'
import { sandbox } from './sandbox.ts'

let folder: string
let running: { stop(): Promise<void> }[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  running = []
})
afterEach(async () => {
  for (const one of running) await one.stop()
  rmSync(folder, { recursive: true })
})

const holder = { pid: 7, born: 1, isAlive: () => true }

const started = async (flags: Flags) => {
  const lines: string[] = []
  running.push(await sandbox({ speed: 'hand', ...flags }, { print: line => void lines.push(line), holder }))
  const { endpoint } = JSON.parse(lines[0] ?? '')
  const post = async (path: string, body: unknown, headers = {}) => {
    const answer = await fetch(`${endpoint}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const text = await answer.text()
    return { status: answer.status, ...(text === '' ? {} : JSON.parse(text)) }
  }
  const call = (operation: string, body: unknown) =>
    post('/', body, {
      ...{ authorization: authorization(), 'content-type': 'application/x-amz-json-1.1' },
      'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}`
    })
  return { call, pass: (advance: string) => post('/_sandbox/clock', { advance }) }
}

const service = { cluster: 'shop', services: ['api'] }
const opened = async (flags: Flags) => {
  const one = await started(flags)
  await one.call('CreateCluster', { clusterName: 'shop' })
  for (const image of ['1', '2']) await one.call('RegisterTaskDefinition', definition(`ex.com/api:${image}`))
  await one.call('CreateService', serviceInput())
  await one.pass('10m')
  return one
}

describe('the command sandbox', () => {
  it('with --record writes each call as a line that the model of its service allows', async () => {
    const record = join(folder, 'calls.jsonl')
    const { call } = await opened({ record })
    await call('DescribeServices', service)
    await call('DescribeServices', { cluster: 'none' })
    const lines = readFileSync(record, 'utf8').trim().split('\n')
    const calls = lines.map(line => JSON.parse(line))
    expect(calls.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      ...['CreateCluster 200', 'RegisterTaskDefinition 200', 'RegisterTaskDefinition 200', 'CreateService 200'],
      ...['DescribeServices 200', 'DescribeServices 400']
    ])
    const taken = calls.filter(({ status }) => status === 200)
    const faults = taken.flatMap(({ operation, request, response }) => [
      ...assessCall(ecsModel, 'noted', { operation, value: request }),
      ...assessCall(ecsModel, 'noted response', { operation, value: response })
    ])
    expect(faults).toEqual([])
  })

  it('with --throttle refuses a call too many', async () => {
    const { call } = await started({ throttle: 'true' })
    const statuses = await Promise.all(Array.from({ length: 51 }, () => call('ListClusters', {})))
    expect(statuses.find(({ status }) => status !== 200)).toEqual({
      ...{ status: 400, __type: 'ThrottlingException', message: 'Rate exceeded' }
    })
  })

  it('with --lag answers reads as of so long ago', async () => {
    const { call, pass } = await opened({ lag: '3s' })
    await call('UpdateService', { cluster: 'shop', service: 'api', taskDefinition: 'api:2' })
    const runs = async () => (await call('DescribeServices', service)).services[0].taskDefinition.split('/').at(-1)
    expect(await runs()).toBe('api:1')
    await pass('3s')
    expect(await runs()).toBe('api:2')
  })

  it('refuses a --state that another process has', async () => {
    await started({ state: folder })
    await expect(started({ state: folder })).rejects.toMatchObject({
      faults: [{ what: 'The state in the folder is in use by another sandbox, process 7.' }]
    })
  })

  it('refuses a port that is taken, and one that is both', async () => {
    const taken = createServer()
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    await expect(started({ port: String(port), state: folder })).rejects.toMatchObject({
      faults: [{ what: `Something listens on port ${port} already.` }]
    })
    await new Promise(resolve => taken.close(resolve))
    await started({ port: String(port), state: folder })
    await expect(started({ port: '4566', 'registry-port': '4566' })).rejects.toThrow('Both ports are 4566.')
  })

  it('refuses a file to record in that cannot be written, and lets go of the state', async () => {
    await expect(started({ record: folder, state: folder })).rejects.toMatchObject({
      faults: [{ what: expect.stringMatching('^Calls cannot be recorded: EISDIR') }]
    })
    await started({ state: folder })
  })

  it('answers calls that it cannot record, and says at the end how many', async () => {
    const { call } = await started({ record: '/dev/full' })
    expect((await call('ListClusters', {})).status).toBe(200)
    const words = 'Calls that could not be recorded: 1, ENOSPC: no space left on device, write.'
    await expect(running.pop()?.stop()).rejects.toThrow(words)
  })

  it('says where a state is that cannot be put together at the end', async () => {
    await started({ state: folder })
    rmSync(join(folder, 'snapshot.json'))
    mkdirSync(join(folder, 'snapshot.json', 'taken'), { recursive: true })
    const words = 'The state in the folder is kept in its journal, but cannot be put together: E'
    await expect(running.pop()?.stop()).rejects.toThrow(words)
  })

  it('refuses a state below what takes no folders', async () => {
    await expect(started({ state: '/proc/none' })).rejects.toThrow('The state in the folder cannot be used: ENOENT')
  })

  it.each([
    [{ lag: 'soon', speed: '0' }, ['The flag "--speed" is "0".', 'The flag "--lag" is "soon".']],
    [{ port: '70000' }, ['The flag "--port" is "70000".']],
    [{ state: 'true', seed: '' }, ['The flag "--state" has no value.', 'The flag "--seed" has no value.']],
    [{ throttle: 'maybe' }, ['The flag "--throttle" is "maybe".']],
    [{ actors: '2' }, ['The flag "--actors" is for jumps alone.']],
    [{ speed: 'jump', actors: '0' }, ['The flag "--actors" is "0".']]
  ])('refuses %j', async (flags, whats) => {
    const faults = whats.map(what => expect.objectContaining({ what }))
    await expect(started(flags)).rejects.toMatchObject({ faults })
  })
})
