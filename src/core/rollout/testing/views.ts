import { type ContainerName, type Digest, type FamilyRevision, parsed } from '../../release/named.ts'
import type { DeploymentObservation, RolloutObservation, SteadyObservation } from '../observation.ts'
import type { RolloutStatus, RolloutView, ServiceRevisionView } from '../rollout-view.ts'
import type { DeploymentView, ServiceView } from '../service-view.ts'
import type { TaskView } from '../task-view.ts'

/** A digest of one repeated hex digit. */
export const digest = (digit: string): Digest => parsed(`sha256:${digit.repeat(64)}`)
/** A revision by its text. */
export const revision = (text: string): FamilyRevision => parsed(text)
/** The container of all views here. */
export const app: ContainerName = parsed('app')

const old = '2026-01-05T09:00:00.000Z'
const recent = '2026-01-05T10:00:00.000Z'

/** Our deployment, of api:2 under the number 2, as it leads. */
export const deployment = (changes: Partial<DeploymentView> = {}): DeploymentView => ({
  ...{ id: 'ecs-svc/2', status: 'PRIMARY', taskDefinition: revision('api:2'), rolloutState: 'IN_PROGRESS' },
  ...{ desired: 2, running: 2, pending: 0, failedTasks: 0, createdAt: recent },
  ...changes
})

/** The deployment before ours, of api:1. */
export const former = (changes: Partial<DeploymentView> = {}): DeploymentView =>
  deployment({
    ...{ id: 'ecs-svc/1', status: 'ACTIVE', taskDefinition: revision('api:1'), rolloutState: 'COMPLETED' },
    ...{ createdAt: old, ...changes }
  })

/** An active service of two tasks that runs api:2 as its primary deployment. */
export const service = (changes: Partial<ServiceView> = {}): ServiceView => ({
  ...{ name: 'api', arn: 'arn:aws:ecs:eu-west-1:1:service/shop/api', cluster: 'shop', status: 'ACTIVE' },
  ...{ controller: 'ECS', express: false, strategy: 'ROLLING', taskDefinition: revision('api:2') },
  ...{ desired: 2, running: 2, pending: 0, breaker: { enable: true, rollback: true } },
  ...{ deployments: [deployment()], events: [], tags: {} },
  ...changes
})

/** Our rollout in a state. */
export const rollout = (status: RolloutStatus, changes: Partial<RolloutView> = {}): RolloutView => ({
  ...{ arn: 'arn:rollout/2', status, createdAt: recent, target: 'arn:revision/2' },
  ...{ requested: 2, running: 2, pending: 0 },
  ...changes
})

/** The service revision that our rollout brought, running one digest. */
export const serving = (runs: Digest | undefined, changes: Partial<ServiceRevisionView> = {}): ServiceRevisionView => ({
  ...{ arn: 'arn:revision/2', taskDefinition: revision('api:2'), createdAt: recent },
  images: [{ container: app, image: 'shop:latest', ...(runs === undefined ? {} : { digest: runs }) }],
  ...changes
})

const asked = { revision: revision('api:2'), accepted: new Map([[app, [digest('a')]]]), patient: true }

/** What a poll of our rollout saw. */
export const seen = (changes: Partial<RolloutObservation>): RolloutObservation => ({
  ...{ ...asked, basis: 'rollout', service: service() },
  ...changes
})

/** What a poll of `deployments[]` saw. */
export const seenBelow = (changes: Partial<DeploymentObservation>): DeploymentObservation => ({
  ...{ ...asked, basis: 'deployments', service: service(), ours: { id: 'ecs-svc/2', createdAt: recent } },
  ...changes
})

/** What a poll of a settling service saw. */
export const settling = (changes: Partial<SteadyObservation>): SteadyObservation => ({
  ...{ ...asked, basis: 'steady', service: service() },
  ...changes
})

/** A task of api:2 that runs a digest. */
export const task = (runs: Digest | undefined, changes: Partial<TaskView> = {}): TaskView => ({
  ...{ arn: 'arn:task/1', id: '1', revision: revision('api:2'), status: 'RUNNING' },
  containers: [{ name: app, ...(runs === undefined ? {} : { digest: runs }) }],
  ...changes
})
