import { readFile } from 'node:fs/promises'
import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Performance } from '../../runner/perform.ts'
import type { Crew } from './crew.ts'

/** What a timeline came to. */
export type Played = {
  readonly outcome: Outcome | 'none'
  readonly code: number
  /** All that was told: lines, annotations, the report as text and as Markdown. */
  readonly told: string
  readonly done: Performance
  readonly diagnosis: Diagnosis | undefined
  /** Calls of ours that took effect. */
  readonly registrations: number
  readonly updates: number
  /** What our calls of UpdateService asked for, those too that came to nothing. */
  readonly asked: readonly unknown[]
  /** All calls of ours. */
  readonly calls: number
}

/** Runs deploy, and gathers what it came to. */
export const played = async ({ ours }: Pick<Crew, 'ours'>, deploy: () => Promise<Performance>): Promise<Played> => {
  const first = ours.length
  const done = await deploy()
  const calls = ours.slice(first)
  const took = (operation: string): number =>
    calls.filter(call => call.operation === operation && call.status === 200).length
  const diagnosis = await diagnosisOf(done)
  const { lines, annotations, summary, failure = '' } = done
  const beside = annotations.map(({ title, message }) => `${title} ${message}`)
  return {
    ...{ done, diagnosis, code: done.code, outcome: diagnosis?.outcome ?? 'none', calls: calls.length },
    told: [...lines, ...beside, summary, failure].join('\n'),
    registrations: took('RegisterTaskDefinition'),
    updates: took('UpdateService'),
    asked: calls.filter(({ operation }) => operation === 'UpdateService').map(({ request }) => request)
  }
}

const diagnosisOf = async ({ outputs }: Performance): Promise<Diagnosis | undefined> => {
  const path = outputs.diagnosis
  if (path === undefined || path === '') return undefined
  return JSON.parse(await readFile(path, 'utf8')) as Diagnosis
}
