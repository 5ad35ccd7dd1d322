import type { Service } from './kernel/operation.ts'
import { sts } from './sts/service.ts'

/** The services that the sandbox has. */
export const services: readonly Service[] = [sts]
