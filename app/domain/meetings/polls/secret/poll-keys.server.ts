import { env } from '~/core/env.server'
import { keyFolder } from '~/core/key-folder.server'
import { fromBase64Url, toBase64Url } from './base64url'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** The private keys of the secret polls that are open, by poll. */
export const pollKeys = keyFolder(env.dataDir)

/**
 * Makes the key pair of a poll. The private key is on disk before the promise resolves, so no poll opens whose envelopes nobody can open.
 * @returns the public key: 65 bytes, base64url
 */
export const makePollKey = async (pollId: string): Promise<string> => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  await pollKeys.store(pollId, new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)))
  return toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)))
}

/** @returns null when the key that opens what is sealed with this public key is gone */
export const readPollKey = async ({ pollId, publicKey }: { pollId: string; publicKey: string }): Promise<CryptoKey | null> => {
  const kept = await pollKeys.read(pollId)
  if (!kept) return null
  try {
    const key = await crypto.subtle.importKey('pkcs8', kept, curve, true, ['deriveBits'])
    const { x, y } = await crypto.subtle.exportKey('jwk', key)
    const point = fromBase64Url(publicKey)
    return point && `${x}${y}` === `${toBase64Url(point.slice(1, 33))}${toBase64Url(point.slice(33))}` ? key : null
  } catch {
    // What stands there is no key any more.
    return null
  }
}
