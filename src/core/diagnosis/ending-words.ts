import type { GateName, Outcome, RolloutCause } from '../release/outcome.ts'

/** Why a rollout did not end well, in words. */
export const causeTexts: Readonly<Record<RolloutCause, string>> = {
  breaker: "ECS's circuit breaker tripped",
  alarm: 'an alarm went off',
  hook: 'a lifecycle hook did not let it pass',
  person: 'a person took it back',
  stopped: 'the rollout was stopped',
  deleted: 'the service is gone',
  'rollback-failed': 'ECS wanted to go back and could not',
  task: 'the task did not end well',
  'fail-fast': 'tasks failed and we were asked not to wait',
  wave: 'another service of its wave ended badly',
  verify: 'it ran, but what verifies it said no',
  unknown: 'ECS gives a reason that we do not know'
}

/** What stood in the way, for people who do not know the gates by name. */
const inTheWay: Readonly<Record<GateName, string>> = {
  proof: 'a proof is missing',
  order: 'a stage before was skipped',
  veto: 'this state was rolled back here',
  hold: 'held by a person',
  version: 'the version is taken or too old',
  ref: 'the commit is on no branch that may release',
  built: 'its images are not there',
  soak: 'the proof is too young',
  lease: 'another rollout is in the way',
  controller: 'something else drives its rollouts',
  ancestry: 'a newer commit runs here',
  'in-flight': 'another rollout is paused',
  after: 'what it comes after is not at its end'
}

const errored: Readonly<Record<'no' | 'yes' | 'unknown', string>> = {
  no: 'could not be done: nothing was sent',
  yes: 'outcome unknown: ECS has the order and goes on with it',
  unknown: 'outcome unknown: nobody knows whether the order was taken'
}

/** How an attempt ended, in words that stand after "api: "; `going` says that ECS is still on its way back. */
export const endingWords = (outcome: Outcome, going = false): string => {
  switch (outcome.is) {
    case 'succeeded':
      return 'succeeded'
    case 'no-op':
      return 'runs this state already'
    case 'paused':
      return `paused${outcome.hook === undefined ? '' : ' at a hook'}${outcome.until === undefined ? '' : ` until ${outcome.until}`}`
    case 'waiting':
      return `waiting (${inTheWay[outcome.gate]})${outcome.until === undefined ? '' : ` until ${outcome.until}`}`
    case 'failed':
      return `failed: ${causeTexts[outcome.cause]}`
    case 'rolled-back':
      return rolledBack(outcome, going)
    case 'unverified':
      return unverified[outcome.cause]
    case 'superseded':
      return `superseded${outcome.by === undefined ? '' : ` by ${outcome.by}`}`
    case 'nothing-running':
      return idle[outcome.idle ?? 'refused']
    case 'timed-out':
      return `timed out before ${outcome.sent === 'no' ? 'anything was sent' : 'the rollout ended'}`
    case 'cancelled':
      return `cancelled: the run was asked to stop${outcome.sent === 'no' ? ' before anything was sent' : ''}`
    case 'not-attempted':
      return 'not attempted: another part of the request did not end well'
    case 'refused':
      return `refused (${inTheWay[outcome.gate]})`
    case 'errored':
      return errored[outcome.sent]
  }
}

const rolledBack = ({ cause, now }: Extract<Outcome, { is: 'rolled-back' }>, going: boolean): string => {
  if (now === undefined) return `${going ? 'being rolled back' : 'rolled back'}: ${causeTexts[cause]}`
  return going
    ? `being rolled back to ${now}: ${causeTexts[cause]}`
    : `rolled back: ${causeTexts[cause]}; ${now} runs now`
}

const idle: Readonly<Record<'accepted' | 'proven' | 'refused', string>> = {
  accepted: 'nothing runs, as accepted: the desired count is 0, so nothing was proven',
  proven: 'nothing runs: the desired count is 0; one task of it was run and held',
  refused: 'nothing runs: the desired count is 0, so nothing was proven'
}

const unverified: Readonly<Record<'health' | 'digest' | 'unreadable', string>> = {
  health: 'unverified: it is in place, but its health could not be confirmed',
  digest: 'unverified: another digest runs than the one that was asked for',
  unreadable: 'unverified: the digests that run could not be read'
}
