import type { Sandbox } from '../sandbox.ts'
import { rawCall } from './raw-call.ts'

/** How a fleet is laid and worked: services with tasks each, and rollouts over a day, some of which fail. */
export type Fleet = {
  readonly services: number
  readonly tasks: number
  readonly rollouts: number
  readonly hours: number
}

const body = (name: string, image: string): unknown => ({
  family: name,
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::111111111111:role/exec',
  containerDefinitions: [{ name: 'main', image, essential: true }]
})

/** Calls ECS; a refusal is an error. */
export const ecsCall = async (sandbox: Sandbox, operation: string, input: unknown): Promise<void> => {
  const reply = await rawCall(sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body: input })
  if (reply.status !== 200) throw new Error(`${operation}: ${Buffer.from(reply.body).toString()}`)
}

/** Lays the services of a fleet, each with a good, a bad and a next revision. */
export const layFleet = async (sandbox: Sandbox, fleet: Fleet): Promise<void> => {
  sandbox.control.tasks([{ match: { image: '*:bad' }, start: 'crash' }])
  await ecsCall(sandbox, 'CreateCluster', { clusterName: 'fleet' })
  for (let nth = 0; nth < fleet.services; nth += 1) {
    for (const image of ['good', 'bad', 'next'])
      await ecsCall(sandbox, 'RegisterTaskDefinition', body(`s${nth}`, `ex.com/s${nth}:${image}`))
    await ecsCall(sandbox, 'CreateService', {
      ...{ cluster: 'fleet', serviceName: `s${nth}`, taskDefinition: `s${nth}:1`, desiredCount: fleet.tasks },
      ...{ launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } },
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } }
    })
  }
}

/** Works a fleet for its hours: rollouts at even distances, every third one of the bad revision, each watched once a minute for ten minutes. */
export const workFleet = async (sandbox: Sandbox, fleet: Fleet): Promise<void> => {
  const [step, minute] = [(fleet.hours * 3_600_000) / fleet.rollouts, 60_000]
  let watched: { service: string; left: number }[] = []
  let [due, now] = [0, 0]
  for (let nth = 0; now < fleet.hours * 3_600_000; now += minute) {
    for (; due <= now && nth < fleet.rollouts; due += step, nth += 1) {
      const service = `s${(nth * 7) % fleet.services}`
      const revision = nth % 3 === 2 ? 2 : nth % 2 === 0 ? 3 : 1
      await ecsCall(sandbox, 'UpdateService', {
        ...{ cluster: 'fleet', service, taskDefinition: `${service}:${revision}`, forceNewDeployment: true }
      })
      watched.push({ service, left: 10 })
    }
    for (const one of watched) await ecsCall(sandbox, 'DescribeServices', { cluster: 'fleet', services: [one.service] })
    watched = watched.map(one => ({ ...one, left: one.left - 1 })).filter(({ left }) => left > 0)
    sandbox.clock.advance(minute)
  }
}
