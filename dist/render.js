import { main } from './index.js'
await main('render', import.meta.url)
