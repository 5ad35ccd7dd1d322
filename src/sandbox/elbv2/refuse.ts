import { Refusal } from '../kernel/refusal.ts'

const absent = {
  TargetGroupNotFound: 'One or more target groups not found',
  LoadBalancerNotFound: 'One or more load balancers not found',
  ListenerNotFound: 'One or more listeners not found',
  RuleNotFound: 'One or more rules not found'
} as const

/** What is asked for is not there. */
export const notFound = (code: keyof typeof absent): Refusal => new Refusal(code, absent[code])

/** A request that Elastic Load Balancing cannot follow. */
export const invalid = (message: string): Refusal => new Refusal('ValidationError', message)

/** The entry of a table under an ARN; refused where there is none. */
export const required = <T>(table: Readonly<Record<string, T>>, arn: string, code: keyof typeof absent): T => {
  const found = Object.hasOwn(table, arn) ? table[arn] : undefined
  if (found === undefined) throw notFound(code)
  return found
}
