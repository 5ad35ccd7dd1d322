import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { assumeRole } from './assume-role.ts'
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.ts'
import { getCallerIdentity } from './get-caller-identity.ts'
import { stsModel } from './model.data.ts'

/** STS: identities and sessions. */
export const sts: Service = checked(
  {
    name: 'sts',
    wire: { protocol: 'query', version: '2011-06-15', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
    operations: {
      GetCallerIdentity: getCallerIdentity,
      AssumeRole: assumeRole,
      AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity
    }
  },
  stsModel,
  validation('ValidationError')
)
