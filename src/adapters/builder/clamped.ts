import { padding, paxRecord, sealed } from './tar-header.ts'
import { blocks, tarFacts } from './tar-reader.ts'

type Bytes = AsyncIterable<Uint8Array>

/** Takes pieces of wanted lengths off a stream of chunks. */
const pieces = (source: Bytes) => {
  const chunks = source[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const next = async (): Promise<boolean> => {
    const { value, done } = await chunks.next()
    if (done !== true)
      rest =
        rest.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.concat([rest, value])
    return done !== true
  }
  const cut = (length: number): Buffer => {
    const piece = rest.subarray(0, length)
    rest = rest.subarray(length)
    return piece
  }
  return {
    /** Exactly so many bytes, fewer at the end. */
    take: async (length: number): Promise<Buffer> => {
      while (rest.length < length && (await next()));
      return cut(length)
    },
    /** So many bytes as they come. */
    pass: async function* (length: number): Bytes {
      for (let left = length; left > 0; ) {
        if (rest.length === 0 && !(await next())) return
        const piece = cut(left)
        left -= piece.length
        yield piece
      }
    }
  }
}

/** Records of a pax header by key; each line is `<length> <key>=<value>`, its length in bytes. */
const paxRecords = (body: Buffer): readonly (readonly [string, string])[] => {
  const records: [string, string][] = []
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at)
    const length = Number(body.subarray(at, space).toString('latin1'))
    if (space < 0 || !(length > 0)) break
    const [key = '', ...value] = body
      .subarray(space + 1, at + length - 1)
      .toString('utf8')
      .split('=')
    records.push([key, value.join('=')])
    at += length
  }
  return records
}

const times: readonly string[] = ['mtime', 'atime', 'ctime']

const withTime = (header: Buffer, time: number, latest: number): Buffer => {
  if (time <= latest) return header
  const changed = Buffer.from(header)
  changed.write(`${latest.toString(8).padStart(11, '0')}\0`, 136, 'latin1')
  return sealed(changed)
}

/** A pax header without its times: the header after it carries whole seconds. */
const withoutTimes = (header: Buffer, records: readonly (readonly [string, string])[]): Buffer => {
  const body = records.filter(([key]) => !times.includes(key)).map(([key, value]) => paxRecord(key, value))
  const content = Buffer.from(body.join(''))
  if (content.length === 0) return content
  const changed = Buffer.from(header)
  changed.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  return Buffer.concat([sealed(changed), content, padding(content.length)])
}

/**
 * A layer's tar stream in which nothing is younger than `latest` (seconds since the epoch): what a build writes carries the
 * time of the build, and with it the layer would have another digest each time. Older files keep their times.
 */
export async function* clamped(source: Bytes, latest: number): Bytes {
  const input = pieces(source)
  let announced: number | undefined
  for (;;) {
    const header = await input.take(512)
    if (header.length === 0) return
    const facts = header.length === 512 ? tarFacts(header) : undefined
    if (facts === undefined) {
      yield header
      continue
    }
    const timed = withTime(header, facts.time, latest)
    if (facts.flag === 'x') {
      const records = paxRecords((await input.take(blocks(facts.size))).subarray(0, facts.size))
      const size = records.find(([key]) => key === 'size')?.[1]
      announced = size === undefined ? undefined : Number(size)
      yield withoutTimes(timed, records)
      continue
    }
    yield timed
    yield* input.pass(blocks(announced ?? facts.size))
    announced = undefined
  }
}
