import type { Context } from '../kernel/context.ts'
import type { Operation } from '../kernel/operation.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { password } from './authorization.ts'

const life = 12 * 3_600_000

const run = (context: Context): Record<string, unknown> => ({
  authorizationData: [
    {
      authorizationToken: Buffer.from(`AWS:${password(context, life)}`).toString('base64'),
      expiresAt: timestamp(Math.floor((context.now + life) / 1000) * 1000),
      proxyEndpoint: `http://${context.registry}`
    }
  ]
})

/** `GetAuthorizationToken`: one token for twelve hours, whatever `registryIds` says. */
export const getAuthorizationToken: Operation = { run, resource: () => '' }
