/** The lifecycle stages of a deployment that shifts traffic, in the order of time. */
export const stages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP'
] as const

/** A lifecycle stage. */
export type Stage = (typeof stages)[number]

/** Stages that a Lambda function may hook into, and those that may pause. */
export const hookStages: Readonly<Record<'AWS_LAMBDA' | 'PAUSE', readonly string[]>> = {
  AWS_LAMBDA: stages.filter(stage => !['SCALE_UP', 'BAKE_TIME', 'CLEAN_UP'].includes(stage)),
  PAUSE: stages.filter(
    stage => !['SCALE_UP', 'BAKE_TIME', 'CLEAN_UP', 'TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'].includes(stage)
  )
}
