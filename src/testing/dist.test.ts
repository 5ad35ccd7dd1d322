import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type DistStage, openDist } from './dist-stage.ts'

// Each step is a process of its own; a busy machine takes seconds to start several.
jest.setTimeout(60_000)

let stage: DistStage
const health = createServer((_, response) => response.end('ok'))

beforeAll(async () => {
  stage = await openDist()
  await new Promise<void>(resolve => health.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  health.close()
  await stage.close()
})

const green = { code: 0, annotations: [], writes: [] }

describe('each stub of dist, as a job starts it', () => {
  it('plan', async () => {
    const { told } = await stage.next('plan')
    expect(told).toEqual({
      ...green,
      outputs: ['any', 'matrix', 'release', 'stage', 'stages'],
      summary: 'One unit ships to alpha'
    })
  })

  it('build', async () => {
    const { told } = await stage.next('build', { inputs: { builder: 'pack' } })
    expect(told).toEqual({ ...green, outputs: ['digest', 'digests', 'layout', 'release'], summary: 'Images for alpha' })
  })

  it('push', async () => {
    const { told } = await stage.next('push')
    expect(told).toEqual({
      ...green,
      writes: ['ecr:PutImage', 'ecr:PutImage', 'ecr:PutImage', 'registry:PutManifest'],
      outputs: ['digest', 'digests', 'release', 'tags'],
      summary: 'Pushed for alpha'
    })
  })

  it('render', async () => {
    const { told } = await stage.next('render')
    expect(told).toEqual({ ...green, outputs: ['hash', 'release', 'task-definition'], summary: 'Rendered for alpha' })
  })

  it('deploy', async () => {
    const { told } = await stage.next('deploy')
    expect(told).toEqual({
      ...green,
      writes: ['ecr:PutImage', 'ecr:PutImage', 'ecs:RegisterTaskDefinition', 'ecs:TagResource', 'ecs:UpdateService'],
      outputs: ['diagnosis', 'outcome', 'release', 'revision'],
      summary: 'api in alpha: succeeded'
    })
  })

  it('verify', async () => {
    const url = `http://127.0.0.1:${(health.address() as AddressInfo).port}/health`
    const { raw, told } = await stage.step('verify', { inputs: { url } })
    expect(raw.outcome).toBe('succeeded')
    expect(told).toEqual({ ...green, outputs: ['outcome'], summary: 'Verify: succeeded' })
  })

  it('tag', async () => {
    const { raw, told } = await stage.step('tag', { inputs: { version: '1.2.3' } })
    expect(raw.version).toBe('1.2.3')
    expect(told).toEqual({ ...green, outputs: ['labels', 'tags', 'version'], summary: 'Tags of 1.2.3' })
  })

  it('login', async () => {
    const { raw, told } = await stage.step('login')
    expect(raw.registry).toMatch(/^127\.0\.0\.1:\d+$/)
    expect(told).toEqual({ ...green, outputs: ['auth-file', 'docker-config', 'registry'], summary: 'Logged in' })
  })
})

describe('what comes after the first stage', () => {
  it('promote', async () => {
    const { told } = await stage.step('promote', { tag: 'v1.0.0' })
    expect(told).toEqual({
      ...green,
      writes: [
        ...['ecr:PutImage', 'ecr:PutImage', 'ecr:PutImage'],
        ...['ecs:RegisterTaskDefinition', 'ecs:TagResource', 'ecs:UpdateService']
      ],
      outputs: ['outcome', 'release', 'stage'],
      summary: 'api in live: succeeded'
    })
  })

  it('status', async () => {
    const { told } = await stage.step('status')
    expect(told).toEqual({ ...green, outputs: ['status'], summary: 'What runs where' })
  })

  it('rollback', async () => {
    await stage.change('second')
    await stage.next('deploy')
    const { told } = await stage.step('rollback', { inputs: { stage: 'alpha', reason: 'a trial' } })
    const { told: lifted } = await stage.step('rollback', { inputs: { stage: 'alpha', resume: 'true' } })
    expect(told).toEqual({
      ...green,
      writes: ['ecr:PutImage', 'ecs:TagResource', 'ecs:TagResource', 'ecs:UpdateService'],
      outputs: ['outcome', 'release', 'stage'],
      summary: 'Rollback: api in alpha: succeeded'
    })
    expect(lifted).toMatchObject({ code: 0, writes: ['ecs:UntagResource'] })
  })
})

describe('deploy of dist', () => {
  it('is red with the cause when the release crashes', async () => {
    await stage.change('crashes')
    stage.sandbox.control.tasks([{ match: { family: 'api-alpha' }, start: 'crash', 'exit-code': 3, after: '2s' }])
    const { told } = await stage.next('deploy')
    expect(told).toMatchObject({ code: 1, summary: 'api in alpha: rolled-back' })
    expect(told.annotations.join('\n')).toContain('exit code 3')
  })

  it('says what it knows when it is stopped while it watches', async () => {
    stage.sandbox.control.tasks([])
    await stage.change('takes its time')
    stage.sandbox.clock.set('hand')
    const sent = stage.sandbox.world.calls.length
    const isSent = () => stage.sandbox.world.calls.slice(sent).some(call => call.operation === 'UpdateService')
    const { raw, told } = await stage.next('deploy', { stopWhen: isSent })
    expect([told.code, raw.outcome]).toEqual([130, 'cancelled'])
    expect(told.outputs).toContain('release')
  })
})
