import { execFile } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const table = createRequire(import.meta.url)('./directions.cjs')

/** The file of a room that others import: rooms are folders or single files. */
const door = room => (room.endsWith('.ts') ? room : `${room}/door.ts`)

/** Where a room's import of another one is tried: one file for each pair, or the room's own file. */
const pairs = Object.entries(table)
  .filter(([, may]) => !may.includes('*'))
  .flatMap(([from, may]) =>
    Object.keys(table)
      .filter(to => to !== from && !to.endsWith('.ts'))
      .map(to => ({ from, to, allowed: may.includes(to) }))
  )

const trial = ({ from, to }) => (from.endsWith('.ts') ? from : `${from}/to-${to}.ts`)

const relative = (file, to) => `${'../'.repeat(file.split('/').length - 1) || './'}${to}`

/** Lays a small house in which every room imports every other one, by type alone. */
const layHouse = async (root, house) => {
  await rm(house, { recursive: true, force: true })
  const texts = new Map(Object.keys(table).map(room => [door(room), 'export type Door = 1\n']))
  for (const pair of [...pairs, { from: 'attic', to: 'core' }]) {
    const file = trial(pair)
    const line = `export type To${pair.to} = import('${relative(file, door(pair.to))}').Door\n`
    texts.set(file, `${texts.get(file) ?? ''}${line}`)
  }
  for (const [file, text] of texts) {
    await mkdir(dirname(join(house, 'src', file)), { recursive: true })
    await writeFile(join(house, 'src', file), text)
  }
  await cp(join(root, 'tsconfig.json'), join(house, 'tsconfig.json'))
}

/** For each room: a forbidden import that the house rules do not catch, or an allowed one that they refuse; and whether an unlisted room is caught. */
export const directionFaults = async root => {
  const house = join(root, '.tagship', 'house')
  await layHouse(root, house)
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const options = ['--config', join(root, '.github/scripts/house.cjs'), '--output-type', 'json', 'src']
  const ended = await run(process.execPath, [cruiser, ...options], { cwd: house, maxBuffer: 64 * 1024 * 1024 }).catch(
    error => error
  )
  const { violations } = JSON.parse(ended.stdout).summary
  const caught = (name, from, to) =>
    violations.some(({ rule, ...edge }) => rule.name === name && edge.from === `src/${from}` && edge.to === `src/${to}`)
  const wrong = pairs
    .filter(pair => caught(`room-${pair.from}`, trial(pair), door(pair.to)) === pair.allowed)
    .map(
      ({ from, to, allowed }) => `${from} → ${to} is ${allowed ? 'allowed but refused' : 'forbidden but not caught'}`
    )
  const attic = caught('unlisted-room', 'attic/to-core.ts', door('core')) ? [] : ['an unlisted room is not caught']
  return [...wrong, ...attic]
}
