/** How virtual time moves: to the next waiter, only when told, or a multiple of the wall clock's pace. */
export type ClockMode = 'jump' | 'hand' | { readonly speed: number }

/** What a wait, once over, is told: virtual milliseconds since the Unix epoch, and the pace. */
export type ClockReading = { readonly now: number; readonly speed: number | 'jump' | 'hand' }

/** The mode as readings and requests word it. */
export const pace = (mode: ClockMode): ClockReading['speed'] => (typeof mode === 'string' ? mode : mode.speed)
