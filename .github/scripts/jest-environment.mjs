import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest's environment for Node, with a memory: jest compiles each file anew for every suite that imports it. Here a
 * worker keeps what V8 made of a text, and later suites read that back. V8 keeps no way to import out of what it reads
 * back, so that a text with an import of its own in it is compiled as ever.
 */
const compiled = new Map()

const { compileFunction, SourceTextModule } = vm

const importing = /\bimport\s*\(/

const kept = (name, text) => {
  const before = compiled.get(name)
  return before?.text === text ? before : undefined
}

const keep = (name, text, make) =>
  void compiled.set(name, { text, cachedData: importing.test(text) ? undefined : make() })

const rememberedFunction = (text, parameters, options) => {
  const name = `${options.filename}(${parameters})`
  const before = kept(name, text)
  if (before !== undefined) return compileFunction(text, parameters, { ...options, cachedData: before.cachedData })
  const made = compileFunction(text, parameters, { ...options, produceCachedData: true })
  keep(name, text, () => made.cachedData)
  return made
}

class RememberedModule extends SourceTextModule {
  constructor(text, options) {
    const before = kept(options.identifier, text)
    super(text, { ...options, cachedData: before?.cachedData })
    if (before === undefined) keep(options.identifier, text, () => this.createCachedData())
  }
}

Object.assign(vm, { compileFunction: rememberedFunction, SourceTextModule: RememberedModule })

export default TestEnvironment
