import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { deleteParameter } from './delete-parameter.ts'
import { getParameter } from './get-parameter.ts'
import { getParameters } from './get-parameters.ts'
import { getParametersByPath } from './get-parameters-by-path.ts'
import { ssmModel } from './model.data.ts'
import { putParameter } from './put-parameter.ts'

/** Systems Manager: parameters. */
export const ssm: Service = checked(
  {
    name: 'ssm',
    wire: { protocol: 'json', version: '1.1', target: 'AmazonSSM.' },
    operations: {
      DeleteParameter: deleteParameter,
      GetParameter: getParameter,
      GetParameters: getParameters,
      GetParametersByPath: getParametersByPath,
      PutParameter: putParameter
    }
  },
  ssmModel,
  validation('ValidationException')
)
