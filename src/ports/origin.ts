/** What started this run, as the platform says: GitHub's event, or what the command line was given. */
export type Origin = {
  /** `push`, `tag`, `workflow_dispatch`, `schedule`, … ; a pushed tag is `tag`. */
  readonly event: string
  /** Full ref, `refs/heads/main` or `refs/tags/v1.2.3`. */
  readonly ref?: string
  /** Commit that was asked for; absent means the checkout's HEAD. */
  readonly sha?: string
  readonly actor: string
  /** URL or id of the run. */
  readonly run?: string
  readonly defaultBranch?: string
  /** `owner/name`. */
  readonly repository?: string
  /** A pull request's code must not write to a release repository. */
  readonly fromPullRequest: boolean
}
