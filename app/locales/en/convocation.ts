import type { convocation as nl } from '../nl/convocation'
import type { Words } from '../words'

export const convocation = {
  refusal: {
    alreadyConvened: 'The convocation of this meeting was already sent.',
    notConvened: 'This is only possible between the convocation and the start of the meeting.',
    past: 'The moment of the meeting is past. First choose a date that is still to come.',
    noItems: 'The agenda is still empty. First add at least one item.',
    nobody: 'There is nobody to convene: this body has no occupied seats on that day.',
    nothingChanged: 'Nothing has changed since the last message.',
    nobodyToRemind: 'Everybody has answered or was reminded a moment ago.',
    cancelled: 'This meeting was cancelled. There is no need to answer.',
    opened: 'The meeting has begun. You can no longer change your answer; tell the secretary.',
  },
  form: {
    whoComes: 'Fill in who comes in your place.',
  },
} satisfies Words<typeof nl>
