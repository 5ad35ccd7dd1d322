import type { Task } from './task.ts'

/** The private address of a task's network interface: two bytes of its id, in 10.0.0.0/16. */
export const taskAddress = (task: Task): string =>
  `10.0.${Number.parseInt(task.id.slice(0, 2), 16)}.${Number.parseInt(task.id.slice(2, 4), 16)}`
