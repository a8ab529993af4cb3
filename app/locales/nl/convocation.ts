export const convocation = {
  refusal: {
    alreadyConvened: 'De oproeping voor deze vergadering is al verstuurd.',
    notConvened: 'Dit kan alleen tussen de oproeping en het begin van de vergadering.',
    past: 'Het tijdstip van de vergadering is voorbij. Kies eerst een datum die nog komt.',
    noItems: 'De agenda is nog leeg. Voeg eerst minstens één punt toe.',
    nobody: 'Er is niemand om op te roepen: dit orgaan heeft op die dag geen bezette zetels.',
    nothingChanged: 'Er is niets gewijzigd sinds het laatste bericht.',
    nobodyToRemind: 'Iedereen heeft geantwoord of kreeg net nog een herinnering.',
    cancelled: 'Deze vergadering is geannuleerd. Antwoorden hoeft niet meer.',
    opened: 'De vergadering is al begonnen. Uw antwoord kunt u niet meer wijzigen; laat het de secretaris weten.',
  },
  form: {
    whoComes: 'Vul in wie er in uw plaats komt.',
  },
}
