import { readFile } from 'node:fs/promises'

/** The members of an event's payload that are read; GitHub's webhook pages describe them. */
export type EventPayload = {
  readonly repository?: { readonly default_branch?: string }
  readonly pull_request?: unknown
  readonly workflow_run?: { readonly event?: string }
}

/** The payload in `GITHUB_EVENT_PATH`; a file that is missing or no JSON object gives an empty one. */
export const eventPayload = (text: string | undefined): EventPayload => {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** The payload's text; `undefined` when there is no such file. */
export const eventText = (path: string | undefined): Promise<string | undefined> =>
  path === undefined || path === '' ? Promise.resolve(undefined) : readFile(path, 'utf8').catch(() => undefined)
