import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Failure } from '../../core/problem/failure.ts'
import { Problem } from '../../core/problem/problem.ts'
import { disturbance } from '../retry/disturbance.ts'
import { operations } from '../retry/operations.data.ts'
import { Exhausted, type Operation } from '../retry/retry.ts'
import { translated } from './refusal.ts'

/** The SDK's package of each service. */
const packages: Readonly<Record<string, string>> = {
  ...{ ecs: 'ecs', ecr: 'ecr', sts: 'sts', cloudwatch: 'cloudwatch', logs: 'cloudwatch-logs' },
  elasticloadbalancing: 'elastic-load-balancing-v2'
}

/** Errors that the SDK's model documents for an operation. */
const documented = (operation: Operation): readonly string[] => {
  const [service = '', name = ''] = operation.split(':')
  const path = `node_modules/@aws-sdk/client-${packages[service]}/dist-types/commands/${name}Command.d.ts`
  return [...readFileSync(path, 'utf8').matchAll(/@throws \{@link (\w+)\}/g)].flatMap(([, error]) => error ?? [])
}

/** What any service may answer (API reference, common errors). */
const common = [
  ...['AccessDenied', 'AccessDeniedException', 'ExpiredToken', 'ExpiredTokenException', 'IncompleteSignature'],
  ...['InternalFailure', 'InvalidAction', 'InvalidClientTokenId', 'InvalidSignatureException', 'OptInRequired'],
  ...['MissingAuthenticationToken', 'RequestExpired', 'RequestTimeTooSkewed', 'ServiceUnavailable', 'Throttling'],
  ...['ThrottlingException', 'UnknownOperationException', 'UnrecognizedClientException', 'SignatureDoesNotMatch']
]

/** Codes that say nothing by themselves: their sentence is what there is. Others are answers that an adapter knows. */
const wide = [
  ...['ClientException', 'InvalidParameterException', 'InvalidNextToken', 'MalformedPolicyDocumentException'],
  ...[
    'PackedPolicyTooLargeException',
    'InvalidTargetException',
    'InvalidLayerPartException',
    'UploadNotFoundException'
  ],
  ...['ImageAlreadyExistsException', 'ImageTagAlreadyExistsException', 'ImageDigestDoesNotMatchException'],
  ...['ImageNotFoundException', 'ECSServiceException', 'ECRServiceException', 'STSServiceException'],
  ...['CloudWatchServiceException', 'CloudWatchLogsServiceException', 'ElasticLoadBalancingV2ServiceException']
]

const on = { service: 'api', cluster: 'shop' }
const where = 'eu-west-1'
const error = (name: string, message = 'It is so.', more: object = { $metadata: { httpStatusCode: 400 } }) =>
  Object.assign(new Error(message), { name }, more)
const told = (name: string, message?: string, operation: Operation = 'ecs:UpdateService') =>
  translated(error(name, message), { operation, on, where })

const all = Object.keys(operations) as readonly Operation[]

describe('a refusal of AWS', () => {
  it.each(all)('%s: is in our words, with what to do, for each error that is documented', operation => {
    const errors = [...documented(operation), ...common].filter(name => disturbance(error(name)) === undefined)
    const given = errors.map(name => ({ name, as: translated(error(name), { operation, on, where }) }))
    expect(given.filter(({ as }) => !(as instanceof Failure || as instanceof Problem))).toEqual([])
    const silent = given.filter(({ as }) => as.message.endsWith('It is so.')).map(({ name }) => name)
    expect(silent.filter(name => !wide.includes(name))).toEqual([])
    expect(given.map(({ as }) => as.message).filter(text => /There is no {2}|undefined/.test(text))).toEqual([])
  })

  it.each([
    ['ClientException', 'TaskDefinition is inactive', 'was deregistered'],
    ['ClientException', 'No Fargate configuration exists for given values.', 'Fargate takes only certain pairs'],
    [
      'InvalidParameterException',
      'The container web does not exist in the task definition.',
      'names a container and port'
    ],
    [
      'InvalidSignatureException',
      'Signature expired: 20261122 is now earlier than 20261123',
      'The clock of this machine'
    ],
    [
      'AccessDeniedException',
      'User: u is not authorized to perform: iam:PassRole on resource: r',
      'taskRoleArn and executionRoleArn'
    ],
    [
      'AccessDeniedException',
      'User: u is not authorized to perform: ecs:UpdateService on resource: r with an explicit deny in a service control policy',
      'A policy of the organisation denies it'
    ],
    [
      'AccessDeniedException',
      'User: u is not authorized to perform: ecs:UpdateService on resource: r because no permissions boundary allows the ecs:UpdateService action',
      'permissions boundary, too'
    ],
    ['InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account', 'Make the OIDC provider']
  ])('%s: %s', (name, message, remedy) => {
    expect(told(name, message).message).toContain(remedy)
  })

  it('does not call what was asked about missing where something else is', () => {
    const asked = { operation: 'ecs:DescribeServiceDeployments', on: { rollout: 'shop/api/1' }, where } as const
    expect(translated(error('ClusterNotFoundException', 'Cluster not found.'), asked).message).toMatch(
      /^ecs:DescribeServiceDeployments found no cluster on rollout "shop\/api\/1" \(eu-west-1\); AWS: Cluster not found\. Check/
    )
  })

  it('tells a connection that is not trusted and an address that is none from a bug', () => {
    const [proxy, address, ours] = ['SELF_SIGNED_CERT_IN_CHAIN', 'ERR_INVALID_URL', 'ERR_INVALID_ARG_TYPE'].map(code =>
      translated(error('Error', 'x', { code }), { operation: 'ecs:UpdateService', on, where })
    )
    expect(proxy?.message).toContain('NODE_EXTRA_CA_CERTS')
    expect(address?.message).toContain('AWS_ENDPOINT_URL')
    expect([ours instanceof Problem, ours instanceof Failure]).toEqual([false, false])
  })

  it('looks at the region where its name is not found', () => {
    const lost = new Exhausted({ sent: 'no', tries: 6 }, error('Error', 'getaddrinfo ENOTFOUND', { code: 'ENOTFOUND' }))
    const asked = { operation: 'ecs:UpdateService', on, where: 'eu-wst-1' } as const
    expect(translated(lost, asked).message).toContain("nothing took effect. Check the region's name")
  })

  it('tells the status of an answer that says nothing', () => {
    const empty = error('Unknown', 'UnknownError', { $metadata: { httpStatusCode: 502 } })
    const lost = new Exhausted({ sent: 'unknown', tries: 6 }, empty)
    const asked = { operation: 'ecs:UpdateService', on, where: 'eu-west-1' } as const
    expect(translated(lost, asked).message).toContain(
      'in 6 tries (HTTP 502 without a word); nobody knows whether it took effect.'
    )
  })
})
