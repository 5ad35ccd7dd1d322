import { durationText } from '../time/duration.ts'
import { shortEvent } from './short-event.ts'
import type { ContainerEnd, Stop } from './stops.ts'

/** How tasks stopped, in a line: the reason, how their containers ended, and how long they lived. */
export const stopText = ({ reason, stopCode, containers, lived, attached = [] }: Stop): string => {
  const ends = containers.flatMap(end => endText(end, reason) ?? [])
  return [
    shortEvent(reason ?? stopCode ?? 'no reason given'),
    ...ends,
    ...attached,
    ...livedText(lived, stopCode)
  ].join('; ')
}

const livedText = (lived: Stop['lived'], stopCode: string | undefined): readonly string[] => {
  if (lived !== undefined) return [`ran for ${durationText(lived)}`]
  return stopCode === 'TaskFailedToStart' ? ['never ran'] : []
}

const endText = ({ name, exitCode, reason }: ContainerEnd, told: string | undefined): string | undefined => {
  const parts = [exitCode === undefined ? undefined : `exit code ${exitCode}`, reason === told ? undefined : reason]
  const said = parts.filter(part => part !== undefined)
  return said.length === 0 ? undefined : `${name}: ${said.join(', ')}`
}
