/** Lines a person watches while work goes on. Texts are raw; the adapter masks and neutralises workflow commands. */
export type Journal = {
  info(line: string): void
  warn(line: string): void
  /** Shown only when the reader asked for more. */
  debug(line: string): void
  /** A folded group around one phase. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Never shows this text again. */
  mask(secret: string): void
}
