import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { parsed, type Sha } from '../../../core/release/named.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Git } from '../../../ports/git.ts'
import { gitIn } from '../git.ts'

/** No setting of the machine counts, dates and names are fixed. */
export const plainEnv: Readonly<Record<string, string>> = {
  PATH: env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Mona',
  GIT_AUTHOR_EMAIL: 'mona@shop.example',
  GIT_COMMITTER_NAME: 'Mona',
  GIT_COMMITTER_EMAIL: 'mona@shop.example',
  GIT_AUTHOR_DATE: '2026-11-22T10:15:30+02:00',
  GIT_COMMITTER_DATE: '2026-11-22T10:15:30+02:00'
}

/** Runs git in a folder and gives what it prints. */
export const gitAt = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', [...args], {
    cwd: folder,
    env: plainEnv,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  }).trim()

/** A new folder of this test's own, and how to be rid of it. */
export const ground = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'tagship-git-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** An empty repository on the branch `main`. */
export const init = (folder: string, ...args: readonly string[]): string => {
  mkdirSync(folder, { recursive: true })
  gitAt(folder, 'init', '-q', '-b', 'main', ...args)
  return folder
}

/** Writes files (`null` removes one, `->target` links, `!` before the text makes it executable) and commits them all. */
export const commitFiles = (folder: string, files: Readonly<Record<string, string | null>>): Sha => {
  for (const [path, text] of Object.entries(files)) {
    const whole = join(folder, path)
    rmSync(whole, { recursive: true, force: true })
    if (text === null) continue
    mkdirSync(dirname(whole), { recursive: true })
    if (text.startsWith('->')) symlinkSync(text.slice(2), whole)
    else writeFileSync(whole, text)
    if (text.startsWith('!')) chmodSync(whole, 0o755)
  }
  gitAt(folder, 'add', '-A')
  gitAt(folder, 'commit', '-q', '--allow-empty', '-m', `Change ${Object.keys(files)[0] ?? 'nothing'}`)
  return parsed(gitAt(folder, 'rev-parse', 'HEAD'))
}

/** A clock that does not go. */
export const stillClock: Clock = {
  now: () => '2026-01-05T09:00:00.000Z',
  sleep: async () => undefined,
  busy: work => work()
}

/** The adapter over a folder. */
export const adapter = (folder: string): Git => gitIn(folder, { clock: stillClock, env: plainEnv })
