import type { Context } from '../kernel/context.ts'
import type { Input } from '../kernel/operation.ts'
import { regionPart } from '../kernel/part.ts'
import type { Finding } from './finding.ts'
import type { Mutability } from './mutability.ts'

/** A blob that a repository holds. `kept` is the content in base64 where it is small and read without waiting. */
export type Layer = { size: number; kept?: string }

/** One basic scan of one image, in virtual milliseconds; how it ends is told by time. */
export type Scan = { startedAt: number }

/** One manifest, byte for byte as it was pushed: its digest is the sha256 of exactly this text. */
export type Image = {
  digest: string
  manifest: string
  mediaType: string
  pushedAt: number
  pulledAt?: number
  scan?: Scan
  /** When it was last archived, when it is back since then, and when it was back before. */
  archive?: { archivedAt: number; activeAt?: number; before?: number }
}

/** What a lifecycle rule would do to one image. */
export type LifecycleResult = {
  digest: string
  tags: string[]
  pushedAt: number
  action: 'expire' | 'transition'
  priority: number
  storageClass: 'standard' | 'archive'
}

/** The last preview of a lifecycle policy, over the images as they were at its start. */
export type Preview = { text: string; startedAt: number; results: LifecycleResult[] }

/** One repository; `tags` is the only place that says which image a tag names, `labels` are its AWS resource tags. */
export type Repository = {
  name: string
  createdAt: number
  mutability: Mutability
  filters: string[]
  scanOnPush: boolean
  encryption: { encryptionType: string; kmsKey?: string }
  labels: Record<string, string>
  policy?: string
  lifecycle?: string
  preview?: Preview
  images: Record<string, Image>
  tags: Record<string, string>
  layers: Record<string, Layer>
}

/** A blob on its way in. `short` says that a part below the smallest size has come, so that it must be the last one; `first` is where the first chunk ended. */
export type Upload = { repository: string; received: number; short: boolean; kept?: string; first?: number }

/** A status that a script gives so many milliseconds after what it counts from. */
export type ScriptedStatus = { after: number; status: string; description?: string }

/** `POST /_sandbox/replications`: where images pushed since then go, and how far they have come. */
export type Replication = {
  repository: string
  region: string
  registry: string
  since: number
  statuses: ScriptedStatus[]
  failure?: string
}

/** `POST /_sandbox/scans`: how scans of matching images stand, counted from their start, or for enhanced ones from the push. */
export type ScanRule = {
  type: 'basic' | 'enhanced'
  repository: string
  /** A digest or tag; `*` and `?` are wildcards. */
  image?: string
  frequency: 'CONTINUOUS_SCAN' | 'SCAN_ON_PUSH'
  statuses?: ScriptedStatus[]
  /** Without them the image's label tells. */
  findings?: Finding[]
  findingsAfter: number
}

/** How a registry scans, as PutRegistryScanningConfiguration has set it. */
export type Scanning = {
  type: 'BASIC' | 'ENHANCED'
  rules: { frequency: 'CONTINUOUS_SCAN' | 'SCAN_ON_PUSH' | 'MANUAL'; filters: string[] }[]
}

/** A rule of replication, as PutReplicationConfiguration has set it; without filters it is for all repositories. */
export type ReplicationRule = {
  destinations: { region: string; registryId: string }[]
  filters: string[]
}

/** A rule for a cache of another registry; `more` are its members beside prefix and address. */
export type CacheRule = { prefix: string; url: string; created: number; more: Record<string, string> }

/** A template for repositories that are made by themselves; `settings` are the request's members. */
export type CreationTemplate = { prefix: string; created: number; updated: number; settings: Input }

/** What ECR keeps in one region of one account; what is scripted is there once it was set. */
export type EcrState = {
  repositories: Record<string, Repository>
  uploads: Record<string, Upload>
  replications?: Replication[]
  scans?: ScanRule[]
  scanning?: Scanning
  policy?: string
  /** The account's settings that were put, by name. */
  settings?: Record<string, string>
  replicating?: { since: number; rules: ReplicationRule[] }
  cacheRules?: Record<string, CacheRule>
  templates?: Record<string, CreationTemplate>
  /** Set where the registry answers pushes as ECR does, not as the specification has it. */
  pushesAsEcr?: true
}

/** The region's repositories and uploads. */
export const ecrState = (context: Context): EcrState =>
  regionPart(context, 'ecr', () => ({ repositories: {}, uploads: {} }))

/** The entry of a record under a name that came from outside: `constructor` is a name like any other. */
export const entry = <T>(of: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined
