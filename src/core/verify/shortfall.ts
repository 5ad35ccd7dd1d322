/** One thing that was asked for and does not hold: what came, what was expected, and what to do. */
export type Shortfall = { readonly came: string; readonly expected: string; readonly remedy: string }

/** A shortfall as one text. */
export const shortfallText = ({ came, expected, remedy }: Shortfall): string =>
  `${came}; expected ${expected}. ${remedy}`
