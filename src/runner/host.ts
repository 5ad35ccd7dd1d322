import type { Fault } from '../core/problem/problem.ts'
import type { Annotation, Report } from '../core/report/report.ts'

/**
 * Where an action runs: GitHub's job, a terminal, or memory in tests. All texts it is given are masked and harmless
 * already; only reports are raw, because each host renders them in its own way.
 */
export type Host = {
  /** Whether the reader asked for more lines. */
  readonly debugging: boolean
  /** Whether annotations stand in the same stream as the report: what it says itself is then not annotated. */
  readonly oneStream?: true
  /** What was wrong about how the run was called, beside the values of its inputs. */
  readonly faults?: readonly Fault[]
  /** Names of the inputs that were set; empty where the platform itself warns of unknown ones. */
  given(): readonly string[]
  /** What an input was set to, by its own name. */
  input(name: string): string | undefined
  line(text: string): void
  openGroup(title: string): void
  closeGroup(): void
  annotate(annotation: Annotation): void
  setOutput(name: string, value: string): void
  show(report: Report): Promise<void>
  /** Tells the platform to hide a text from now on. */
  mask(secret: string): void
  /** Marks the run as failed, with the sentence that says why where no error was annotated. */
  fail(message: string): void
}
