import type { CallRecord } from '../../sandbox/kernel/call.ts'
import { final, kinds, type Plan, passing, type Strike, writes } from '../matrix/strike.ts'
import { same } from '../matrix/sweep-wrongs.ts'
import type { Story } from './stories.data.ts'
import { type Ending, type Told, told } from './told.ts'

/** All runs of a story with a single call struck: one of each operation, and every write. */
export const storyPlan = (calls: readonly CallRecord[]): Plan => [
  ...kinds(calls, { blows: [...passing, ...final], nth: 0 }),
  ...writes(calls, passing)
]

/** Strikes a story once in each run of a share of its plan, and gives what was wrong with any. */
export const storyReport = async (story: Story, share: (plan: Plan) => Plan): Promise<readonly string[]> => {
  const calm = await told(story, [], () => false)
  const twice = await told(story, [], () => true)
  const wrong = [...(calm.first.said.includes(story.says) ? [] : [`does not say "${story.says}"`])]
  for (const strikes of share(storyPlan(calm.calls))) {
    const found = await told(story, strikes, first => !alike(first, calm.first))
    for (const each of wrongs(story, { found, strikes }, { calm, twice }))
      wrong.push(`${named(strikes, calm)}: ${each}`)
  }
  return wrong
}

const alike = (one: Ending, other: Ending): boolean => one.code === other.code && one.outcome === other.outcome

const named = (strikes: readonly Strike[], { calls }: Told): string =>
  strikes.map(({ at, blow }) => `${blow} at call ${at}, ${calls[at - 1]?.operation}`).join(', ')

type Found = { readonly found: Told; readonly strikes: readonly Strike[] }
type Calm = { readonly calm: Told; readonly twice: Told }

/** Right is the undisturbed ending, all of it told; or `errored`; or red before the first write (a status then says what it could not read); verify may be unable to say. What ended otherwise is healed by a second run. */
const wrongs = (story: Story, { found, strikes }: Found, { calm, twice }: Calm): readonly string[] => {
  const { first, again, writes: written } = found
  const passes = strikes.every(({ blow }) => passing.includes(blow))
  const right = alike(first, calm.first) || isRed(found)
  const mute = alike(first, calm.first) && passes && !first.said.includes(story.says)
  const healed = again === undefined || [calm.first, twice.again].some(end => end !== undefined && alike(again, end))
  const states = again === undefined ? [calm.left] : [calm.left, twice.left]
  const owned = (lines: readonly string[]) => (first.said.includes(unmarked) ? lines.map(unproven) : lines)
  return [
    ...(found.landed ? [] : ['no such call']),
    ...(right ? [] : [`${first.code} ${first.outcome} ${written} writes`]),
    ...(mute ? [`does not say "${story.says}"`] : []),
    ...(healed ? [] : [`again: ${again.code} ${again.outcome}: ${again.said.slice(-300)}`]),
    ...(found.tasks > calm.tasks ? [`${found.tasks} tasks in one run`] : []),
    ...(states.some(state => same(owned(state), owned(found.left)))
      ? []
      : [difference(found.left, states.at(-1) ?? [])])
  ]
}

/** A run may own up to this: a task ended well, and its mark is missing. */
const unmarked = 'could not be written down'
const unproven = (line: string): string =>
  line.includes('"migrate"') ? line.replace('["tagship:proven","UTC"],', '') : line

const isRed = ({ first, writes: written }: Told): boolean =>
  first.code !== 0 && (/errored|unverified/.test(first.outcome) || (/^(\[.*)?$/.test(first.outcome) && written === 0))

const difference = (one: readonly string[], other: readonly string[]): string =>
  [...one.filter(line => !other.includes(line)).map(line => `+ ${line}`)]
    .concat(other.filter(line => !one.includes(line)).map(line => `- ${line}`))
    .join('; ')
