import type { Step } from './scene.ts'

/** How one step went: its ending, the virtual time it took and what the reader may want to look at when it went wrong. */
export type Told = {
  readonly step: Step
  readonly wrong: readonly string[]
  readonly shows: readonly string[]
  /** Virtual milliseconds. */
  readonly took: number
  readonly lines: readonly string[]
}

/** One step as a person reads it. */
export const told = (part: Told): readonly string[] => {
  const mark = part.wrong.length === 0 ? '✔' : '✘'
  const head = `${mark} ${part.step.letter}) ${part.step.title}`
  return [
    `${head}${' '.repeat(Math.max(1, 82 - head.length))}${span(part.took)}`,
    ...part.shows.map(line => `     ${line}`),
    ...part.wrong.map(sentence => `   ✘ not so: ${sentence}`),
    ''
  ]
}

/** A length of virtual time in words: `4 min 12 s`. */
export const span = (ms: number): string => {
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}

/** The last lines: how many steps ended as told, how long it took, and where the timeline is. */
export const closing = (
  parts: readonly Told[],
  steps: number,
  facts: { readonly seconds: number; readonly timeline: string }
): readonly string[] => {
  const right = parts.filter(part => part.wrong.length === 0).length
  const virtual = parts.reduce((sum, part) => sum + part.took, 0)
  const took = `${span(virtual)} of simulated time in ${facts.seconds.toFixed(1)} s`
  return [`${right} of ${steps} steps ended as the story says: ${took}.`, `Timeline: ${facts.timeline}`]
}
