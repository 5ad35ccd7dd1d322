/** What to do next, by outcome and, where it makes a difference, its cause, gate or what was sent; the more telling row wins. */
export const nextSteps: Readonly<Record<string, string>> = {
  'rolled-back': 'What ran before runs again. Mend the cause and deploy again.',
  'rolled-back wave': 'What ran before runs again. Mend what ended badly in its wave and deploy again.',
  'rolled-back going': 'ECS is still rolling back, and was not waited for, as asked. Mend the cause and deploy again.',
  'rolled-back person': 'What ran before runs again. Find out who stopped it, and why, before you deploy again.',
  failed: 'ECS does not go back by itself: deploy a good state, and let the circuit breaker roll back next time (deploymentCircuitBreaker.rollback).',
  'failed rollback-failed': 'ECS does not go back by itself any more: look at what runs, and deploy a good state.',
  'failed deleted': 'Create the service again with your infrastructure code, then deploy again.',
  superseded: 'The newer rollout counts. Deploy again only if this state should win.',
  'timed-out': 'Run deploy again: it follows this rollout to its end and starts no other; with "roll-back: true" it has ECS take it back. Where rollouts take this long, raise the input "timeout".',
  'cancelled going': 'What ran before stays. Deploy again when this state is wanted after all.',
  cancelled: 'Run deploy again: it follows this rollout to its end and starts no other.',
  'errored no': 'Nothing was sent: mend the reason and run again.',
  'errored yes': 'Mend the reason and run deploy again: it follows this rollout to its end and starts no other.',
  'errored unknown': 'Run deploy again: it looks first at what ECS took of the order.',
  'refused hold': 'A person holds this service. Run rollback with the input "resume" when automation may go on.',
  'refused lease': 'Run again when the other rollout has ended, or let the input "in-flight" wait for it.',
  'unverified digest': 'Something else runs than was asked for: look for an image named by a tag that was moved, and name it by digest.',
  'unverified unreadable': 'Allow ecs:DescribeServiceRevisions, or ecs:ListTasks and ecs:DescribeTasks, to the role and run deploy again: nothing is rolled out anew.',
  'unverified health': 'Mend what it needs to be healthy and run deploy again: nothing is rolled out anew where the state is the same.',
  'not-attempted': 'Mend what ended badly first, then run again.'
}
