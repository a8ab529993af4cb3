import type { meetings as nl } from '../nl/meetings'
import type { Words } from '../words'

export const meetings = {
  refusal: {
    notEditable: 'The meeting has begun or is over. Date, place and agenda are fixed now.',
    notCancellable: 'The meeting has begun, is over or was cancelled. It can no longer be cancelled.',
    bodyIsClosed: 'This body meets behind closed doors. Choose a closed meeting.',
  },
  form: {
    somewhere: 'Fill in a place, or a link for those who join online.',
  },
} satisfies Words<typeof nl>
