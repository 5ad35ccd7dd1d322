/** Dependency-cruiser rules, made from the one table of directions. */
const directions = require('./directions.cjs')

const tests = String.raw`\.(test|deep|bench)\.ts$|/testing/`
const exact = room => (room.endsWith('.ts') ? `^src/${room.replace('.', '[.]')}$` : `^src/${room}/`)
const listed = Object.keys(directions).map(exact).join('|')

const rooms = Object.entries(directions)
  .filter(([, may]) => !may.includes('*'))
  .map(([room, may]) => ({
    name: `room-${room}`,
    comment: `${room} may import ${may.join(', ')}`,
    severity: 'error',
    from: { path: exact(room), pathNot: tests },
    to: { path: '^src/', pathNot: (room === 'adapters' ? [...may, 'adapters'] : may).map(exact).join('|') }
  }))
  .map(rule =>
    rule.name === 'room-adapters' ? { ...rule, to: { ...rule.to, pathNot: `${rule.to.pathNot}|^src/adapters/` } } : rule
  )

/** Adapters know each other only through http, exec and retry. */
const adapters = {
  name: 'adapters-apart',
  comment: 'an adapter imports of other adapters only http, exec and retry',
  severity: 'error',
  from: { path: '^src/adapters/([^/]+)/', pathNot: tests },
  to: { path: '^src/adapters/', pathNot: '^src/adapters/(?:$1|http|exec|retry)/' }
}

module.exports = {
  forbidden: [
    ...rooms,
    adapters,
    { name: 'unlisted-room', severity: 'error', from: { path: '^src/', pathNot: `${listed}|${tests}` }, to: {} },
    { name: 'into-unlisted-room', severity: 'error', from: {}, to: { path: '^src/', pathNot: `${listed}|${tests}` } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: `${tests}|[.]data[.]ts$` },
      to: {}
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests }
    },
    {
      name: 'shipped-needs-dependency',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] }
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } }
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' }
  }
}
