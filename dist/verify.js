import { main } from './index.js'
await main('verify', import.meta.url)
