import type { Schema } from '../problem/schema.ts'
import { path, stageName, thingName } from './name-schema.ts'
import { verifySchema } from './verify-schema.ts'

const imageKeys: Readonly<Record<string, Schema>> = {
  path: { ...path, description: 'Folder of the build context.' },
  needs: {
    type: 'array',
    items: path,
    default: [],
    description: 'Further files and folders that the image is made of.'
  },
  repository: {
    type: 'string',
    pattern: '^(?=.{2,256}$)[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$',
    patternErrorMessage: "an ECR repository's name, without host",
    description: "ECR repository. Default: the image's name."
  },
  dockerfile: { ...path, description: 'Dockerfile. Default: the one in the folder.' },
  target: { type: 'string', description: 'Target of a Dockerfile with several.' },
  args: {
    type: 'object',
    default: {},
    additionalProperties: { type: 'string' },
    description: 'Build arguments. They can be read in the image: no secrets.'
  },
  platforms: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'string',
      pattern: '^[a-z0-9]+/[a-z0-9]+(/[a-z0-9]+)?$',
      patternErrorMessage: 'such as linux/arm64'
    },
    default: ['linux/amd64'],
    description: 'Platforms to build for.'
  }
}

/** One image. */
export const imageSchema: Schema = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: imageKeys
}

const values = (description: string): Schema => ({
  type: 'object',
  default: {},
  propertyNames: { type: 'string', pattern: '^[^=\\s]+$', patternErrorMessage: 'a name without white space and =' },
  additionalProperties: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  description
})

const overlayKeys: Readonly<Record<string, Schema>> = {
  env: values('Variables; null removes one.'),
  secrets: values('Variables from SSM (ssm:/path), Secrets Manager (sm:name) or an ARN; null removes one.'),
  verify: verifySchema,
  idle: {
    type: 'string',
    enum: ['refuse', 'prove-by-task', 'accept'],
    description:
      'At desired count 0: refuse (the default) is red; prove-by-task runs one task until it holds; accept is green without a proof.'
  }
}

const task: Schema = {
  description: 'Base of the task definition: a file, a family that others own, or what runs now (live).',
  anyOf: [
    path,
    {
      type: 'object',
      required: ['family'],
      additionalProperties: false,
      properties: { family: { type: 'string', description: 'Family whose newest revision is the base.' } }
    }
  ]
}

const inline = Object.fromEntries(Object.entries(imageKeys).map(([key, { default: _, ...schema }]) => [key, schema]))

/** One service. Image keys written here describe an image of the service's own name. */
export const serviceSchema: Schema = {
  type: 'object',
  required: ['task'],
  additionalProperties: false,
  properties: {
    kind: {
      type: 'string',
      enum: ['service', 'task'],
      default: 'service',
      description:
        'A service runs until it is replaced; a task runs once, before or to verify the services that name it.'
    },
    image: { ...thingName, description: 'Name of the image that it runs.' },
    ...inline,
    task,
    container: { type: 'string', description: "Container that gets the image. Default: the service's name." },
    containers: {
      type: 'object',
      minProperties: 1,
      additionalProperties: thingName,
      description: 'Which image each container gets, where there are several.'
    },
    service: {
      type: 'string',
      description:
        "ECS service; {stage} is filled in. Default: the service's name. Of a task: the service whose network and capacity it takes. Default: the one that names it."
    },
    before: {
      type: 'array',
      items: thingName,
      default: [],
      description:
        'Services of kind task that must end well, on the images of the coming state, before the rollout begins.'
    },
    after: {
      type: 'array',
      items: thingName,
      default: [],
      description:
        'Services that must be rolled out and verified before this one begins, where they ship in the same release.'
    },
    ...overlayKeys,
    stages: {
      type: 'object',
      default: {},
      propertyNames: stageName,
      additionalProperties: { type: 'object', additionalProperties: false, properties: overlayKeys },
      description: 'What differs in a stage.'
    }
  }
}
