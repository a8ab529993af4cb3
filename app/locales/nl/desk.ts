export const desk = {
  files: { title: 'Bijlagen', added: 'De bijlage staat onder de tekst.', withdrawn: 'De bijlage is ingetrokken.' },
  paste: {
    going: 'Plakken…',
    tooLarge: 'Dit is te veel om in één keer te plakken. Er is niets gewijzigd. Plak het in delen, of begin een nieuw document met een Word-bestand.',
    missing_one: 'Eén afbeelding kon niet mee: ze staat niet op het klembord. Op haar plaats staat [afbeelding]. Kopieer ze apart en plak ze daar.',
    missing_other: '{{count}} afbeeldingen konden niet mee: ze staan niet op het klembord. Op hun plaats staat [afbeelding]. Kopieer ze apart en plak ze daar.',
  },
  picture: {
    notSent: 'De afbeelding is niet verzonden. Kijk uw verbinding na en probeer het opnieuw.',
    tooBig: 'Deze afbeelding is te groot. Ze mag hoogstens 10 MB zijn.',
    wrongType: 'Deze afbeelding kunnen we niet gebruiken. Kies een PNG, JPEG, WebP of GIF.',
    broken: 'Deze afbeelding kunnen we niet lezen: ze is beschadigd of heeft te veel beeldpunten.',
    tooMany: 'Dit document heeft al 500 bestanden. Trek er eerst een in.',
  },
}
