import type { World } from '../kernel/world.ts'
import type { Scene } from '../wire/scene.ts'
import type { Journal } from './journal.ts'
import { refused } from './parse.ts'
import { perform } from './perform.ts'

/** The world that a journal's snapshot holds, if it has one. */
export const keptWorld = (journal: Journal | undefined): World | undefined => journal?.kept?.world

/** Plays what was asked since the snapshot; refuses a journal that leads to another world than it was written in. */
export const restore = (scene: Scene, journal: Journal): void => {
  for (const entry of journal.entries) {
    if (entry.do !== 'reset') scene.run(entry.at)
    if (entry.do !== 'reset' && scene.world.scheduled !== entry.scheduled)
      throw refused('was written by a version that behaves otherwise, and was not closed by it')
    perform(scene, entry)
  }
}
