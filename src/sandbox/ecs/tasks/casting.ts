import type { Context } from '../../kernel/context.ts'
import { durationMs } from '../../kernel/duration.ts'
import { fits } from '../../kernel/glob.ts'
import { textsMember } from '../../kernel/member.ts'
import type { TaskRule } from '../../kernel/world.ts'
import type { ContainerSpec } from '../definitions/container-spec.ts'
import { pace } from '../pace.data.ts'
import type { Pulled } from './pulled.ts'
import type { Script } from './script.ts'

/** What a script is made of: the task's containers and what pulling their images gave. */
export type Cast = {
  readonly family: string
  readonly service: string | undefined
  readonly containers: readonly { readonly spec: ContainerSpec; readonly pulled: Pulled }[]
}

/** The behaviour of a task: an image that is not there or not for this machine, else the first rule that fits, else what an image's labels say, else it runs. */
export const script = (context: Context, cast: Cast): Script => {
  for (const { spec, pulled } of cast.containers)
    if (!pulled.found) return written({ start: 'cannot-pull', reason: pulled.reason, match: {} }, spec.name)
  for (const { spec, pulled } of cast.containers)
    if (pulled.found && pulled.foreign) return written(misfit(spec), spec.name)
  for (const rule of context.world.tasks) {
    const befallen = cast.containers.find(({ spec }) => matches(rule.match, cast, spec))
    if (befallen !== undefined)
      return written(
        rule,
        rule.match.image === undefined && rule.match.container === undefined ? essential(cast) : befallen.spec.name
      )
  }
  for (const { spec, pulled } of cast.containers) {
    const rule = pulled.found ? labelled(pulled.labels) : undefined
    if (rule !== undefined) return written(rule, spec.name)
  }
  return written({ start: 'run', match: {} }, essential(cast))
}

const misfit = ({ body }: ContainerSpec): TaskRule => {
  const [program = '/app'] = [...(textsMember(body, 'entryPoint') ?? []), ...(textsMember(body, 'command') ?? [])]
  return { start: 'crash', after: '1s', 'exit-code': 255, log: [`exec ${program}: exec format error`], match: {} }
}

const essential = (cast: Cast): string =>
  (cast.containers.find(({ spec }) => spec.essential) ?? cast.containers[0])?.spec.name ?? ''

const matches = (match: TaskRule['match'], cast: Cast, spec: ContainerSpec): boolean =>
  fits(match.image ?? '*', spec.image) &&
  fits(match.family ?? '*', cast.family) &&
  fits(match.container ?? '*', spec.name) &&
  (match.service === undefined || (cast.service !== undefined && fits(match.service, cast.service)))

const starts: readonly TaskRule['start'][] = [
  'run',
  'crash',
  'hang',
  'cannot-pull',
  'cannot-start',
  'unhealthy',
  'flap',
  'reclaim',
  'cannot-place'
]

const labelled = (labels: Readonly<Record<string, string>>): TaskRule | undefined => {
  const said = (name: string): string | undefined => labels[`tagship.sandbox.${name}`]
  const start = starts.find(known => known === said('start'))
  if (start === undefined && said('log') === undefined) return undefined
  const [exitCode, after, reason, log] = [said('exit-code'), said('after'), said('reason'), said('log')]
  return {
    match: {},
    start: start ?? 'run',
    ...(exitCode === undefined ? {} : { 'exit-code': Number(exitCode) }),
    ...(after === undefined ? {} : { after }),
    ...(reason === undefined ? {} : { reason }),
    ...(log === undefined ? {} : { log: log.split('\n') })
  }
}

const written = (rule: TaskRule, container: string): Script => ({
  start: rule.start,
  container,
  exitCode: rule['exit-code'] ?? (rule.start === 'reclaim' ? 143 : 1),
  ...(rule.start === 'reclaim' ? { stopCode: rule['stop-code'] ?? 'SpotInterruption' } : {}),
  after: durationMs(rule.after ?? '') ?? (rule.start === 'crash' ? pace.crash : pace.flap),
  ...(rule.reason === undefined ? {} : { reason: rule.reason }),
  log: rule.log ?? []
})
