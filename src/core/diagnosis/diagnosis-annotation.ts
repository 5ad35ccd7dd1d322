import { isGreen } from '../release/outcome.ts'
import type { Annotation } from '../report/report.ts'
import type { Diagnosis } from './diagnosis.ts'
import { ending, next, rawWords, toldReason, whole } from './diagnosis-words.ts'
import { tellingLine } from './telling-line.ts'

/** The line beside the run: the cause first, else ECS's own words; then what the application said where only that can tell why. None for a good end. */
export const diagnosisAnnotation = (found: Diagnosis): Annotation | undefined => {
  if (isGreen(found.outcome)) return undefined
  const [first] = found.findings
  const raw = first === undefined || first.vague === true ? rawWords(found) : []
  const said = first === undefined ? [...raw, ...unexplained(found)] : [first.says, first.remedy, ...raw]
  const line = first?.unexplained === true ? lastWord(found) : undefined
  const message = [said.length === 0 ? ending(found) : said.join(' '), ...(line === undefined ? [] : [line])]
  return { level: 'error', title: `${found.service}: ${ending(found)}`, message: message.join('\n') }
}

const unexplained = (found: Diagnosis): readonly string[] => {
  const reason = toldReason(found)
  return [reason === undefined ? undefined : whole(reason), next(found)].filter(text => text !== undefined)
}

const lastWord = ({ log }: Diagnosis): string | undefined => {
  const line = log === undefined ? undefined : tellingLine(log.lines)
  return line === undefined ? undefined : `${log?.container} | ${line}`
}
