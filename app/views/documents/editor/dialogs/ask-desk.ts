import type { Editor } from '@tiptap/core'

/** What a tool may ask the desk: a dialog, or the file chooser of the browser. */
export type Request = { name: 'link' } | { name: 'choosePicture' } | { name: 'newPicture'; file: File } | { name: 'describePicture' } | { name: 'listStart' } | { name: 'keys' }

const type = 'desk-request'

/** Asks at once, so that the browser still sees the press of a person behind it: it opens no file chooser otherwise. */
export const askDesk = (editor: Editor, request: Request): void => void editor.view.dom.dispatchEvent(new CustomEvent<Request>(type, { detail: request }))

/** @returns how to stop listening */
export const onRequest = (editor: Editor, answer: (request: Request) => void): (() => void) => {
  const { dom } = editor.view
  const listener = (event: Event): void => answer((event as CustomEvent<Request>).detail)
  dom.addEventListener(type, listener)
  return () => dom.removeEventListener(type, listener)
}
