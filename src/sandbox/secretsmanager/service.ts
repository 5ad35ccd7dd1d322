import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { createSecret } from './create-secret.ts'
import { deleteSecret } from './delete-secret.ts'
import { describeSecret } from './describe-secret.ts'
import { getSecretValue } from './get-secret-value.ts'
import { listSecretVersionIds } from './list-secret-version-ids.ts'
import { listSecrets } from './list-secrets.ts'
import { secretsManagerModel } from './model.data.ts'
import { putSecretValue } from './put-secret-value.ts'
import { restoreSecret } from './restore-secret.ts'
import { tagResource, untagResource } from './tags.ts'
import { updateSecret } from './update-secret.ts'
import { updateSecretVersionStage } from './update-secret-version-stage.ts'

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
      ListSecretVersionIds: listSecretVersionIds,
      ListSecrets: listSecrets,
      PutSecretValue: putSecretValue,
      RestoreSecret: restoreSecret,
      TagResource: tagResource,
      UntagResource: untagResource,
      UpdateSecret: updateSecret,
      UpdateSecretVersionStage: updateSecretVersionStage
    }
  },
  secretsManagerModel,
  validation('ValidationException')
)
