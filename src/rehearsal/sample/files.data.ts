import { sampleConfig } from './config.data.ts'

const task = (name: string, port?: number): string =>
  `${JSON.stringify(
    {
      family: `${name}-{stage}`,
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      executionRoleArn: 'arn:aws:iam::222222222222:role/ecs-execution',
      containerDefinitions: [
        {
          name,
          image: 'replaced-by-tagship',
          essential: true,
          ...(port === undefined ? {} : { portMappings: [{ containerPort: port, protocol: 'tcp' }] }),
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': `/shop/{stage}/${name}`, 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' }
          }
        }
      ]
    },
    null,
    2
  )}\n`

/** The sample monorepo's first commit: one image feeds `api` and `worker`, a second one `web`, and both need a shared library. */
export const sampleFiles: Readonly<Record<string, string>> = {
  '.github/tagship.yml': sampleConfig,
  'README.md': '# Shop\n\nA sample for `tagship rehearse`.\n',
  'libs/shared/price.mjs': 'export const price = cents => `${(cents / 100).toFixed(2)} EUR`\n',
  'services/shop/api.mjs':
    "import { createServer } from 'node:http'\nimport { price } from '../../libs/shared/price.mjs'\n\ncreateServer((_, answer) => answer.end(price(1250))).listen(8080)\n",
  'services/shop/worker.mjs': "import { price } from '../../libs/shared/price.mjs'\n\nconsole.log('sent an invoice over', price(1250))\n",
  'services/shop/api.task.json': task('api', 8080),
  'services/shop/worker.task.json': task('worker'),
  'services/web/index.html': '<!doctype html>\n<title>Shop</title>\n<h1>Shop</h1>\n',
  'services/web/web.task.json': task('web', 8080)
}
