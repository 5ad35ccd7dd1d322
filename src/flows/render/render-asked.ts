import { Problem } from '../../core/problem/problem.ts'
import { type ContainerName, parsed } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import type { Report } from '../../core/report/report.ts'
import { diffSection } from '../../core/task/diff-section.ts'
import type { RenderOrder } from '../../core/task/rendered.ts'
import type { Ports } from '../../ports/ports.ts'
import { renderFile } from './render-file.ts'
import { renderRelease } from './render-release.ts'

/** What the action was asked: a release with its config, or one file by itself. */
export type RenderAsked = {
  readonly release: string | undefined
  readonly config: string | undefined
  readonly policyRef: string | undefined
  readonly file: string | undefined
  readonly container: string | undefined
  readonly image: string | undefined
  readonly env: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly stage: string | undefined
  readonly version: string | undefined
  readonly commit: string | undefined
}

/** What came of it; path and hash where there is one definition. */
export type RenderAnswer = {
  readonly release?: Release
  readonly path?: string
  readonly hash?: string
  readonly report: Report
}

/** Renders what was asked. */
export const renderAsked = async (asked: RenderAsked, ports: Ports): Promise<RenderAnswer> => {
  const { release, config, policyRef } = asked
  if (release === undefined) return alone(asked, ports)
  return renderRelease({ release, ...(config ? { config } : {}), ...(policyRef ? { policyRef } : {}) }, ports)
}

const alone = async (asked: RenderAsked, ports: Ports): Promise<RenderAnswer> => {
  const { file } = asked
  if (file === undefined)
    throw new Problem({
      what: 'Neither the input "release" nor the input "task-definition" is given.',
      remedy: 'Give the output "release" of an earlier step, or the path of a task definition file.'
    })
  const { path, hash, changes } = await renderFile(ports.files, file, orderOf(asked))
  return { path, hash, report: { title: `Rendered ${file}`, sections: [diffSection(changes)] } }
}

const orderOf = ({ container, image, env, secrets, ...asked }: RenderAsked): RenderOrder => {
  if (container === undefined && (image !== undefined || Object.keys({ ...env, ...secrets }).length > 0))
    throw new Problem({
      what: 'The inputs "image", "env" and "secrets" need to know which container they are for.',
      remedy: 'Give the input "container".'
    })
  const { stage, version, commit } = asked
  return {
    ...(stage === undefined ? {} : { stage }),
    ...(version === undefined ? {} : { version }),
    ...(commit === undefined ? {} : { commit }),
    containers: container === undefined ? [] : [parsed<'ContainerName'>(container)],
    images: (container === undefined || image === undefined ? {} : { [container]: image }) as Record<
      ContainerName,
      string
    >,
    env,
    secrets,
    // Without a config nothing says where the tasks will run: secrets by name need their full ARN.
    place: { region: '' }
  }
}
