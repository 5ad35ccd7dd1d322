import { rules } from '../control/rules.ts'
import { answerGithub } from '../github/answer-github.ts'
import { newWorld } from '../kernel/enter.ts'
import { Refusal } from '../kernel/refusal.ts'
import { answerCall } from '../wire/answer-call.ts'
import type { WireRequest } from '../wire/request.ts'
import type { Scene } from '../wire/scene.ts'
import { applyContent } from './content.ts'
import type { Deed, Entry, KeptRequest } from './entry.ts'

/** A request as the journal keeps it. */
export const keptRequest = ({ method, path, headers, body }: WireRequest): KeptRequest => ({
  method,
  path,
  headers,
  body: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64')
})

/** Answers a request to AWS or to GitHub's part. */
export const answer = (scene: Scene, request: WireRequest): ReturnType<typeof answerCall> =>
  request.path.startsWith('/_github/') ? answerGithub(scene.world, request) : answerCall(scene, request)

/** Does once more, at its own time, what an entry says; the same entries over the same world give the same world. */
export const perform = (scene: Scene, entry: Entry): void => {
  if (entry.do === 'reset') {
    Object.assign(scene.world, newWorld({ seed: entry.seed, now: entry.at, start: scene.world.start }))
    return
  }
  scene.run(entry.at)
  try {
    deed(scene, entry)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

const deed = (scene: Scene, entry: Deed): void => {
  switch (entry.do) {
    case 'call':
      answer(scene, { ...entry.request, body: Buffer.from(entry.request.body, 'base64') })
      return
    case 'control':
      rules[entry.name]?.(scene, entry.body)
      return
    case 'content':
      applyContent(scene, entry)
      return
    case 'reset':
    case 'time':
      return
  }
}
