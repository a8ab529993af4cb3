export const agenda = {
  kind: { noting: 'Kennisname', discussion: 'Bespreking', advice: 'Advies', decision: 'Beslissing' },
  closedItem: 'Besloten punt',
  isClosed: 'besloten',
  attachments_one: '{{count}} bijlage',
  attachments_other: '{{count}} bijlagen',
  refusal: {
    tooDeep: 'Een deelpunt kan geen eigen deelpunten hebben.',
    underItself: 'Een punt kan niet onder zichzelf staan.',
    noParent: 'Het punt waar dit onder moet komen, staat niet meer op de agenda.',
    sent: 'Dit punt is al verstuurd met de oproeping. Het blijft op de agenda staan; de voorzitter kan het tijdens de vergadering verdagen.',
  },
  form: {
    tooManyMinutes: 'Hoogstens 600 minuten.',
  },
  attachment: {
    tooBig: 'Dit bestand is te groot. Het mag hoogstens 25 MB zijn.',
    wrongType: 'Dit bestand kunnen we niet toevoegen. Kies een PDF, een document van Word, Excel, PowerPoint of LibreOffice (zonder macro’s), of een afbeelding.',
  },
}
