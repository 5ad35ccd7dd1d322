/** One AWS account: its regions, and what is global to it. */
export type Account = { id: string; regions: Record<string, Region>; global: Record<string, unknown> }

/** What the services keep in one region, each under its own name (`ecs`, `ecr`, `logs` …); typed by the service that owns it. */
export type Region = Record<string, unknown>
