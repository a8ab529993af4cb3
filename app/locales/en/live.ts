import type { live as nl } from '../nl/live'
import type { Words } from '../words'

export const live = {
  failed: 'Something went wrong on our side. Try again.',
  malformed: 'We could not read this message.',
  refusal: {
    noRoom: 'This meeting has not been convened yet, or it does not take place.',
    notConvened: 'Only a convened meeting can be opened.',
    alreadyOpen: 'This meeting is already open.',
    notRunning: 'This meeting is not running now.',
    pollOpen: 'A poll is still open. Close it first.',
  },
} satisfies Words<typeof nl>
