import type { Context } from '../../kernel/context.ts'
import { ecsArn, lastPart } from '../arn.ts'
import { ecsState, entry } from '../state.ts'
import type { Provider } from './provider.ts'

/** The providers that every account has. */
const given: readonly Provider[] = [
  { name: 'FARGATE', settings: {}, tags: [] },
  { name: 'FARGATE_SPOT', settings: {}, tags: [] }
]

/** Whether a provider is AWS's own. */
export const isGiven = ({ name }: Provider): boolean => given.some(one => one.name === name)

/** All capacity providers of the region, AWS's own first. */
export const allProviders = (context: Context): readonly Provider[] => [
  ...given,
  ...Object.values(ecsState(context).providers)
]

/** The provider of this name or ARN. */
export const findProvider = (context: Context, text: string): Provider | undefined => {
  const name = lastPart(text)
  return given.find(one => one.name === name) ?? entry(ecsState(context).providers, name)
}

/** A provider as answers show it; tags only when asked for. */
export const providerView = (context: Context, provider: Provider, withTags: boolean): Record<string, unknown> => ({
  capacityProviderArn: ecsArn(context, `capacity-provider/${provider.name}`),
  name: provider.name,
  ...(provider.cluster === undefined ? {} : { cluster: provider.cluster }),
  status: 'ACTIVE',
  ...provider.settings,
  ...(provider.updated ? { updateStatus: 'UPDATE_COMPLETE' } : {}),
  type: kind(provider),
  tags: withTags ? provider.tags : []
})

const kind = (provider: Provider): string => {
  if (isGiven(provider)) return provider.name
  return provider.settings.managedInstancesProvider === undefined ? 'EC2_AUTOSCALING' : 'MANAGED_INSTANCES'
}
