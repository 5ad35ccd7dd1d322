import { listMember, numberMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'

/** What a service is to be, as far as its settings have to go with it. */
export type Ground = { readonly members: Input; readonly configuration: Input; readonly daemon: boolean }

/** Refuses settings of a request that do not go with what the service is. */
export const checkSettings = (input: Input, { members, configuration, daemon }: Ground): void => {
  const grace = numberMember(input, 'healthCheckGracePeriodSeconds') ?? 0
  if (grace < 0) throw refused('grace-negative')
  if (grace > 0 && (listMember(members, 'loadBalancers') ?? []).length === 0) throw refused('grace-unbalanced')
  if (textMember(input, 'availabilityZoneRebalancing') !== 'ENABLED') return
  if (daemon) throw refused('zones-daemon')
  if (isTight(configuration)) throw refused('zones-percent', 'created')
}

/** Refuses a change of the percents of a service whose tasks are balanced over zones, which needs room for more of them. */
export const checkZones = (settings: Input, configuration: Input): void => {
  if (textMember(settings, 'availabilityZoneRebalancing') === 'ENABLED' && isTight(configuration))
    throw refused('zones-percent', 'updated')
}

const isTight = (configuration: Input): boolean => (numberMember(configuration, 'maximumPercent') ?? 200) <= 100

/** Whether a service's tasks are balanced over zones, where its creation does not say: wherever they can be. */
export const usualZones = ({ configuration, daemon }: Omit<Ground, 'members'>): Input => ({
  availabilityZoneRebalancing: daemon || isTight(configuration) ? 'DISABLED' : 'ENABLED'
})
