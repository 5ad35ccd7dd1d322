/** Items by what they have in common, groups in order of their first item, items in their own order; no group is empty. */
export const grouped = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}
