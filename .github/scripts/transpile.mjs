import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { transform } from '@swc/core'

const tests = /\.(test|deep)\.ts$/
const beside = /\.bench\.ts$|(^|\/)testing\//

const options = {
  swcrc: false,
  configFile: false,
  isModule: true,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript' },
    rewriteRelativeImportExtensions: true,
    // Only comments go: they stand in the sources, and would be a twentieth of what every job downloads.
    minify: { compress: false, mangle: false, format: { comments: false } }
  },
  module: { type: 'es6' }
}

/** Strips types and comments of everything in `src` into a folder of the checkout, where `node_modules` is found. Types are checked elsewhere. */
export const transpile = async (root, into, { benches = false } = {}) => {
  await rm(into, { recursive: true, force: true })
  const files = (await readdir(join(root, 'src'), { recursive: true })).filter(
    file => file.endsWith('.ts') && !tests.test(file) && (benches || !beside.test(file))
  )
  await Promise.all(
    files.map(async file => {
      const text = await readFile(join(root, 'src', file), 'utf8')
      const { code } = await transform(text, { ...options, filename: file })
      const path = join(into, file.replace(/\.ts$/, '.js'))
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, code)
    })
  )
  await writeFile(join(into, 'package.json'), '{"type":"module"}\n')
}
