import { durationText } from '../time/duration.ts'
import type { Duration } from '../time/instant.ts'
import type { CauseRow, Looks } from './cause-row.ts'
import { type CauseWords, causeWords } from './cause-words.ts'
import { causes } from './causes.data.ts'
import type { TaskSetting } from './task-setting.ts'

/** One piece of what was seen: a way in which tasks stopped, an event, or ECS's words on the rollout. */
export type Evidence = {
  readonly text: string
  readonly stopCode?: string
  readonly exitCode?: number
  /** The container that ended the task. */
  readonly container?: string
  /** From start to stop; absent when the task never ran. */
  readonly lived?: Duration
  readonly log?: string
  /** The status in which tasks that have not stopped are stuck, and for how long. */
  readonly status?: string
  readonly waited?: Duration
}

/** What is behind a bad rollout, and what to do about it. */
export type Finding = {
  readonly id: string
  readonly says: string
  readonly remedy: string
  /** It says so little that the raw reason belongs beside it. */
  readonly vague?: true
  /** It says how a task ended, not why: the last lines of its log may. */
  readonly unexplained?: true
}

/** How soon after its start an end counts as "at once". */
const atOnce: Duration = 30_000

/** AWS's words are shorter; what is longer is not looked through for ever. */
const longest = 4096

/** All known causes that the evidence shows, the most telling first, each once; `setting` lends them the names that the evidence leaves out. */
export const findings = (evidence: readonly Evidence[], setting?: TaskSetting): readonly Finding[] => {
  const shown = evidence
    .map(seen => ({ ...seen, text: seen.text.slice(0, longest) }))
    .flatMap(seen => rowsOf(seen).map(row => ({ row, seen })))
  return causes.flatMap(row => {
    const first = shown.find(each => each.row === row)
    return first === undefined || shown.some(other => isBetter(other.row, row))
      ? []
      : [filled(row, first.seen, setting)]
  })
}

/** What one piece shows: the first cause by its text and the first by its log; how the task ended counts where neither says more. */
const rowsOf = (seen: Evidence): readonly CauseRow[] => {
  const fitting = causes.filter(row => shows(row, seen))
  const byText = fitting.find(({ text }) => text !== undefined)
  const byLog = fitting.find(({ log }) => log !== undefined)
  const said = [byText, byLog].filter(row => row !== undefined)
  return said.length > 0 ? said : fitting.slice(0, 1)
}

const kindOf = ({ id }: CauseRow): string => id.slice(0, `${id}-`.indexOf('-'))

const isBetter = (other: CauseRow, row: CauseRow): boolean =>
  other.generic === undefined && (row.generic === 'all' || (row.generic === 'kind' && kindOf(other) === kindOf(row)))

const shows = (row: CauseRow, seen: Evidence): boolean =>
  (row.text === undefined || found(row.text, seen.text) !== undefined) &&
  (row.log === undefined || found(row.log, seen.log ?? '') !== undefined) &&
  (row.stopCode === undefined || row.stopCode === seen.stopCode) &&
  (row.status === undefined || row.status === seen.status) &&
  (row.exit === undefined || endedWith(row.exit, seen.exitCode)) &&
  (row.lived === undefined || row.lived === pace(seen.lived))

const found = (looks: Looks, text: string): RegExpExecArray | undefined => {
  const patterns: readonly RegExp[] = looks instanceof RegExp ? [looks] : looks
  return patterns.map(pattern => pattern.exec(text)).find(match => match !== null) ?? undefined
}

/** Zero, and what a shell (126, 127) or a signal (134, 137, 139, 143) gives. */
const ofTheirOwn: readonly number[] = [0, 126, 127, 134, 137, 139, 143]

const endedWith = (wanted: readonly number[] | 'bad', code: number | undefined): boolean =>
  code !== undefined && (wanted === 'bad' ? !ofTheirOwn.includes(code) : wanted.includes(code))

const pace = (lived: Duration | undefined): 'at-once' | 'later' | undefined =>
  lived === undefined ? undefined : lived < atOnce ? 'at-once' : 'later'

const filled = (row: CauseRow, seen: Evidence, setting: TaskSetting | undefined): Finding => {
  const named = {
    image: imageIn(seen.text),
    ...(row.text === undefined ? {} : found(row.text, seen.text)?.groups),
    ...(row.log === undefined ? {} : found(row.log, seen.log ?? '')?.groups)
  }
  const words: CauseWords = {
    ...causeWords(named, setting),
    ended: seen.container,
    exit: seen.exitCode === undefined ? undefined : String(seen.exitCode),
    lived: seen.lived === undefined ? undefined : durationText(seen.lived),
    waited: seen.waited === undefined ? undefined : durationText(seen.waited)
  }
  return {
    ...{ id: row.id, says: sentence(row.says, words), remedy: sentence(row.remedy, words) },
    ...(row.generic === undefined ? {} : { vague: true }),
    ...(row.text === undefined && row.log === undefined && row.exit !== undefined ? { unexplained: true } : {})
  }
}

/** The image that a text on a pull names. */
const imageIn = (text: string): string | undefined =>
  /(?:failed to resolve ref(?:erence)? "?|pull access denied for |\(404\): repository )(?<image>[^\s",]+[^\s",:])/.exec(
    text
  )?.groups?.image

/** A sentence with its holes filled; what stands in brackets goes where a hole of it stays open. */
const sentence = (template: string, words: CauseWords): string =>
  template
    .replaceAll(/\[([^[\]]*)\]/g, (_, part: string) =>
      holes(part).every(name => words[name] !== undefined) ? part : ''
    )
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')

const holes = (part: string): readonly string[] => [...part.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])
