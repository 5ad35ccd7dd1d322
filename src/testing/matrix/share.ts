import { type Plan, sampled } from './strike.ts'

const { SWEEP: wanted = '0' } = process.env

/** Which runs of a long plan are made: about so many, others where `SWEEP` is another number, and all, which takes hours, where it is "all". */
export const share = (plan: Plan, size: number, nth: number): Plan =>
  wanted === 'all' ? plan : sampled(plan, size, nth + Number(wanted))

/** Which of several turns is taken: one, another one where `SWEEP` is another number, and all where it is "all". */
export const turnOf = (turns: readonly number[], nth: number): readonly number[] =>
  wanted === 'all' ? turns : turns.filter((_, index) => index === (nth + Number(wanted)) % turns.length)
