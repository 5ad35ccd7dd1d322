/** `npm run check [step …]`: everything that CI checks beside the tests, each step timed. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { directionFaults } from './direction-faults.mjs'
import { distFaults } from './dist-faults.mjs'
import { packageFaults } from './package-faults.mjs'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** A program that says by its exit code whether all is well. */
const program =
  (file, ...args) =>
  async () => {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: '' } }
    const ended = await run(process.execPath, [resolve(root, file), ...args], options).catch(error => error)
    return ended.code === undefined ? [] : [`${ended.stdout}${ended.stderr}`.trim()]
  }

const steps = {
  style: program('node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  types: program('node_modules/typescript/bin/tsc', '--noEmit'),
  house: program(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.github/scripts/house.cjs',
    'src'
  ),
  directions: () => directionFaults(root),
  docs: program('.github/scripts/docs.mjs', '--check'),
  packages: () => packageFaults(root),
  dist: () => distFaults(root)
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(steps, name))
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}

const rows = []
for (const [name, step] of Object.entries(steps).filter(([name]) => asked.length === 0 || asked.includes(name))) {
  const started = performance.now()
  const faults = await step()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  for (const fault of faults) console.error(fault)
  rows.push(`${faults.length === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)}  ${seconds.padStart(5)} s`)
  if (faults.length > 0) process.exitCode = 1
}
console.log(rows.join('\n'))
