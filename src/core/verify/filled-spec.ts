import type { VerifySpec } from './verify-spec.ts'

/** What verify asks for in a stage: `{stage}` filled in. */
export const filledSpec = (spec: VerifySpec, stage: string): VerifySpec => {
  const fill = (text: string): string => text.replaceAll('{stage}', stage)
  const { address, alarms } = spec
  return {
    ...spec,
    ...(address === undefined
      ? {}
      : {
          address: {
            ...address,
            url: fill(address.url),
            ...(address.body === undefined ? {} : { body: fill(address.body) }),
            ...(address.headers === undefined
              ? {}
              : {
                  headers: Object.fromEntries(Object.entries(address.headers).map(([name, text]) => [name, fill(text)]))
                })
          }
        }),
    ...(alarms === undefined ? {} : { alarms: alarms.map(fill) })
  }
}
