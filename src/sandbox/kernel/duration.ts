const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `200ms`, `5s`, `1.5m`, `2h` or `1d`; `undefined` when the text is no length of time. */
export const durationMs = (text: string): number | undefined => {
  const parts = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text)
  const unit = units[parts?.[2] ?? '']
  return unit === undefined ? undefined : Math.round(Number(parts?.[1]) * unit)
}
