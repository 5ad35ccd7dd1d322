import { describe, expect, it } from '@jest/globals'
import { diagnosis, type Observations } from './diagnosis.ts'
import { diagnosisSections } from './diagnosis-report.ts'

const ended: Observations = {
  service: 'api',
  outcome: { is: 'rolled-back', cause: 'breaker' },
  since: '2026-01-05T10:00:00.000Z',
  took: 95_000,
  stopped: []
}

describe('targets behind a load balancer', () => {
  const targets = [
    { id: '10.0.0.4:8080', state: 'healthy' },
    {
      ...{ id: '10.0.0.5:8080', state: 'unhealthy', reason: 'Target.ResponseCodeMismatch' },
      description: 'Health checks failed with these codes: [503]'
    },
    { id: '10.0.0.6:8080', state: 'draining', reason: 'Target.DeregistrationInProgress' }
  ]

  it('are shown with the reason where they are not healthy', () => {
    expect(diagnosisSections(diagnosis({ ...ended, targets }))).toContainEqual({
      kind: 'table',
      head: ['target', 'health', 'reason'],
      rows: [
        ['10.0.0.5:8080', 'unhealthy', 'Target.ResponseCodeMismatch: Health checks failed with these codes: [503]']
      ]
    })
  })

  it('are not spoken of where all are healthy', () => {
    const [first] = targets
    expect(diagnosis({ ...ended, targets: first === undefined ? [] : [first] }).targets).toBeUndefined()
  })
})
