export const desk = {
  files: { title: 'Bijlagen', added: 'De bijlage staat onder de tekst.', withdrawn: 'De bijlage is ingetrokken.' },
  picture: {
    notSent: 'De afbeelding is niet verzonden. Kijk uw verbinding na en probeer het opnieuw.',
    tooBig: 'Deze afbeelding is te groot. Ze mag hoogstens 10 MB zijn.',
    wrongType: 'Deze afbeelding kunnen we niet gebruiken. Kies een PNG, JPEG, WebP of GIF.',
    broken: 'Deze afbeelding kunnen we niet lezen: ze is beschadigd of heeft te veel beeldpunten.',
    tooMany: 'Dit document heeft al 500 bestanden. Trek er eerst een in.',
  },
}
