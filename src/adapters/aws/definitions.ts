import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { tagKeys } from '../../core/record/keys.ts'
import type { Definition, Json } from '../../core/task/definition.ts'
import { lostMembers } from '../../core/task/lost-members.ts'
import { registrable } from '../../core/task/registrable.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Definitions, RevisionView } from '../../ports/definitions.ts'
import { familyRevision } from './arn.ts'
import type { Caller } from './calls.ts'
import { tagList, tagRecord, tagResource } from './ecs-tags.ts'
import { certain } from './given.ts'
import { lostKeys } from './lost-keys.ts'
import { type Pacer, pacer, registrations } from './pacer.ts'
import { pages } from './pages.ts'
import { wholeBody } from './whole-body.ts'

/** Task definitions over the SDK, passed through whole: what the SDK does not know is read all the same, and never left out in silence. */
export const definitions = (ecs: Caller<'ECS'>, clock: Clock): Definitions => {
  const lost: Lost = definition => clock.busy(() => lostKeys(definition))
  const pace = pacer(clock, registrations)
  const describe = describeDefinition(ecs)
  const revisions = listRevisions(ecs)
  return {
    describe,
    revisions,
    lost,
    register: register(ecs, { describe, revisions, lost, pace }),
    tag: tagResource(ecs)
  }
}

const describeDefinition =
  (ecs: Caller<'ECS'>): Definitions['describe'] =>
  async name => {
    try {
      return await ecs({
        operation: 'ecs:DescribeTaskDefinition',
        on: { definition: name },
        send: async api => {
          const { DescribeTaskDefinitionCommand } = await import('@aws-sdk/client-ecs')
          const command = new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ['TAGS'] })
          const body = wholeBody(command)
          const { tags } = await api.send(command, {})
          return revisionView(body(), tagRecord(tags))
        }
      })
    } catch (error) {
      // ECS has no code of its own for a definition that does not exist.
      if (error instanceof Failure && error.code === 'ClientException' && /unable to describe/i.test(error.message))
        return undefined
      throw error
    }
  }

const listRevisions =
  (ecs: Caller<'ECS'>): Definitions['revisions'] =>
  async (family, limit) => {
    const asked = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: Math.min(limit, 100) } as const
    const read = async (nextToken: string | undefined) => {
      const answer = await ecs({
        operation: 'ecs:ListTaskDefinitions',
        on: { definition: family },
        send: api => api.listTaskDefinitions({ ...asked, ...(nextToken === undefined ? {} : { nextToken }) })
      })
      const items = (answer.taskDefinitionArns ?? []).map(familyRevision).filter(name => name.startsWith(`${family}:`))
      return { items, next: answer.nextToken }
    }
    return pages(read, limit)
  }

type Lost = (definition: Definition) => Promise<readonly string[]>

type Reading = Pick<Definitions, 'describe' | 'revisions'>

const register =
  (ecs: Caller<'ECS'>, reading: Reading & { readonly lost: Lost; readonly pace: Pacer }): Definitions['register'] =>
  async (definition, tags, signal) => {
    const family = String(definition.family)
    const lost = await reading.lost(definition)
    if (lost.length > 0) throw new Problem(lostMembers(family, lost))
    await reading.pace(signal)
    return ecs({
      operation: 'ecs:RegisterTaskDefinition',
      on: { definition: family },
      send: async api => {
        const { RegisterTaskDefinitionCommand } = await import('@aws-sdk/client-ecs')
        // The keys were checked just now; ECS itself judges the values.
        const command = new RegisterTaskDefinitionCommand({ ...definition, tags: tagList(tags) } as never)
        const body = wholeBody(command)
        const answer = await api.send(command, {})
        return revisionView(body(), answer.tags === undefined ? tags : tagRecord(answer.tags))
      },
      readBack: () => registered(family, tags, reading)
    })
  }

/** How many of the newest revisions may have been registered by others since the call that got no answer. */
const recent = 5

/** A revision of the same state for another stage is not ours: proofs are written on revisions. */
const registered = async (
  family: string,
  tags: Readonly<Record<string, string>>,
  reading: Reading
): Promise<RevisionView | undefined> => {
  const ours = [tagKeys.hash, tagKeys.stage, tagKeys.service]
  for (const name of await reading.revisions(family, recent)) {
    const view = await reading.describe(name)
    if (tags[tagKeys.hash] !== undefined && ours.every(key => view?.tags[key] === tags[key])) return view
  }
  return undefined
}

const revisionView = (body: Json, tags: Readonly<Record<string, string>>): RevisionView => {
  const { taskDefinition } = body as { readonly taskDefinition?: Definition }
  const definition = certain(taskDefinition, 'taskDefinition')
  const arn = String(definition.taskDefinitionArn)
  return {
    revision: familyRevision(arn),
    arn,
    active: definition.status === 'ACTIVE',
    definition: registrable(definition),
    tags
  }
}
