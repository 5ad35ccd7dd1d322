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
    "Let the role's trust policy name the account's OIDC provider and this repository, branch or environment (its condition on \"sub\")."
}

const denied: Refusal = {
  kind: 'denied',
  remedy: 'Add it to the policy of the role; the actions that each of Tagship\'s actions needs are in its policy.json.'
}
const expired: Refusal = {
  kind: 'expired',
  remedy: 'Get new credentials: with a role in the config and "id-token: write" in the job, Tagship renews them itself.'
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
  InvalidIdentityToken: {
    kind: 'rejected',
    remedy: 'Make the OIDC provider token.actions.githubusercontent.com in the account of the role, with the audience sts.amazonaws.com.'
  },
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
