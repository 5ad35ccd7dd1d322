import type { Clock } from '../../ports/clock.ts'
import type { Registry } from '../../ports/registry.ts'
import { writeCredentialFiles } from './credential-files.ts'
import { pushLayout } from './push-layout.ts'
import { openSession } from './session.ts'

/** The OCI registry of an account, spoken to directly: no engine, no login on the machine (OCI distribution specification v1.1). */
export const registry = ({ clock }: { readonly clock: Clock }): Registry => ({
  push: async (layout, target) => pushLayout(openSession(clock, target), layout),
  writeCredentials: (credentials, folder) => clock.busy(() => writeCredentialFiles(credentials, folder))
})
