import type { Json } from '../../core/task/definition.ts'

/** The part of an SDK command that takes middleware; the SDK's own types differ by command. */
type Command = { readonly middlewareStack: { add(middleware: never, options: object): void } }

type Answer = { readonly response: { body?: unknown } }

/**
 * Reads a command's answer as it came, beside what the SDK makes of it: the SDK drops members that it does not know.
 * Call the function that is returned once the command has been answered.
 */
export const wholeBody = (command: Command): (() => Json) => {
  let text = ''
  const middleware = (next: (args: unknown) => Promise<Answer>) => async (args: unknown) => {
    const answer = await next(args)
    const bytes = await collected(answer.response.body)
    answer.response.body = bytes
    text = new TextDecoder().decode(bytes)
    return answer
  }
  command.middlewareStack.add(middleware as never, { step: 'deserialize', priority: 'low', name: 'wholeBody' })
  return () => JSON.parse(text) as Json
}

const collected = async (body: unknown): Promise<Uint8Array> => {
  if (body instanceof Uint8Array) return body
  const parts: Uint8Array[] = []
  for await (const part of body as AsyncIterable<Uint8Array>) parts.push(part)
  return Buffer.concat(parts)
}
