import type { Context } from '../kernel/context.ts'
import type { Operation } from '../kernel/operation.ts'
import { isEnhanced } from './scan-rule.ts'
import { ecrState } from './state.ts'

const run = (context: Context): Record<string, unknown> => {
  const enhanced = (ecrState(context).scans ?? []).filter(({ type }) => type === 'enhanced')
  return {
    registryId: context.account.id,
    scanningConfiguration: {
      scanType: isEnhanced(context) ? 'ENHANCED' : 'BASIC',
      rules: enhanced.map(({ repository, frequency }) => ({
        scanFrequency: frequency,
        repositoryFilters: [{ filter: repository, filterType: 'WILDCARD' }]
      }))
    }
  }
}

/** `GetRegistryScanningConfiguration`: who scans, and with Inspector which repositories how often. */
export const getRegistryScanningConfiguration: Operation = { run, resource: () => '' }
