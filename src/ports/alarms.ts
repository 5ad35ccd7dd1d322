/** What CloudWatch says of an alarm; `reason` is its own sentence on the state. */
export type AlarmView = { readonly state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'; readonly reason?: string }

/** CloudWatch alarms in one account and region. */
export type Alarms = {
  /** By name, composite alarms too; an alarm that does not exist is absent. */
  describe(names: readonly string[]): Promise<ReadonlyMap<string, AlarmView>>
}
