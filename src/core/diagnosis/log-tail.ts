import type { ContainerName } from '../release/named.ts'

/** The last lines of a container that failed; untrusted text. */
export type LogTail = { readonly container: ContainerName; readonly stream: string; readonly lines: readonly string[] }
