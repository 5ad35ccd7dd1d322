import type { Service } from '../kernel/operation.ts'
import { rawCall, replyJson, sandboxByHand } from './raw-call.ts'

/** Calls a service over its wire; an answer that is no success is an error. */
export const walker = (service: Service) => {
  const sandbox = sandboxByHand()
  const target = service.wire.protocol === 'json' ? service.wire.target : ''
  return {
    pass: (seconds: number) => sandbox.clock.advance(seconds * 1000),
    call: async (operation: string, body: unknown = {}): Promise<ReturnType<typeof JSON.parse>> => {
      const reply = await rawCall(sandbox, `${target}${operation}`, { body })
      const answer = replyJson(reply)
      if (reply.status !== 200) throw new Error(`${operation}: ${JSON.stringify(answer)}`)
      return answer
    }
  }
}
