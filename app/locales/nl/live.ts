export const live = {
  failed: 'Er liep iets mis bij ons. Probeer het opnieuw.',
  malformed: 'Dit bericht konden we niet lezen.',
  refusal: {
    noRoom: 'Deze vergadering is nog niet opgeroepen, of ze gaat niet door.',
    notConvened: 'Alleen een opgeroepen vergadering kan geopend worden.',
    alreadyOpen: 'Deze vergadering is al geopend.',
    notRunning: 'Deze vergadering is nu niet bezig.',
    pollOpen: 'Er loopt nog een stemming. Sluit die eerst.',
  },
}
