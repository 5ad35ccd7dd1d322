import type { Scene } from '../../wire/scene.ts'
import type { Arranged } from './arranged.ts'

/** Sets a script of the control API for the account and region of an arrangement. */
export const scripted = (
  to: Arranged,
  set: (scene: Pick<Scene, 'enter' | 'places'>, rules: unknown) => void,
  rules: unknown
): void => set({ enter: to.context, places: () => [to.context()] }, rules)
