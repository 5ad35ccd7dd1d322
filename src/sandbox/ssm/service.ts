import type { Service } from '../kernel/operation.ts'
import { checked, validation } from '../model/check-request.ts'
import { deleteParameter } from './delete-parameter.ts'
import { deleteParameters } from './delete-parameters.ts'
import { describeParameters } from './describe-parameters.ts'
import { getParameter } from './get-parameter.ts'
import { getParameterHistory } from './get-parameter-history.ts'
import { getParameters } from './get-parameters.ts'
import { getParametersByPath } from './get-parameters-by-path.ts'
import { labelParameterVersion, unlabelParameterVersion } from './label-parameter-version.ts'
import { ssmModel } from './model.data.ts'
import { putParameter } from './put-parameter.ts'
import { addTagsToResource, listTagsForResource, removeTagsFromResource } from './tags.ts'

/** Systems Manager: parameters. */
export const ssm: Service = checked(
  {
    name: 'ssm',
    wire: { protocol: 'json', version: '1.1', target: 'AmazonSSM.' },
    operations: {
      AddTagsToResource: addTagsToResource,
      DeleteParameter: deleteParameter,
      DeleteParameters: deleteParameters,
      DescribeParameters: describeParameters,
      GetParameterHistory: getParameterHistory,
      LabelParameterVersion: labelParameterVersion,
      ListTagsForResource: listTagsForResource,
      RemoveTagsFromResource: removeTagsFromResource,
      UnlabelParameterVersion: unlabelParameterVersion,
      GetParameter: getParameter,
      GetParameters: getParameters,
      GetParametersByPath: getParametersByPath,
      PutParameter: putParameter
    }
  },
  ssmModel,
  validation('ValidationException')
)
