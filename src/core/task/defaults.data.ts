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

/** What means the same as silence, by part of the definition: ECS stores some of it unasked, and some of it only where it was said (RegisterTaskDefinition, default values). Left out, so that definitions without it keep their hash. */
export const silent: Readonly<
  Record<'task' | 'container' | 'healthCheck' | 'mount' | 'volumeFrom' | 'efs', Readonly<Record<string, Json>>>
> = {
  task: { enableFaultInjection: false },
  container: {
    ...{ privileged: false, readonlyRootFilesystem: false, disableNetworking: false },
    ...{ interactive: false, pseudoTerminal: false, versionConsistency: 'enabled' }
  },
  healthCheck: { startPeriod: 0 },
  mount: { readOnly: false },
  volumeFrom: { readOnly: false },
  efs: { rootDirectory: '/', transitEncryption: 'DISABLED' }
}

/** Network modes in which a port on the host is the container's own; in the others ECS chooses one, written 0. */
export const ownPortModes: readonly string[] = ['awsvpc', 'host']

/** Units that ECS turns into plain numbers: vCPU into CPU units, GB into MiB. */
export const units: Readonly<Record<'cpu' | 'memory', RegExp>> = {
  cpu: /^\s*(\d*\.?\d+)\s*vcpu\s*$/i,
  memory: /^\s*(\d*\.?\d+)\s*gb\s*$/i
}
