import type { RestWire } from '../../kernel/operation.ts'
import { escapedXml, xmlMembers } from '../xml.ts'
import type { BodyFormat } from './body-format.ts'
import { parseXml } from './element.ts'
import { elementMembers } from './read-element.ts'
import { elementsOf } from './write-element.ts'

type XmlWire = Extract<RestWire, { protocol: 'rest-xml' }>

const prologue = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** AWS REST-XML: bodies are XML; errors stand in `<ErrorResponse>`, S3's alone. */
export const restXml = ({ namespace, errors }: XmlWire): BodyFormat => ({
  contentType: errors === 'bare' ? 'application/xml' : 'text/xml',
  requestIdHeader: errors === 'bare' ? 'x-amz-request-id' : 'x-amzn-requestid',
  parse: (text, { model, structure }) => (text.trim() === '' ? {} : elementMembers(model, structure, parseXml(text))),
  text: (values, { model, structure, root = structure }) => {
    const { attributes, content } = elementsOf(model, structure, values)
    return `${prologue}<${root} xmlns="${namespace}"${attributes}>${content}</${root}>`
  },
  failure: (requestId, refusal) => {
    const words = `<Code>${escapedXml(refusal.code)}</Code><Message>${escapedXml(refusal.message)}</Message>`
    const more = xmlMembers(refusal.members)
    const id = `<RequestId>${requestId}</RequestId>`
    const type = `<Type>${refusal.status < 500 ? 'Sender' : 'Receiver'}</Type>`
    const text =
      errors === 'bare'
        ? `<Error>${words}${more}${id}</Error>`
        : `<ErrorResponse xmlns="${namespace}"><Error>${type}${words}${more}</Error>${id}</ErrorResponse>`
    return {
      headers: { 'content-type': errors === 'bare' ? 'application/xml' : 'text/xml' },
      body: Buffer.from(`${prologue}${text}`, 'utf8')
    }
  }
})
