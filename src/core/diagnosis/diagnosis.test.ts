import { describe, expect, it } from '@jest/globals'
import { app, deployment, digest, revision, rollout, service, task } from '../rollout/testing/views.ts'
import { diagnosis, type LogTail, type Observations } from './diagnosis.ts'
import { diagnosisAnnotation } from './diagnosis-annotation.ts'
import { diagnosisSections } from './diagnosis-report.ts'

const since = '2026-01-05T10:00:00.000Z'
const at = (seconds: number) => `2026-01-05T10:00:${String(seconds).padStart(2, '0')}.000Z`

const crashed = (id: string, seconds: number) =>
  task(digest('a'), {
    ...{
      id,
      status: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited'
    },
    ...{ createdAt: since, startedAt: at(seconds), stoppedAt: at(seconds + 5) },
    containers: [{ name: app, exitCode: 3 }]
  })

const scaled = task(digest('a'), {
  ...{ id: 'scaled', stopCode: 'ServiceSchedulerInitiated', stoppedAt: at(40) },
  stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/2)'
})

const event = (id: string, seconds: number, message: string) => ({ id, at: at(seconds), message })

const observations: Observations = {
  ...{ service: 'api', from: revision('api:1'), to: revision('api:2'), since, took: 95_000 },
  outcome: { is: 'rolled-back', cause: 'breaker', now: revision('api:1') },
  rollout: rollout('ROLLBACK_SUCCESSFUL', {
    reason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    breaker: { status: 'TRIGGERED', failures: 3, threshold: 3 }
  }),
  view: service({
    events: [
      event('3', 30, '(service api) has started 1 tasks: (task 0123456789abcdef0123456789abcdef).'),
      event('2', 10, '(service api) has started 1 tasks: (task fedcba9876543210fedcba9876543210).'),
      { ...event('1', 0, 'from before'), at: '2026-01-05T09:59:59.999Z' }
    ]
  }),
  stopped: [crashed('a', 10), scaled, crashed('b', 30)],
  log: { container: app, stream: 'shop/app/b', lines: ['starting', "Error: Cannot find module 'pg'"] }
}

describe('a diagnosis', () => {
  it('counts each way of stopping once, in the words of the latest task, without what the scheduler scaled away', () => {
    const { stops } = diagnosis(observations)
    expect(stops.map(({ count, task: id, lived }) => [count, id, lived])).toEqual([[2, 'b', 5000]])
  })

  it('shows events since the rollout began, like ones once', () => {
    expect(diagnosis(observations).events).toEqual([
      { at: at(30), message: '(service api) has started 1 tasks: (task 0123456789abcdef0123456789abcdef).', times: 2 }
    ])
  })

  it('finds causes in the log before the exit code', () => {
    expect(diagnosis(observations).findings.map(({ id }) => id)).toEqual(['module-missing'])
  })

  it('looks for no causes where all is well', () => {
    expect(diagnosis({ ...observations, outcome: { is: 'succeeded' } }).findings).toEqual([])
  })

  it('keeps the raw reason of an unknown cause', () => {
    const found = diagnosis({ ...observations, stopped: [], rollout: rollout('STOPPED', { reason: 'sunspots' }) })
    expect([found.findings, found.reason]).toEqual([[], 'sunspots'])
  })

  it('is told cause and remedy first', () => {
    const sections = diagnosisSections(diagnosis(observations))
    expect(sections.slice(0, 2)).toEqual([
      { kind: 'heading', text: "api: rolled back: ECS's circuit breaker tripped; api:1 runs now" },
      {
        kind: 'text',
        text: "The module pg is missing from the image.\n→ Check what the image's build installs and copies."
      }
    ])
    expect(sections.map(({ kind }) => kind)).toEqual(['heading', 'text', 'text', 'code', 'text', 'table', 'details'])
  })

  it('is annotated with its first cause, and only when it ended badly', () => {
    expect(diagnosisAnnotation(diagnosis(observations))?.message).toContain('The module pg is missing from the image.')
    expect(diagnosisAnnotation(diagnosis({ ...observations, outcome: { is: 'no-op' } }))).toBeUndefined()
  })

  it('is annotated with what the application said, where nothing else tells why it ended', () => {
    const log = { ...observations.log, lines: ['TypeError: x is undefined', '    at main (/app.js:1)'] } as LogTail
    expect(diagnosisAnnotation(diagnosis({ ...observations, log }))?.message).toBe(
      'The application ended with exit code 3, 5s after it started. It fails while it starts: read its last log lines, and check the variables and secrets it needs.\napp | TypeError: x is undefined'
    )
  })

  it('says what to do about tasks that go on failing', () => {
    const found = diagnosis({ ...observations, outcome: { is: 'timed-out' } })
    expect(JSON.stringify(diagnosisSections(found))).toContain('ECS goes on starting tasks that fail.')
  })

  it('names the container that ran out of memory', () => {
    const reason = 'OutOfMemoryError: Container killed due to memory usage'
    const killed = { ...crashed('k', 10), containers: [{ name: app, exitCode: 137, reason }] }
    expect(diagnosis({ ...observations, stopped: [killed] }).findings[0]?.says).toBe(
      'The container app ran out of memory and was killed.'
    )
  })

  it('tells no events of what ended well', () => {
    expect(
      diagnosisSections(diagnosis({ ...observations, outcome: { is: 'succeeded' } })).map(({ kind }) => kind)
    ).not.toContain('details')
  })

  it('counts how long a task lived to the end of its containers, not to STOPPED', () => {
    const quick = { ...crashed('c', 10), endedAt: at(12) }
    expect(diagnosis({ ...observations, stopped: [quick] }).stops[0]?.lived).toBe(2000)
  })

  it('names the alarms that went off', () => {
    const seen = {
      ...observations,
      stopped: [],
      rollout: rollout('ROLLBACK_SUCCESSFUL', { alarms: { status: 'TRIGGERED', triggered: ['api-5xx', 'api-slow'] } })
    }
    expect(diagnosis(seen).findings[0]?.says).toBe('The alarm api-5xx, api-slow went off.')
  })

  it('takes no reason from a deployment that goes on', () => {
    const view = service({
      deployments: [
        {
          ...deployment(),
          taskDefinition: revision('api:2'),
          rolloutState: 'IN_PROGRESS',
          reason: 'ECS deployment ecs-svc/2 in progress.'
        }
      ]
    })
    const superseded = { is: 'superseded', by: revision('api:3') } as const
    const found = diagnosis({ ...observations, outcome: superseded, view, stopped: [], rollout: rollout('STOPPED') })
    expect(found.reason).toBeUndefined()
    expect(diagnosisAnnotation(found)?.message).toBe(
      'The newer rollout counts. Deploy again only if this state should win.'
    )
  })
})
