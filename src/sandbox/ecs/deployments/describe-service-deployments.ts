import { textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { deploymentDetail } from './deployment-view.ts'
import { findDeployment, serviceNames } from './find-deployment.ts'

/** DescribeServiceDeployments: at most twenty; unknown ones are `failures` with reason MISSING. */
export const describeServiceDeployments: Operation = {
  resource: input => serviceNames(textsMember(input, 'serviceDeploymentArns') ?? []),
  run: (context, input) => {
    const arns = textsMember(input, 'serviceDeploymentArns') ?? []
    if (arns.length === 0) throw refused('deployments-empty', 'serviceDeploymentArns')
    if (arns.length > 20) throw refused('deployments-many', 'serviceDeploymentArns')
    const found = arns.map(arn => ({ arn, deployment: findDeployment(context, arn) }))
    return {
      serviceDeployments: found.flatMap(({ deployment }) =>
        deployment === undefined ? [] : [deploymentDetail(context, deployment)]
      ),
      failures: found
        .filter(({ deployment }) => deployment === undefined)
        .map(({ arn }) => ({ arn, reason: 'MISSING' }))
    }
  }
}
