import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { readActions } from '../../../.github/scripts/manifests.mjs'
import * as data from './ways.data.ts'
import { contradictions, type Rules } from './ways.ts'

const { deployRules, loginRules, pushRules, renderRules, rollbackRules, runTaskRules, verifyRules } = data

const faults = (given: Readonly<Record<string, unknown>>, rules: Rules): string =>
  contradictions(rules)(given)
    .map(({ what, remedy }) => `${what} ${remedy}`)
    .join('\n')

const lone = { cluster: 'c', service: 's', region: 'r' }

const rows: readonly (readonly [string, string])[] = [
  [
    faults({ ...lone, continue: true, 'task-definition': 'x', force: false, services: [] }, deployRules),
    'The input "task-definition" says nothing beside "continue". Remove it, or ask the other way.'
  ],
  [
    faults({ ...lone, revision: 'a:1', 'on-failure': 'stop', services: ['api'] }, deployRules),
    'The input "on-failure" says nothing without "release" or "stage" or "from" or "continue" or "roll-back".'
  ],
  [faults({ release: '{}', revision: 'a:1' }, deployRules), '"revision" says nothing beside "release".'],
  [
    faults({ stage: 'a', continue: true, force: true }, deployRules),
    '"force" says nothing beside "stage" and "continue".'
  ],
  [faults({ ...lone, revision: 'a:1', 'verify-within': 5 }, deployRules), 'without "verify-url".'],
  [faults({ stage: 'a', resume: true, to: 'a:1' }, rollbackRules), '"to" says nothing beside "resume".'],
  [faults({ stage: 'a', clear: true, reason: 'x' }, rollbackRules), '"reason" says nothing beside "clear".'],
  [faults({ stage: 'a', to: 'a:1', again: true }, rollbackRules), '"again" says nothing beside "to".'],
  [faults({ release: '{}', services: ['api'] }, verifyRules), '"services" says nothing beside "release".'],
  [faults({ url: 'u', region: 'r' }, verifyRules), '"region" says nothing without "alarms".'],
  [faults({ url: 'u', retries: 0 }, verifyRules), '"retries" says nothing without "for".'],
  [faults({ role: 'r' }, loginRules), '"role" says nothing without "region".'],
  [faults({ region: 'r', config: 'c' }, loginRules), '"config" says nothing beside "region".'],
  [faults({ ...lone, revision: 'a:1', config: 'c' }, runTaskRules), '"config" says nothing without "release".'],
  [faults({ layout: 'l', 'policy-ref': 'c' }, pushRules), '"policy-ref" says nothing without "release".'],
  [faults({ release: '{}', env: { A: 'b' } }, renderRules), '"env" says nothing beside "release".'],
  [faults({ url: 'u', stage: 'a' }, verifyRules), '"url" says nothing beside "stage".'],
  [faults({ alarms: ['a'], region: 'r', status: null }, verifyRules), '"status" says nothing without "url".'],
  [faults({ ...lone, 'public-ip': true }, runTaskRules), '"public-ip" says nothing without "subnets".'],
  [faults({ release: '{}', stage: 'a' }, deployRules), 'The inputs "release" and "stage" were both given.']
]

describe('inputs that would be ignored', () => {
  it.each(rows)('%s', (said, expected) => expect(said).toContain(expected))

  it('are told all at once, and each but once', () => {
    const given = { stage: 'a', from: 'b', continue: true, 'roll-back': true, revision: 'a:1', 'verify-within': 5 }
    expect(faults(given, deployRules).split('\n')).toEqual([
      'The inputs "continue" and "roll-back" were both given. Give one of them.',
      'The inputs "from" and "continue" were both given. Give one of them.',
      'The inputs "from" and "roll-back" were both given. Give one of them.',
      'The input "revision" says nothing beside "stage" and "from". Remove it, or ask the other way.',
      'The input "verify-within" says nothing beside "stage" and "from". Remove it, or ask the other way.'
    ])
  })

  it('are none where all say something', () => {
    expect(faults({ stage: 'a', clear: true, resume: true, to: 'a:1', again: false }, rollbackRules)).toBe('')
    expect(faults({ ...lone, 'roll-back': true, timeout: 5 }, deployRules)).toBe('')
    expect(faults({ alarms: ['a'], region: 'r', for: 5, retries: 1 }, verifyRules)).toBe('')
  })

  it('are inputs that the actions have, and each input has its way', async () => {
    const actions = await readActions(fileURLToPath(new URL('../../../', import.meta.url)))
    const ways = {
      deploy: deployRules,
      rollback: rollbackRules,
      verify: verifyRules,
      build: data.buildRules,
      push: pushRules
    }
    for (const [name, own] of Object.entries({
      ...ways,
      render: data.renderRules,
      login: loginRules,
      'run-task': runTaskRules
    }))
      expect([name, [...new Set(own.ways.flatMap(({ by, takes }) => [...by, ...takes]))].sort()]).toEqual([
        name,
        Object.keys(actions[name]?.inputs ?? {}).sort()
      ])
  })
})
