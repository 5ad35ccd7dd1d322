declare const named: unique symbol

/** A string that was parsed once and is known to be of the kind `K`; plain strings do not fit where one is asked for. */
export type Named<K extends string> = string & { readonly [named]: K }

/** Name of a stage: one rung's environment. At most 24 characters of `[a-z0-9]+(-[a-z0-9]+)*`. */
export type Stage = Named<'Stage'>
/** Name of a lane: a shorter ladder for hotfixes. */
export type LaneName = Named<'LaneName'>
/** Name of a service in the config; at most 60 characters; `@scope/api` is written `scope_api` in image tags. */
export type ServiceName = Named<'ServiceName'>
/** Name of an image in the config. */
export type ImageName = Named<'ImageName'>
/** Name of a container in a task definition. */
export type ContainerName = Named<'ContainerName'>
/** Name of an ECR repository, without host or account. */
export type Repository = Named<'Repository'>
/** `sha256:…`, the identity of an image or an index. */
export type Digest = Named<'Digest'>
/** A label on an image in ECR. */
export type ImageTag = Named<'ImageTag'>
/** A commit id, 40 or 64 hex digits. */
export type Sha = Named<'Sha'>
/** A git tag that asks for a release. */
export type ReleaseTag = Named<'ReleaseTag'>
/** Strict semver of one service, without a leading `v`. */
export type Version = Named<'Version'>
/** Hash of all declared inputs of an image at a commit. */
export type ContentKey = Named<'ContentKey'>
/** Definition hash: identity of a state. Sixty-four hex digits. */
export type Hash = Named<'Hash'>
/** The first twelve digits of a definition hash: how a tag names a state. */
export type StatePrint = Named<'StatePrint'>
/** `family:revision`, never an ARN. */
export type FamilyRevision = Named<'FamilyRevision'>

/** Marks a string as parsed. Only parsers call this, after they have checked the text. */
export const parsed = <K extends string>(text: string): Named<K> => text as Named<K>
