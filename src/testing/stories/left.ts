import { askEcs } from '../../rehearsal/truth.ts'
import { ecr } from '../../sandbox/ecr/service.ts'
import type { Workbench } from '../workbench.ts'

/** What an action has left behind: of each service what it runs and its tags, all revisions with theirs, all image tags. Moments are taken out. */
export const left = ({ sandbox, ground }: Workbench): readonly string[] => {
  const { account, region, repositories } = ground.registry
  const lines = repositories.flatMap(repositoryName => {
    const { imageIds } = ecr.operations.ListImages?.run(sandbox.enter(account, region), { repositoryName }) ?? {}
    return (imageIds as readonly { imageTag?: string }[]).map(({ imageTag = '' }) => `image ${imageTag}`)
  })
  const stages = Object.entries(ground.stages).flatMap(([stage, place]) => {
    const ask = (operation: string, input: Record<string, unknown>) => askEcs(sandbox, place, { operation, input })
    const { cluster } = place
    const named = Object.values(place.services)
    const { services } = ask('DescribeServices', { cluster, services: named, include: ['TAGS'] }) as Services
    const { taskDefinitionArns } = ask('ListTaskDefinitions', {}) as { taskDefinitionArns: readonly string[] }
    const revisions = taskDefinitionArns.map(arn => {
      const { tags } = ask('DescribeTaskDefinition', { taskDefinition: arn, include: ['TAGS'] }) as Tagged
      return `${stage} ${arn.split('/').at(-1)} ${told(tags)}`
    })
    const runs = services.map(each => `${stage} ${each.serviceName} runs ${each.taskDefinition.split('/').at(-1)}`)
    return [...runs, ...services.map(each => `${stage} ${each.serviceName} ${told(each.tags)}`), ...revisions]
  })
  return [...lines, ...stages].map(timeless).sort()
}

type Tagged = { readonly tags?: readonly { readonly key: string; readonly value: string }[] }
type Services = { readonly services: readonly (Tagged & { serviceName: string; taskDefinition: string })[] }

const told = (tags: Tagged['tags'] = []): string => JSON.stringify(tags.map(({ key, value }) => [key, value]).sort())

/** A text without moments. */
export const timeless = (text: string): string =>
  text
    .replaceAll(/\d{8}T\d{6}Z/g, 'UTC')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'UTC')
    .replaceAll(/[0-9a-f]{32}/g, 'ID')
