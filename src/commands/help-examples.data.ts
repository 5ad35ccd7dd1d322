/** Lines to copy, by action, without the command itself. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  plan: ['--stage alpha --out release.json', '--tag v1.2.3'],
  build: ['--release release.json --out release.json'],
  push: ['--release release.json --out release.json'],
  login: ['--region eu-west-1'],
  render: ['--release release.json'],
  deploy: [
    '--region eu-west-1 --cluster shop --service api --task-definition api.task.json',
    '--release release.json --out release.json',
    '--stage live --services api --continue'
  ],
  'run-task': [
    '--region eu-west-1 --cluster shop --service api --command "npm run migrate"',
    '--release release.json --service migrate'
  ],
  verify: ['--url https://beta.shop.example/health --for 5m', '--stage live'],
  promote: ['--tag v1.2.3', '--stage live --pending', '--tag v1.2.3 --explain'],
  rollback: ['--stage live --services api --reason "prices are wrong"', '--stage live --services api --resume'],
  status: ['', '--stages live --history 5 --html status.html'],
  tag: ['--version 1.2.3']
}
