import type { Fault } from '../core/problem/problem.ts'
import type { Word } from '../flows/deploy/answer-paused.ts'
import type { DeployOptions } from '../flows/deploy/deploy.ts'
import { deployAsked } from '../flows/deploy/deploy-asked.ts'
import { saveRelease } from '../flows/release/load-release.ts'
import type { Action } from '../runner/action.ts'
import { address } from './inputs/address.ts'
import { count } from './inputs/count.ts'
import { duration } from './inputs/duration.ts'
import { flag } from './inputs/flag.ts'
import { services, stage } from './inputs/name.ts'
import { oneOf } from './inputs/one-of.ts'
import { account, region, revision, role } from './inputs/place.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'
import { deployRules } from './inputs/ways.data.ts'
import { contradictions } from './inputs/ways.ts'

const inputs = {
  ...{ release: releaseInput, config: text, 'policy-ref': text },
  ...{
    timeout: duration,
    'wait-for': oneOf(['end', 'verdict', 'start']),
    'in-flight': oneOf(['wait', 'supersede', 'refuse'])
  },
  ...{ force: flag(false), 'allow-downgrade': flag(false), partial: flag(false), parallel: count, 'at-once': count },
  ...{ until: oneOf(['end', 'traffic-shifted']), 'fail-fast': count, 'on-cancel': oneOf(['leave', 'roll-back']) },
  'on-failure': oneOf(['stop', 'go-on', 'roll-back']),
  idle: oneOf(['refuse', 'prove-by-task', 'accept']),
  ...{ stage, services, from: stage, continue: flag(false), 'roll-back': flag(false) },
  'dry-run': flag(false),
  ...{ cluster: text, service: text, 'task-definition': text, revision },
  ...{ region, account, role, repository: text, container: text },
  ...{ 'verify-url': address, 'verify-within': duration }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'outcome' | 'revision' | 'diagnosis', string | undefined>>

const wordOf = (input: Inputs): Word | undefined => {
  if (input.continue) return 'continue'
  return input['roll-back'] ? 'roll-back' : undefined
}

/** What is not watched is neither stopped nor left early. */
const unwatched = (given: Readonly<Record<string, unknown>>): readonly Fault[] =>
  given['wait-for'] !== 'start'
    ? []
    : ['until', 'fail-fast', 'on-cancel']
        .filter(name => given[name] !== undefined)
        .map(name => ({
          what: `The input "${name}" says nothing beside "wait-for: start", which watches no rollout.`,
          remedy: 'Remove one of them.'
        }))

type Given<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** The members that somebody set. */
const set = <T extends object>(members: T): Partial<Given<T>> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<Given<T>>

const optionsOf = (input: Inputs): DeployOptions =>
  set({
    ...{ force: input.force, partial: input.partial, allowDowngrade: input['allow-downgrade'] },
    ...{ timeout: input.timeout, waitFor: input['wait-for'], until: input.until, inFlight: input['in-flight'] },
    ...{ parallel: input.parallel, atOnce: input['at-once'], failFast: input['fail-fast'], idle: input.idle },
    ...{ onCancel: input['on-cancel'], onFailure: input['on-failure'] }
  })

/** Deploys a release, or one service by itself, and says how it ended. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: given => [...contradictions(deployRules)(given), ...unwatched(given)],
  outputs: ['release', 'outcome', 'revision', 'diagnosis'],
  run: async (input, ports) => {
    const word = wordOf(input)
    const options = optionsOf(input)
    const {
      'policy-ref': policyRef,
      'task-definition': file,
      'dry-run': dryRun,
      'verify-url': verifyUrl,
      'verify-within': verifyWithin
    } = input
    const answer = await deployAsked(
      { ...input, word, options, dryRun, policyRef, file, verifyUrl, verifyWithin },
      ports
    )
    const { outcome, revision, diagnosis, ending, report } = answer
    const release = answer.release === undefined ? undefined : await saveRelease(ports.files, answer.release)
    return { outputs: { release, outcome: outcome?.is, revision, diagnosis }, ending, report }
  }
}
