import { runTaskAsked } from '../flows/run/run-task-asked.ts'
import type { Action } from '../runner/action.ts'
import { duration } from './inputs/duration.ts'
import { flag } from './inputs/flag.ts'
import { lines } from './inputs/lines.ts'
import { oneOf } from './inputs/one-of.ts'
import { pairs } from './inputs/pairs.ts'
import { account, region, revision, role } from './inputs/place.ts'
import { providers } from './inputs/providers.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'
import { runTaskRules } from './inputs/ways.data.ts'
import { contradictions } from './inputs/ways.ts'
import { whole } from './inputs/whole.ts'
import { words } from './inputs/words.ts'

const inputs = {
  ...{ release: releaseInput, service: text, config: text, 'policy-ref': text },
  ...{ 'task-definition': text, revision, cluster: text, region, account, role },
  ...{ command: words, env: pairs, container: text, 'task-role': text, 'execution-role': text },
  ...{ cpu: whole, memory: whole },
  ...{ subnets: lines, 'security-groups': lines, 'public-ip': flag(false) },
  ...{
    'launch-type': oneOf(['FARGATE', 'EC2', 'EXTERNAL']),
    'capacity-providers': providers,
    'platform-version': text
  },
  ...{ timeout: duration, again: flag(false) }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'outcome' | 'exit-code' | 'task' | 'revision', string | undefined>>

/** Runs one task to its end, shows its lines, and says how it ended. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: contradictions(runTaskRules),
  outputs: ['outcome', 'exit-code', 'task', 'revision'],
  run: async (input, ports) => {
    const { 'policy-ref': policyRef, 'task-definition': file, 'task-role': taskRole, ...rest } = input
    const { 'execution-role': executionRole, 'launch-type': launchType, 'capacity-providers': capacity } = rest
    const { 'security-groups': securityGroups, 'public-ip': publicIp, 'platform-version': platformVersion } = rest
    const launch = { launchType, capacity, platformVersion, subnets: rest.subnets, securityGroups, publicIp }
    const { outcome, exitCode, task, revision, ending, report } = await runTaskAsked(
      { ...rest, policyRef, file, taskRole, executionRole, launch },
      ports
    )
    return { outputs: { outcome: outcome.is, 'exit-code': exitCode?.toString(), task, revision }, ending, report }
  }
}
