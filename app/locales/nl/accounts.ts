export const accounts = {
  email: 'E-mailadres',
  password: {
    label: 'Wachtwoord',
    tooShort: 'Kies een wachtwoord van minstens 12 tekens. Een korte zin is goed en makkelijk te onthouden.',
    tooLong: 'Dit wachtwoord is te lang: hoogstens 200 tekens.',
    wrong: 'Dit is niet uw huidige wachtwoord.',
    tooMany: 'Er waren te veel pogingen. Wacht een kwartier en probeer opnieuw.',
  },
  signIn: {
    title: 'Aanmelden',
    intro: 'Voor leden van het woonoverleg en het secretariaat.',
    submit: 'Aanmelden',
    forgotten: 'Wachtwoord vergeten?',
    wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer opnieuw.',
    tooMany: 'Er waren te veel pogingen voor dit e-mailadres. Wacht een kwartier, of kies een nieuw wachtwoord.',
  },
  reset: {
    tooMany: 'Voor dit adres is al verschillende keren een nieuw wachtwoord gevraagd. Kijk in uw mailbox, of wacht een kwartier.',
  },
  link: {
    ended: 'Deze link werkt niet meer. Misschien is hij al gebruikt, of is hij verlopen.',
  },
  invitation: {
    notNeeded: 'Deze persoon heeft al een account. Er is geen uitnodiging meer nodig.',
    suspended: 'Deze persoon is geschorst. Hef eerst de schorsing op.',
  },
  organisation: {
    nameTaken: 'Er is al een organisatie met deze naam.',
    stillInUse: 'Deze organisatie heeft nog zetels of leden. Beëindig die eerst.',
  },
  person: {
    emailTaken: 'Er is al iemand met dit e-mailadres.',
    lastAdministrator: 'Dit is de laatste beheerder die zich kan aanmelden. Maak eerst iemand anders beheerder.',
    notYourself: 'U kunt uzelf niet schorsen. Vraag het aan een andere beheerder.',
  },
  mail: {
    greeting: 'Dag {{name}},',
    invitation: {
      subject: 'Uw uitnodiging voor Woonpunt Overleg',
      text: 'U bent uitgenodigd om mee te werken in Woonpunt Overleg: de plek waar het woonoverleg van Gistel, Ichtegem, Jabbeke en Oudenburg samenkomt.',
      what: 'U vindt er de agenda van uw vergaderingen, u laat weten of u komt, u stemt mee en u leest de verslagen. Kies eerst een wachtwoord. Dat duurt één minuut.',
      button: 'Kies uw wachtwoord',
      until: 'Deze link werkt 14 dagen en kan één keer gebruikt worden.',
      unknown: 'Kent u Woonpunt niet? Dan mag u deze mail weggooien.',
    },
    reset: {
      subject: 'Een nieuw wachtwoord voor Woonpunt Overleg',
      text: 'Iemand vroeg een nieuw wachtwoord voor uw account in Woonpunt Overleg. Was u dat, kies dan hier een nieuw wachtwoord.',
      button: 'Kies een nieuw wachtwoord',
      until: 'Deze link werkt 2 uur en kan één keer gebruikt worden.',
      notYou: 'Was u het niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.',
    },
  },
  membership: {
    exists: 'Deze persoon hoort al bij deze organisatie.',
  },
}
