/** `npm run build [folder]`: builds dist, or the same into another folder. */
import { join, resolve } from 'node:path'
import { packedSize, sizeLimit } from './packed-size.mjs'
import { writeDist } from './write-dist.mjs'

const root = resolve(import.meta.dirname, '../..')
const into = resolve(process.argv[2] ?? join(root, 'dist'))
const started = performance.now()
await writeDist(root, into)
const size = await packedSize(into)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`dist: ${(size / 1024).toFixed(0)} KiB as tar.gz of ${sizeLimit / 1024} allowed, built in ${seconds} s`)
if (size > sizeLimit) {
  console.error('dist is larger than it may be: look at what was imported last')
  process.exitCode = 1
}
