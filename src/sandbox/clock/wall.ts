/** Where virtual time starts in jump and hand mode: 2026-01-05T09:00:00Z. */
export const epoch = Date.UTC(2026, 0, 5, 9)

/** The wall clock's now in milliseconds since the Unix epoch; only speed mode reads it. */
export const wall = (): number => Date.now()
