/** One GET to a health address. `unreachable` carries the reason in words; it is not an exception because it is an answer. */
export type Http = {
  get(
    url: string,
    options: { readonly timeout: number; readonly signal?: AbortSignal }
  ): Promise<{ readonly status: number; readonly body: string } | { readonly unreachable: string }>
}
