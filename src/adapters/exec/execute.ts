import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Clock } from '../../ports/clock.ts'

/** One child process. `env` replaces the whole environment; without it the child inherits ours. */
export type Command = {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Written to its standard input, which is then closed. */
  readonly input?: string
  /** When aborted, the child is asked to end (SIGTERM) and the call rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** How a child process ended: `code` is 127 when there is no such program, and 128 where a signal ended it. */
export type Execution = { readonly code: number; readonly stdout: string; readonly stderr: string }

/**
 * Runs a program without a shell and collects what it prints. `@actions/exec` searches all that was printed so far for
 * a line end at each chunk, which takes 13 s for 50 MB of NUL-separated paths, and it cannot end a child: hence `spawn`.
 */
export const execute = (clock: Clock, command: Command): Promise<Execution> => clock.busy(() => run(command))

const run = (command: Command): Promise<Execution> =>
  new Promise((resolve, reject) => {
    const { file, args, signal, input } = command
    if (signal?.aborted) return reject(signal.reason)
    const options = { ...(command.cwd === undefined ? {} : { cwd: command.cwd }), env: command.env, windowsHide: true }
    const child = spawn(file, [...args], { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    const text = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString('utf8')
    const stop = () => {
      child.kill('SIGTERM')
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => err.push(part))
    child.stdin.on('error', () => undefined) // a child that ends without reading its input is no fault of ours
    child.on('error', (error: NodeJS.ErrnoException) => {
      signal?.removeEventListener('abort', stop)
      // the same code stands for a missing program and for a missing folder
      const missing = command.cwd !== undefined && !existsSync(command.cwd) ? `the folder ${command.cwd}` : file
      if (error.code === 'ENOENT') resolve({ code: 127, stdout: '', stderr: `${missing}: not found` })
      else reject(error)
    })
    child.on('close', code => {
      signal?.removeEventListener('abort', stop)
      resolve({ code: code ?? 128, stdout: text(out), stderr: text(err) })
    })
    child.stdin.end(input)
  })
