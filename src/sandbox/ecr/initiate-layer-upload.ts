import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import type { Intake } from './intake.ts'
import { repositoryName } from './member.ts'
import { located } from './repository.ts'
import { beginUpload } from './upload.ts'

const run = (intake: Intake, context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  return { uploadId: beginUpload(intake, registry, repository), partSize: 20_971_520 }
}

/** `InitiateLayerUpload`: an upload id, and the size that parts should have. */
export const initiateLayerUpload = (intake: Intake): Operation => ({
  run: (context, input) => run(intake, context, input),
  resource: repositoryName
})
