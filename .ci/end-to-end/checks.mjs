/** Counts what holds and what does not, and prints each as it is checked. */
export const checks = () => {
  const counted = { passed: 0, failed: 0 }
  const check = (sentence, holds, detail) => {
    counted[holds ? 'passed' : 'failed'] += 1
    console.log(`${holds ? 'ok' : 'NOT OK'} - ${sentence}`)
    if (!holds && detail !== undefined) console.log(detail)
  }
  const close = () => {
    console.log(`${counted.passed} passed, ${counted.failed} failed`)
    process.exitCode = counted.failed === 0 ? 0 : 1
  }
  return { check, close }
}
