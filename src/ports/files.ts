/** Files of the checkout and of the run's own folder. Relative paths are relative to the repository's root. */
export type Files = {
  /** The run's own folder, `$RUNNER_TEMP/tagship`; made when first written to. */
  readonly own: string
  /** The repository's root. */
  readonly root: string
  read(path: string): Promise<string | undefined>
  write(path: string, text: string): Promise<void>
  list(path: string): Promise<readonly FileEntry[]>
  remove(path: string): Promise<void>
}

/** One file or link below a folder, its path relative to that folder with `/` between the parts. */
export type FileEntry = {
  readonly path: string
  readonly kind: 'file' | 'link'
  readonly executable: boolean
  readonly size: number
}
