import { appendFileSync, fstatSync, ftruncateSync } from 'node:fs'

/** Appends a line, or where the disk takes no more leaves the file as it was: half a line would spoil those after it. */
export const appendWhole = (handle: number, line: string): void => {
  const stats = fstatSync(handle)
  try {
    appendFileSync(handle, line)
  } catch (error) {
    if (stats.isFile()) ftruncateSync(handle, stats.size)
    throw error
  }
}
