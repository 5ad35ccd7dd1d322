import { afterEach, describe, expect, it } from '@jest/globals'
import { type Floor, openFloor } from '../testing/floor.ts'

let floor: Floor

afterEach(() => floor.shop.clock.leave())

type Rule = Omit<Floor['shop']['sandbox']['world']['tasks'][number], 'match'>

const crashing: Rule = { start: 'crash', 'exit-code': 1, after: '2s' }
const cause =
  'api: The application ended with exit code 1, 2s after it started. → It fails while it starts: read its last log lines, and check the variables and secrets it needs.'

/** Rolls out what behaves so from now on. */
const rollOut = (rule: Rule) => {
  floor.shop.sandbox.world.tasks.push({ match: {}, ...rule })
  return floor.run('bad')
}

describe('while a rollout goes on', () => {
  it('tells once why tasks stop, before the breaker trips', async () => {
    floor = await openFloor()
    const { lines } = await rollOut(crashing)
    const told = lines.indexOf(cause)
    expect(told).toBeGreaterThan(0)
    expect(lines[told - 1]).toBe('api: 2 stopped: Essential container in task exited; app: exit code 1; ran for 2s')
    expect(lines.filter(line => line === cause)).toHaveLength(1)
    expect(lines.findIndex(line => line.includes('deployment failed'))).toBeGreaterThan(told)
  })

  it('says nothing twice that an event says', async () => {
    floor = await openFloor()
    const reason = 'ResourceInitializationError: unable to retrieve secrets from ssm: invalid ssm parameters: /shop/db'
    const { lines } = await rollOut({ start: 'cannot-start', reason })
    expect(lines.filter(line => line.includes(reason))).toEqual([expect.stringContaining('was unable to place a task')])
    expect(lines).toContainEqual(expect.stringMatching(/^api: The parameter \/shop\/db does not exist/))
  })

  it('judges as before where tasks may not be read', async () => {
    floor = await openFloor()
    floor.deny('ListTasks')
    const { landing, lines } = await rollOut(crashing)
    expect(landing.outcome).toEqual({ is: 'rolled-back', cause: 'breaker', now: 'api:1' })
    expect(lines).not.toContain(cause)
  })
})
