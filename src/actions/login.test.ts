import { readFileSync, statSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { openShopBench, type ShopBench } from './testing/shop-bench.ts'

let shop: ShopBench
afterEach(() => shop.bench.close())

describe('login', () => {
  it('writes credentials that only this user can read, and hides them', async () => {
    shop = await openShopBench()
    const done = await shop.bench.perform('login')
    const { registry = '', 'docker-config': folder = '', 'auth-file': file = '' } = done.outputs
    const { auths } = JSON.parse(readFileSync(`${folder}/config.json`, 'utf8'))
    expect(Object.keys(auths)).toEqual([registry])
    expect(done.masked).toContain(auths[registry].auth)
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(`${folder}/config.json`, 'utf8'))
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
