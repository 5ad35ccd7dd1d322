import { expect, it } from '@jest/globals'
import { serviceStatus } from '../record/service-status.ts'
import { parsed } from '../release/named.ts'
import type { ServiceView } from '../rollout/service-view.ts'
import { statusPage } from './status-page.ts'
import { statusTable } from './status-table.ts'

const view: ServiceView = {
  ...{ name: 'api-live', arn: 'arn', cluster: 'shop', status: 'ACTIVE', controller: 'ECS', express: false },
  ...{ strategy: 'ROLLING', desired: 2, running: 2, pending: 0, breaker: { enable: true, rollback: true } },
  taskDefinition: parsed('api-live:7'),
  deployments: [
    {
      ...{ id: 'ecs-svc/1', status: 'PRIMARY', taskDefinition: parsed<'FamilyRevision'>('api-live:7') },
      ...{ rolloutState: 'COMPLETED', desired: 2, running: 2, pending: 0, failedTasks: 0 },
      createdAt: '2026-11-22T10:15:30.000Z'
    }
  ],
  events: [],
  tags: {}
}
const image = `shop@sha256:${'d'.repeat(64)}`
const revision = {
  definition: { family: 'api-live', containerDefinitions: [{ name: 'api', image }] },
  tags: {
    ...{ 'tagship:hash': 'h', 'tagship:version': '1.2.0', 'tagship:commit': 'c'.repeat(40), 'tagship:actor': 'kim' },
    'tagship:proven': '20261122T101700Z'
  }
}
const at = { stage: parsed<'Stage'>('live'), service: parsed<'ServiceName'>('api') }
const rows = (changed: Partial<ServiceView>, of: typeof revision | undefined) => {
  const services = [serviceStatus(at, { ...view, ...changed }, of)]
  const table = statusTable([{ stage: at.stage, is: 'read', services, missing: [] }])
  return table.kind === 'table' ? table.rows : []
}

it('says version, commit, digest, since when, by whom, and that it is proven', () => {
  expect(rows({}, revision)).toEqual([
    ['live', 'api', '1.2.0', 'cccccccccccc', 'dddddddddddd', '2026-11-22T10:15Z', 'kim', 'proven']
  ])
})

it.each([
  [{ tags: { 'tagship:hold': '20261122T101530Z by ann because of prices' } }, revision, 'held by ann, proven'],
  [{ tags: { 'tagship:hold': 'hands off' } }, revision, 'held, proven'],
  [{ running: 1 }, revision, 'proven, 1 of 2 running'],
  [{}, { ...revision, tags: { ...revision.tags, 'tagship:hash': undefined } }, "drift: api-live:7 is not Tagship's"],
  [{}, { ...revision, tags: { ...revision.tags, 'tagship:proven': undefined } }, 'not proven'],
  [
    {},
    { ...revision, tags: { ...revision.tags, 'tagship:vetoed': '20261123T000000Z' } },
    'vetoed, and runs nevertheless, proven'
  ]
])('%#', (changed, of, expected) => {
  expect(rows(changed, JSON.parse(JSON.stringify(of)))[0]?.at(-1)).toBe(expected)
})

it('is a page by itself, too: one colour for one digest, and nothing of a name is markup', () => {
  const service = serviceStatus(at, view, revision)
  const page = statusPage(
    [
      {
        stage: parsed('beta'),
        is: 'read',
        services: [{ ...service, stage: parsed('beta'), by: '<b>kim' }],
        missing: []
      },
      { stage: at.stage, is: 'read', services: [service], missing: [parsed('web')] },
      { stage: parsed('far'), is: 'unreadable', why: 'denied & gone' }
    ],
    '2026-11-22T12:00:00.000Z'
  )
  expect(page.match(/ class="same d0">/g)).toHaveLength(2)
  for (const text of [
    '&lt;b&gt;kim',
    '<span class="badge good">proven</span>',
    'denied &amp; gone',
    'does not exist there'
  ])
    expect(page).toContain(text)
  expect(page).not.toMatch(/<script|<b>|https?:/)
})

it('has a row for what could not be read, and for what does not exist', () => {
  const table = statusTable([
    { stage: at.stage, is: 'unreadable', why: 'denied' },
    { stage: parsed('beta'), is: 'read', services: [], missing: [at.service] }
  ])
  expect(table.kind === 'table' ? table.rows.map(row => [row[0], row[1], row.at(-1)]) : []).toEqual([
    ['live', '', 'could not be read: denied'],
    ['beta', 'api', 'does not exist there']
  ])
})
