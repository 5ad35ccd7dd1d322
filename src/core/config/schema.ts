import type { Schema } from '../problem/schema.ts'
import { thingName } from './name-schema.ts'
import { policySchema } from './policy-schema.ts'
import { imageSchema, serviceSchema } from './service-schema.ts'

/** The config's JSON Schema: the one source of its keys, descriptions and defaults. */
export const configSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Tagship',
  description: 'Stages, images and services of a repository: .github/tagship.yml.',
  type: 'object',
  required: ['stages', 'services'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Address of this schema, for editors.' },
    ...policySchema,
    images: {
      type: 'object',
      default: {},
      propertyNames: thingName,
      additionalProperties: imageSchema,
      description: 'Images by name.'
    },
    services: {
      type: 'object',
      propertyNames: thingName,
      additionalProperties: serviceSchema,
      description: 'Services by name; none at all is allowed, and then nothing ships.'
    }
  }
}

/** Keys that are policy: read from the default branch, never from the commit that is released. */
export const policyKeys: readonly string[] = Object.keys(policySchema)
