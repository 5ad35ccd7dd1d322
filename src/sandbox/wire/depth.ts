/** Beyond this depth whoever walks the body would run out of stack; no request lies as deep. */
const deepest = 200

/** Whether the brackets of a JSON text nest too deep, those within texts aside. */
export const isTooDeep = (text: string): boolean => {
  let [depth, quoted] = [0, false]
  for (let at = 0; at < text.length && depth <= deepest; at += 1) {
    const letter = text[at]
    if (quoted && letter === '\\') at += 1
    else if (letter === '"') quoted = !quoted
    else if (!quoted && (letter === '[' || letter === '{')) depth += 1
    else if (!quoted && (letter === ']' || letter === '}')) depth -= 1
  }
  return depth > deepest
}
