/** Keys and values of the design that are not built yet: a path, where `*` is any one key and `max*` any key that starts so. They are refused by name, never ignored. */
export const later: readonly string[] = [
  'stages.*.windows',
  'stages.*.approve',
  'stages.*.max*',
  'stages.*.env',
  'stages.*.secrets',
  'stages.*.verify',
  'stages.*.idle',
  'stages.*.on.tag',
  'stages.*.on.schedule',
  'stages.*.on.pull-request',
  'stages.*.on.dispatch',
  'services.*.max*',
  'services.*.stages.*.service',
  'services.*.stages.*.task',
  'services.*.stages.*.max*',
  'images.*.secrets',
  'images.*.cache',
  'images.*.max*',
  'max*'
]

/** Kinds of service that are not built yet. */
export const laterKinds: readonly string[] = ['scheduled-task', 'lambda', 'site']
