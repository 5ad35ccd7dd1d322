import { main } from './index.js'
await main('login', import.meta.url)
