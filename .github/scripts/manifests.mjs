import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Every action's `action.yml`, by the folder's name, sorted. */
export const readActions = async root => {
  const folders = await readdir(join(root, 'actions'), { withFileTypes: true }).catch(() => [])
  const actions = []
  for (const folder of folders.filter(entry => entry.isDirectory())) {
    const text = await readFile(join(root, 'actions', folder.name, 'action.yml'), 'utf8').catch(() => undefined)
    if (text !== undefined) actions.push([folder.name, parse(text)])
  }
  return Object.fromEntries(actions.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the bundle reads at run time: the version, and descriptions, inputs and outputs of every action. */
export const manifestsOf = (actions, version) => ({
  version,
  actions: Object.fromEntries(
    Object.entries(actions).map(([name, { name: title, description, inputs, outputs }]) => [
      name,
      { name: title, description: oneLine(description), inputs: inputsOf(inputs), outputs: outputsOf(outputs) }
    ])
  )
})

const inputsOf = (inputs = {}) =>
  Object.fromEntries(
    Object.entries(inputs ?? {}).map(([name, { description, required, default: fallback }]) => [
      name,
      {
        description: oneLine(description),
        ...(required === true ? { required } : {}),
        ...(fallback === undefined ? {} : { default: String(fallback) })
      }
    ])
  )

const outputsOf = (outputs = {}) =>
  Object.fromEntries(
    Object.entries(outputs ?? {}).map(([name, { description }]) => [name, { description: oneLine(description) }])
  )

const oneLine = (text = '') => String(text).trim().replaceAll(/\s+/g, ' ')
