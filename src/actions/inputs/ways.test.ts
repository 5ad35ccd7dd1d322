import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readActions } from '../../../.github/scripts/manifests.mjs'
import * as data from './ways.data.ts'
import { refuseIgnored } from './ways.ts'

const { deployNeeds, deployWays, loginWays, rollbackWays, runTaskWays, verifyNeeds, verifyWays, pushWays } = data

const faults = (...asked: Parameters<typeof refuseIgnored>): string => {
  try {
    refuseIgnored(...asked)
    return ''
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
  }
}

const lone = { cluster: 'c', service: 's', region: 'r' }

const rows: readonly (readonly [string, string])[] = [
  [
    faults({ ...lone, continue: true, 'task-definition': 'x', force: false, services: [] }, deployWays, deployNeeds),
    'The input "task-definition" says nothing beside "continue". Remove it, or ask the other way.'
  ],
  [
    faults({ ...lone, revision: 'a:1', 'on-failure': 'stop', services: ['api'] }, deployWays, deployNeeds),
    'The input "on-failure" says nothing without "release" or "stage" or "from" or "continue" or "roll-back".'
  ],
  [faults({ release: '{}', revision: 'a:1' }, deployWays), '"revision" says nothing beside "release".'],
  [
    faults({ stage: 'a', continue: true, force: true }, deployWays),
    '"force" says nothing beside "stage" and "continue".'
  ],
  [faults({ ...lone, revision: 'a:1', 'verify-within': 5 }, deployWays, deployNeeds), 'without "verify-url".'],
  [faults({ stage: 'a', resume: true, to: 'a:1' }, rollbackWays), '"to" says nothing beside "resume".'],
  [faults({ stage: 'a', clear: true, reason: 'x' }, rollbackWays), '"reason" says nothing beside "clear".'],
  [faults({ stage: 'a', to: 'a:1', again: true }, rollbackWays), '"again" says nothing beside "to".'],
  [faults({ release: '{}', services: ['api'] }, verifyWays), '"services" says nothing beside "release".'],
  [faults({ url: 'u', region: 'r' }, verifyWays, verifyNeeds), '"region" says nothing without "alarms".'],
  [faults({ url: 'u', retries: 0 }, verifyWays, verifyNeeds), '"retries" says nothing without "for".'],
  [faults({ role: 'r' }, loginWays), '"role" says nothing without "region".'],
  [faults({ region: 'r', config: 'c' }, loginWays), '"config" says nothing beside "region".'],
  [faults({ ...lone, revision: 'a:1', config: 'c' }, runTaskWays), '"config" says nothing without "release".'],
  [faults({ layout: 'l', 'policy-ref': 'c' }, pushWays), '"policy-ref" says nothing without "release".']
]

describe('inputs that would be ignored', () => {
  it.each(rows)('%s', (said, expected) => expect(said).toContain(expected))

  it('are none where all say something', () => {
    expect(faults({ stage: 'a', clear: true, resume: true, to: 'a:1', again: false }, rollbackWays)).toBe('')
    expect(faults({ ...lone, 'roll-back': true, timeout: 5 }, deployWays, deployNeeds)).toBe('')
    expect(faults({ alarms: ['a'], region: 'r', for: 5, retries: 1 }, verifyWays, verifyNeeds)).toBe('')
  })

  it('are inputs that the actions have, and each input has its way', async () => {
    const actions = await readActions(fileURLToPath(new URL('../../../', import.meta.url)))
    const ways = {
      deploy: deployWays,
      rollback: rollbackWays,
      verify: verifyWays,
      build: data.buildWays,
      push: pushWays
    }
    for (const [name, own] of Object.entries({
      ...ways,
      render: data.renderWays,
      login: loginWays,
      'run-task': runTaskWays
    }))
      expect([name, [...new Set(own.flatMap(({ by, takes }) => [...by, ...takes]))].sort()]).toEqual([
        name,
        Object.keys(actions[name]?.inputs ?? {}).sort()
      ])
  })
})
