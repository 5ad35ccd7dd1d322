import { structureMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'

const fargateDrivers = ['awslogs', 'splunk', 'awsfirelens']

/** Refuses a log configuration that lacks what its driver needs, or whose driver Fargate does not have. */
export const checkLog = (container: Input, containers: readonly Input[], fargate: boolean): void => {
  const log = structureMember(container, 'logConfiguration')
  if (log === undefined) return
  const driver = textMember(log, 'logDriver') ?? ''
  const options = structureMember(log, 'options') ?? {}
  const lacks = (name: string): boolean => (textMember(options, name) ?? '') === ''
  if (fargate && !fargateDrivers.includes(driver)) throw refused('fargate-log-driver', driver)
  if (driver === 'awsfirelens' && !containers.some(other => structureMember(other, 'firelensConfiguration')))
    throw refused('firelens-missing')
  if (driver !== 'awslogs') return
  const missing = ['awslogs-region', 'awslogs-group'].filter(lacks)
  if (missing.length > 0) throw refused('log-options', missing.join(', '))
  if (fargate && lacks('awslogs-stream-prefix')) throw refused('fargate-log-prefix')
}
