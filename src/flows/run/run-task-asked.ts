import { diagnosisAnnotation } from '../../core/diagnosis/diagnosis-annotation.ts'
import { diagnosisSections } from '../../core/diagnosis/diagnosis-report.ts'
import { ending } from '../../core/diagnosis/diagnosis-words.ts'
import { isGreen } from '../../core/release/outcome.ts'
import type { Report } from '../../core/report/report.ts'
import { countingContainers } from '../../core/run/counting.ts'
import { type TaskLaunch, withLaunch } from '../../core/run/task-launch.ts'
import { knownContainer, overridesOf } from '../../core/run/task-overrides.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import type { LaunchAsked, Prepared, RunAsked } from './run-asked.ts'
import { runOfInputs } from './run-of-inputs.ts'
import { runOfRelease } from './run-of-release.ts'
import { runTask } from './run-task.ts'
import type { RunEnd, TaskRun } from './task-run.ts'

/** How it ended, as the action's outputs and summary say it. */
export type RunAnswer = Omit<RunEnd, 'diagnosis'> & {
  readonly revision: string
  readonly ending: 'green' | 'red'
  readonly report: Report
}

/** How long a task may take where nobody said. */
const usual: Duration = 30 * 60_000

/** Runs what was asked and reports on it. */
export const runTaskAsked = async (asked: RunAsked, ports: Ports): Promise<RunAnswer> => {
  const prepared =
    asked.release === undefined
      ? await runOfInputs(asked, ports)
      : await runOfRelease({ ...asked, release: asked.release }, ports)
  const run = changedRun(asked, prepared, ports)
  const { diagnosis: seen, ...end } = await ports.journal.group(`Run ${run.label}`, () => runTask(run, ports))
  const diagnosis = { ...seen, lone: true as const }
  const annotation = diagnosisAnnotation(diagnosis)
  return {
    ...end,
    revision: run.revision,
    ending: isGreen(end.outcome) ? 'green' : 'red',
    report: {
      title: `${run.label}: ${ending(diagnosis)}`,
      sections: diagnosisSections(diagnosis).slice(1),
      annotations: annotation === undefined ? [] : [annotation]
    }
  }
}

const changedRun = (asked: RunAsked, { run, ours, roles }: Prepared, { clock }: Ports): TaskRun => {
  const { command, env, launch, timeout = usual, again } = asked
  const named = asked.container === undefined ? {} : { container: knownContainer(run.definition, asked.container) }
  const overrides = overridesOf(run.definition, {
    ...{ ...roles, ...rolesOf(asked), ...sizeOf(asked), env, ...named },
    ...(command === undefined ? {} : { command })
  })
  const counting = countingContainers(run.definition, {
    ours,
    ...(named.container === undefined ? {} : { named: named.container })
  })
  return {
    ...{
      ...run,
      counting,
      timeout,
      once: true as const,
      launch: withLaunch(run.definition, run.launch, launchOf(launch))
    },
    ...(overrides === undefined ? {} : { overrides }),
    key: again ? [run.key, clock.now()] : run.key
  }
}

const rolesOf = ({ taskRole, executionRole }: RunAsked) => ({
  ...(taskRole === undefined ? {} : { taskRole }),
  ...(executionRole === undefined ? {} : { executionRole })
})

const sizeOf = ({ cpu, memory }: RunAsked) => ({
  ...(cpu === undefined ? {} : { cpu }),
  ...(memory === undefined ? {} : { memory })
})

const launchOf = ({ subnets, securityGroups, publicIp, ...asked }: LaunchAsked): TaskLaunch => ({
  ...(subnets.length === 0 ? {} : { network: { subnets, securityGroups, publicIp } }),
  ...(asked.launchType === undefined ? {} : { launchType: asked.launchType }),
  ...(asked.capacity === undefined ? {} : { providers: asked.capacity }),
  ...(asked.platformVersion === undefined ? {} : { platformVersion: asked.platformVersion })
})
