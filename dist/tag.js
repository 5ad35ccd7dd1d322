import { main } from './index.js'
await main('tag', import.meta.url)
