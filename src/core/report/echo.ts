import { plainLines } from './plain.ts'

/**
 * Lines that may be printed in a job: one that the runner would take for a workflow command (`::…` at its start,
 * `##[…` anywhere) is written so that it is none.
 */
export const echoed = (raw: string): readonly string[] => plainLines(raw).map(neutral)

const neutral = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')
