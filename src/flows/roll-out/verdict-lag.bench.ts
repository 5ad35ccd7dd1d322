import { measuredLag } from '../../testing/matrix/lag.ts'
import type { Setting, Timeline } from '../../testing/matrix/timeline.ts'

/** Settings whose good rollouts take about so long; a second more or less shifts the end against the polls. */
const lengths: Readonly<Record<string, (shift: number) => Setting>> = {
  '1 minute': shift => ({ checked: 5 + shift }),
  '5 minutes': shift => ({ checked: 230 + shift }),
  '10 minutes': shift => ({
    checked: 60 + shift,
    deployment: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 7 }
  })
}

const shifts = [0, 1, 2, 3, 4]

/** Every answer takes a fifth of a second, as over a real network. */
const slow = { do: 'faults', rules: [{ service: 'ecs', latency: '200ms' }] } as const

const expected = { outcome: 'none', code: 0, says: '' } as const

const good = (name: string, setting: Setting): Timeline => ({ name, setting, before: [slow], expected })

const bad = (shift: number): Timeline => ({
  ...{ name: 'breaker', before: [slow], expected },
  tasks: { start: 'crash', 'exit-code': 3, after: `${2 + shift}s` }
})

/** How soon after ECS's last word the verdict is there, in virtual time, and what it costs in calls. */
export const bench = async () => {
  const measures: { metric: string; value: number; unit: string }[] = []
  const of = async (name: string, timelines: readonly Timeline[]): Promise<void> => {
    const all = []
    for (const timeline of timelines) all.push(await measuredLag(timeline))
    const lags = all.map(({ lag }) => lag)
    const mean = (values: readonly number[]) =>
      Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
    measures.push(
      {
        metric: `rollout of ${name}: its length`,
        value: Math.round(mean(all.map(({ took }) => took)) / 1000),
        unit: 's'
      },
      { metric: `rollout of ${name}: lag, mean`, value: mean(lags), unit: 'ms' },
      { metric: `rollout of ${name}: lag, worst`, value: Math.max(...lags), unit: 'ms' },
      { metric: `rollout of ${name}: job over, worst`, value: Math.max(...all.map(({ over }) => over)), unit: 'ms' },
      { metric: `rollout of ${name}: API calls`, value: mean(all.map(({ calls }) => calls)), unit: 'calls' }
    )
  }
  for (const [name, setting] of Object.entries(lengths))
    await of(
      name,
      shifts.map(shift => good(name, setting(shift)))
    )
  await of('a crash, taken back', shifts.map(bad))
  return measures
}
