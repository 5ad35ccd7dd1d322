import { numberMember, textMember, textsMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { put } from '../kernel/put.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Parameter, requireParameter } from './state.ts'

/** The version that a request means, the latest unless told. */
const versionIn = (parameter: Parameter, asked: number | undefined): number => {
  const version = asked ?? parameter.values.length
  if (parameter.values[version - 1] !== undefined) return version
  throw new Refusal(
    'ParameterVersionNotFound',
    `Systems Manager could not find version ${version} of ${parameter.name}. Verify the version and try again.`
  )
}

const isLabel = (text: string): boolean => /^[A-Za-z_.-][A-Za-z0-9_.-]{0,99}$/.test(text) && !/^(aws|ssm)/i.test(text)

/** `LabelParameterVersion`: a label points to one version and moves; ten at most to a version, malformed ones are listed as invalid. */
export const labelParameterVersion: Operation = {
  resource: input => textMember(input, 'Name') ?? '',
  run: (context, input) => {
    const parameter = requireParameter(context, input, 'Name')
    const version = versionIn(parameter, numberMember(input, 'ParameterVersion'))
    const given = textsMember(input, 'Labels') ?? []
    const labels = { ...parameter.labels }
    for (const label of given.filter(isLabel)) put(labels, label, version)
    if (Object.values(labels).filter(of => of === version).length > 10)
      throw new Refusal(
        'ParameterVersionLabelLimitExceeded',
        'A parameter version can have maximum 10 labels.Move one or more labels to another version and try again.'
      )
    parameter.labels = labels
    return { InvalidLabels: given.filter(label => !isLabel(label)), ParameterVersion: version }
  }
}

/** `UnlabelParameterVersion`: labels that do not point to the version are listed as invalid. */
export const unlabelParameterVersion: Operation = {
  resource: input => textMember(input, 'Name') ?? '',
  run: (context, input) => {
    const parameter = requireParameter(context, input, 'Name')
    const version = versionIn(parameter, numberMember(input, 'ParameterVersion'))
    const given = textsMember(input, 'Labels') ?? []
    const labels = Object.entries(parameter.labels ?? {})
    const gone = labels.flatMap(([label, of]) => (of === version && given.includes(label) ? [label] : []))
    parameter.labels = Object.fromEntries(labels.filter(([label]) => !gone.includes(label)))
    return { RemovedLabels: gone, InvalidLabels: given.filter(label => !gone.includes(label)) }
  }
}
