import { Problem } from '../../core/problem/problem.ts'
import { type ImageName, type Named, parsed, type ServiceName, type Stage } from '../../core/release/named.ts'
import type { Parser } from '../../runner/action.ts'
import { lines } from './lines.ts'
import { text } from './text.ts'

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

const named =
  <K extends string>(thing: string, limit: number) =>
  (given: string, input: string): Named<K> => {
    if (pattern.test(given) && given.length <= limit) return parsed(given)
    throw new Problem({
      what: `The input "${input}" has "${given}", which cannot be the name of ${thing}.`,
      remedy: `Names are lower-case letters, digits and single hyphens, at most ${limit} characters.`
    })
  }

const one =
  <K extends string>(thing: string, limit: number): Parser<Named<K> | undefined> =>
  (raw, name) => {
    const given = text(raw, name)
    return given === undefined ? undefined : named<K>(thing, limit)(given, name)
  }

const many =
  <K extends string>(thing: string, limit: number): Parser<readonly Named<K>[]> =>
  (raw, name) =>
    [...new Set(lines(raw, name))].map(given => named<K>(thing, limit)(given, name))

/** The name of a stage; `undefined` when the input is absent. */
export const stage: Parser<Stage | undefined> = one('a stage', 24)

/** Names of stages, one a line or with commas; empty when the input is absent. */
export const stages: Parser<readonly Stage[]> = many('a stage', 24)

/** The name of a service; `undefined` when the input is absent. */
export const service: Parser<ServiceName | undefined> = one('a service', 60)

/** Names of services, one a line or with commas; empty when the input is absent. */
export const services: Parser<readonly ServiceName[]> = many('a service', 60)

/** The name of an image; `undefined` when the input is absent. */
export const image: Parser<ImageName | undefined> = one('an image', 60)

/** Names of images, one a line or with commas; empty when the input is absent. */
export const images: Parser<readonly ImageName[]> = many('an image', 60)
