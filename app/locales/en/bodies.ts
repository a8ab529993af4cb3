import type { bodies as nl } from '../nl/bodies'
import type { Words } from '../words'

export const bodies = {
  name: { taken: 'There already is a body with this name.' },
  code: {
    invalid: 'A code consists of capitals and digits, with hyphens between them, at most 12 characters. Example: WO-ICH',
    taken: 'Another body already uses this code.',
  },
  seat: {
    weightInvalid: 'The weight is a number from 1 to 100.',
    endsBeforeStart: 'The last day is before the first day.',
    sameSubstitute: 'The substitute is somebody else than the holder.',
    chairTaken: 'This body already has a chair in that period.',
    hasEnded: 'This seat has ended and cannot be changed any more.',
  },
} satisfies Words<typeof nl>
