/** The account settings, what they are unless set, and what they can be set to; a list of words or, for a number of days, a pattern. */
export const accountSettings = {
  serviceLongArnFormat: { usual: 'enabled', words: /^enabled$/ },
  taskLongArnFormat: { usual: 'enabled', words: /^enabled$/ },
  containerInstanceLongArnFormat: { usual: 'enabled', words: /^enabled$/ },
  awsvpcTrunking: { usual: 'disabled', words: /^(enabled|disabled)$/ },
  containerInsights: { usual: 'disabled', words: /^(enabled|disabled|enhanced)$/ },
  fargateFIPSMode: { usual: 'disabled', words: /^(enabled|disabled)$/ },
  tagResourceAuthorization: { usual: 'on', words: /^(on|off|enabled|disabled)$/ },
  fargateTaskRetirementWaitPeriod: { usual: '7', words: /^(0|7|14)$/ },
  fargateEventWindows: { usual: 'disabled', words: /^(enabled|disabled)$/ },
  guardDutyActivate: { usual: 'off', words: /^(on|off)$/ },
  defaultLogDriverMode: { usual: 'non-blocking', words: /^(blocking|non-blocking)$/ }
} as const
