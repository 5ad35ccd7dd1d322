import { flagMember, neededText, numberMember, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { parameterView } from './parameter-view.ts'
import { invalid } from './refuse.ts'
import { ssmState } from './state.ts'

/** `GetParametersByPath`: what lies directly under a path, or with `Recursive` all below; ten to a page at most. */
export const getParametersByPath: Operation = {
  resource: input => textMember(input, 'Path') ?? '',
  run: (context, input) => {
    const path = neededText(input, 'Path', 'ValidationException')
    if (!path.startsWith('/'))
      throw invalid(
        'The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/".'
      )
    const [head, deep] = [path.endsWith('/') ? path : `${path}/`, flagMember(input, 'Recursive') ?? false]
    const open = flagMember(input, 'WithDecryption') ?? false
    const size = numberMember(input, 'MaxResults') ?? 10
    const after = parsedToken(textMember(input, 'NextToken'))
    const all = Object.values(ssmState(context).parameters)
      .filter(({ name }) => name.startsWith(head) && (deep || !name.slice(head.length).includes('/')))
      .filter(({ name }) => after === undefined || name > after)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const page = all.slice(0, size)
    const last = page.at(-1)?.name ?? ''
    return {
      Parameters: page.map(parameter => parameterView(context, { parameter, version: parameter.values.length, open })),
      ...(all.length > size ? { NextToken: Buffer.from(last).toString('base64url') } : {})
    }
  }
}

const parsedToken = (token: string | undefined): string | undefined => {
  if (token === undefined) return undefined
  const name = Buffer.from(token, 'base64url').toString()
  if (name.startsWith('/')) return name
  throw new Refusal('InvalidNextToken', 'The specified token is not valid.')
}
