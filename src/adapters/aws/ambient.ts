import { Problem } from '../../core/problem/problem.ts'
import { errorFacts } from '../retry/disturbance.ts'
import type { Deps } from './deps.ts'
import { type Grant, maskedKeys } from './grant.ts'

const remedy =
  'Give the stage a role and the job "permissions: id-token: write", or sign in before this step (aws-actions/configure-aws-credentials, AWS_ACCESS_KEY_ID, AWS_PROFILE).'

/** The caller's own credentials: from the environment that was given, else from the SDK's chain (profiles, SSO, containers, instances). */
export const ambientGrant = async (deps: Deps): Promise<Grant> => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken
  } = deps.env
  const keys = maskedKeys({ accessKeyId, secretAccessKey, sessionToken }, deps.mask)
  return keys === undefined ? chainGrant(deps) : { keys }
}

const chainGrant = async (deps: Deps): Promise<Grant> => {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node')
  try {
    const given = await defaultProvider()()
    const keys = maskedKeys(given, deps.mask)
    if (keys === undefined) throw new Error('the provider gave no keys')
    return { keys, ...(given.expiration === undefined ? {} : { until: given.expiration.toISOString() }) }
  } catch (error) {
    const what = `There are no usable AWS credentials: ${errorFacts(error).message}`
    throw new Problem({ what: `${what.replace(/\.$/, '')}.`, remedy }, { cause: error })
  }
}
