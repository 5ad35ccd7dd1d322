import type { Config } from '../core/config/config.ts'
import { parseConfigFile } from '../core/config/file.ts'
import { configOf } from '../core/config/merge.ts'
import { sampleConfig } from './sample/config.data.ts'
import type { Step } from './scene.ts'
import { ownStory } from './steps/own-ladder.ts'
import { sampleStory } from './steps.ts'

/** What is played: whose config, from which repository, and which steps. */
export type Programme = {
  readonly config: Config
  /** The repository to clone; absent for the sample, which starts empty. */
  readonly from?: string
  readonly steps: readonly Step[]
  /** Log groups that the task definitions write to, `{stage}` allowed. */
  readonly logGroups: readonly string[]
  /** Families of the tasks that run once, `*` for what is not known: in the sandbox they end well after a moment. */
  readonly tasks: readonly string[]
}

const parsedConfig = (text: string, path: string): Config => {
  const file = parseConfigFile(text, path)
  return configOf(file, file)
}

/** The sample's story. */
export const sampleProgramme = (): Programme => ({
  config: parsedConfig(sampleConfig, '.github/tagship.yml'),
  steps: sampleStory,
  logGroups: ['/shop/{stage}/api', '/shop/{stage}/worker', '/shop/{stage}/web'],
  tasks: []
})

/** A reader's own config: its path, its text and the repository it lies in. */
export type Own = { readonly path: string; readonly text: string; readonly from: string }

/** The ladder of the reader's own config: HEAD of the repository ships to the first stage and is promoted rung by rung. `read` gives the text of a file, `''` where there is none. */
export const ownProgramme = async (own: Own, read: (path: string) => Promise<string>): Promise<Programme> => {
  const config = parsedConfig(own.text, own.path)
  const files = Object.values(config.services).flatMap(({ task }) =>
    typeof task === 'object' && 'file' in task ? [task.file] : []
  )
  const texts = await Promise.all([...new Set(files)].map(read))
  const logGroups = [...new Set(texts.flatMap(groupsIn))]
  return {
    config,
    from: own.from,
    steps: ownStory(config, own.path),
    logGroups,
    tasks: await taskFamilies(config, read)
  }
}

const taskFamilies = async (config: Config, read: (path: string) => Promise<string>): Promise<readonly string[]> => {
  const families = Object.values(config.services).map(async ({ kind, task }) => {
    if (kind !== 'task' || task === 'live') return []
    if ('family' in task) return [task.family]
    const [, family] = /\bfamily["']?\s*:\s*["']?([^"',\s]+)/.exec(await read(task.file)) ?? []
    return family === undefined ? [] : [family.replaceAll(/\{\w+\}/g, '*')]
  })
  return [...new Set((await Promise.all(families)).flat())]
}

/** Log groups that a task definition names, in JSON or YAML. */
const groupsIn = (text: string): readonly string[] =>
  [...text.matchAll(/awslogs-group["']?\s*:\s*["']?([^"',\s]+)/g)].flatMap(([, group]) => group ?? [])
