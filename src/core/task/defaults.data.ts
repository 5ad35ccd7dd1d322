import type { Json } from './definition.ts'

/** What ECS fills in where a definition says nothing, by part of the definition (RegisterTaskDefinition, and what DescribeTaskDefinition then returns). */
export const defaults: {
  readonly task: Readonly<Record<string, Json>>
  readonly container: Readonly<Record<string, Json>>
  readonly port: Readonly<Record<string, Json>>
  readonly healthCheck: Readonly<Record<string, Json>>
} = {
  task: { networkMode: 'bridge' },
  container: { cpu: 0, essential: true },
  port: { protocol: 'tcp' },
  healthCheck: { interval: 30, timeout: 5, retries: 3 }
}

/** Network modes in which a port on the host is the container's own; in the others ECS chooses one, written 0. */
export const ownPortModes: readonly string[] = ['awsvpc', 'host']

/** Units that ECS turns into plain numbers: vCPU into CPU units, GB into MiB. */
export const units: Readonly<Record<'cpu' | 'memory', RegExp>> = {
  cpu: /^\s*(\d*\.?\d+)\s*vcpu\s*$/i,
  memory: /^\s*(\d*\.?\d+)\s*gb\s*$/i
}
