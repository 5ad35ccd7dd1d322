import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { parsePolicyText } from './policy-text.ts'
import { refusal } from './refuse.ts'
import { ecrState } from './state.ts'

const kept = (context: Context): string => {
  const { policy } = ecrState(context)
  if (policy === undefined) throw refusal('RegistryPolicyNotFoundException', { registry: context.account.id })
  return policy
}

const view = (context: Context): Record<string, unknown> => ({
  registryId: context.account.id,
  policyText: kept(context)
})

/** `GetRegistryPolicy`. */
export const getRegistryPolicy: Operation = { run: view, resource: () => '' }

/** `PutRegistryPolicy`: keeps the text as given; nothing in the sandbox evaluates it. */
export const putRegistryPolicy: Operation = {
  run: (context: Context, input: Input) => {
    ecrState(context).policy = parsePolicyText(input, 'registry')
    return view(context)
  },
  resource: () => ''
}

/** `DeleteRegistryPolicy`: gives what was deleted. */
export const deleteRegistryPolicy: Operation = {
  run: context => {
    const shown = view(context)
    delete ecrState(context).policy
    return shown
  },
  resource: () => ''
}
