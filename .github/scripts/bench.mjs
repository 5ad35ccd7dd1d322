/**
 * `npm run bench [name]`: runs every `name.bench.ts` below `src` (all without a name) and prints one JSON line for each measure. Each runs in
 * a process of its own: neither what another one leaves behind nor the compiler counts as its memory.
 */
import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transpile } from './transpile.mjs'

const root = resolve(import.meta.dirname, '../..')
const plain = join(root, '.tagship', 'bench')
const [wanted, compiled] = process.argv.slice(2)
if (compiled === undefined) await runAll()
else await run(compiled)

async function runAll() {
  await transpile(root, plain, { benches: true })
  const files = (await readdir(plain, { recursive: true })).filter(file => file.endsWith('.bench.js')).sort()
  const names = files.map(file => basename(file, '.bench.js'))
  if (wanted !== undefined && !names.includes(wanted)) {
    console.error(`there is no bench "${wanted}"; there are: ${names.join(', ') || 'none'}`)
    process.exitCode = 1
  }
  for (const [at, file] of files.entries()) {
    if (wanted !== undefined && names[at] !== wanted) continue
    const { status } = spawnSync(process.execPath, [import.meta.filename, names[at], file], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}

async function run(file) {
  const { bench } = await import(pathToFileURL(join(plain, file)))
  for (const { metric, value, unit } of await bench()) {
    console.log(JSON.stringify({ bench: wanted, metric, value, unit }))
  }
}
