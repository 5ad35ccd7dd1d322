import { durationText } from '../time/duration.ts'
import { later } from '../time/instant.ts'
import type { BeforeFact, Facts } from './facts.ts'
import { no, passed, type Ruling } from './ruling.ts'

/** No stage is skipped: the state must have been in every stage of the rung before. */
export const orderRule = (facts: Facts): Ruling => {
  const lacking = asked(facts).filter(({ is }) => is === 'absent')
  if (lacking.length === 0) return passed
  const stages = names(lacking)
  return no(
    `The state that this commit gives in ${stages} was never there.`,
    `Promote the commit to ${stages} first, or say so with "allow-skip".`
  )
}

/** The state must be proven in every stage of the rung before. */
export const proofRule = (facts: Facts): Ruling => {
  const bad = asked(facts).flatMap(fact => lacks(fact) ?? [])
  if (bad.length === 0) return passed
  return no(bad.join(' '), 'Mend it there first, or say so with "allow-skip".')
}

/** The proof must be as old as the stage before asks. */
export const soakRule = (facts: Facts): Ruling => {
  const open = asked(facts).flatMap(fact => {
    if (fact.is !== 'proven' || fact.soak === undefined) return []
    const until = later(fact.at, fact.soak)
    return until <= facts.now ? [] : [{ until, says: `"${fact.stage}" asks for ${durationText(fact.soak)}` }]
  })
  const last = open
    .map(({ until }) => until)
    .sort()
    .at(-1)
  if (last === undefined) return passed
  const says = `The state has not run long enough: ${open.map(each => each.says).join(', ')}.`
  return { is: 'wait', says, pass: `It may leave at ${last}.`, until: last }
}

/** What runs here already needs nothing from the stage before. */
const asked = ({ same, before }: Facts): readonly BeforeFact[] => (same ? [] : before)

const lacks = (fact: BeforeFact): string | undefined => {
  switch (fact.is) {
    case 'proven':
    case 'absent':
      return undefined
    case 'unproven':
      return `In "${fact.stage}" the state (${fact.revision}) was tried but never proven.`
    case 'vetoed':
      return `In "${fact.stage}" the state was rolled back at ${fact.at}.`
    case 'unknown':
      return `Whether "${fact.stage}" has proven the state could not be found out: ${fact.why}.`
  }
}

const names = (facts: readonly BeforeFact[]): string => facts.map(({ stage }) => `"${stage}"`).join(', ')
