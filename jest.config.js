/** Jest in ESM: TypeScript is stripped by swc, types are checked by `npm run types`. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/src/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }]
  },
  // A wall-time limit is for what hangs, not for a slow machine.
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/src/sandbox/testing/exchanges.ts'],
  maxWorkers: 2
}
