import { buildAsked } from '../flows/build/build-asked.ts'
import { saveRelease } from '../flows/release/load-release.ts'
import type { Action } from '../runner/action.ts'
import { lines } from './inputs/lines.ts'
import { image } from './inputs/name.ts'
import { oneOf } from './inputs/one-of.ts'
import { pairs } from './inputs/pairs.ts'
import { account, region, role } from './inputs/place.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'
import { buildRules } from './inputs/ways.data.ts'
import { contradictions } from './inputs/ways.ts'

const inputs = {
  ...{ release: releaseInput, config: text, 'policy-ref': text },
  ...{ builder: oneOf(['auto', 'docker', 'pack']), source: oneOf(['commit', 'work-tree']) },
  ...{ image, path: text, dockerfile: text, target: text, args: pairs, platforms: lines },
  ...{ region, account, role }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'digest' | 'digests' | 'layout', string | undefined>>

/** Builds the images of a release that no content key covers, or one image by itself. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: contradictions(buildRules),
  outputs: ['release', 'digest', 'digests', 'layout'],
  run: async ({ 'policy-ref': policyRef, ...input }, ports) => {
    const { digest, digests, layout, release, report } = await buildAsked({ ...input, policyRef }, ports)
    const saved = release === undefined ? undefined : await saveRelease(ports.files, release)
    return { outputs: { release: saved, digest, digests, layout }, ending: 'green', report }
  }
}
