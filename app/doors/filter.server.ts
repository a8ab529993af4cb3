import type { LoaderFunctionArgs } from '@remix-run/node'

/** What a list is narrowed to, from the address: given names, `undefined` for what is left open. Values are at most 200 characters. */
export const filterOf = <Name extends string>({ request }: Pick<LoaderFunctionArgs, 'request'>, ...names: Name[]): Record<Name, string | undefined> => {
  const { searchParams } = new URL(request.url)
  return Object.fromEntries(names.map((name) => [name, searchParams.get(name)?.trim().slice(0, 200) || undefined])) as Record<Name, string | undefined>
}
