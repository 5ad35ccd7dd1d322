import { secretShapes } from './secrets.data.ts'

/** A line of log without what looks like a secret: what an application prints is shown to everybody who may see the run. */
export const redacted = (line: string): string =>
  secretShapes.reduce((text, { shape, keep }) => text.replaceAll(shape, keep), line)
