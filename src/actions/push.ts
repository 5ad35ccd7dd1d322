import { pushAsked } from '../flows/push/push-asked.ts'
import { saveRelease } from '../flows/release/load-release.ts'
import type { Action } from '../runner/action.ts'
import { lines } from './inputs/lines.ts'
import { account, region, role } from './inputs/place.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'
import { pushRules } from './inputs/ways.data.ts'
import { contradictions } from './inputs/ways.ts'

const inputs = {
  ...{ release: releaseInput, config: text, 'policy-ref': text },
  ...{ layout: text, repository: text, tags: lines },
  ...{ region, account, role }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'digest' | 'digests' | 'tags', string | undefined>>

/** Pushes the images that were built in this job, or one layout by itself. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: contradictions(pushRules),
  outputs: ['release', 'digest', 'digests', 'tags'],
  run: async ({ 'policy-ref': policyRef, ...input }, ports) => {
    const { digest, digests, tags, ending, report, release } = await pushAsked({ ...input, policyRef }, ports)
    const saved = release === undefined ? undefined : await saveRelease(ports.files, release)
    return { outputs: { release: saved, digest, digests, tags: tags.join('\n') }, ending, report }
  }
}
