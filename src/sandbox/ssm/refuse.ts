import { Refusal } from '../kernel/refusal.ts'

/** A request that Systems Manager cannot follow. */
export const invalid = (message: string): Refusal => new Refusal('ValidationException', message)

/** There is no such parameter; AWS says no more than the code. */
export const notFound = (): Refusal => new Refusal('ParameterNotFound', '')

/** There is one already, and the request does not overwrite. */
export const exists = (): Refusal =>
  new Refusal(
    'ParameterAlreadyExists',
    'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.'
  )
