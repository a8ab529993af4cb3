import type { SecretPublication } from '~prisma/enums'

export type { SecretPublication } from '~prisma/enums'

/** What becomes known after closing: the votes with their check codes, or the outcome alone. */
export const publications = ['full', 'outcomeOnly'] as const satisfies readonly SecretPublication[]

/** Why a secret poll has no result, in the words of the record. */
export const voidReason = 'De sleutel van deze geheime stemming bestaat niet meer. De enveloppen kunnen niet meer open.'
