import type { desk as nl } from '../nl/desk'
import type { Words } from '../words'

export const desk = {
  files: { title: 'Attachments', added: 'The attachment is under the text.', withdrawn: 'The attachment has been withdrawn.' },
  picture: {
    notSent: 'The picture was not sent. Check your connection and try again.',
    tooBig: 'This picture is too large. It can be 10 MB at most.',
    wrongType: 'We cannot use this picture. Choose a PNG, JPEG, WebP or GIF.',
    broken: 'We cannot read this picture: it is damaged or has too many pixels.',
    tooMany: 'This document has 500 files already. Withdraw one first.',
  },
} satisfies Words<typeof nl>
