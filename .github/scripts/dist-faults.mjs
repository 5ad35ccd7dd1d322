import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packedSize, sizeLimit } from './packed-size.mjs'
import { writeDist } from './write-dist.mjs'

/** Whether the dist that is there is what the sources give, and no larger than it may be. */
export const distFaults = async root => {
  const [now, fresh] = [join(root, 'dist'), join(root, '.tagship', 'dist')]
  await writeDist(root, fresh)
  const differing = await differences(now, fresh)
  const size = await packedSize(fresh)
  const drift =
    differing.length === 0 ? [] : [`dist is not what the sources give (npm run build): ${differing.join(', ')}`]
  return size > sizeLimit ? [...drift, `dist takes ${size} bytes as tar.gz, ${sizeLimit} are allowed`] : drift
}

const differences = async (one, other) => {
  const names = [...new Set([...(await filesOf(one)), ...(await filesOf(other))])].sort()
  const same = await Promise.all(names.map(async name => (await textOf(one, name)) === (await textOf(other, name))))
  return names.filter((_, at) => !same[at])
}

const filesOf = async folder =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))

const textOf = (folder, name) => readFile(join(folder, name), 'utf8').catch(() => undefined)
