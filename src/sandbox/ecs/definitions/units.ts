const scales: Readonly<Record<'cpu' | 'memory', readonly (readonly [RegExp, number])[]>> = {
  cpu: [[/^([\d.]+)\s*vcpus?$/i, 1024]],
  memory: [[/^([\d.]+)\s*gb$/i, 1024]]
}

/** A size as ECS keeps it, in CPU units or MiB: `1 vCPU` is `1024`, `2 GB` is `2048`; what is no size stays as it is. */
export const plainUnits = (text: string, name: 'cpu' | 'memory'): string => {
  for (const [pattern, scale] of scales[name]) {
    const [, amount] = pattern.exec(text.trim()) ?? []
    if (amount !== undefined) return String(Number(amount) * scale)
  }
  return text.trim()
}
