import type { CallRecord } from '../kernel/call.ts'
import type { Context } from '../kernel/context.ts'
import type { BlobStore } from './blob-store.ts'

/** One answered request of the registry; whoever keeps the list knows the time. */
export type RegistryCall = Omit<CallRecord, 'time'>

/** What the registry asks of the sandbox around it. */
export type RegistryDeps = {
  /** The context of an account and a region, at the world's now. */
  readonly context: (account: string, region: string) => Context
  /** Runs the events that are due; called before each reading of the state. */
  readonly settle: () => void
  readonly blobs: BlobStore
  /** Holds an answer back for so many virtual milliseconds; without it faults with a delay answer at once. */
  readonly delay?: (ms: number, signal: AbortSignal) => Promise<void>
  /** Notes an answered request, before its answer goes out. */
  readonly record: (call: RegistryCall) => void
}
