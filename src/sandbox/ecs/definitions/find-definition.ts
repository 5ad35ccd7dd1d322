import type { Context } from '../../kernel/context.ts'
import { ecsArn, isForeign, nameParts } from '../arn.ts'
import { refused } from '../refuse.ts'
import { ecsState, entry } from '../state.ts'
import type { Definition } from './definition.ts'

/** The ARN of a revision by its name, `family:7`. */
export const definitionArn = (context: Context, name: string): string => ecsArn(context, `task-definition/${name}`)

/** The name in `family`, `family:7` or an ARN. */
export const definitionWords = (text: string): string => nameParts(text, 'task-definition')[0] ?? ''

/** The revision that is meant; a family alone means its newest ACTIVE one. Refuses a revision that is no number. */
export const findDefinition = (context: Context, text: string): Definition | undefined => {
  if (isForeign(context, text)) return undefined
  const [family = '', revision] = definitionWords(text).split(':')
  if (revision === undefined) return latestActive(context, family)
  if (!/^\d+$/.test(revision)) throw refused('revision-invalid', revision)
  return entry(ecsState(context).definitions, `${family}:${Number(revision)}`)
}

const latestActive = (context: Context, family: string): Definition | undefined => {
  const state = ecsState(context)
  for (let revision = entry(state.families, family) ?? 0; revision > 0; revision -= 1) {
    const definition = entry(state.definitions, `${family}:${revision}`)
    if (definition?.status === 'ACTIVE') return definition
  }
  return undefined
}

/** The revision of a name that this sandbox itself has kept. */
export const keptDefinition = (context: Context, name: string): Definition => {
  const definition = entry(ecsState(context).definitions, name)
  if (definition === undefined) throw new Error(`no task definition ${name} in the state`)
  return definition
}
