import { durationText } from '../time/duration.ts'
import type { Duration } from '../time/instant.ts'
import type { CauseRow } from './cause-row.ts'
import { causes } from './causes.data.ts'

/** One piece of what was seen: a way in which tasks stopped, an event, or ECS's words on the rollout. */
export type Evidence = {
  readonly text: string
  readonly stopCode?: string
  readonly exitCode?: number
  /** From start to stop; absent when the task never ran. */
  readonly lived?: Duration
  readonly log?: string
}

/** What is behind a bad rollout, and what to do about it. */
export type Finding = { readonly id: string; readonly says: string; readonly remedy: string }

/** How soon after its start an end counts as "at once". */
const atOnce: Duration = 30_000

/** All known causes that the evidence shows, the most telling first, each once. */
export const findings = (evidence: readonly Evidence[]): readonly Finding[] => {
  const found = causes.filter(row => evidence.some(seen => shows(row, seen)))
  const telling = found.filter(({ generic }) => generic !== true)
  return (telling.length > 0 ? telling : found).flatMap(row => {
    const piece = evidence.find(seen => shows(row, seen))
    return piece === undefined ? [] : [filled(row, piece)]
  })
}

const shows = (row: CauseRow, seen: Evidence): boolean =>
  (row.text === undefined || row.text.test(seen.text)) &&
  (row.log === undefined || row.log.test(seen.log ?? '')) &&
  (row.stopCode === undefined || row.stopCode === seen.stopCode) &&
  (row.exit === undefined || endedWith(row.exit, seen.exitCode)) &&
  (row.lived === undefined || row.lived === pace(seen.lived))

/** Zero, and what a shell (126, 127) or a signal (137, 139, 143) gives. */
const ofTheirOwn: readonly number[] = [0, 126, 127, 137, 139, 143]

const endedWith = (wanted: readonly number[] | 'bad', code: number | undefined): boolean =>
  code !== undefined && (wanted === 'bad' ? !ofTheirOwn.includes(code) : wanted.includes(code))

const pace = (lived: Duration | undefined): 'at-once' | 'later' | undefined =>
  lived === undefined ? undefined : lived < atOnce ? 'at-once' : 'later'

const filled = (row: CauseRow, seen: Evidence): Finding => {
  const words: Readonly<Record<string, string | undefined>> = {
    ...row.text?.exec(seen.text)?.groups,
    exit: seen.exitCode === undefined ? undefined : String(seen.exitCode),
    lived: seen.lived === undefined ? undefined : durationText(seen.lived)
  }
  const fill = (sentence: string): string =>
    sentence.replaceAll(/ ?\{(\w+)\}/g, (hole, name: string) => {
      const word = words[name]
      return word === undefined ? '' : `${hole.startsWith(' ') ? ' ' : ''}${word}`
    })
  return { id: row.id, says: fill(row.says), remedy: fill(row.remedy) }
}
