import { createHmac } from 'node:crypto'
import { uuid } from '../kernel/draw.ts'
import type { World } from '../kernel/world.ts'

/** What a token says of the job that asks for it; absent ones take a default. */
export type TokenRequest = { readonly audience: string; readonly claims: Readonly<Record<string, string>> }

/** The claims that a request may set. */
export const settableClaims = ['sub', 'repository', 'ref', 'environment'] as const

/** GitHub's OIDC token for a job, valid for five minutes of virtual time; signed with the sandbox's seed, which nobody checks. */
export const token = (world: World, request: TokenRequest): string => {
  const seconds = Math.floor(world.now / 1000)
  const { repository = 'octo/shop', ref = 'refs/heads/main', environment } = request.claims
  const context = environment === undefined ? `ref:${ref}` : `environment:${environment}`
  const claims = {
    jti: uuid(world, `github token ${request.audience}`),
    iss: 'https://token.actions.githubusercontent.com',
    sub: request.claims.sub ?? `repo:${repository}:${context}`,
    aud: request.audience,
    repository,
    repository_owner: repository.split('/')[0],
    ref,
    ...(environment === undefined ? {} : { environment }),
    iat: seconds,
    nbf: seconds,
    exp: seconds + 300
  }
  const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: 'sandbox' })}.${part(claims)}`
  return `${signed}.${createHmac('sha256', world.seed).update(signed).digest('base64url')}`
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
