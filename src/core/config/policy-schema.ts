import type { Schema } from '../problem/schema.ts'
import { branches, lengthOfTime, stageName, thingName } from './name-schema.ts'

const place: Readonly<Record<string, Schema>> = {
  account: {
    type: 'string',
    pattern: '^\\d{12}$',
    patternErrorMessage: "an account's twelve digits",
    description: 'AWS account, in quotes. Without it the account of the credentials is meant.'
  },
  region: {
    type: 'string',
    pattern: '^[a-z]{2,4}(-[a-z]+)+-\\d+$',
    patternErrorMessage: 'an AWS region such as eu-west-1',
    description: 'AWS region.'
  },
  role: {
    type: 'string',
    pattern: '^arn:[a-z-]+:iam::\\d{12}:role/.+$',
    patternErrorMessage: "a role's ARN",
    description: 'Role that is assumed for this place. Without it the credentials of the job are used.'
  },
  'read-role': {
    type: 'string',
    pattern: '^arn:[a-z-]+:iam::\\d{12}:role/.+$',
    patternErrorMessage: "a role's ARN",
    description: 'Role that is assumed where this place is only read, for example for its proofs by the next stage.'
  }
}

const stage: Schema = {
  type: 'object',
  required: ['region', 'cluster'],
  additionalProperties: false,
  properties: {
    ...place,
    cluster: { type: 'string', description: 'ECS cluster; {stage} is filled in.' },
    on: {
      type: 'object',
      additionalProperties: false,
      default: {},
      description: 'What ships here by itself.',
      properties: { push: { ...branches, default: [], description: 'Branches whose pushes ship here.' } }
    },
    soak: { ...lengthOfTime, description: 'How long a state must have run here before it may leave.' }
  }
}

const tagRule: Schema = {
  type: 'object',
  required: ['match'],
  additionalProperties: false,
  properties: {
    match: {
      type: 'string',
      maxLength: 255,
      description: 'JavaScript regular expression over the whole tag, with the named groups version, service and stage.'
    },
    service: { ...thingName, description: 'The service that such a tag releases, where the tag does not name it.' },
    stage: { ...stageName, description: 'The stage that such a tag releases to, where the tag does not name it.' },
    lane: { ...stageName, description: 'The lane that such a tag takes.' }
  }
}

/** Keys of the config that are read from the default branch. */
export const policySchema: Readonly<Record<string, Schema>> = {
  ladder: {
    type: 'array',
    minItems: 1,
    items: { anyOf: [stageName, { type: 'array', minItems: 1, items: stageName }] },
    default: ['alpha', 'beta', 'gamma', 'live'],
    description: 'Stages from first to last; a rung may be a list of stages side by side.'
  },
  lanes: {
    type: 'object',
    default: {},
    propertyNames: stageName,
    description: 'Shorter ladders for hotfixes, by name.',
    additionalProperties: {
      type: 'object',
      required: ['refs', 'stages'],
      additionalProperties: false,
      properties: {
        refs: { ...branches, minItems: 1, description: 'Branches from which the lane may be taken.' },
        stages: { type: 'array', minItems: 1, items: stageName, description: 'Stages of the lane, first to last.' }
      }
    }
  },
  refs: { ...branches, default: ['main'], description: 'Branches from which release tags must be reachable.' },
  registry: {
    type: 'object',
    required: ['region'],
    additionalProperties: false,
    properties: place,
    description: "Where images live, and the only role that writes them. Default: the first stage's place."
  },
  stages: {
    type: 'object',
    minProperties: 1,
    propertyNames: stageName,
    additionalProperties: stage,
    description: 'Stages by name: where each is.'
  },
  tags: {
    type: 'array',
    default: [],
    items: tagRule,
    description: 'Rules for release tags, tried before the default ones.'
  }
}
