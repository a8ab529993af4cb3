import { fromBase64Url, toBase64Url } from './base64url'
import { checkCodePattern } from './check-code'

/** What a sealed envelope holds: keys of options, and the code by which the voter finds the vote again. */
export interface SecretBallot {
  choices: string[]
  code: string
}

/** Which poll an envelope is for. `publicKey`: the 65 bytes of an uncompressed P-256 point, base64url. */
export interface EnvelopeAddress {
  pollId: string
  publicKey: string
}

const version = 1
const pointLength = 65
const tagLength = 16
/** Every ballot is filled up with spaces to this many bytes, so that its length tells nothing. */
const ballotLength = 512
/** version ‖ ephemeral public key ‖ encrypted ballot and tag */
const envelopeLength = 1 + pointLength + ballotLength + tagLength
/** How many characters an envelope is in base64url. */
export const envelopeTextLength = Math.ceil((envelopeLength * 4) / 3)

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/**
 * Seals a ballot so that only the poll's private key opens it: ECDH on P-256 with a key pair made for this envelope alone, HKDF-SHA-256 (salt: both
 * public keys; info: the purpose and the poll), AES-256-GCM with the poll's id as additional data. Key and nonce serve once, so the nonce is derived.
 * @returns base64url, always of `envelopeTextLength` characters
 * @throws Error when the poll's key is not one, or the ballot is too long
 */
export const sealBallot = async ({ choices, code }: SecretBallot, address: EnvelopeAddress): Promise<string> => {
  const ballot = bytesOf(JSON.stringify({ choices, code }).padEnd(ballotLength))
  const pollKey = fromBase64Url(address.publicKey)
  if (!pollKey || ballot.length !== ballotLength) throw new Error('This ballot cannot be sealed')
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const theirs = await crypto.subtle.importKey('raw', pollKey, curve, false, [])
  const { key, iv } = await deriveKey(own.privateKey, theirs, point, pollKey, address.pollId, 'encrypt')
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(address.pollId) }, key, ballot)
  return toBase64Url(new Uint8Array([version, ...point, ...new Uint8Array(sealed)]))
}

/** The bytes of an envelope when its form is right: no more can be told without the key. */
export const envelopeBytes = (envelope: string): Uint8Array<ArrayBuffer> | null => {
  const bytes = fromBase64Url(envelope)
  return bytes?.length === envelopeLength && bytes[0] === version && bytes[1] === 4 ? bytes : null
}

/** Opens an envelope. @returns null when it was not sealed for this poll, or holds no ballot. */
export const openEnvelope = async (bytes: Uint8Array<ArrayBuffer>, privateKey: CryptoKey, { pollId, publicKey }: EnvelopeAddress): Promise<SecretBallot | null> => {
  const point = bytes.slice(1, 1 + pointLength)
  const pollKey = fromBase64Url(publicKey)
  try {
    const theirs = await crypto.subtle.importKey('raw', point, curve, false, [])
    const { key, iv } = await deriveKey(privateKey, theirs, point, pollKey!, pollId, 'decrypt')
    const ballot = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(pollId) }, key, bytes.slice(1 + pointLength))
    return ballotOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(ballot)))
  } catch {
    // A point off the curve, a tag that does not match, a text that is no JSON: whatever it is, it is no vote.
    return null
  }
}

const deriveKey = async (privateKey: CryptoKey, publicKey: CryptoKey, point: Uint8Array, pollKey: Uint8Array, pollId: string, use: 'encrypt' | 'decrypt') => {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits'])
  const info = bytesOf(`woonpunt-overleg secret ballot 1 ${pollId}`)
  const bits = new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array([...point, ...pollKey]), info }, secret, 44 * 8))
  return { key: await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, [use]), iv: bits.slice(32) }
}

const ballotOf = (content: unknown): SecretBallot | null => {
  if (typeof content !== 'object' || content === null || !('choices' in content) || !('code' in content)) return null
  const { choices, code } = content
  const isBallot = Array.isArray(choices) && choices.every((choice) => typeof choice === 'string') && typeof code === 'string' && checkCodePattern.test(code)
  return isBallot ? { choices, code } : null
}
