import { describe, expect, it } from '@jest/globals'
import { app, digest, task } from '../rollout/testing/views.ts'
import { diagnosis, type Observations } from './diagnosis.ts'
import { diagnosisAnnotation } from './diagnosis-annotation.ts'
import { diagnosisSections } from './diagnosis-report.ts'

const ended: Observations = {
  ...{ service: 'api', outcome: { is: 'timed-out' }, reason: 'ECS goes on by itself: 1 of 3 running, 2 pending' },
  ...{ since: '2026-01-05T10:00:00.000Z', took: 600_000, stopped: [] }
}

const there = (status: string, createdAt: string, reason?: string) =>
  task(digest('a'), {
    ...{ status, createdAt, containers: [{ name: app, ...(reason === undefined ? {} : { reason }) }] },
    ...(status === 'PENDING' ? { attachments: [{ type: 'ElasticNetworkInterface', status: 'ATTACHING' }] } : {})
  })

const texts = (seen: Observations): readonly string[] =>
  diagnosisSections(diagnosis(seen)).flatMap(section => (section.kind === 'text' ? [section.text] : []))

describe('tasks that stand still', () => {
  const pending = there('PENDING', '2026-01-05T10:01:00.000Z', 'CannotPull: retrying')
  const waiting = [pending, there('PENDING', '2026-01-05T10:06:00.000Z'), there('RUNNING', '2026-01-05T10:00:30.000Z')]

  it('are counted by status, with how long and what ECS says of them', () => {
    const told = texts({ ...ended, waiting })
    expect(told).toContain(
      '2 tasks are PENDING; the oldest was created 9m ago. ECS says: app: CannotPull: retrying; ElasticNetworkInterface ATTACHING.'
    )
    expect(told).toContain('1 task is RUNNING; it was created 9m 30s ago.')
  })

  it('are the cause where nothing says more, and lead the annotation', () => {
    const found = diagnosis({ ...ended, waiting })
    expect(found.findings.map(({ id }) => id)).toEqual(['stuck-pending'])
    expect(diagnosisAnnotation(found)?.message).toContain('Tasks have been waiting for 9m to start')
    const killed = { ...there('STOPPED', ended.since), stoppedReason: 'exec format error' }
    expect(diagnosis({ ...ended, waiting, stopped: [killed] }).findings.map(({ id }) => id)).toEqual([
      'architecture-start'
    ])
  })

  it('are no cause yet where they came a minute ago', () => {
    const late = there('PENDING', '2026-01-05T10:09:00.000Z')
    expect(diagnosis({ ...ended, waiting: [late] }).findings).toEqual([])
  })
})

describe('a volume that could not be attached', () => {
  const volume = { type: 'AmazonElasticBlockStorage', status: 'FAILED', reason: 'sunspots at the volume' }
  const failed = {
    ...there('STOPPED', ended.since),
    ...{ stopCode: 'TaskFailedToStart', stoppedReason: 'Timeout waiting', attachments: [volume] }
  }
  const seen: Observations = { ...ended, outcome: { is: 'rolled-back', cause: 'breaker' }, stopped: [failed] }

  it("is told in ECS's own words", () => {
    const found = diagnosis(seen)
    expect(found.findings.map(({ id }) => id)).toEqual(['volume-ebs'])
    expect(diagnosisAnnotation(found)?.message).toContain('AmazonElasticBlockStorage FAILED: sunspots at the volume')
    expect(diagnosisSections(found)).toContainEqual(
      expect.objectContaining({
        rows: [
          [
            ...['1', 'TaskFailedToStart', 'Timeout waiting; AmazonElasticBlockStorage FAILED: sunspots at the volume'],
            ...['app', 'never ran']
          ]
        ]
      })
    )
  })
})
