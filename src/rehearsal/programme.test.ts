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
  migrate: { path: api, task: tasks/migrate.json, kind: task, repository: api-tasks }
  seed: { path: api, task: { family: seed }, kind: task, repository: api-seed }
`
const files: Readonly<Record<string, string>> = {
  'tasks/migrate.json': '{ "family": "migrate-{stage}" }',
  'tasks/api.json': '{"options":{"awslogs-group": "/shop/{stage}/api","awslogs-region":"eu-west-1"}}',
  'tasks/worker.yml': 'options:\n  awslogs-group: /shop/worker\n  awslogs-region: eu-west-1\n'
}

describe('the programme of an own config', () => {
  it('has a step for each rung, the log groups that task definitions write to, and the tasks that end by themselves', async () => {
    const own = { path: 'tagship.yml', text, from: '/repository' }
    const { steps, logGroups, tasks } = await ownProgramme(own, async path => files[path] ?? '')
    expect(steps.map(({ letter }) => letter)).toEqual(['a', 'eu+us'])
    expect(tasks).toEqual(['migrate-*', 'seed'])
    expect(logGroups).toEqual(['/shop/{stage}/api', '/shop/worker'])
  })
})
