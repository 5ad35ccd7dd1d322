/** The one table of directions: a room, and the rooms it may import. A room that is not listed here is an error. */
module.exports = {
  core: ['core'],
  ports: ['ports', 'core'],
  targets: ['targets', 'ports', 'core'],
  flows: ['flows', 'targets', 'ports', 'core'],
  actions: ['actions', 'flows', 'ports', 'core', 'runner/action.ts'],
  adapters: ['ports', 'core'],
  runner: ['runner', 'ports', 'core'],
  rehearsal: ['rehearsal', 'sandbox', 'ports', 'core'],
  commands: ['commands', 'rehearsal', 'sandbox', 'ports', 'core'],
  sandbox: ['sandbox'],
  'wiring.ts': ['adapters', 'ports', 'core'],
  'main.ts': ['*'],
  'cli.ts': ['*']
}
