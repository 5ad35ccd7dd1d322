import { writeFileSync } from 'node:fs'
import { padding, paxHeader, paxRecord, tarHeader, trailer } from '../tar-header.ts'

type Member = { readonly path: string; readonly content: Buffer; readonly time?: number; readonly pax?: string }

/** An archive of files; `pax` are the records of a header before the file's own. */
export const tar = (members: readonly Member[]): Buffer =>
  Buffer.concat([
    ...members.flatMap(({ path, content, time = 0, pax }) => [
      pax === undefined ? Buffer.alloc(0) : paxHeader(pax, time),
      tarHeader({ path, kind: 'file', mode: 0o644, size: content.length, time }),
      content,
      padding(content.length)
    ]),
    trailer()
  ])

/** The source's date: 2026-01-05T09:00:00Z. */
export const day = 1_767_603_600
const old = { path: 'bin/busybox', content: Buffer.alloc(3000, 'b'), time: day - 10 }

/** What `docker save` writes for an image whose one layer was made at `time`. */
export const layDockerSave = (
  file: string,
  time: number,
  packed: (layer: Buffer) => Buffer = layer => layer
): string => {
  const pax = paxRecord('mtime', `${time}.${time % 1000}`)
  const layer = tar([old, { path: 'www/stamp', content: Buffer.from('hello'), time, pax }])
  const config = {
    architecture: 'amd64',
    os: 'linux',
    created: `made at ${time}`,
    container: `c${time}`,
    config: { Hostname: `h${time}`, Image: 'sha256:parent', Cmd: ['/bin/busybox'], Labels: { a: 'b' } },
    history: [{ created: `made at ${time}`, created_by: 'COPY' }],
    rootfs: { type: 'layers', diff_ids: ['sha256:of-the-saved-layer'] }
  }
  const text = (value: unknown) => Buffer.from(JSON.stringify(value))
  const manifest = [{ Config: 'config.json', RepoTags: null, Layers: ['first/layer.tar'] }]
  writeFileSync(
    file,
    tar([
      { path: 'first/layer.tar', content: packed(layer) },
      { path: 'config.json', content: text(config) },
      { path: 'manifest.json', content: text(manifest) }
    ])
  )
  return file
}
