import type { Place } from '../../core/config/config.ts'
import type { Access, Cloud } from '../../ports/ports.ts'
import { alarms } from './alarms.ts'
import { balancers } from './balancers.ts'
import { callerOf } from './calls.ts'
import { definitions } from './definitions.ts'
import type { Deps } from './deps.ts'
import type { Identity } from './grant.ts'
import { images } from './images.ts'
import { rollouts } from './rollouts.ts'
import { services } from './services.ts'
import { sessionAt } from './session.ts'
import { tasks } from './tasks.ts'

/** One account's AWS in one region, as the place's role for this access. Nothing is loaded or called before the first use. */
export const cloudAt = (place: Place, access: Access, deps: Deps): Cloud => {
  const session = sessionAt(place, access, deps)
  const at = { place, session }
  const ecs = callerOf('ECS', at, deps)
  const sts = callerOf('STS', at, deps)
  return {
    images: images(callerOf('ECR', at, deps), deps.mask),
    definitions: definitions(ecs, deps.clock),
    services: services(ecs),
    rollouts: rollouts(ecs),
    tasks: tasks(ecs, (region = place.region) =>
      callerOf('CLOUDWATCH_LOGS', { place: { ...place, region }, session }, deps)
    ),
    alarms: alarms(callerOf('CLOUDWATCH', at, deps)),
    balancers: balancers(callerOf('ELASTIC_LOAD_BALANCING_V2', at, deps)),
    identity: (): Promise<Identity> =>
      sts({ operation: 'sts:GetCallerIdentity', on: {}, send: () => session.identity() })
  }
}
