/** Puts a value into a table under a name that came from outside: `__proto__` is a name like any other. */
export const put = <T>(table: Record<string, T>, name: string, value: T): void => {
  if (name !== '__proto__') table[name] = value
  else Object.defineProperty(table, name, { value, configurable: true, enumerable: true, writable: true })
}
