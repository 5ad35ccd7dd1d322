import type { Context } from '../kernel/context.ts'
import { partition } from '../kernel/partition.ts'

/** The ARN of an ECS resource of the context's account and region, `rest` being all after the account. */
export const ecsArn = (context: Context, rest: string): string =>
  `arn:${partition(context.caller.region)}:ecs:${context.caller.region}:${context.account.id}:${rest}`

/** The parts of a name or ARN after its kind: `['shop', 'api']` of `arn:…:service/shop/api`, `['api']` of `api`. */
export const nameParts = (text: string, kind: string): readonly string[] => {
  if (!text.startsWith('arn:')) return [text]
  const resource = text.split(':').slice(5).join(':')
  return resource.startsWith(`${kind}/`) ? resource.slice(kind.length + 1).split('/') : [resource]
}

/** The last part of a name or ARN. */
export const lastPart = (text: string): string => text.split('/').at(-1) ?? text

/** Whether the text is an ARN of another account or region than the context's. */
export const isForeign = (context: Context, text: string): boolean => {
  if (!text.startsWith('arn:')) return false
  const [, , , region, account] = text.split(':')
  return region !== context.caller.region || account !== context.account.id
}

/** The key under which ids of this kind and resource are drawn: apart by account and region. */
export const drawKey = (context: Context, what: string): string =>
  `ecs ${context.account.id} ${context.caller.region} ${what}`
