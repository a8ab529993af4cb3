/** Crockford's base 32: no I, L, O or U, so that a code read aloud or copied by hand stays itself. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

export const checkCodePattern = /^[0-9A-HJKMNP-TV-Z]{12}$/

/** A new check code: 60 random bits in 12 signs. Two voters of a thousand have the same one with a chance of one in two million million. */
export const newCheckCode = (): string => [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => alphabet[byte % 32]).join('')

/** "7KQ2M9XD4HTP" → "7KQ2-M9XD-4HTP", as people see it. */
export const sayCheckCode = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code

/** What somebody typed as a code, as it is stored: signs that look alike are taken for the one that exists. */
export const readCheckCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
