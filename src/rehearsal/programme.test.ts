import { describe, expect, it } from '@jest/globals'
import { ownProgramme } from './programme.ts'

const text = `ladder: [alpha, [eu, us]]
registry: { region: eu-west-1 }
stages:
  alpha: { region: eu-west-1, cluster: "shop-{stage}", on: { push: [main] } }
  eu: { region: eu-west-1, cluster: "shop-{stage}" }
  us: { region: us-east-1, cluster: "shop-{stage}" }
services:
  api: { path: api, task: tasks/api.json, service: "api-{stage}" }
  worker: { path: worker, task: tasks/worker.yml, service: "worker-{stage}" }
  other: { path: other, task: tasks/none.json, service: "other-{stage}" }
`
const files: Readonly<Record<string, string>> = {
  'tasks/api.json': '{"options":{"awslogs-group": "/shop/{stage}/api","awslogs-region":"eu-west-1"}}',
  'tasks/worker.yml': 'options:\n  awslogs-group: /shop/worker\n  awslogs-region: eu-west-1\n'
}

describe('the programme of an own config', () => {
  it('has a step for each rung, and the log groups that the task definitions write to', async () => {
    const own = { path: 'tagship.yml', text, from: '/repository' }
    const { steps, logGroups } = await ownProgramme(own, async path => files[path] ?? '')
    expect(steps.map(({ letter }) => letter)).toEqual(['a', 'eu+us'])
    expect(logGroups).toEqual(['/shop/{stage}/api', '/shop/worker'])
  })
})
