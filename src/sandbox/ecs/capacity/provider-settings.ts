import { structureMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'

const scaling = {
  status: 'DISABLED',
  targetCapacity: 100,
  minimumScalingStepSize: 1,
  maximumScalingStepSize: 10000,
  instanceWarmupPeriod: 300
}
const group = { managedTerminationProtection: 'DISABLED', managedDraining: 'ENABLED' }

/** What a capacity provider is set to after a request: what it was, with the members that the request gives, and ECS's defaults. */
export const providerSettings = (input: Input, before: Input = {}): Input => {
  const managed = structureMember(input, 'managedInstancesProvider')
  if (managed !== undefined)
    return structuredClone({
      managedInstancesProvider: { ...structureMember(before, 'managedInstancesProvider'), ...managed }
    })
  const asked = structureMember(input, 'autoScalingGroupProvider') ?? {}
  const known = structureMember(before, 'autoScalingGroupProvider') ?? {}
  const managedScaling = {
    ...scaling,
    ...structureMember(known, 'managedScaling'),
    ...structureMember(asked, 'managedScaling')
  }
  return structuredClone({ autoScalingGroupProvider: { ...group, ...known, ...asked, managedScaling } })
}
