import type { Schema } from '../problem/schema.ts'

const text: Schema = { type: 'string' }
const shaped = (pattern: string, patternErrorMessage: string): Schema => ({
  type: 'string',
  pattern,
  patternErrorMessage
})
const name = shaped('^[a-z0-9]+(-[a-z0-9]+)*$', 'lower-case letters, digits and single hyphens')
const sha = shaped('^([0-9a-f]{40}|[0-9a-f]{64})$', 'a full commit id')
const instant = shaped(
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
  'a moment such as 2026-11-22T10:15:30.000Z'
)
const hash = shaped('^[0-9a-f]{64}$', '64 hex digits')
const revision = shaped('^[A-Za-z0-9_-]{1,255}:[1-9]\\d*$', 'family:revision')
const repository = shaped('^[a-z0-9]+([._/-]+[a-z0-9]+)*$', "a repository's name without host")

const image: Schema = {
  type: 'object',
  required: ['repository'],
  properties: {
    repository,
    key: hash,
    digest: shaped('^sha256:[0-9a-f]{64}$', 'sha256: and 64 hex digits'),
    origin: { type: 'string', enum: ['built', 'reused', 'promoted', 'given'] },
    tags: { type: 'array', items: shaped('^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$', 'an image tag') }
  }
}

const outcomes: readonly string[] = [
  'succeeded',
  'no-op',
  'paused',
  'waiting',
  'failed',
  'rolled-back',
  'unverified',
  'superseded',
  'nothing-running',
  'timed-out',
  'cancelled',
  'not-attempted',
  'refused',
  'errored'
]

const reasons: readonly string[] = [
  'image-changed',
  'config-changed',
  'task-changed',
  'not-running',
  'not-proven',
  'unknown-base',
  'tag',
  'asked',
  'drift'
]

const unit: Schema = {
  type: 'object',
  required: ['service', 'kind', 'why', 'wave', 'images'],
  properties: {
    service: name,
    kind: { type: 'string', enum: ['service', 'scheduled-task', 'task', 'lambda', 'site'] },
    version: text,
    why: { type: 'string', enum: reasons },
    wave: { type: 'number' },
    images: { type: 'object', additionalProperties: name },
    task: { type: 'object', required: ['hash'], properties: { hash, revision } },
    previous: revision,
    outcome: { type: 'object', required: ['is'], properties: { is: { type: 'string', enum: outcomes } } }
  }
}

/** What a release must look like when it comes back from a workflow's output or a file (design §3). Members of a later make pass. */
export const releaseSchema: Schema = {
  type: 'object',
  required: ['stage', 'commit', 'cause', 'images', 'units'],
  properties: {
    stage: name,
    lane: name,
    commit: { type: 'object', required: ['sha', 'time'], properties: { sha, time: instant } },
    cause: {
      type: 'object',
      required: ['event', 'actor'],
      properties: { event: text, tag: text, actor: text, run: text }
    },
    images: { type: 'object', additionalProperties: image },
    units: { type: 'array', items: unit },
    former: { type: 'array', items: name }
  }
}
