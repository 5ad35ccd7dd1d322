import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'

const run = promisify(execFile)

/** Whole dist as tar.gz: what a job downloads of it. */
export const sizeLimit = 1.25 * 1024 * 1024

/** Bytes of a folder as tar and gzip -9. */
export const packedSize = async folder => {
  const options = { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 }
  const { stdout } = await run('tar', ['-cf', '-', '-C', folder, '.'], options)
  return gzipSync(stdout, { level: 9 }).length
}
