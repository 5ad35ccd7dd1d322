import type { Context } from '../kernel/context.ts'
import type { Operation } from '../kernel/operation.ts'
import { isEnhanced } from './scan-rule.ts'
import { ecrState } from './state.ts'

const run = (context: Context): Record<string, unknown> => ({
  registryId: context.account.id,
  scanningConfiguration: scanningView(context)
})

/** How the registry scans, as it was put; without that, as scripts have it. */
export const scanningView = (context: Context): Record<string, unknown> => {
  const { scanning, scans = [] } = ecrState(context)
  const scripted = scans
    .filter(({ type }) => type === 'enhanced')
    .map(({ repository, frequency }) => ({ frequency, filters: [repository] }))
  return {
    scanType: scanning?.type ?? (isEnhanced(context) ? 'ENHANCED' : 'BASIC'),
    rules: (scanning?.rules ?? scripted).map(({ frequency, filters }) => ({
      scanFrequency: frequency,
      repositoryFilters: filters.map(filter => ({ filter, filterType: 'WILDCARD' }))
    }))
  }
}

/** `GetRegistryScanningConfiguration`: who scans, and with Inspector which repositories how often. */
export const getRegistryScanningConfiguration: Operation = { run, resource: () => '' }
