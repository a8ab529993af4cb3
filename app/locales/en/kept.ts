import type { kept as nl } from '../nl/kept'
import type { Words } from '../words'

export const kept = {
  label: 'Text that is not saved',
  waiting: 'In ‘{{title}}’ there is text of yours that is not saved yet',
  waitingText: 'You typed it without a connection ({{moment}}). It is only in this browser. Open the document: it will be added and saved.',
  refused: 'We could not save your text in ‘{{title}}’',
  refusedText: 'You typed it on {{moment}}. Meanwhile you can no longer write in that document. The text is still in this browser: copy what you need, then throw it away.',
  lost: 'A part of your text in ‘{{title}}’ has no place any more',
  lostText: 'Meanwhile somebody deleted or moved the paragraph in which you were writing. Your words are below: copy what you still need, then throw them away.',
  lostToast: 'A part of your text has no place in the document any more. You find it at the top of this page.',
  noWords: 'There are no words to copy: you took something away, or changed how something looks.',
  open: 'Open the document',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  selectToCopy: 'Copying does not work in this browser. Show the text and select it yourself.',
  show: 'Show the text',
  words: 'The text that is not saved',
  discard: 'Throw the text away',
  discardQuestion: 'Throw away your unsaved text in ‘{{title}}’?',
  discardText: 'What was saved before stays. You cannot get this text back.',
  untitled: 'a document',
  here: 'What you type stays in this browser meanwhile.',
  signOut: {
    title: 'There is text of yours that is not saved',
    text: 'It is only in this browser. When you sign out, we erase it here, so that nobody else can read it. Stay signed in until the connection is back, or copy the text first.',
    stay: 'Stay signed in',
    leave: 'Erase the text and sign out',
  },
} satisfies Words<typeof nl>
