import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { createSecret } from './create-secret.ts'
import { deleteSecret } from './delete-secret.ts'
import { describeSecret } from './describe-secret.ts'
import { getSecretValue } from './get-secret-value.ts'
import { secretsManagerModel } from './model.data.ts'
import { putSecretValue } from './put-secret-value.ts'

/** Secrets Manager: secrets and their versions. */
export const secretsManager: Service = checked(
  {
    name: 'secretsmanager',
    wire: { protocol: 'json', version: '1.1', target: 'secretsmanager.' },
    operations: {
      CreateSecret: createSecret,
      DeleteSecret: deleteSecret,
      DescribeSecret: describeSecret,
      GetSecretValue: getSecretValue,
      PutSecretValue: putSecretValue
    }
  },
  secretsManagerModel,
  validation('ValidationException')
)
