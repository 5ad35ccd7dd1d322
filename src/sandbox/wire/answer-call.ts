import { attempt, type Deed, type Delivery } from '../control/attempt.ts'
import type { Caller, Context } from '../kernel/context.ts'
import { uuid } from '../kernel/draw.ts'
import { enter } from '../kernel/enter.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { CallKey } from '../kernel/take-fault.ts'
import type { World } from '../kernel/world.ts'
import { denial } from '../permissions/authorize.ts'
import type { Call } from '../permissions/reach.ts'
import { takeToken } from '../throttle/throttle.ts'
import { type Identity, identity } from './caller.ts'
import type { Codec } from './codec.ts'
import type { WireRequest } from './request.ts'
import { lostCodec, type Route, route, unbuilt } from './route.ts'
import type { Scene } from './scene.ts'

/** Answers one call to an AWS service: who calls, which operation, what faults strike, what it does. */
export const answerCall = (scene: Scene, request: WireRequest): Delivery => {
  const who = identity(scene.world, request.headers.authorization, scene.defaults)
  const way = route(request, scene.services)
  return way instanceof Refusal
    ? answerLost(scene, request, { who, refusal: way })
    : answerRouted(scene, request, { who, way })
}

const answerRouted = (
  scene: Scene,
  request: WireRequest,
  found: { readonly who: Identity; readonly way: Route }
): Delivery => {
  const { who, way } = found
  const { service, operation: name, codec } = way
  const operation = Object.hasOwn(service.operations, name) ? service.operations[name] : undefined
  const input = tried(() => codec.input(request))
  const resource = operation === undefined || input instanceof Refusal ? '' : tried(() => operation.resource(input))
  const key = callKey(who.caller, [service.name, name, typeof resource === 'string' ? resource : ''])
  const requestId = requestIdOf(scene.world, key)
  const act = (): Deed => {
    admit(scene.world, found, operation)
    if (operation === undefined) throw unbuilt(`${service.name}:${name}`)
    if (input instanceof Refusal) throw input
    if (!takeToken(scene.world, key))
      throw new Refusal(codec.words.throttled[0], 'Rate exceeded', { status: codec.words.throttled[1] })
    permit(enter(scene.world, who.caller, scene.hosts), codec, { service: service.name, operation: name, input })
    const members = operation.run(
      enter(scene.past?.(service.name, name) ?? scene.world, who.caller, scene.hosts),
      input
    )
    return { reply: codec.success({ operation: name, requestId, members }), response: members }
  }
  const fail = (refusal: Refusal) => codec.failure(requestId, refusal)
  const seen = input instanceof Refusal ? null : input
  return attempt({ world: scene.world, key, caller: who.caller.arn, request: seen, act, fail })
}

const answerLost = (
  scene: Scene,
  request: WireRequest,
  lost: { readonly who: Identity; readonly refusal: Refusal }
): Delivery => {
  const key = callKey(lost.who.caller, ['unknown', request.headers['x-amz-target'] ?? request.method, ''])
  const requestId = requestIdOf(scene.world, key)
  const act = (): Deed => {
    throw lost.refusal
  }
  const fail = (refusal: Refusal) => lostCodec(request).failure(requestId, refusal)
  return attempt({ world: scene.world, key, caller: lost.who.caller.arn, request: null, act, fail })
}

const admit = (world: World, found: { who: Identity; way: Route }, operation: Operation | undefined): void => {
  const { words } = found.way.codec
  const { session, signed } = found.who
  if (!signed && operation?.unsigned !== true)
    throw new Refusal(words.missing[0], 'Missing Authentication Token', { status: words.missing[1] })
  if (session !== undefined && world.now >= session.expires)
    throw new Refusal(words.expired[0], 'The security token included in the request is expired', {
      status: words.expired[1]
    })
}

const permit = (context: Context, codec: Codec, call: Call): void => {
  const said = denial(context, call)
  if (said !== undefined) throw new Refusal(codec.words.denied[0], said, { status: codec.words.denied[1] })
}

const callKey = (caller: Caller, what: readonly [service: string, operation: string, resource: string]): CallKey => ({
  service: what[0],
  operation: what[1],
  resource: what[2],
  account: caller.account,
  region: caller.region
})

const requestIdOf = (world: World, key: CallKey): string =>
  uuid(world, `request ${key.service} ${key.operation} ${key.account} ${key.region} ${key.resource}`)

const tried = <T>(read: () => T): T | Refusal => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
