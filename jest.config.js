/** Jest in ESM: TypeScript is stripped by swc, types are checked by `npm run types`. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  roots: ['<rootDir>/src'],
  testMatch: ['**/src/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }]
  },
  // Looking a global up inside jest's sandbox is slow, and the SDK does so all the time: an eighth of a long suite.
  // Not Buffer and URL: modules of undici declare those themselves.
  sandboxInjectedGlobals: [
    ...['Array', 'ArrayBuffer', 'Date', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise'],
    ...['RegExp', 'Set', 'String', 'Symbol', 'Uint8Array', 'WeakMap']
  ],
  // A wall-time limit is for what hangs, not for a slow machine.
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/src/sandbox/testing/exchanges.ts', '<rootDir>/src/testing/test-storage.ts'],
  // A third fills the time that two spend on waiting for git and for the shipped stubs.
  maxWorkers: 3
}
