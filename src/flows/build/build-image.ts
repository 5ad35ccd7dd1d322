import type { ImageSpec } from '../../core/config/config.ts'
import { secretArgs } from '../../core/image/secret-args.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { Digest, ImageName } from '../../core/release/named.ts'
import { layoutPath } from '../../core/release/paths.ts'
import type { Builder } from '../../ports/builder.ts'
import type { Ports } from '../../ports/ports.ts'
import type { BuildSource, SourceOf } from './build-source.ts'

/** What builds: docker where there is a Dockerfile and else the packer, or the one that was asked for. */
export type BuilderChoice = 'auto' | 'docker' | 'pack'

/** One image to build. `sourceDate` in seconds since the epoch. */
export type BuildRequest = {
  readonly name: ImageName
  readonly spec: ImageSpec
  readonly labels: Readonly<Record<string, string>>
  readonly sourceDate: number
  readonly builder: BuilderChoice
  readonly source: SourceOf
}

const withoutEngine = (name: string): Problem =>
  new Problem({
    what: `The image "${name}" has a Dockerfile, and no docker engine answers on this machine.`,
    remedy:
      'Start docker (or set DOCKER_HOST), or set the input "builder" to "pack" to put the folder into an image as it is.'
  })

const withoutDockerfile = (name: string, { context }: BuildSource): Problem =>
  new Problem({
    what: `The image "${name}" shall be built with docker, and there is no Dockerfile in "${context}".`,
    remedy: 'Set `dockerfile`, or the input "builder" to "pack".'
  })

const chosenBuilder = async (request: BuildRequest, source: BuildSource, { builders }: Ports): Promise<Builder> => {
  const { name, builder } = request
  if (builder === 'pack') return builders.pack
  if (source.dockerfile === undefined) {
    if (builder === 'docker') throw withoutDockerfile(name, source)
    return builders.pack
  }
  const engine = await builders.engine()
  if (engine === undefined) throw withoutEngine(name)
  return engine
}

const warnOfSecrets = ({ name, spec }: BuildRequest, { journal }: Ports): void => {
  const names = secretArgs(spec.args)
  if (names.length > 0)
    journal.warn(
      `Image "${name}": the build arguments ${names.map(each => `"${each}"`).join(', ')} look like secrets, and whoever can pull the image can read them. Use secret mounts.`
    )
}

/** Builds one image into its layout folder in the run's own folder. */
export const buildImage = async (request: BuildRequest, ports: Ports): Promise<Digest> => {
  const { name, spec, labels, sourceDate } = request
  const source = await request.source(name, spec)
  const builder = await chosenBuilder(request, source, ports)
  warnOfSecrets(request, ports)
  ports.journal.info(`Image "${name}": building with ${builder.name} …`)
  const { digest } = await builder.build({
    name,
    ...source,
    ...(spec.target === undefined ? {} : { target: spec.target }),
    args: spec.args,
    platforms: spec.platforms,
    labels,
    sourceDate,
    into: layoutPath(ports.files.own, name)
  })
  ports.journal.info(`Image "${name}": built ${digest}.`)
  return digest
}
