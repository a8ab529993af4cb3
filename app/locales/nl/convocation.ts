export const convocation = {
  answer: { present: 'Aanwezig', excused: 'Verontschuldigd', substituted: 'Vervangen' },
  mail: {
    greeting: 'Dag {{name}},',
    invited: {
      subject: 'Oproeping: {{title}}, {{date}}',
      text: 'U bent uitgenodigd voor deze vergadering ({{body}}). Laat met de knop weten of u komt.',
    },
    changed: {
      subject: 'Gewijzigd: {{title}}, {{date}}',
      text: 'Er is iets gewijzigd aan deze vergadering ({{body}}). Dit is de nieuwe stand van zaken; wat u eerder kreeg, geldt niet meer.',
    },
    reminded: {
      subject: 'Herinnering: {{title}}, {{date}}',
      text: 'We weten nog niet of u naar deze vergadering komt ({{body}}). Wilt u het ons met de knop laten weten?',
    },
    cancelled: {
      subject: 'Geannuleerd: {{title}}, {{date}}',
      text: 'Deze vergadering gaat niet door ({{body}}). De reden: {{reason}}',
    },
    yourAnswer: 'Uw antwoord was: {{answer}}. Klopt dat nog, dan hoeft u niets te doen.',
    answer: 'Ik laat weten of ik kom',
    changeAnswer: 'Mijn antwoord bekijken of wijzigen',
    when: 'Wanneer',
    moment: '{{date}}, {{start}} tot {{end}} uur',
    where: 'Waar',
    online: 'Online',
    agenda: 'Agenda',
    byLink: 'Antwoorden doet u met de knop: wat u in uw eigen agenda aanklikt, bereikt ons niet. De link is persoonlijk; geef hem niet door. U kunt uw antwoord wijzigen tot de vergadering begint.',
    inside: 'De bijlagen en de toelichting leest u na aanmelden: {{url}}',
    calendar: 'Antwoorden doet u met de link in de mail.',
  },
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
