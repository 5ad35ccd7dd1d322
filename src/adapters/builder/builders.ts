import type { Builder, Builders } from '../../ports/builder.ts'
import { type BuilderDeps, buildxBuilder, docker, dockerBuilder } from './docker.ts'
import { packer } from './pack.ts'

/** The name of the driver of the current buildx builder; `undefined` without buildx. */
const buildxDriver = async (deps: BuilderDeps): Promise<string | undefined> => {
  const { code, stdout } = await docker(deps, ['buildx', 'inspect'])
  return code === 0 ? /^Driver:\s*(\S+)/m.exec(stdout)?.[1] : undefined
}

/** Engines with containerd's image store write OCI layouts; others can only load what they build (docs.docker.com, containerd image store). */
const keepsContent = async (deps: BuilderDeps): Promise<boolean> => {
  const { code, stdout } = await docker(deps, ['info', '--format', '{{json .DriverStatus}}'])
  return code === 0 && stdout.includes('io.containerd.snapshotter')
}

const engine = async (deps: BuilderDeps): Promise<Builder | undefined> => {
  const driver = await buildxDriver(deps)
  if (driver !== undefined && driver !== 'docker') return buildxBuilder(deps)
  const { code } = await docker(deps, ['version', '--format', '{{.Server.Version}}'])
  if (code !== 0) return undefined
  return driver === 'docker' && (await keepsContent(deps)) ? buildxBuilder(deps) : dockerBuilder(deps)
}

/** What this machine can build with: docker, with buildx where it can write layouts, and a packer that needs neither. */
export const builders = (deps: BuilderDeps): Builders => ({
  engine: () => engine(deps),
  pack: packer(deps.clock)
})
