import { type Check, checkedRules, checks, wrong } from '../control/rule.ts'
import type { Context } from '../kernel/context.ts'
import { isStructure } from '../kernel/member.ts'
import { put } from '../kernel/put.ts'
import type { Scene } from '../wire/scene.ts'
import { parsePolicy } from './policy.ts'
import { type Role, roles } from './role.ts'

const document: Check = {
  wants: 'a policy document',
  holds: value => isStructure(value) && parsePolicy(value) !== undefined
}

const shape: Readonly<Record<string, Check>> = {
  role: {
    wants: 'the ARN of a role',
    holds: value => typeof value === 'string' && /^arn:[a-z-]+:iam::\d{12}:role\/\S+$/.test(value)
  },
  trust: document,
  policies: {
    wants: 'a list of policy documents',
    holds: value => Array.isArray(value) && value.every(document.holds)
  },
  'longest-session': checks.whole
}

/** Follows `POST /_sandbox/roles`: lays each role, or puts it in the place of the one of that name; from then on its account judges. */
export const setRoles = (scene: Pick<Scene, 'enter'>, body: unknown): void => {
  if (!Array.isArray(body)) throw wrong('a list of roles is wanted')
  for (const rule of checkedRules(body, shape, ['role', 'trust'])) {
    const arn = String(rule.role)
    const policies = (rule.policies as readonly unknown[] | undefined) ?? []
    putRole(scene.enter(arn.split(':')[4]), {
      arn,
      trust: rule.trust,
      policies: Object.fromEntries(policies.map((policy, index) => [`policy-${index + 1}`, policy])),
      longest: Number(rule['longest-session'] ?? 3600)
    })
  }
}

/** Puts a role into the context's account, under the last part of its ARN. */
export const putRole = (context: Context, role: Pick<Role, 'arn' | 'trust' | 'policies' | 'longest'>): Role => {
  const name = role.arn.split('/').at(-1) ?? ''
  const made = { ...structuredClone(role), name, created: context.now }
  put(roles(context.account), name, made)
  return made
}
