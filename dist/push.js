import { main } from './index.js'
await main('push', import.meta.url)
