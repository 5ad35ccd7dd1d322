/** Where the sandbox listens, as its answers name it: `registry` is `host:port`, `endpoint` is `http://host:port`. */
export type Hosts = { readonly registry: string; readonly endpoint: string }
