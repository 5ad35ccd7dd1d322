import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One stub of a dist folder, started as GitHub starts a step. */
export type StubRun = {
  readonly dist: string
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Sends SIGTERM once this is true. */
  readonly stopWhen?: () => boolean
}

/** What the step left behind. */
export type StubEnd = {
  readonly code: number | null
  readonly lines: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Spawns it with temporary files for outputs and summary, and waits for its end. */
export const runStub = async (run: StubRun): Promise<StubEnd> => {
  const folder = await mkdtemp(join(tmpdir(), 'tagship-stub-'))
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  await Promise.all([writeFile(output, ''), writeFile(summary, '')])
  const inputs = Object.entries(run.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const env = { ...run.env, ...Object.fromEntries(inputs), GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }
  const { code, text } = await ended(join(run.dist, `${run.name}.js`), { ...run, env })
  const [outputs, markdown] = await Promise.all([readFile(output, 'utf8'), readFile(summary, 'utf8')])
  await rm(folder, { recursive: true })
  return { code, lines: text.split('\n'), outputs: parsedOutputs(outputs), summary: markdown }
}

const ended = (file: string, { cwd, env, stopWhen }: Pick<StubRun, 'cwd' | 'env' | 'stopWhen'>) =>
  new Promise<{ code: number | null; text: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
    }
    const look = (): void => {
      if (stopWhen?.()) child.kill('SIGTERM')
      else if (child.exitCode === null) setImmediate(look)
    }
    if (stopWhen !== undefined) look()
    child.on('error', reject).on('close', code => resolve({ code, text }))
  })

/** Outputs as GitHub reads them: `name<<delimiter`, the lines of the value, the delimiter. */
const parsedOutputs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2\n/gm)].map(([, name, , value]) => [name, value])
  )
