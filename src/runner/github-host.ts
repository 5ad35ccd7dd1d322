import { echoed } from '../core/report/echo.ts'
import { reportMarkdown } from '../core/report/markdown.ts'
import type { Annotation } from '../core/report/report.ts'
import { reportText } from '../core/report/text.ts'
import type { Host } from './host.ts'

/** A GitHub job's host, over the toolkit: workflow commands, files for outputs and summary. `env` is the step's environment. */
export const githubHost = async (env: Readonly<Record<string, string | undefined>>): Promise<Host> => {
  const core = await import('@actions/core')
  let told = false
  return {
    debugging: core.isDebug(),
    given: () => [], // the platform itself warns of unknown inputs
    input: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`],
    line: core.info,
    openGroup: core.startGroup,
    closeGroup: core.endGroup,
    annotate: annotation => {
      told = told || annotation.level === 'error'
      core[annotation.level](annotation.message, properties(annotation))
    },
    setOutput: core.setOutput,
    show: async report => {
      for (const line of echoed(reportText(report))) core.info(line)
      if ((env.GITHUB_STEP_SUMMARY ?? '') === '') return
      const written = core.summary.addRaw(reportMarkdown(report), true).write()
      await written.catch(error => core.warning(`The job summary could not be written: ${String(error)}`))
    },
    mask: core.setSecret,
    fail: message => {
      if (!told) core.setFailed(message) // an annotation of its own; the exit code is set by the entry
    }
  }
}

const properties = ({ title, at }: Annotation) => ({
  ...(title === '' ? {} : { title }),
  ...(at === undefined ? {} : { file: at.file, ...(at.line === undefined ? {} : { startLine: at.line }) })
})
