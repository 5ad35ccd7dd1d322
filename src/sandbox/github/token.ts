import { createHash, createHmac } from 'node:crypto'
import { uuid } from '../kernel/draw.ts'
import type { World } from '../kernel/world.ts'

/** What a token says of the job that asks for it; absent ones take a default. */
export type TokenRequest = { readonly audience: string; readonly claims: Readonly<Record<string, string>> }

/** The claims that a request may set. */
export const settableClaims = [
  ...['sub', 'repository', 'repository_id', 'repository_visibility', 'ref', 'ref_type', 'sha', 'environment'],
  ...['actor', 'event_name', 'head_ref', 'base_ref', 'runner_environment', 'run_id', 'run_number', 'run_attempt'],
  ...['workflow', 'workflow_ref', 'job_workflow_ref']
] as const

/** GitHub's OIDC token for a job, valid for five minutes of virtual time; signed with the sandbox's seed, as STS checks. */
export const token = (world: World, request: TokenRequest): string => {
  const seconds = Math.floor(world.now / 1000)
  const { repository = 'octo/shop', environment, event_name: event = 'push' } = request.claims
  const asked = event === 'pull_request'
  const ref = request.claims.ref ?? (asked ? 'refs/pull/1/merge' : 'refs/heads/main')
  const context = environment === undefined ? (asked ? event : `ref:${ref}`) : `environment:${environment}`
  const claims = {
    jti: uuid(world, `github token ${request.audience}`),
    iss: 'https://token.actions.githubusercontent.com',
    sub: request.claims.sub ?? `repo:${repository}:${context}`,
    aud: request.audience,
    repository,
    repository_owner: repository.split('/')[0],
    repository_id: stableId(repository),
    ...{ actor: 'octocat', event_name: event, workflow: 'release', runner_environment: 'github-hosted' },
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ...request.claims,
    ref,
    ...(environment === undefined ? {} : { environment }),
    iat: seconds,
    nbf: seconds,
    exp: seconds + 300
  }
  const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: 'sandbox' })}.${part(claims)}`
  return `${signed}.${signature(world, signed)}`
}

/** Whether a token was given out here, unchanged. */
export const isOwn = (world: World, text: string): boolean => {
  const end = text.lastIndexOf('.')
  return signature(world, text.slice(0, end)) === text.slice(end + 1)
}

const signature = (world: World, signed: string): string =>
  createHmac('sha256', world.seed).update(signed).digest('base64url')

/** A repository's number, the same for the same name. */
const stableId = (repository: string): string =>
  String(Number.parseInt(createHash('sha256').update(repository).digest('hex').slice(0, 8), 16))

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
