export const accounts = {
  email: 'E-mailadres',
  password: {
    label: 'Wachtwoord',
    tooShort: 'Kies een wachtwoord van minstens 12 tekens. Een korte zin is goed en makkelijk te onthouden.',
    tooLong: 'Dit wachtwoord is te lang: hoogstens 200 tekens.',
  },
  signIn: {
    title: 'Aanmelden',
    intro: 'Voor leden van het woonoverleg en het secretariaat.',
    submit: 'Aanmelden',
    forgotten: 'Wachtwoord vergeten?',
    wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer opnieuw.',
    tooMany: 'Er waren te veel pogingen voor dit e-mailadres. Wacht een kwartier, of kies een nieuw wachtwoord.',
  },
}
