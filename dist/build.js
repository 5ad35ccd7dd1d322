import { main } from './index.js'
await main('build', import.meta.url)
