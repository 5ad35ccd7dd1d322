import type { ContainerName } from '../release/named.ts'
import type { Definition, Json } from '../task/definition.ts'
import { containersOf, isObject, nameOf } from '../task/member.ts'

/** Where a container's lines lie in CloudWatch Logs. */
export type LogStream = { readonly group: string; readonly stream: string; readonly region?: string }

const record = (value: Json | undefined): Definition => (isObject(value) ? value : {})

const word = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

const loggingOf = (definition: Definition, container: ContainerName): Definition =>
  record(containersOf(definition).find(each => nameOf(each) === container)?.logConfiguration)

/** Why the lines of a container cannot be read from CloudWatch Logs; `undefined` where `logStream` finds them. */
export const unreadable = (definition: Definition, container: ContainerName): string | undefined => {
  if (logStream(definition, container, '') !== undefined) return undefined
  const driver = word(loggingOf(definition, container).logDriver)
  const why =
    driver === undefined
      ? 'it has no logConfiguration'
      : driver === 'awslogs'
        ? 'its logConfiguration needs awslogs-group and awslogs-stream-prefix'
        : `it logs by ${driver}, not by awslogs`
  return `The lines of "${container}" are not shown: ${why}.`
}

/** The log stream of one container of one task; `undefined` unless it logs by `awslogs` with a stream prefix. */
export const logStream = (definition: Definition, container: ContainerName, task: string): LogStream | undefined => {
  const logging = loggingOf(definition, container)
  const options = record(logging.options)
  const group = word(options['awslogs-group'])
  const prefix = word(options['awslogs-stream-prefix'])
  const region = word(options['awslogs-region'])
  if (logging.logDriver !== 'awslogs' || group === undefined || prefix === undefined) return undefined
  return { group, stream: `${prefix}/${container}/${task}`, ...(region === undefined ? {} : { region }) }
}
