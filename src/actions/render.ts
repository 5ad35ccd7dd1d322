import { saveRelease } from '../flows/release/load-release.ts'
import { renderAsked } from '../flows/render/render-asked.ts'
import type { Action } from '../runner/action.ts'
import { stage } from './inputs/name.ts'
import { pairs } from './inputs/pairs.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'
import { renderRules } from './inputs/ways.data.ts'
import { contradictions } from './inputs/ways.ts'

const inputs = {
  release: releaseInput,
  config: text,
  'policy-ref': text,
  'task-definition': text,
  container: text,
  image: text,
  env: pairs,
  secrets: pairs,
  stage,
  version: text,
  commit: text
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'task-definition' | 'release' | 'hash', string | undefined>>

/** Renders the task definitions of a release, or one file without a release. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: contradictions(renderRules),
  outputs: ['task-definition', 'release', 'hash'],
  run: async ({ 'policy-ref': policyRef, 'task-definition': file, ...input }, ports) => {
    const { path, hash, release, report } = await renderAsked({ ...input, policyRef, file }, ports)
    const saved = release === undefined ? undefined : await saveRelease(ports.files, release)
    return { outputs: { 'task-definition': path, release: saved, hash }, ending: 'green', report }
  }
}
