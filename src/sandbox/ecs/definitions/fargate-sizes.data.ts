/** Fargate's sizes: CPU units to the memory, in MiB, that may go with them (`from`, `to`, `step`, or the values). */
export const fargateSizes: Readonly<Record<number, readonly number[] | { from: number; to: number; step: number }>> = {
  256: [512, 1024, 2048],
  512: { from: 1024, to: 4096, step: 1024 },
  1024: { from: 2048, to: 8192, step: 1024 },
  2048: { from: 4096, to: 16384, step: 1024 },
  4096: { from: 8192, to: 30720, step: 1024 },
  8192: { from: 16384, to: 61440, step: 4096 },
  16384: { from: 32768, to: 122880, step: 8192 }
}
