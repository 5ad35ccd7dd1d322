/** Virtual milliseconds since the Unix epoch, and how virtual time moves. */
export type ClockReading = { readonly now: number; readonly speed: number | 'jump' | 'hand' }

/** The sandbox's clock as this process meets it: the object itself, or the same over loopback. */
export type ClockSource = {
  read(): ClockReading
  /** Ends once virtual time has reached `until` and it is the actor's turn; an actor has one wait at a time. */
  wait(actor: string, until: number, signal?: AbortSignal): Promise<ClockReading>
  /** From now on jump mode waits for this actor, until the returned function is called. */
  join(actor: string): () => void
}
