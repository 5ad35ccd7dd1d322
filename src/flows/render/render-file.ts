import { Problem } from '../../core/problem/problem.ts'
import type { Hash } from '../../core/release/named.ts'
import { type Change, definitionDiff } from '../../core/task/definition-diff.ts'
import { parseDefinition } from '../../core/task/definition-file.ts'
import { definitionHash } from '../../core/task/definition-hash.ts'
import { type RenderOrder, rendered } from '../../core/task/rendered.ts'
import type { Files } from '../../ports/files.ts'

/** A rendered definition without a release: the file, the state's hash, and what differs from the base. */
export type RenderedFile = { readonly path: string; readonly hash: Hash; readonly changes: readonly Change[] }

/** Renders one task definition file of the work tree without a config. */
export const renderFile = async (files: Files, file: string, order: RenderOrder): Promise<RenderedFile> => {
  const text = await files.read(file)
  if (text === undefined)
    throw new Problem({
      what: `The task definition "${file}" does not exist.`,
      remedy: 'Check the input "task-definition": the path is relative to the root of the repository.'
    })
  const base = parseDefinition(text, file)
  const { definition, state } = rendered(base, order)
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.(json|ya?ml)$/, '')
  const path = `${files.own}/${order.stage ?? 'render'}/${name}.json`
  await files.write(path, `${JSON.stringify(definition, null, 2)}\n`)
  return { path, hash: definitionHash(state), changes: definitionDiff(base, definition) }
}
