import { checkedRule, checks, oneOf, place } from '../control/rule.ts'
import type { Scene } from '../wire/scene.ts'
import { ecrState } from './state.ts'

const shape = { answers: oneOf('as-specified', 'as-ecr'), account: checks.text, region: checks.text }

/**
 * Says how the registry of the account and region named, or the default ones, answers pushes: in the words of the OCI
 * distribution specification, or as ECR does where it departs from them.
 */
export const setPushes = (scene: Pick<Scene, 'enter'>, request: unknown): void => {
  const rule = checkedRule(request, shape, ['answers'])
  const state = ecrState(scene.enter(...place(rule)))
  if (rule.answers === 'as-ecr') state.pushesAsEcr = true
  else delete state.pushesAsEcr
}
