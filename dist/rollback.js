import { main } from './index.js'
await main('rollback', import.meta.url)
