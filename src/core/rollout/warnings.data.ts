import type { Definition } from '../task/definition.ts'
import { containersOf, isObject, nameOf } from '../task/member.ts'
import { pinnedDigest } from './digest-match.ts'
import type { InFlight } from './stand.ts'
import type { ServiceView } from './service-view.ts'

/** What is known just before a service is updated. */
export type Before = {
  readonly service: ServiceView
  readonly inFlight?: InFlight
  /** What will run, where it is a definition and not a revision that exists. */
  readonly definition?: Definition
  /** Alarms of the service that are in ALARM already. */
  readonly firing: readonly string[]
  /** The architectures that an image offers, by container; only of images that are indexes. */
  readonly offered: ReadonlyMap<string, readonly string[]>
}

/** One thing that is wrong but no reason to refuse; `about` gives what it is about, nothing where all is well. */
export type Warning = {
  readonly id: string
  readonly about: (before: Before) => readonly string[]
  readonly says: (about: string) => string
}

const once = (holds: boolean): readonly string[] => (holds ? [''] : [])

/** ECS rounds the most tasks down and the fewest up; between them there must be room for one task more or one less. */
const isStuck = ({ strategy, desired, percent }: ServiceView): boolean =>
  strategy === 'ROLLING' &&
  percent !== undefined &&
  desired > 0 &&
  Math.floor((desired * percent.max) / 100) <= desired &&
  Math.ceil((desired * percent.min) / 100) >= desired

const architecture = ({ runtimePlatform }: Definition): string =>
  isObject(runtimePlatform) && runtimePlatform.cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64'

const foreign = ({ definition, offered }: Before): readonly string[] =>
  definition === undefined
    ? []
    : [...offered].flatMap(([container, architectures]) =>
        architectures.length === 0 || architectures.includes(architecture(definition))
          ? []
          : [`"${container}" offers ${architectures.join(', ')}, and the task asks for ${architecture(definition)}`]
      )

/** The containers of a definition whose images are named by a tag, each with the image. */
export const imagesByTag = (definition: Definition): readonly string[] =>
  containersOf(definition).flatMap(({ image, ...container }) =>
    typeof image === 'string' && pinnedDigest(image) === undefined ? [`"${nameOf(container)}" (${image})`] : []
  )

const byTag = ({ definition }: Before): readonly string[] => (definition === undefined ? [] : imagesByTag(definition))

/** What is said before the write (ECS guide: circuit breaker, alarms, deployment parameters, image resolution). */
export const warnings: readonly Warning[] = [
  {
    id: 'no-detection',
    about: ({ service }) => once(!service.breaker.enable && service.alarms?.enable !== true),
    says: () =>
      'Neither a circuit breaker nor alarms watch this rollout: ECS will try a broken release for ever. Turn on deploymentCircuitBreaker with rollback.'
  },
  {
    id: 'no-rollback',
    about: ({ service }) => once(service.breaker.enable && !service.breaker.rollback),
    says: () =>
      'The circuit breaker may stop a broken rollout, but not roll it back. Turn on its "rollback" to keep the last good one serving.'
  },
  {
    id: 'breaker-not-rolling',
    about: ({ service }) =>
      service.breaker.enable && service.strategy !== 'ROLLING' && service.alarms?.enable !== true
        ? [service.strategy]
        : [],
    says: strategy =>
      `ECS documents its circuit breaker for rolling deployments only, and this one is ${strategy} without alarms. Give it deployment alarms.`
  },
  {
    id: 'alarm-firing',
    about: ({ firing }) => firing,
    says: alarm =>
      `The alarm "${alarm}" is in ALARM already, so ECS ignores the service's alarms for this whole rollout. Wait until it is OK if the rollout shall be watched.`
  },
  {
    id: 'stuck',
    about: ({ service }) =>
      isStuck(service)
        ? [`minimum ${service.percent?.min} %, maximum ${service.percent?.max} %, ${service.desired} wanted`]
        : [],
    says: figures =>
      `With these figures ECS may neither start a task more nor stop one, so the rollout cannot begin: ${figures}. Raise maximumPercent or lower minimumHealthyPercent.`
  },
  {
    id: 'idle',
    about: ({ service }) => once(service.desired === 0),
    says: () => 'The desired count is 0: nothing will start, so nothing will be proven.'
  },
  {
    id: 'mutable-tag',
    about: byTag,
    says: container =>
      `The image of the container ${container} is named by a tag, which may mean another image tomorrow. Name it by its digest.`
  },
  {
    id: 'architecture',
    about: foreign,
    says: mismatch =>
      `The image of ${mismatch}: it would end with "exec format error". Set runtimePlatform.cpuArchitecture, or build for that platform.`
  },
  {
    id: 'rolling-back',
    about: ({ inFlight }) => once(inFlight?.status?.startsWith('ROLLBACK') === true),
    says: () =>
      'ECS is in the middle of a rollback: until it has ended there is no deployment that the circuit breaker could go back to.'
  }
]
