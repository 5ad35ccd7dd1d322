import { described, type Stage } from './stage.ts'

type Json = ReturnType<typeof JSON.parse>

/** All that a client can see of a service at one instant. */
export type Seen = {
  readonly now: number
  readonly service: Json
  /** Its service deployments, newest first, in brief and in full, as far as they are listed. */
  readonly briefs: readonly Json[]
  readonly details: readonly Json[]
  /** The revisions that its deployments name. */
  readonly revisions: readonly Json[]
  readonly tasks: readonly Json[]
}

/** Looks at the service `api` from all sides. */
export const look = (stage: Stage): Seen => {
  const service = described(stage)
  const gone = service.status === 'INACTIVE'
  const briefs = gone ? [] : listed(stage)
  const arns = briefs.slice(0, 20).map(row => row.serviceDeploymentArn)
  const revisionArns = (service.currentServiceRevisions ?? []).map((row: Json) => row.arn)
  return {
    now: stage.seconds(),
    service,
    briefs,
    details: describe(stage, 'serviceDeployment', arns),
    revisions: describe(stage, 'serviceRevision', revisionArns),
    tasks: gone ? [] : tasks(stage)
  }
}

const base = { cluster: 'shop', service: 'api' }

const listed = (stage: Stage): readonly Json[] =>
  stage.call('ListServiceDeployments', { ...base, maxResults: 100 }).serviceDeployments

const describe = (stage: Stage, what: string, arns: readonly string[]): readonly Json[] => {
  if (arns.length === 0) return []
  const plural = `${what}s`
  return stage.call(`Describe${plural.charAt(0).toUpperCase()}${plural.slice(1)}`, { [`${what}Arns`]: arns })[plural]
}

const tasks = (stage: Stage): readonly Json[] => {
  const arns = ['RUNNING', 'STOPPED'].flatMap(
    desiredStatus => stage.call('ListTasks', { cluster: 'shop', serviceName: 'api', desiredStatus }).taskArns
  )
  const named = arns.slice(0, 100)
  return named.length === 0 ? [] : stage.call('DescribeTasks', { cluster: 'shop', tasks: named }).tasks
}
