import type { FailureKind } from '../../core/problem/failure.ts'

/** What a call is about, by kind of thing; messages name them in this order. */
export type Thing = {
  readonly rollout?: string
  readonly service?: string
  readonly task?: string
  readonly cluster?: string
  readonly definition?: string
  readonly image?: string
  readonly repository?: string
  readonly stream?: string
  readonly alarm?: string
  readonly 'target group'?: string
  readonly resource?: string
  readonly role?: string
}

/** What an error code means: a missing thing that the reader can name better or make, or a kind of failure; and what to do. */
export type Refusal =
  | { readonly missing: keyof Thing; readonly remedy: string }
  | { readonly kind: FailureKind; readonly remedy?: string }

/** What to do when AWS denies an operation that the caller's own policy does not decide alone. */
export const deniedRemedies: Readonly<Record<string, string>> = {
  'sts:AssumeRole': "Allow it in the caller's policy, and let the role's trust policy name the caller.",
  'sts:AssumeRoleWithWebIdentity':
    "Let the role's trust policy name the account's OIDC provider and this repository, branch or environment (its condition on \"sub\").",
  'iam:PassRole': 'Allow it to the role on taskRoleArn and executionRoleArn of the task definition, for ecs-tasks.amazonaws.com (iam:PassedToService).',
  'ecs:TagResource': 'Add it to the policy of the role: task definitions are registered with tags.',
  'ecr:GetAuthorizationToken': 'Allow it on * to the role: it is about no single repository.'
}

/** Why AWS denies although the role's own policy may allow it: an allowance there would not help. */
export const deniedBy: readonly { readonly text: RegExp; readonly remedy: string }[] = [
  { text: /explicit deny in a (?:service|resource) control policy/, remedy: 'A policy of the organisation denies it: ask those who keep it.' },
  { text: /explicit deny/, remedy: 'A policy denies it explicitly, so that no allowance helps: change that policy or its condition.' },
  { text: /no permissions boundary allows/, remedy: "Allow it in the role's permissions boundary, too." },
  { text: /no session policy allows/, remedy: 'The session was made with a policy that does not allow it: sign in without one, or with a wider one.' },
  { text: /no (?:service|resource) control policy allows/, remedy: 'A policy of the organisation does not allow it: ask those who keep it.' },
  { text: /no VPC endpoint policy allows/, remedy: "Allow it in the VPC endpoint's policy." }
]

/** What to change when AWS rejects what it was asked, by its sentence; the codes are too wide to say it. */
export const rejections: readonly { readonly text: RegExp; readonly remedy: string }[] = [
  { text: /TaskDefinition (?:is inactive|not found)/i, remedy: 'The revision was deregistered: deploy a state anew, or name a revision that is ACTIVE.' },
  { text: /Unable to describe task definition/, remedy: 'Check family and revision, the account and the region.' },
  { text: /Role is not valid/, remedy: 'taskRoleArn or executionRoleArn of the task definition names a role that does not exist in this account.' },
  { text: /unable to assume (?:the )?role/i, remedy: "The role's trust policy must allow ecs-tasks.amazonaws.com, and the caller iam:PassRole on it." },
  { text: /No Fargate configuration exists|Invalid '(?:cpu|memory)' setting/, remedy: 'Check cpu and memory of the task definition: Fargate takes only certain pairs.' },
  { text: /requires task definition to have execution role/, remedy: 'Give the task definition an executionRoleArn.' },
  { text: /At least one of 'memory' or 'memoryReservation'/, remedy: 'Give the container memory, or the task.' },
  { text: /Max allowed length|(?:less|smaller) than or equal to 65536/, remedy: 'The task definition is larger than 64 KiB: move variables into a file or a secret.' },
  { text: /The secret name must be unique and not shared with any new or existing environment variables/, remedy: 'A name stands in environment and in secrets: take one of them out (null removes it).' },
  { text: /container \S+ does not exist in the task definition|did not have a container port/, remedy: "The service's load balancer names a container and port: keep both in the task definition." },
  { text: /CODE_DEPLOY deployment controller/, remedy: 'CodeDeploy drives this service: deploy through it, or move the service to the ECS controller.' },
  { text: /target group .*does not (?:exist|have an associated load balancer)/i, remedy: 'Mend the service\'s loadBalancers with your infrastructure code.' },
  { text: /InvalidSubnetI[dD]|subnet information|subnets can not be empty/, remedy: 'Check the subnets of the service or of the input, and their account and region.' },
  { text: /security group/i, remedy: 'Check the security groups of the service or of the input: they must exist in the VPC of its subnets.' },
  { text: /Network Configuration must be provided/, remedy: 'With networkMode awsvpc, subnets must be given.' },
  { text: /networkMode|network mode/i, remedy: 'The networkMode of the task definition and the service must fit; a service cannot change it.' },
  { text: /capacity provider/i, remedy: 'Check the capacity provider strategy of the service and the providers of the cluster.' },
  { text: /Invalid revision number/, remedy: 'A task definition is named family:revision.' },
  { text: /No Container Instances were found/, remedy: 'Add instances or a capacity provider to the cluster, or use FARGATE.' },
  { text: /Signature expired|Signature not yet current|too skewed/i, remedy: "The clock of this machine is wrong: set it." },
  { text: /tag.*(?:invalid|exceed|maximum|more than 50)/i, remedy: 'A resource has at most 50 tags: remove some of its own.' }
]

/** Errors that come from no server at all, by code: what lies between us and AWS. */
export const unreached: Readonly<Record<string, string>> = {
  ENOTFOUND: "Check the region's name and that names are resolved here.",
  EAI_AGAIN: 'Names are not resolved here: check the network and its DNS.',
  ECONNREFUSED: 'Nothing listens there: check AWS_ENDPOINT_URL and proxies.'
}

/** Codes of a connection that is not trusted: a proxy that reads along, or a clock that is wrong. */
export const untrusted: readonly RegExp[] = [/^CERT_/, /^DEPTH_ZERO_SELF_SIGNED_CERT$/, /^SELF_SIGNED_CERT_IN_CHAIN$/, /^UNABLE_TO_/, /^ERR_TLS_/, /^ERR_SSL_/, /^EPROTO$/]

const denied: Refusal = {
  kind: 'denied',
  remedy: 'Add it to the policy of the role; the actions that each of Tagship\'s actions needs are in its policy.json.'
}
const expired: Refusal = {
  kind: 'expired',
  remedy: 'Get new credentials: with a role in the config and "id-token: write" in the job, Tagship renews them itself.'
}

const token: Refusal = {
  kind: 'rejected',
  remedy: 'Make the OIDC provider token.actions.githubusercontent.com in the account of the role, with the audience sts.amazonaws.com.'
}
const claim: Refusal = {
  kind: 'rejected',
  remedy: 'The token is older than AWS takes, or the provider does not know it: run the job again; if it stays, check the OIDC provider and its audience.'
}
const signature: Refusal = {
  kind: 'rejected',
  remedy: 'Check the secret access key (it must belong to the key id, without blanks), and the clock of this machine.'
}
const region: Refusal = {
  kind: 'rejected',
  remedy: 'The account has not turned this region or service on: turn it on, or correct the region of the stage.'
}
const endpoint: Refusal = {
  kind: 'rejected',
  remedy: 'What answers there does not know the call: check AWS_ENDPOINT_URL.'
}

/** Codes with a meaning of their own; any other is `rejected`. Keyed by code (API reference, common errors). */
export const refusals: Readonly<Record<string, Refusal>> = {
  AccessDenied: denied,
  AccessDeniedException: denied,
  UnauthorizedOperation: denied,
  ExpiredToken: expired,
  ExpiredTokenException: expired,
  RequestExpired: expired,
  InvalidClientTokenId: expired,
  UnrecognizedClientException: expired,
  InvalidIdentityToken: token,
  InvalidIdentityTokenException: token,
  IDPRejectedClaim: claim,
  IDPRejectedClaimException: claim,
  InvalidSignatureException: signature,
  SignatureDoesNotMatch: signature,
  IncompleteSignature: signature,
  RequestTimeTooSkewed: { kind: 'rejected', remedy: 'The clock of this machine is wrong: set it.' },
  MissingAuthenticationToken: expired,
  MissingAuthenticationTokenException: expired,
  OptInRequired: region,
  RegionDisabledException: region,
  SubscriptionRequiredException: region,
  UnknownOperationException: endpoint,
  InvalidAction: endpoint,
  UnsupportedFeatureException: { kind: 'rejected', remedy: 'ECS does not offer this for the service: its controller, its launch type or its region does not have it.' },
  BlockedException: { kind: 'rejected', remedy: 'The account is blocked: ask AWS Support, this is about billing or verification.' },
  LimitExceededException: { kind: 'rejected', remedy: 'A quota is reached: ask for more in Service Quotas, or remove what is not needed.' },
  PlatformUnknownException: { kind: 'rejected', remedy: 'Set platformVersion of the service to LATEST.' },
  PlatformTaskDefinitionIncompatibilityException: { kind: 'rejected', remedy: 'The platform version cannot do what the task definition asks: set platformVersion to LATEST, or change the definition.' },
  NamespaceNotFoundException: { kind: 'rejected', remedy: "The service's Service Connect namespace is gone: mend the service with your infrastructure code." },
  ServiceDeploymentNotFoundException: { kind: 'rejected', remedy: 'The rollout is gone: with its service, or after 90 days.' },
  ConflictException: { kind: 'rejected', remedy: 'Something else was done with it at the same time: run again.' },
  ResourceNotFoundException: { kind: 'rejected', remedy: 'It is gone, or in another account or region.' },
  KmsException: { kind: 'rejected', remedy: 'The repository is encrypted with a key that the role may not use: allow kms:Decrypt and kms:GenerateDataKey on it.' },
  UnableToGetUpstreamImageException: { kind: 'rejected', remedy: 'The pull-through cache could not get the image: check its name and the credentials of the cache rule.' },
  LayersNotFoundException: { kind: 'rejected', remedy: 'Layers of the image are not in this repository: push the image there first.' },
  ReferencedImagesNotFoundException: { kind: 'rejected', remedy: 'Images that the index names are not in this repository: push them there first.' },
  HealthUnavailableException: { kind: 'temporary', remedy: 'Try again later.' },
  ClusterNotFoundException: {
    missing: 'cluster',
    remedy: 'Check the cluster\'s name, the account and the region of the stage.'
  },
  ServiceNotFoundException: {
    missing: 'service',
    remedy: 'Check the service\'s name; Tagship deploys to services that exist, infrastructure code makes them.'
  },
  ServiceNotActiveException: {
    missing: 'service',
    remedy: 'It is being deleted or was deleted: make it again with your infrastructure code.'
  },
  TargetGroupNotFoundException: {
    missing: 'target group',
    remedy: 'The service names a target group that is gone: mend the service with your infrastructure code.'
  },
  TargetGroupNotFound: {
    missing: 'target group',
    remedy: 'The service names a target group that is gone: mend the service with your infrastructure code.'
  },
  RepositoryNotFoundException: {
    missing: 'repository',
    remedy: 'Check the repository\'s name and the account and region of the registry, or make it with your infrastructure code.'
  }
}
