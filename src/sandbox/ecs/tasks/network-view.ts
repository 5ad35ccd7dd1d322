import type { Context } from '../../kernel/context.ts'
import { structureMember, textsMember } from '../../kernel/member.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { pace } from '../pace.data.ts'
import { taskAddress } from './address.ts'
import type { Task } from './task.ts'

type View = Readonly<Record<string, unknown>>

const pair = (name: string, value: string): View => ({ name, value })

/** How a task is connected: its network interface has a subnet from the start, an identity and an address once it is attached. */
export const networkView = (context: Context, task: Task): { readonly ofTask: View; readonly ofContainer: View } => {
  const network = structureMember(task.launch, 'networkConfiguration') ?? {}
  const subnet = textsMember(structureMember(network, 'awsvpcConfiguration') ?? {}, 'subnets')?.[0]
  const at = task.createdAt + pace.pending
  const attached = (task.stoppingAt ?? context.now) >= at
  const id = task.containers[0]?.id ?? task.id
  const address = taskAddress(task)
  const connection = attached ? { connectivity: 'CONNECTED', connectivityAt: timestamp(at) } : {}
  if (subnet === undefined)
    return { ofTask: { ...connection, attachments: [] }, ofContainer: { networkInterfaces: [] } }
  const details = [
    pair('subnetId', subnet),
    ...(attached ? identity(task, { address, region: context.caller.region }) : [])
  ]
  const status = task.lastStatus === 'STOPPED' ? 'DELETED' : attached ? 'ATTACHED' : 'PRECREATED'
  return {
    ofTask: { ...connection, attachments: [{ id, type: 'ElasticNetworkInterface', status, details }] },
    ofContainer: { networkInterfaces: attached ? [{ attachmentId: id, privateIpv4Address: address }] : [] }
  }
}

const identity = (
  task: Task,
  { address, region }: { readonly address: string; readonly region: string }
): readonly View[] => [
  pair('networkInterfaceId', `eni-${task.id.slice(0, 17)}`),
  pair('macAddress', `0e:${task.id.slice(0, 10).match(/../g)?.join(':')}`),
  pair(
    'privateDnsName',
    `ip-${address.replaceAll('.', '-')}.${region === 'us-east-1' ? 'ec2' : `${region}.compute`}.internal`
  ),
  pair('privateIPv4Address', address)
]
