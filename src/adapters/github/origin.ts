import type { Origin } from '../../ports/origin.ts'
import { eventPayload } from './event.ts'

/** A process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Whether this process is a step of a GitHub job. */
export const onGithub = (env: Environment): boolean => env.GITHUB_ACTIONS === 'true'

/** What GitHub says of the event that started the job, from the environment and the payload's text. */
export const githubOrigin = (env: Environment, payload: string | undefined): Origin => {
  const event = eventPayload(payload)
  const name = given(env, 'GITHUB_EVENT_NAME') ?? 'unknown'
  const ref = given(env, 'GITHUB_REF')
  const pulled = name.startsWith('pull_request') || event.pull_request !== undefined
  return defined({
    event: name === 'push' && ref?.startsWith('refs/tags/') ? 'tag' : name,
    ref,
    sha: given(env, 'GITHUB_SHA'),
    actor: given(env, 'GITHUB_TRIGGERING_ACTOR') ?? given(env, 'GITHUB_ACTOR') ?? 'unknown',
    run: runUrl(env),
    defaultBranch: event.repository?.default_branch,
    repository: given(env, 'GITHUB_REPOSITORY'),
    // a workflow_run after a pull request may have checked out that request's code
    fromPullRequest: pulled || (event.workflow_run?.event ?? '').startsWith('pull_request')
  })
}

const runUrl = (env: Environment): string | undefined => {
  const [server, repository, id] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(name =>
    given(env, name)
  )
  return server === undefined || repository === undefined || id === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${id}`
}

/** A variable that is set and not empty. */
export const given = (env: Environment, name: string): string | undefined => {
  const value = env[name]
  return value === '' ? undefined : value
}

type Loose = { readonly [K in keyof Origin]: Origin[K] | undefined } & Pick<
  Origin,
  'event' | 'actor' | 'fromPullRequest'
>

/** An origin without the members that nobody gave. */
export const defined = (origin: Loose): Origin => {
  const { event, actor, fromPullRequest, ...rest } = origin
  return {
    event,
    actor,
    fromPullRequest,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  }
}
