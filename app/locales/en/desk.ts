import type { desk as nl } from '../nl/desk'
import type { Words } from '../words'

export const desk = {
  files: { title: 'Attachments', added: 'The attachment is under the text.', withdrawn: 'The attachment has been withdrawn.' },
  paste: {
    going: 'Pasting…',
    tooLarge: 'This is too much to paste at once. Nothing has changed. Paste it in parts, or begin a new document from a Word file.',
    missing_one: 'One picture could not come along: it is not on the clipboard. In its place stands [afbeelding]. Copy it by itself and paste it there.',
    missing_other: '{{count}} pictures could not come along: they are not on the clipboard. In their place stands [afbeelding]. Copy them one by one and paste them there.',
  },
  picture: {
    notSent: 'The picture was not sent. Check your connection and try again.',
    tooBig: 'This picture is too large. It can be 10 MB at most.',
    wrongType: 'We cannot use this picture. Choose a PNG, JPEG, WebP or GIF.',
    broken: 'We cannot read this picture: it is damaged or has too many pixels.',
    tooMany: 'This document has 500 files already. Withdraw one first.',
  },
} satisfies Words<typeof nl>
