import { notFound } from '~/core/errors'

/** A number in an address, from 1 to 99,999. @throws DomainError 404 for anything else. */
export const numberOf = (text: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw notFound()
  return Number(text)
}
