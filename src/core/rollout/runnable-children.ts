import { type Digest, parsed } from '../release/named.ts'

type Entry = { readonly digest?: unknown; readonly platform?: { readonly os?: unknown } }

/** Digests of what an image index offers to run; attestations, which say `unknown/unknown`, are left out. Empty for a plain manifest. */
export const runnableChildren = (manifest: string): readonly Digest[] => {
  const { manifests } = JSON.parse(manifest) as { readonly manifests?: readonly Entry[] }
  return (manifests ?? [])
    .filter(({ platform }) => platform?.os !== 'unknown')
    .flatMap(({ digest }) => (typeof digest === 'string' ? [parsed<'Digest'>(digest)] : []))
}
