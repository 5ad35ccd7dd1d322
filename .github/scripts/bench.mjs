/** `npm run bench [name]`: runs every `name.bench.ts` below `src` (all without a name, each in a process of its own) and prints one JSON line for each measure. */
import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transpile } from './transpile.mjs'

const root = resolve(import.meta.dirname, '../..')
const [wanted] = process.argv.slice(2)
const plain = join(root, '.tagship', 'bench')
await transpile(root, plain, { benches: true })
const files = (await readdir(plain, { recursive: true })).filter(file => file.endsWith('.bench.js')).sort()
const names = files.map(file => basename(file, '.bench.js'))
if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`there is no bench "${wanted}"; there are: ${names.join(', ') || 'none'}`)
  process.exitCode = 1
}
for (const [at, file] of files.entries()) {
  if (wanted === undefined) {
    // What one bench leaves behind must not count as another's memory.
    const { status } = spawnSync(process.execPath, [import.meta.filename, names[at]], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
    continue
  }
  if (names[at] !== wanted) continue
  const { bench } = await import(pathToFileURL(join(plain, file)))
  for (const { metric, value, unit } of await bench()) {
    console.log(JSON.stringify({ bench: names[at], metric, value, unit }))
  }
}
