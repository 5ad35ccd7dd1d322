import { logIn } from '../flows/push/log-in.ts'
import { registryAsked } from '../flows/release/release-config.ts'
import type { Action } from '../runner/action.ts'
import { account, region, role } from './inputs/place.ts'
import { text } from './inputs/text.ts'
import { loginRules } from './inputs/ways.data.ts'
import { contradictions } from './inputs/ways.ts'

const inputs = { config: text, 'policy-ref': text, region, account, role }

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'registry' | 'docker-config' | 'auth-file', string | undefined>>

/** Gives docker, podman and buildah credentials for the registry, without a token on a command line. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: contradictions(loginRules),
  outputs: ['registry', 'docker-config', 'auth-file'],
  run: async ({ 'policy-ref': policyRef, ...input }, ports) => {
    const place = await registryAsked({ ...input, policyRef }, ports)
    const { registry, dockerConfig, authFile } = await logIn(place, ports)
    const sections = [{ kind: 'text', text: `${registry}: credentials are in ${dockerConfig}.` }] as const
    const report = { title: 'Logged in', sections }
    return { outputs: { registry, 'docker-config': dockerConfig, 'auth-file': authFile }, ending: 'green', report }
  }
}
