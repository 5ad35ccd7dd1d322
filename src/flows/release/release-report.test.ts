import { expect, it } from '@jest/globals'
import { parsed } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Release } from '../../core/release/release.ts'
import type { Files } from '../../ports/files.ts'
import { releaseReport } from './release-report.ts'

const reported = (outcomes: Readonly<Record<string, Outcome>>) => {
  const empty = { took: 0, alarms: [], findings: [], stops: [], events: [], unread: [] }
  const texts = new Map<string, string>()
  for (const [service, outcome] of Object.entries(outcomes))
    texts.set(
      `own/beta/${service}.diagnosis.json`,
      JSON.stringify({ ...empty, service, outcome, reason: `${service} ended.` })
    )
  const files = { own: 'own', read: async (path: string) => texts.get(path) } as unknown as Files
  const units = Object.entries(outcomes).map(([service, outcome]) => ({
    service: parsed(service),
    images: {},
    outcome
  }))
  return releaseReport({ stage: parsed('beta'), images: {}, units } as unknown as Release, files)
}

const refused: Outcome = { is: 'refused', gate: 'hold' }
const left: Outcome = { is: 'not-attempted' }

it('annotates what stood in the way, and not what was left because of it', async () => {
  const { annotations = [], sections } = await reported({ api: refused, web: left })
  expect(annotations.map(({ title }) => title)).toEqual(['api: refused (held by a person)'])
  expect(JSON.stringify(sections)).toContain('web ended.')
})

it('annotates what was left where nothing else tells why', async () => {
  const { annotations = [] } = await reported({ web: left })
  expect(annotations.map(({ message }) => message)).toEqual([expect.stringContaining('web ended.')])
})
