import type { Fault } from '../problem/problem.ts'

/** What is wrong about members that would be lost on their way to ECS, by their paths; `of` is what the reader calls the task definition. */
export const lostMembers = (of: string, paths: readonly string[]): readonly Fault[] =>
  paths.map(path => ({
    what: `The task definition "${of}" has the member "${path}", which this version of Tagship cannot send to ECS.`,
    remedy: 'Correct its spelling, remove it, or use a version of Tagship that knows it.'
  }))
