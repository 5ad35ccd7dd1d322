/** The labels of a path, by name, when it fits a template of `RestOperation.uri`; `undefined` when it does not. */
export const labelsOf = (uri: string, path: string): Readonly<Record<string, string>> | undefined => {
  const [[wanted = '', needed = ''], [given = '', query = '']] = [uri.split('?'), path.split('?')]
  const parameters = new URLSearchParams(query)
  for (const [name, value] of new URLSearchParams(needed))
    if (!parameters.has(name) || (value !== '' && parameters.get(name) !== value)) return undefined
  const found = patternOf(wanted).exec(given)
  if (found === null) return undefined
  const labels = namesOf(wanted).map((name, at) => [name, decoded(found[at + 1] ?? '')] as const)
  return labels.some(([, label]) => label === undefined) ? undefined : Object.fromEntries(labels as [string, string][])
}

/** How narrow a template is: parameters that must be there count before text, text before labels, greedy ones last. */
export const narrowness = (uri: string): number => {
  const [path = '', needed = ''] = uri.split('?')
  const steps = path.split('/').filter(step => step !== '')
  const plain = steps.filter(step => !step.startsWith('{')).length
  const greedy = steps.filter(step => step.endsWith('+}')).length
  return [...new URLSearchParams(needed)].length * 10_000 + plain * 100 + steps.length - greedy * 50
}

const label = /\{(\w+)(\+?)\}/g

const namesOf = (path: string): readonly string[] => [...path.matchAll(label)].map(([, name]) => name ?? '')

/** A slash at the end is passed over, but for a greedy label, whose value it belongs to. */
const patternOf = (path: string): RegExp => {
  const parts = path.split(label)
  const text = parts.map((part, at) => {
    if (at % 3 === 0) return part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
    return at % 3 === 1 ? (parts[at + 1] === '+' ? '(.+)' : '([^/]+)') : ''
  })
  return new RegExp(`^${text.join('')}${path.endsWith('+}') ? '' : '/?'}$`)
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
