import { setPushes } from '../ecr/set-pushes.ts'
import { setReplications } from '../ecr/set-replications.ts'
import { setScans } from '../ecr/set-scans.ts'
import { setInstances } from '../ecs/clusters/set-instances.ts'
import { setTargets } from '../elbv2/set-targets.ts'
import { setRoles } from '../permissions/put-role.ts'
import { expireSessions } from '../permissions/sessions.ts'
import { setThrottle } from '../throttle/throttle.ts'
import { takeMessage } from '../webhook/inbox.ts'
import type { Scene } from '../wire/scene.ts'
import { setFaults } from './set-faults.ts'
import { setAlarm, setHooks, setLag, setSecrets, setTasks, targetRules } from './set-rules.ts'

/** Changes a scene as the body of a control request says, and gives the answer's members. */
export type Rule = (scene: Scene, body: unknown) => Readonly<Record<string, unknown>>

const quiet =
  (set: (scene: Scene, body: unknown) => void): Rule =>
  (scene, body) => {
    set(scene, body)
    return {}
  }

/** What `POST /_sandbox/<name>` arranges; each follows from scene and body alone, so that a journal can play it again. */
export const rules: Readonly<Record<string, Rule>> = {
  tasks: quiet(({ world }, body) => setTasks(world, body)),
  hooks: quiet(({ world }, body) => setHooks(world, body)),
  faults: quiet(setFaults),
  alarms: quiet(setAlarm),
  targets: quiet((scene, body) => setTargets(scene.world, scene.places(), targetRules(body))),
  webhook: quiet(({ world }, body) => takeMessage(world, body)),
  throttle: quiet(({ world }, body) => setThrottle(world, body)),
  instances: quiet(setInstances),
  lag: quiet(({ world }, body) => setLag(world, body)),
  pushes: quiet(setPushes),
  replications: quiet(setReplications),
  roles: quiet(setRoles),
  scans: quiet(setScans),
  sessions: ({ world }, body) => expireSessions(world, body),
  secrets: quiet(({ world }, body) => setSecrets(world, body))
}
