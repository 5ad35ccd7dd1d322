import type { Context } from '../kernel/context.ts'
import { uuid } from '../kernel/draw.ts'
import { enter } from '../kernel/enter.ts'
import { isStructure } from '../kernel/member.ts'
import { parameterNamed, ssmState } from '../ssm/state.ts'
import { faultTexts as texts } from './fault-texts.data.ts'
import { jsonFault } from './json-fault.ts'
import { type Secret, secretNamed, secretsState, versionOf } from './state.ts'

/**
 * Why a task's reference (`secrets[].valueFrom`) does not resolve, as a stopped reason in AWS's words; `undefined` when
 * it does. Where nobody ever laid a parameter or secret, all references resolve, unless the control API says `strict`.
 */
export const secretFault = (context: Context, valueFrom: string): string | undefined => {
  const at = placeOf(context, valueFrom)
  if (!isJudged(at)) return undefined
  if (valueFrom.split(':')[2] === 'secretsmanager') return secretTrouble(at, valueFrom)
  if (parameterNamed(at, valueFrom) !== undefined) return undefined
  const name = valueFrom.startsWith('arn:') ? valueFrom.split(':parameter').slice(1).join(':parameter') : valueFrom
  return texts.head + texts.parameter.replace('{0}', name)
}

/** The account and region that an ARN names, else where the task runs. */
const placeOf = (context: Context, valueFrom: string): Context => {
  const [, , , region = '', account = ''] = valueFrom.split(':')
  if (!valueFrom.startsWith('arn:') || !/^\d{12}$/.test(account)) return context
  const { registry, endpoint } = context
  return enter(context.world, { ...context.caller, account, region }, { registry, endpoint })
}

const isJudged = (at: Context): boolean => {
  const { secrets } = at.world
  return secrets === 'strict' || (secrets !== 'lenient' && (ssmState(at).laid || secretsState(at).laid))
}

const secretTrouble = (at: Context, valueFrom: string): string | undefined => {
  const [, , , , , , name = '', key = '', stage = '', id = ''] = valueFrom.split(':')
  const arn = valueFrom.split(':').slice(0, 7).join(':')
  const secret = secretNamed(at, arn) ?? secretNamed(at, name)
  const said = fetched(at, { arn, secret, stage, id }) ?? (secret && keyTrouble(secret, { key, stage, id }))
  return said === undefined ? undefined : texts.head + texts.secret + said
}

const fetched = (
  at: Context,
  of: { readonly arn: string; readonly secret: Secret | undefined; readonly stage: string; readonly id: string }
): string | undefined => {
  const { arn, secret, stage, id } = of
  const head = texts.fetch.replace('{0}', arn)
  const failed = (what: string): string =>
    `${head.replace('{1}', uuid(at.world, `secret request ${arn}`))}ResourceNotFoundException: Secrets Manager can't find the specified secret${what}.`
  if (secret === undefined || secret.deleted !== undefined) return failed('')
  if (versionOf(secret, chosen(stage, id)) !== undefined) return undefined
  return failed(id === '' ? ` value for staging label: ${stage || 'AWSCURRENT'}` : ` value for VersionId: ${id}`)
}

const chosen = (stage: string, id: string): { id: string | undefined; stage: string | undefined } => ({
  id: id === '' ? undefined : id,
  stage: stage === '' ? undefined : stage
})

const keyTrouble = (
  secret: Secret,
  of: { readonly key: string; readonly stage: string; readonly id: string }
): string | undefined => {
  if (of.key === '') return undefined
  const text = versionOf(secret, chosen(of.stage, of.id))?.version.text ?? ''
  const wrong = jsonFault(text)
  if (wrong !== undefined) return wrong
  const value: unknown = JSON.parse(text)
  return isStructure(value) && Object.hasOwn(value, of.key) ? undefined : texts['no-key'].replace('{0}', of.key)
}
