import type { otherDrivers } from './controllers.data.ts'
import type { ServiceView } from './service-view.ts'

/** What drives a service other than a plain UpdateService. */
export type OtherDriver = keyof typeof otherDrivers

/** What drives this service, where that is not ECS by a plain UpdateService. */
export const otherDriver = ({ express, controller }: ServiceView): OtherDriver | undefined => {
  if (express) return 'express'
  return controller === 'ECS' ? undefined : controller
}
