import type { Context } from '../kernel/context.ts'
import { textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { password } from './authorization.ts'
import { checkLength } from './constraint.ts'
import { invalid } from './refuse.ts'

const life = 12 * 3_600_000

const run = (context: Context, input: Input): Record<string, unknown> => {
  const ids = textsMember(input, 'registryIds')
  const form = 'Member must satisfy regular expression pattern: [0-9]{12}'
  if (ids !== undefined) checkLength('registryIds', ids.length, { least: 1, most: 10 })
  if (ids?.some(id => !/^[0-9]{12}$/.test(id)))
    throw invalid('registryIds', `Member must satisfy constraint: [${form}]`)
  return { authorizationData: [data(context)] }
}

const data = (context: Context): Record<string, unknown> => ({
  authorizationToken: Buffer.from(`AWS:${password(context, life)}`).toString('base64'),
  expiresAt: timestamp(Math.floor((context.now + life) / 1000) * 1000),
  proxyEndpoint: `http://${context.registry}`
})

/** `GetAuthorizationToken`: one token for twelve hours, whatever `registryIds` says. */
export const getAuthorizationToken: Operation = { run, resource: () => '' }
