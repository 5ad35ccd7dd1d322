import { describe, expect, it } from '@jest/globals'
import { commandOrigin } from './command-origin.ts'
import { githubOrigin } from './origin.ts'

const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_ACTOR: 'ada',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_RUN_ID: '7'
}

describe('githubOrigin', () => {
  it('tells what was pushed', () => {
    expect(githubOrigin(env, '{"repository":{"default_branch":"trunk"}}')).toEqual({
      event: 'push',
      ref: 'refs/heads/main',
      sha: 'a'.repeat(40),
      actor: 'ada',
      run: 'https://github.com/octo/shop/actions/runs/7',
      defaultBranch: 'trunk',
      repository: 'octo/shop',
      fromPullRequest: false
    })
  })

  it('calls a pushed tag a tag, and names who ran it again', () => {
    const again = { ...env, GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_TRIGGERING_ACTOR: 'bob' }
    expect(githubOrigin(again, undefined)).toMatchObject({ event: 'tag', ref: 'refs/tags/v1.2.3', actor: 'bob' })
  })

  it.each([
    ['pull_request', '{"pull_request":{}}'],
    ['pull_request_target', '{}'],
    ['workflow_run', '{"workflow_run":{"event":"pull_request"}}'],
    ['pull_request_review', 'no json']
  ])('knows a pull request behind %s', (name, payload) => {
    expect(githubOrigin({ ...env, GITHUB_EVENT_NAME: name }, payload).fromPullRequest).toBe(true)
  })
})

describe('commandOrigin', () => {
  it('reads another system variables', () => {
    const gitlab = {
      GITLAB_CI: 'true',
      CI_COMMIT_SHA: 'b'.repeat(40),
      CI_COMMIT_TAG: 'v1.0.0',
      GITLAB_USER_LOGIN: 'ada'
    }
    expect(commandOrigin(gitlab)).toEqual({
      event: 'tag',
      ref: 'refs/tags/v1.0.0',
      sha: 'b'.repeat(40),
      actor: 'ada',
      fromPullRequest: false
    })
  })

  it('knows a merge request of another system', () => {
    expect(commandOrigin({ GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '3' }).fromPullRequest).toBe(true)
  })

  it('takes anything else for a person', () => {
    expect(commandOrigin({ USER: 'ada' })).toEqual({ event: 'command', actor: 'ada', fromPullRequest: false })
  })
})
