import type { Section } from '../core/report/report.ts'
import { imageNames } from '../flows/release/image-names.ts'
import type { Action } from '../runner/action.ts'
import { moment } from './inputs/moment.ts'
import { semver } from './inputs/semver.ts'
import { text } from './inputs/text.ts'

const inputs = {
  ...{ version: semver, commit: text, time: moment },
  ...{ prefix: text, title: text, config: text, 'policy-ref': text }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'tags' | 'labels' | 'version', string | undefined>>

/** Makes image tags and OCI labels out of a version, a commit and its date. It writes nothing. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  outputs: ['tags', 'labels', 'version'],
  run: async ({ 'policy-ref': policyRef, ...input }, ports) => {
    const { tags, labels, version } = await imageNames({ ...input, policyRef }, ports)
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`)
    const sections: readonly Section[] = [{ kind: 'table', head: ['tag'], rows: tags.map(tag => [tag]) }]
    const outputs = { tags: tags.join('\n'), labels: pairs.join('\n'), version }
    return { outputs, ending: 'green', report: { title: `Tags of ${version}`, sections } }
  }
}
