import type { Digest } from '../core/release/named.ts'

/** What to build: all paths absolute. */
export type BuildOrder = {
  readonly name: string
  /** The build context. */
  readonly context: string
  readonly dockerfile?: string
  readonly target?: string
  readonly args: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  /** Seconds since the epoch, for reproducible layers. */
  readonly sourceDate: number
  /** Folder that receives the OCI layout. */
  readonly into: string
}

/** One way to build an image into an OCI layout folder. */
export type Builder = {
  readonly name: 'docker' | 'buildx' | 'pack'
  build(order: BuildOrder): Promise<{ readonly digest: Digest }>
}

/** The builders of this machine: `engine` answers `undefined` when no engine answers. */
export type Builders = {
  engine(): Promise<Builder | undefined>
  readonly pack: Builder
}
