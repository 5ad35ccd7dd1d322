import type { Context } from '../kernel/context.ts'
import { numberMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import type { Intake } from './intake.ts'
import { repositoryName, required, requiredText } from './member.ts'
import { refusal } from './refuse.ts'
import { heading, names } from './repository.ts'
import { locatedUpload } from './upload.ts'

/** The least that a part holds, unless it is the last one. */
const leastPart = 5_242_880

const run = (intake: Intake, context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, id, upload } = locatedUpload(context, input)
  const first = required(numberMember(input, 'partFirstByte'), 'partFirstByte')
  const last = required(numberMember(input, 'partLastByte'), 'partLastByte')
  const bytes = Buffer.from(requiredText(input, 'layerPartBlob'), 'base64')
  const about = heading(registry, repository)
  if (first !== upload.received || last - first + 1 !== bytes.length)
    throw refusal(
      'InvalidLayerPartException',
      { ...names(registry, repository), upload: id },
      { ...about, uploadId: id, lastValidByteReceived: upload.received - 1 }
    )
  if (upload.short) throw refusal('LayerPartTooSmallException')
  intake.take(id, upload, bytes)
  upload.short = bytes.length < leastPart
  return { ...about, uploadId: id, lastByteReceived: last }
}

/** `UploadLayerPart`: the next part, which must begin where the one before ended. */
export const uploadLayerPart = (intake: Intake): Operation => ({
  run: (context, input) => run(intake, context, input),
  resource: repositoryName
})
