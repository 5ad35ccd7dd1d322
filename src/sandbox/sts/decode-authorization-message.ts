import { neededText } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'

/** `DecodeAuthorizationMessage`: no refusal of the sandbox carries an encoded message, so there is none that could be read. */
export const decodeAuthorizationMessage: Operation = {
  resource: () => '',
  run: (_context, input) => {
    neededText(input, 'EncodedMessage', 'ValidationError')
    throw new Refusal('InvalidAuthorizationMessageException', 'The message is not valid.')
  }
}
