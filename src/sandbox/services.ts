import { cloudwatch } from './cloudwatch/service.ts'
import type { Service } from './kernel/operation.ts'
import { logs } from './logs/service.ts'
import { sts } from './sts/service.ts'

/** The services that the sandbox has. */
export const services: readonly Service[] = [sts, logs, cloudwatch]
