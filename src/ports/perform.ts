import type { Http } from './http.ts'
import type { Origin } from './origin.ts'

/** One action to run, as a workflow step would: its inputs, and what the platform says of the event. */
export type Order = {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly origin: Partial<Origin>
}

/** How an action ended, as the job that ran it would see it. */
export type Performed = {
  readonly ending: 'green' | 'red' | 'problem'
  readonly outputs: Readonly<Record<string, string>>
  /** What it printed, line by line: progress, then its report. */
  readonly lines: readonly string[]
}

/** Runs an action through the same runner, over the same adapters, as a job does. */
export type Perform = (order: Order) => Promise<Performed>

/** Where actions are performed: the checkout, its environment, and what stands in for the network outside AWS. */
export type Theatre = {
  readonly root: string
  readonly env: Readonly<Record<string, string>>
  readonly http: Http
}
