import { Node } from '@tiptap/core'

/** A picture among the files of the same document. Its address is made where it is shown: only the file's id is part of the text. */
export const PaperImage = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    fileId: { default: '', parseHTML: (element: HTMLElement) => element.getAttribute('data-file-id'), renderHTML: ({ fileId }) => ({ 'data-file-id': fileId as string }) },
    alt: { default: '' },
    width: { default: null, parseHTML: (element: HTMLElement) => Number(element.getAttribute('data-width')) || null, renderHTML: ({ width }) => ({ 'data-width': width as number | null }) },
  }),
  parseHTML: () => [{ tag: 'img[data-file-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
})
