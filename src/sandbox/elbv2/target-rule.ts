import { fits } from '../kernel/glob.ts'
import type { TargetRule, World } from '../kernel/world.ts'

/** The first rule of the control API that says how the targets of a group stand; by name or ARN. */
export const targetRule = (world: World, group: string): TargetRule | undefined =>
  world.targets.find(rule => fits(rule.group, group) || fits(rule.group, group.split('/')[1] ?? ''))
