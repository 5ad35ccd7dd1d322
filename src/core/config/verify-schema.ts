import type { Schema } from '../problem/schema.ts'
import { lengthOfTime, thingName } from './name-schema.ts'

const status: Schema = { type: 'number', multipleOf: 1, minimum: 100, maximum: 599 }

/** What must hold before a state counts as proven. */
export const verifySchema: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  description:
    'What must hold before a state counts as proven: an address, alarms, targets, a task, or several of them.',
  properties: {
    url: {
      type: 'string',
      pattern: '^https?://.+',
      patternErrorMessage: 'an http or https address',
      description: 'Health address; {stage} is filled in.'
    },
    status: {
      anyOf: [status, { type: 'array', minItems: 1, items: status }],
      description: 'Status that it must answer, or several. Default: any 2xx.'
    },
    body: { type: 'string', description: 'Text that the body must contain; {stage} is filled in.' },
    headers: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Texts that headers must contain; {stage} is filled in.'
    },
    redirects: {
      type: 'number',
      multipleOf: 1,
      minimum: 0,
      maximum: 5,
      description: 'How many redirects are followed. Default: 5.'
    },
    alarms: {
      type: 'array',
      minItems: 1,
      items: { type: 'string' },
      description: 'CloudWatch alarms that must not fire; {stage} is filled in.'
    },
    targets: {
      type: 'boolean',
      description: "true: the targets in the service's target groups must be healthy."
    },
    task: { ...thingName, description: 'Service of kind task that must end well, run inside the network of this one.' },
    within: { ...lengthOfTime, description: 'How long it may take until all of it holds. Default: 1m.' },
    for: { ...lengthOfTime, description: 'How long it must then go on holding.' },
    retries: {
      type: 'number',
      multipleOf: 1,
      minimum: 0,
      maximum: 100,
      description: 'How many looks in a row may fail while it must go on holding. Default: 1.'
    }
  }
}
