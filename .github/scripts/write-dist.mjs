import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { manifestsOf, readActions } from './manifests.mjs'
import { transpile } from './transpile.mjs'

const run = promisify(execFile)

/** Builds the whole of dist into a folder: bundle, stubs, manifests, schema, licences. The same sources give the same bytes. */
export const writeDist = async (root, into) => {
  const plain = join(root, '.tagship', 'build')
  await transpile(root, plain)
  await rm(into, { recursive: true, force: true })
  await mkdir(join(into, 'schema'), { recursive: true })
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  const options = ['build', join(plain, 'main.js'), '-o', into, '--license', 'licenses.txt', '--quiet']
  await run(process.execPath, [ncc, ...options], { cwd: root })
  await refuseMissing(into)
  await writeData(root, into, plain)
}

/** ncc turns a module that it cannot find into a call that fails at run time, and says nothing. */
const refuseMissing = async into => {
  const chunks = (await readdir(into)).filter(name => name.endsWith('.js'))
  const texts = await Promise.all(chunks.map(name => readFile(join(into, name), 'utf8')))
  const missing = texts.flatMap(text => [...text.matchAll(/eval\("require"\)\("([^"]*)"\)/g)].map(([, name]) => name))
  if (missing.length > 0) throw new Error(`the bundle lacks ${missing.join(', ')}`)
}

const writeData = async (root, into, plain) => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const actions = await readActions(root)
  await writeJson(join(into, 'manifests.json'), manifestsOf(actions, version))
  const { configSchema } = await import(pathToFileURL(join(plain, 'core', 'config', 'schema.js')))
  await writeJson(join(into, 'schema', 'tagship.schema.json'), configSchema)
  await writeJson(join(into, 'package.json'), { type: 'module' })
  for (const name of Object.keys(actions)) await writeFile(join(into, `${name}.js`), stub('main', `'${name}'`))
  await writeFile(join(into, 'cli.js'), `#!/usr/bin/env node\n${stub('cli', 'process.argv.slice(2)')}`, { mode: 0o755 })
}

const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`)

const stub = (entry, argument) =>
  `import { ${entry} } from './index.js'\nawait ${entry}(${argument}, import.meta.url)\n`
