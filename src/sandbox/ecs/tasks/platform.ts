import { textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'

const known = ['LATEST', '1.4.0', '1.3.0', '1.2.0', '1.1.0', '1.0.0']

/** The version of Fargate's platform that a request's words mean. */
export const resolvedPlatform = (asked: string): string => (asked === 'LATEST' ? '1.4.0' : asked)

/** Members with a platform version as they show where it is resolved. */
export const withPlatform = (members: Input): Input => {
  const asked = textMember(members, 'platformVersion')
  return asked === undefined ? members : { ...members, platformVersion: resolvedPlatform(asked) }
}

/** Refuses a platform version that there is not, or that does not go with the launch type. */
export const checkPlatform = (members: Input): void => {
  const asked = textMember(members, 'platformVersion')
  if (asked === undefined) return
  if (!known.includes(asked)) throw refused('platform-unknown')
  if (textMember(members, 'launchType') === 'EC2') throw refused('platform-ec2')
}
