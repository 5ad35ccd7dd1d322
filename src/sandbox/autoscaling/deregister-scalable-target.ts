import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { namedTarget, targetResource } from './named-target.ts'
import { scalableTargets } from './target.ts'

/** `DeregisterScalableTarget`. */
export const deregisterScalableTarget: Operation = {
  resource: targetResource,
  run: (context, input) => {
    const { key, namespace, resource, dimension } = namedTarget(input)
    const targets = scalableTargets(context)
    if (!Object.hasOwn(targets, key)) {
      const what = `service namespace: ${namespace}, resource ID: ${resource}, scalable dimension: ${dimension}`
      throw new Refusal('ObjectNotFoundException', `No scalable target found for ${what}`)
    }
    delete targets[key]
    return {}
  }
}
