import type { Scene, Step } from './scene.ts'
import { type Told, told } from './tell.ts'

/** What the story needs besides the scene: where to print, and the virtual time in milliseconds. */
export type Stage = {
  readonly print: (line: string) => void
  readonly now: () => number
  /** Whether everything the actions print is shown, not only where a step went wrong. */
  readonly verbose: boolean
}

/** Plays the steps one after another and prints each as it ends; later steps build on earlier ones, so the first wrong one ends the story. */
export const playStory = async (steps: readonly Step[], scene: Scene, stage: Stage): Promise<readonly Told[]> => {
  const parts: Told[] = []
  for (const step of steps) {
    const started = stage.now()
    const heard: string[] = []
    const listening = { ...scene, perform: listenTo(scene.perform, heard) }
    const { wrong, shows } = await step.play(listening)
    const part: Told = { step, wrong, shows, took: stage.now() - started, lines: heard }
    parts.push(part)
    for (const line of told(part)) stage.print(line)
    if (stage.verbose || wrong.length > 0) for (const line of heard) stage.print(`     | ${line}`)
    if (wrong.length > 0) break
  }
  return parts
}

const listenTo =
  (perform: Scene['perform'], heard: string[]): Scene['perform'] =>
  async order => {
    const done = await perform(order)
    heard.push(`$ ${order.action}`, ...done.lines)
    return done
  }
