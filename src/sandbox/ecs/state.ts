import type { Context } from '../kernel/context.ts'
import type { Input } from '../kernel/operation.ts'
import { regionPart } from '../kernel/part.ts'
import type { Provider } from './capacity/provider.ts'
import type { Cluster } from './clusters/cluster.ts'
import type { Definition } from './definitions/definition.ts'
import type { ServiceRecord } from './services/service-record.ts'
import type { Task } from './tasks/task.ts'

/** A RunTask call that gave a client token: what it asked and which tasks it started. */
export type TokenUse = { readonly at: number; readonly request: Input; readonly tasks: readonly string[] }

/** What ECS keeps in one region. */
export type EcsState = {
  /** By name. */
  clusters: Record<string, Cluster>
  /** The last revision number of each family. */
  families: Record<string, number>
  /** By `family:revision`. */
  definitions: Record<string, Definition>
  /** By `cluster/name`. */
  services: Record<string, ServiceRecord>
  /** By id; stopped ones stay for an hour. */
  tasks: Record<string, Task>
  /** By name: those that were made. */
  providers: Record<string, Provider>
  /** Account settings that were set: by principal, then by name. */
  settings: Record<string, Readonly<Record<string, string>>>
  /** By `cluster/token`. */
  tokens: Record<string, TokenUse>
}

/** The region's ECS. */
export const ecsState = (context: Context): EcsState =>
  regionPart(context, 'ecs', () => ({
    clusters: {},
    families: {},
    definitions: {},
    services: {},
    tasks: {},
    providers: {},
    settings: {},
    tokens: {}
  }))

/** What a table holds under a name that came from outside, so that no inherited member is taken for an entry. */
export const entry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
