import { main } from './index.js'
await main('status', import.meta.url)
