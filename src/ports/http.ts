/** One GET to a health address; `redirects` are followed five times unless told, 0 gives the redirect itself. Headers come by their names in small letters. `unreachable` carries the reason in words; it is not an exception because it is an answer. */
export type Http = {
  get(
    url: string,
    options: { readonly timeout: number; readonly signal?: AbortSignal; readonly redirects?: number }
  ): Promise<
    | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
    | { readonly unreachable: string }
  >
}
