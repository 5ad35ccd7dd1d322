/** `npm run docs [-- --check]`: writes the API block of every action's README and the index of actions, or tells whether they are current. */
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { apiBlock, indexBlock, withBlock } from './api-block.mjs'
import { readActions } from './manifests.mjs'

const root = resolve(import.meta.dirname, '../..')
const check = process.argv.includes('--check')
const actions = await readActions(root)
const faults = []

const undescribed = (name, { description, inputs, outputs }) => [
  ...(description ? [] : [`actions/${name}/action.yml has no description`]),
  ...Object.entries({ ...inputs, ...outputs })
    .filter(([, member]) => !member?.description)
    .map(([member]) => `actions/${name}/action.yml does not describe "${member}"`)
]

/** A README without markers gets them at its end, where `append` allows it. */
const update = async (path, name, { block, append = false }) => {
  const found = await readFile(join(root, path), 'utf8').catch(() => undefined)
  const marked = append && found !== undefined && !found.includes(`<!-- ${name} -->`)
  const text = marked ? `${found.trimEnd()}\n\n<!-- ${name} -->\n<!-- /${name} -->\n` : found
  const next = text === undefined ? undefined : withBlock(text, name, block)
  if (next === undefined) faults.push(`${path} has no lines <!-- ${name} --> and <!-- /${name} -->`)
  else if (next !== found && check) faults.push(`${path} is not current: npm run docs`)
  else if (next !== found) await writeFile(join(root, path), next)
}

for (const [name, action] of Object.entries(actions)) {
  faults.push(...undescribed(name, action))
  await update(`actions/${name}/README.md`, 'api', { block: apiBlock(name, action), append: true })
}
await update('README.md', 'actions', { block: indexBlock(actions) })
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
