export const meetings = {
  refusal: {
    notEditable: 'De vergadering is al begonnen of voorbij. Datum, plaats en agenda staan nu vast.',
    notCancellable: 'De vergadering is al begonnen, voorbij of geannuleerd. Annuleren kan niet meer.',
    bodyIsClosed: 'Dit orgaan vergadert besloten. Kies een besloten vergadering.',
  },
  form: {
    somewhere: 'Vul een plaats in, of een link voor wie online komt.',
  },
}
