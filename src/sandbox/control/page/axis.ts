import { iso } from '../../clock/iso.ts'

const minute = 60_000
const steps = [
  10_000,
  30_000,
  minute,
  2 * minute,
  5 * minute,
  10 * minute,
  30 * minute,
  60 * minute,
  180 * minute,
  360 * minute,
  1440 * minute
] as const

/** Moments at which the axis has a line, about eight of them, with what they are called. */
export const ticks = (from: number, to: number): readonly { readonly at: number; readonly label: string }[] => {
  const step = steps.find(one => (to - from) / one <= 9) ?? (to - from) / 8
  const first = Math.ceil(from / step) * step
  const count = Math.max(0, Math.floor((to - first) / step) + 1)
  return Array.from({ length: count }, (_, index) => first + index * step).map(at => ({
    at,
    label: step >= 1440 * minute ? iso(at).slice(5, 10) : iso(at).slice(11, step < minute ? 19 : 16)
  }))
}
