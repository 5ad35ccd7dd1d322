import type { CallRecord } from '../sandbox/kernel/call.ts'
import type { StubEnd } from './dist-run.ts'

/** What a step did, without what differs from run to run. */
export type Transcript = {
  readonly code: number | null
  /** Workflow commands that make annotations. */
  readonly annotations: readonly string[]
  /** Calls that changed something, sorted. */
  readonly writes: readonly string[]
  /** Names of the outputs that have a value, sorted. */
  readonly outputs: readonly string[]
  /** Title of the job summary. */
  readonly summary: string
}

const writing =
  /^(ecs:(Register|Update|Create|Delete|Tag|Untag|Stop|Run|Continue)|ecr:(Put|Create|Delete|BatchDelete|Set|Tag|Untag)|registry:PutManifest)/

/** The transcript of a step, and of the calls that the sandbox answered meanwhile. */
export const transcript = (end: StubEnd, calls: readonly CallRecord[]): Transcript => ({
  code: end.code,
  annotations: end.lines.filter(line => /^::(error|warning|notice)/.test(line)),
  writes: calls
    .map(call => `${call.service}:${call.operation}`)
    .filter(name => writing.test(name))
    .sort(),
  outputs: Object.keys(end.outputs)
    .filter(name => end.outputs[name] !== '')
    .sort(),
  summary: /^## (.*)$/m.exec(end.summary)?.[1] ?? ''
})
