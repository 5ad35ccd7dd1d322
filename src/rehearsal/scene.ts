import type { Sha } from '../core/release/named.ts'
import type { Release } from '../core/release/release.ts'
import type { Perform } from '../ports/perform.ts'
import type { Scratch } from '../ports/scratch.ts'
import type { Truth } from './truth.ts'

/** What a step of the story can do and ask. */
export type Scene = {
  readonly scratch: Scratch
  readonly perform: Perform
  /** What really runs, asked of the sandbox and not of the product. */
  readonly truth: Truth
  /** Lets every task of an image behave so from now on. */
  readonly script: (rule: {
    readonly digest: string
    readonly start: 'crash' | 'run'
    readonly log: readonly string[]
  }) => void
  /** The moment that the sandbox's clock shows: commits are dated by it. */
  readonly now: () => string
}

/** How one step ended: what it found wrong (nothing, if it ended as the story says) and what a reader wants to see of it. */
export type Ending = { readonly wrong: readonly string[]; readonly shows: readonly string[] }

/** One step of the story. */
export type Step = {
  readonly letter: string
  readonly title: string
  readonly play: (scene: Scene) => Promise<Ending>
}

/** What shipping or promoting left: the releases as they ended, and everything the actions printed. */
export type Shipped = {
  readonly releases: readonly Release[]
  readonly commit: Sha
  readonly lines: readonly string[]
  readonly green: boolean
}
