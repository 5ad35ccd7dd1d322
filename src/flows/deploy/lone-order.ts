import { Problem } from '../../core/problem/problem.ts'
import { revisionTags } from '../../core/record/revision-tags.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import { otherDrivers } from '../../core/rollout/controllers.data.ts'
import type { AcceptedDigests } from '../../core/rollout/observation.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import { wantedRevision } from '../../core/rollout/service-view.ts'
import type { Definition } from '../../core/task/definition.ts'
import { parseDefinition } from '../../core/task/definition-file.ts'
import { definitionHash } from '../../core/task/definition-hash.ts'
import { lostMembers } from '../../core/task/lost-members.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import type { Order } from '../../targets/order.ts'
import { causeOf } from '../release/cause.ts'
import type { Word } from './answer-paused.ts'
import { requestAt } from './unit-orders.ts'

/** What a service without a release shall run: a file, a revision that exists, or what its paused rollout brings. */
export type LoneRun = { readonly file: string } | { readonly revision: FamilyRevision } | { readonly word: Word }

type Lone = { readonly runs: LoneRun; readonly service: string; readonly cluster: string }

/** The order of a definition file or a revision that exists. */
export const loneOrder = async (lone: Lone, cloud: Cloud, ports: Ports): Promise<Order> => {
  const { runs, service } = lone
  const base = { label: service, service }
  if (!('file' in runs)) {
    const named = 'word' in runs ? await comingTo(lone, cloud) : runs.revision
    const view = await cloud.definitions.describe(named)
    if (view?.active !== true) throw missingRevision(named)
    const { revision, definition } = view
    return { ...base, wanted: { is: 'revision', revision, definition }, accepted: accepted(definition) }
  }
  const text = await ports.files.read(runs.file)
  if (text === undefined) throw missingFile(runs.file)
  const definition = parseDefinition(text, runs.file)
  const lost = lostMembers(runs.file, (await cloud.definitions.lost?.(definition)) ?? [])
  if (lost.length > 0) throw new Problem(lost)
  const hash = definitionHash(definition)
  const commit = await commitHere(ports)
  const digests = [...pinnedImages(definition).values()]
  const tags = revisionTags({ ...causeOf(ports.origin), hash, digests, ...(commit === undefined ? {} : { commit }) })
  return {
    ...{ ...base, wanted: { is: 'definition', definition, hash, tags }, accepted: accepted(definition) },
    ...(commit === undefined ? {} : { request: requestAt(commit, ports) })
  }
}

/** The commit of this run, where it is known: outside of a repository a file has no age. */
const commitHere = async ({ git, origin }: Ports): Promise<Release['commit'] | undefined> => {
  try {
    const found = await git.commit(origin.sha ?? 'HEAD')
    return found === undefined ? undefined : { sha: found.sha, time: found.time }
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** The revision that ECS works towards. */
const comingTo = async ({ cluster, service }: Lone, { services }: Cloud): Promise<FamilyRevision> => {
  const view = (await services.describe(cluster, [service])).get(service)
  const coming = view === undefined ? undefined : wantedRevision(view)
  if (coming !== undefined) return coming
  if (view !== undefined)
    throw new Problem({ what: `The service "${service}" has no primary task set.`, remedy: otherDrivers.EXTERNAL })
  throw new Problem({
    what: `The service "${service}" does not exist in the cluster "${cluster}".`,
    remedy: 'Correct its name, the cluster, the region or the account.'
  })
}

const accepted = (definition: Definition): AcceptedDigests =>
  new Map([...pinnedImages(definition)].map(([container, digest]) => [container, [digest]]))

const missingRevision = (revision: string): Problem =>
  new Problem({
    what: `The task definition "${revision}" does not exist or is no longer ACTIVE.`,
    remedy: 'Name an ACTIVE revision as family:revision, or register it again.'
  })

const missingFile = (file: string): Problem =>
  new Problem({
    what: `The task definition "${file}" does not exist.`,
    remedy: 'Check the input "task-definition": the path is relative to the root of the repository.'
  })
