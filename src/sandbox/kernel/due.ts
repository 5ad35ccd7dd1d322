/** An event that will happen: plain data, so that it survives a snapshot. `kind` is `<service>.<what>`. */
export type Due = {
  at: number
  order: number
  kind: string
  account: string
  region: string
  data: Record<string, unknown>
}
