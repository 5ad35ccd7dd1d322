import { checkedRule, checks, wrong } from '../control/rule.ts'
import { durationMs } from '../kernel/duration.ts'
import { fits } from '../kernel/glob.ts'
import type { World } from '../kernel/world.ts'

/** Follows `POST /_sandbox/sessions {"expire":"now"}`, or `"10m"` from now, for the sessions whose ARN fits `role`; gives how many. */
export const expireSessions = (world: World, body: unknown): { readonly sessions: number } => {
  const rule = checkedRule(body, { expire: checks.text, role: checks.text }, ['expire'])
  const length = rule.expire === 'now' ? 0 : durationMs(String(rule.expire))
  if (length === undefined) throw wrong('expire: now or a length of time like 10m is wanted')
  const pattern = String(rule.role ?? '*')
  const hit = Object.values(world.credentials).filter(
    session => fits(pattern, session.arn) || fits(pattern, session.arn.split('/')[1] ?? '')
  )
  for (const session of hit) session.expires = Math.min(session.expires, world.now + length)
  return { sessions: hit.length }
}
