import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { findProvider } from '../capacity/find-provider.ts'
import { strategyProviders } from '../capacity/strategy.ts'

/** What a task runs on: its launch type, or that of the provider that took it. */
export const launchType = (context: Context, launch: Input): string => {
  const told = textMember(launch, 'launchType')
  if (told !== undefined) return told
  const name = strategyProviders(launch)[0] ?? ''
  if (name.startsWith('FARGATE')) return 'FARGATE'
  return findProvider(context, name)?.cluster === undefined ? 'EC2' : 'MANAGED_INSTANCES'
}
