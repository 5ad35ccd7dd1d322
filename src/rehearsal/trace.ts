import type { Sandbox } from '../sandbox/sandbox.ts'

/** The calls of a rehearsal as JSON lines, sorted by virtual time and key, with the ports of this run replaced by names: two runs with one seed give the same text. */
export const trace = (sandbox: Sandbox): string => {
  const hosts = [
    [sandbox.hosts.endpoint.replace('http://', ''), 'sandbox'],
    [sandbox.hosts.registry, 'registry']
  ] as const
  const lines = sandbox.world.calls.map(call => {
    const text = JSON.stringify(call)
    return {
      key: `${call.time} ${call.service} ${call.operation} ${call.resource}`,
      text: hosts.reduce((each, [host, name]) => each.replaceAll(host, name), text)
    }
  })
  return lines
    .sort((one, other) => (one.key + one.text < other.key + other.text ? -1 : 1))
    .map(line => `${line.text}\n`)
    .join('')
}
