const store = globalThis as typeof globalThis & { __woonpunt?: Map<string, unknown> }

/** One value per process, also when the development server loads this module graph a second time. */
export const singleton = <T>(name: string, make: () => T): T => {
  const values = (store.__woonpunt ??= new Map())
  if (!values.has(name)) values.set(name, make())
  return values.get(name) as T
}
