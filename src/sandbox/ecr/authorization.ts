import type { Context } from '../kernel/context.ts'
import { draw } from '../kernel/draw.ts'
import { isStructure } from '../kernel/member.ts'
import { parseJson } from './json.ts'

/** Who may use the registry, by the ARN of who asked for the password, and until when, in virtual milliseconds. */
export type Authorization = {
  readonly account: string
  readonly region: string
  readonly arn: string
  readonly expiresAt: number
}

/** A password for the registry's user `AWS`: it says itself for which account it is and when it ends. */
export const password = (context: Context, forMs: number): string => {
  const { account, caller, now } = context
  const payload = base64(JSON.stringify({ account: account.id, region: caller.region, arn: caller.arn }))
  return base64(
    JSON.stringify({
      payload,
      datakey: base64(draw(context.world, `ecr|GetAuthorizationToken|${account.id}/${caller.region}`)),
      version: '2',
      type: 'DATA_KEY',
      expiration: Math.floor((now + forMs) / 1000)
    })
  )
}

/** What a password says; `undefined` when it is none of this registry's. */
export const parsePassword = (text: string): Authorization | undefined => {
  const body = decoded(text)
  if (!isStructure(body) || body.type !== 'DATA_KEY' || typeof body.payload !== 'string') return undefined
  const payload = decoded(body.payload)
  if (!isStructure(payload) || typeof body.expiration !== 'number') return undefined
  const { account, region, arn } = payload
  if (typeof account !== 'string' || !/^\d{12}$/.test(account)) return undefined
  if (typeof region !== 'string' || typeof arn !== 'string') return undefined
  return { account, region, arn, expiresAt: body.expiration * 1000 }
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const decoded = (text: string): unknown => parseJson(Buffer.from(text, 'base64').toString())
