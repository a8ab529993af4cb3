import { Extension } from '@tiptap/core'
import { offeringPlugin, takeOffer } from './offering'

/** Typing "@" offers people, bodies and decisions to name. `isPossible` is asked at every change. */
export const mentionOffers = (isPossible: () => boolean) =>
  Extension.create({
    name: 'mentionOffers',
    // Its keys come before those of lists and tables.
    priority: 1_000,
    addProseMirrorPlugins() {
      return [offeringPlugin(() => this.editor.isEditable && isPossible(), (offer) => takeOffer(this.editor, offer))]
    },
  })
