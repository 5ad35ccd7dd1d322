import type { ImageSpec } from '../../core/config/config.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Sha } from '../../core/release/named.ts'
import type { Ports } from '../../ports/ports.ts'

/** Where a build takes its files from: the tree of a commit, or the work tree as it lies there. */
export type SourceKind = 'commit' | 'work-tree'

/** The files of a build: absolute paths, `dockerfile` only where there is one. */
export type BuildSource = { readonly context: string; readonly dockerfile?: string }

/** Finds the files of an image. The tree of the commit is written out once, however many images are built from it. */
export type SourceOf = (name: string, spec: ImageSpec) => Promise<BuildSource>

const joined = (...parts: readonly string[]): string =>
  parts
    .filter(part => part !== '.' && part !== '')
    .join('/')
    .replace(/\/\.\//g, '/')

const dockerfileOf = ({ path, dockerfile }: ImageSpec): string => dockerfile ?? joined(path, 'Dockerfile')

const missing = (name: string, path: string): Problem =>
  new Problem({
    what: `The image "${name}" has no Dockerfile "${path}".`,
    remedy: "Correct `dockerfile`: it is relative to the repository's root."
  })

/** Sources below one root; `has` tells whether a file of the repository is there. */
const below =
  (root: () => Promise<string>, has: (path: string) => Promise<boolean>): SourceOf =>
  async (name, spec) => {
    const path = dockerfileOf(spec)
    const found = await has(path)
    if (!found && spec.dockerfile !== undefined) throw missing(name, path)
    const at = await root()
    return { context: joined(at, spec.path), ...(found ? { dockerfile: joined(at, path) } : {}) }
  }

/** Where images are built from; nothing is written before the first image asks. */
export const buildSource = ({ git, files }: Pick<Ports, 'git' | 'files'>, sha: Sha, kind: SourceKind): SourceOf => {
  if (kind === 'work-tree')
    return below(
      async () => files.root,
      async path => (await files.read(path)) !== undefined
    )
  let written: Promise<string> | undefined
  const write = async (): Promise<string> => {
    const into = `${files.own}/source/${sha}`
    await git.exportTree(sha, into)
    return into
  }
  const root = () => {
    written ??= write()
    return written
  }
  return below(root, async path => (await git.file(sha, path)) !== undefined)
}
