import { ecrState, entry, type Repository } from '../ecr/state.ts'
import type { CallRecord } from '../kernel/call.ts'
import { textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { keepCall } from '../kernel/record-call.ts'
import type { WireRequest } from '../wire/request.ts'
import type { Scene } from '../wire/scene.ts'
import type { Content } from './entry.ts'

const layerCalls = ['InitiateLayerUpload', 'UploadLayerPart', 'CompleteLayerUpload']
const changing = ['BeginUpload', 'CompleteUpload', 'PutManifest', 'DeleteManifest', 'GetManifest', ...layerCalls]

/** Whether a request brings content whose bytes the journal does not keep. */
export const bringsContent = (request: WireRequest): boolean => {
  const [service, operation] = (request.headers['x-amz-target'] ?? '').split('.')
  return service === 'AmazonEC2ContainerRegistry_V20150921' && layerCalls.includes(operation ?? '')
}

/** What a call that touched content, through the registry or the API, has left behind. */
export const contentAfter = (scene: Scene, call: CallRecord): Content => {
  const account = textMember((call.request ?? {}) as Input, 'registryId') ?? call.account
  const { world } = scene
  const state = /^\d{12}$/.test(account) ? ecrState(scene.enter(account, call.region)) : undefined
  const changed = changing.includes(call.operation) && call.status < 400
  const repository: Repository | undefined = changed ? entry(state?.repositories ?? {}, call.resource) : undefined
  const keys = [
    `request ${call.service} ${call.operation} ${call.account} ${call.region} ${call.resource}`,
    `ecr|InitiateLayerUpload|${account}/${call.region}/${call.resource}`,
    ...(world.faults.length === 0 ? [] : Object.keys(world.draws).filter(key => key.startsWith('fault ')))
  ]
  return {
    do: 'content',
    account,
    region: call.region,
    ...(repository === undefined ? {} : { repository }),
    uploads: state?.uploads ?? {},
    draws: Object.fromEntries(keys.flatMap(key => (key in world.draws ? [[key, world.draws[key] ?? 0]] : []))),
    faults: world.faults,
    call
  }
}

/** Puts what a content call left behind in its place; copies, so that worlds share nothing. */
export const applyContent = ({ world, enter }: Scene, content: Content): void => {
  const { account, region, repository, uploads, draws, faults, call } = structuredClone(content)
  Object.assign(world.draws, draws)
  world.faults = [...faults]
  keepCall(world, call)
  if (!/^\d{12}$/.test(account)) return
  const state = ecrState(enter(account, region))
  state.uploads = uploads
  if (repository !== undefined) state.repositories[repository.name] = repository
}
