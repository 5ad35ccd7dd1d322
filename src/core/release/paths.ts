import type { ImageName, ServiceName, Stage } from './named.ts'

/** Where the rendered task definition of a unit lies, below the run's own folder: derived from names, never carried in the release. */
export const taskPath = (own: string, stage: Stage, service: ServiceName): string =>
  `${own}/${stage}/${service}.task.json`

/** Where the definition hash's input lies: the rendered definition before `{version}` and `{commit}` are substituted. */
export const statePath = (own: string, stage: Stage, service: ServiceName): string =>
  `${own}/${stage}/${service}.state.json`

/** Where the diagnosis of a unit's rollout lies. */
export const diagnosisPath = (own: string, stage: Stage, service: ServiceName): string =>
  `${own}/${stage}/${service}.diagnosis.json`

/** The OCI layout folder of an image. */
export const layoutPath = (own: string, image: ImageName): string => `${own}/images/${image}`
