import type { Place } from '../core/config/config.ts'
import type { Alarms } from './alarms.ts'
import type { Balancers } from './balancers.ts'
import type { Builders } from './builder.ts'
import type { Clock } from './clock.ts'
import type { Definitions } from './definitions.ts'
import type { Files } from './files.ts'
import type { Git } from './git.ts'
import type { Http } from './http.ts'
import type { Images } from './images.ts'
import type { Journal } from './journal.ts'
import type { Origin } from './origin.ts'
import type { Registry } from './registry.ts'
import type { Rollouts } from './rollouts.ts'
import type { Services } from './services.ts'
import type { Tasks } from './tasks.ts'

/** One account's AWS in one region. Nothing is loaded or called before the first use. */
export type Cloud = {
  readonly images: Images
  readonly definitions: Definitions
  readonly services: Services
  readonly rollouts: Rollouts
  readonly tasks: Tasks
  readonly alarms: Alarms
  readonly balancers: Balancers
  identity(): Promise<{ readonly account: string; readonly arn: string }>
}

/** Whether a place is asked with its own role or with its role for reading. */
export type Access = 'write' | 'read'

/** All that the product asks of the world. */
export type Ports = {
  readonly clock: Clock
  readonly journal: Journal
  readonly origin: Origin
  readonly git: Git
  readonly files: Files
  readonly http: Http
  readonly builders: Builders
  readonly registry: Registry
  /** Aborted at the first signal: no new work, outputs and summary, then the end. */
  readonly signal: AbortSignal
  at(place: Place, access?: Access): Cloud
}
