/** The sample's `.github/tagship.yml`. The accounts are invented; the sandbox knows them all. */
export const sampleConfig = `ladder: [alpha, beta, gamma, live]
refs: [main]
registry:
  { account: "111111111111", region: eu-west-1, role: "arn:aws:iam::111111111111:role/tagship-images" }
stages:
  alpha:
    account: "222222222222"
    region: eu-west-1
    role: "arn:aws:iam::222222222222:role/tagship-alpha"
    cluster: shop-alpha
    on: { push: [main] }
  beta:
    { account: "333333333333", region: eu-west-1, role: "arn:aws:iam::333333333333:role/tagship-beta", cluster: shop-beta }
  gamma:
    { account: "444444444444", region: eu-west-1, role: "arn:aws:iam::444444444444:role/tagship-gamma", cluster: shop-gamma }
  live:
    { account: "555555555555", region: eu-west-1, role: "arn:aws:iam::555555555555:role/tagship-live", cluster: shop-live }

images:
  shop: { path: services/shop, needs: [libs/shared], repository: shop }
  web: { path: services/web, needs: [libs/shared], repository: web }

services:
  api:
    image: shop
    task: services/shop/api.task.json
    container: api
    service: api-{stage}
    env: { STAGE: "{stage}", LOG_LEVEL: info, VERSION: "{version}" }
    secrets: { DB_PASSWORD: "ssm:/shop/{stage}/db-password" }
    verify: { url: "https://api.{stage}.shop.example/health", for: 10s }
    stages:
      alpha: { env: { LOG_LEVEL: debug } }
      live: { env: { LOG_LEVEL: warn } }
  worker:
    image: shop
    task: services/shop/worker.task.json
    container: worker
    service: worker-{stage}
    env: { STAGE: "{stage}" }
  web:
    image: web
    task: services/web/web.task.json
    container: web
    service: web-{stage}
    env: { STAGE: "{stage}", API: "https://api.{stage}.shop.example" }
    verify: { url: "https://web.{stage}.shop.example/health", for: 10s }
`
