/** Whether a branch's name fits one of the patterns: `*` is any text within one part of the name, `**` any text at all. */
export const isBranchOf = (patterns: readonly string[], branch: string): boolean =>
  patterns.some(pattern => expression(pattern).test(branch))

const expression = (pattern: string): RegExp => {
  const parts = pattern.split(/(\*+)/).map(part => {
    if (part === '*') return '[^/]*'
    return part.startsWith('*') ? '.*' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`, 's')
}
