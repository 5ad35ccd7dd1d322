import { main } from './index.js'
await main('deploy', import.meta.url)
