import type { ServiceName, Stage } from '../../core/release/named.ts'
import { taskPath } from '../../core/release/paths.ts'
import type { Definition } from '../../core/task/definition.ts'
import type { Ports } from '../../ports/ports.ts'

/** The family of the definition that was rendered for a service in a stage; empty when nothing was. */
export const renderedFamily = async (
  stage: Stage,
  service: ServiceName,
  { files }: Pick<Ports, 'files'>
): Promise<string> => {
  const text = await files.read(taskPath(files.own, stage, service))
  const definition = text === undefined ? {} : (JSON.parse(text) as Definition)
  return typeof definition.family === 'string' ? definition.family : ''
}
