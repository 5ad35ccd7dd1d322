import type { Operation } from '../../kernel/operation.ts'
import { page } from '../page.ts'
import { ecsState } from '../state.ts'
import { clusterArn } from './find-cluster.ts'

/** ListClusters: the ACTIVE ones by name. */
export const listClusters: Operation = {
  resource: () => '',
  run: (context, input) => {
    const active = Object.values(ecsState(context).clusters).filter(cluster => cluster.status === 'ACTIVE')
    const names = active.map(cluster => cluster.name).sort()
    const { items, next } = page(names, input, { of: 'clusters', usual: 100, most: 100, key: name => name })
    return { clusterArns: items.map(name => clusterArn(context, name)), ...next }
  }
}
