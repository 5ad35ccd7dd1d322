const literals = ['true', 'false', 'null'] as const

/** What Go's parser says of a text that is no JSON, as far as its first character tells; `undefined` when it is JSON. */
export const jsonFault = (text: string): string | undefined => {
  if (isJson(text)) return undefined
  const trimmed = text.trimStart()
  if (trimmed === '') return 'unexpected end of JSON input'
  const literal = literals.find(word => word[0] === trimmed[0])
  if (literal === undefined) return `invalid character '${trimmed[0]}' looking for beginning of value`
  const at = [...literal].findIndex((letter, index) => letter !== trimmed[index])
  const [bad, wanted] = [trimmed[at], literal[at]]
  if (bad === undefined || wanted === undefined) return 'unexpected end of JSON input'
  return `invalid character '${bad}' in literal ${literal} (expecting '${wanted}')`
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
