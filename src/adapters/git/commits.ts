import { parsed, type Sha } from '../../core/release/named.ts'
import { instant } from '../../core/time/instant.ts'
import type { Commit } from '../../ports/git.ts'
import type { Run } from './command.ts'
import { isSha, obtain, remoteCommit, remoteName, shown } from './remote.ts'

/** The commit that a ref, tag or id names; asked of the remote where the clone does not know it. */
export const commit = async (run: Run, ref: string): Promise<Commit | undefined> => {
  if (ref === '' || ref.startsWith('-')) return undefined
  const sha = isSha(ref) ? ref : ((await shaOf(run, ref)) ?? (await elsewhere(run, ref)))
  if (sha === undefined || !(await obtain(run, sha))) return undefined
  const [id, seconds, author, subject] = (await shown(run, sha)).stdout.replace(/\n$/, '').split('\0')
  if (id === undefined || seconds === undefined) return undefined
  return { sha: parsed(id), time: instant(Number(seconds) * 1000), author: author ?? '', subject: subject ?? '' }
}

const shaOf = async (run: Run, ref: string): Promise<Sha | undefined> => {
  const found = await run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return found.code === 0 ? parsed(found.stdout.trim()) : undefined
}

const elsewhere = async (run: Run, ref: string): Promise<Sha | undefined> => {
  if (ref.startsWith('refs/')) return remoteCommit(run, ref)
  return (await remoteCommit(run, `refs/heads/${ref}`)) ?? remoteCommit(run, `refs/tags/${ref}`)
}

/** Commit of the branch whose policy counts. The remote is asked first: a clone on a long-lived runner may be weeks old. */
export const policyCommit = async (run: Run, asked: string | undefined): Promise<Sha | undefined> => {
  const remote = await remoteName(run)
  if (remote === undefined) return asked === undefined ? undefined : shaOf(run, `refs/heads/${asked}`)
  const refs = asked === undefined ? ['HEAD'] : [`refs/heads/${asked}`, 'HEAD']
  for (const ref of refs) {
    const sha = await remoteCommit(run, ref)
    if (sha !== undefined && (await obtain(run, sha))) return sha
    const known = await shaOf(run, `refs/remotes/${remote}/${ref.replace(/^refs\/heads\//, '')}`)
    if (known !== undefined) return known
  }
  return undefined
}
