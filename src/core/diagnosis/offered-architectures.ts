type Entry = { readonly platform?: { readonly os?: unknown; readonly architecture?: unknown } }

/** Architectures that an image index offers, `amd64` and the like; none for a plain manifest, whose own is in its config. */
export const offeredArchitectures = (manifest: string): readonly string[] => {
  const { manifests } = JSON.parse(manifest) as { readonly manifests?: readonly Entry[] }
  const all = (manifests ?? []).flatMap(({ platform: { os, architecture } = {} }) =>
    os !== 'unknown' && typeof architecture === 'string' ? [architecture] : []
  )
  return [...new Set(all)]
}
