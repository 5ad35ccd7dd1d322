import { main } from './index.js'
await main('plan', import.meta.url)
