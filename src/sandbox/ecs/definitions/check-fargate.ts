import { structureMember, structuresMember, textMember, textsMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { fargateSizes } from './fargate-sizes.data.ts'

/** Refuses what Fargate refuses of a task definition that requires it; `registry` is the sandbox's own registry. */
export const checkFargate = (input: Input, registry: string): void => {
  if (!(textsMember(input, 'requiresCompatibilities') ?? []).includes('FARGATE')) return
  if (textMember(input, 'networkMode') !== 'awsvpc') throw refused('fargate-network')
  for (const size of ['cpu', 'memory']) if (textMember(input, size) === undefined) throw refused('fargate-needs', size)
  checkSize(units(textMember(input, 'cpu'), 'vcpu'), units(textMember(input, 'memory'), 'gb'))
  checkRole(input, registry)
}

const units = (text: string | undefined, unit: 'vcpu' | 'gb'): number => {
  const parts = /^([\d.]+)\s*(vcpu|gb)?$/i.exec(text ?? '')
  if (parts === null || (parts[2] !== undefined && parts[2].toLowerCase() !== unit)) return Number.NaN
  return Number(parts[1]) * (parts[2] === undefined ? 1 : 1024)
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

const isEcr = (image: string, registry: string): boolean =>
  image.startsWith(`${registry}/`) || /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\//.test(image)
