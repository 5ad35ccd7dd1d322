import {
  flagMember,
  numberMember,
  structureMember,
  structuresMember,
  textMember,
  textsMember
} from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { isEcr } from './ecr-image.ts'
import { fargateSizes } from './fargate-sizes.data.ts'
import { plainUnits } from './units.ts'

/** Refuses what Fargate refuses of a task definition that requires it; `registry` is the sandbox's own registry. */
export const checkFargate = (input: Input, registry: string): void => {
  if (!isForFargate(input)) {
    if (structureMember(input, 'ephemeralStorage') !== undefined) throw refused('storage-ec2')
    return
  }
  if (textMember(input, 'networkMode') !== 'awsvpc') throw refused('fargate-network')
  for (const size of ['cpu', 'memory']) if (textMember(input, size) === undefined) throw refused('fargate-needs', size)
  checkSizes(input)
  checkRole(input, registry)
  checkParts(input)
}

/** Whether a registration requires that Fargate can run it. */
export const isForFargate = (input: Input): boolean =>
  (textsMember(input, 'requiresCompatibilities') ?? []).includes('FARGATE')

/** Refuses a CPU and memory that Fargate does not have together; members that are absent are passed over. */
export const checkSizes = (input: Input): void => {
  const [cpu, memory] = [textMember(input, 'cpu'), textMember(input, 'memory')]
  if (cpu !== undefined && memory !== undefined)
    checkSize(Number(plainUnits(cpu, 'cpu')), Number(plainUnits(memory, 'memory')))
}

const checkSize = (cpu: number, memory: number): void => {
  const sizes = fargateSizes[cpu]
  if (sizes === undefined) throw refused('task-cpu')
  const fits =
    'from' in sizes
      ? memory >= sizes.from && memory <= sizes.to && (memory - sizes.from) % sizes.step === 0
      : sizes.includes(memory)
  if (!fits) throw refused('fargate-size')
}

const checkRole = (input: Input, registry: string): void => {
  if (textMember(input, 'executionRoleArn') !== undefined) return
  const containers = structuresMember(input, 'containerDefinitions') ?? []
  const images = containers.map(container => textMember(container, 'image') ?? '')
  if (images.some(image => isEcr(image, registry))) throw refused('fargate-ecr-role')
  const drivers = containers.map(container => structureMember(container, 'logConfiguration')?.logDriver)
  if (drivers.includes('awslogs')) throw refused('fargate-log-role', 'awslogs')
}

/** Refuses what only a machine of one's own has. */
const checkParts = (input: Input): void => {
  for (const container of structuresMember(input, 'containerDefinitions') ?? []) {
    if (flagMember(container, 'privileged')) throw refused('fargate-privileged')
    if ((numberMember(container, 'stopTimeout') ?? 0) > 120) throw refused('fargate-stop')
    const linux = structureMember(container, 'linuxParameters') ?? {}
    for (const name of ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness', 'tmpfs'])
      if (isGiven(linux[name])) throw refused('fargate-part', name)
  }
  for (const volume of structuresMember(input, 'volumes') ?? []) {
    if (isGiven(structureMember(volume, 'host')?.sourcePath)) throw refused('fargate-part', 'sourcePath')
    if (isGiven(volume.dockerVolumeConfiguration)) throw refused('fargate-part', 'dockerVolumeConfiguration')
  }
  if (isGiven(input.placementConstraints)) throw refused('fargate-part', 'constraints')
  if (textMember(input, 'pidMode') === 'host') throw refused('fargate-pid')
  const size = numberMember(structureMember(input, 'ephemeralStorage') ?? {}, 'sizeInGiB') ?? 21
  if (size < 21) throw refused('storage-small')
  if (size > 200) throw refused('storage-large')
}

const isGiven = (value: unknown): boolean =>
  (value ?? undefined) !== undefined && (!Array.isArray(value) || value.length > 0)
