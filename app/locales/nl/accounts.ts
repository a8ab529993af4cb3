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
  membership: {
    exists: 'Deze persoon hoort al bij deze organisatie.',
  },
}
