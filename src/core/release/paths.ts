import type { ImageName, ServiceName, Stage } from './named.ts'

/** Where the rendered task definition of a unit lies, below the run's own folder: derived from names, never carried in the release. */
export const taskPath = (own: string, stage: Stage, service: ServiceName): string =>
  `${own}/${stage}/${service}.task.json`

/** Where the definition hash's input lies: the rendered definition before `{version}` and `{commit}` are substituted. */
export const statePath = (own: string, stage: Stage, service: ServiceName): string =>
  `${own}/${stage}/${service}.state.json`

/** Of a name, as much as surely fits into a file's: ECS allows 255 characters, and so do file systems with the ending. */
const longest = 200

/** Where the diagnosis of a rollout lies, of a unit or of a service that is deployed by itself. */
export const diagnosisPath = (own: string, stage: Stage, service: ServiceName): string =>
  `${own}/${stage}/${service.slice(0, longest)}.diagnosis.json`

/** The OCI layout folder of an image. */
export const layoutPath = (own: string, image: ImageName): string => `${own}/images/${image}`
