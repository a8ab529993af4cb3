const say = (line = '') => process.stdout.write(`${line}\n`)

/** Prints where the product is, who can sign in, and where the data lives. */
export const announce = async ({ port, env, firstAdministratorPath }) => {
  const address = env.mode === 'production' ? env.origin : `http://localhost:${port}`
  say()
  say(`  Woonpunt Overleg luistert op ${address}`)
  if (firstAdministratorPath) {
    say()
    say('  Er is nog niemand. Maak de eerste beheerder met deze link, die één keer werkt:')
    say(`    ${address}${firstAdministratorPath}`)
  }
  if (env.seed === 'demo') {
    say()
    say('  Demo-accounts, allemaal met wachtwoord "woonoverleg-demo":')
    for (const account of demoAccounts) say(`    ${account}`)
  }
  say()
  say(`  De gegevens staan in ${env.dataDir}`)
  say()
}

/** Says in plain words why the server cannot start, and stops. */
export const complain = (error) => {
  const faults = Array.isArray(error?.faults) ? error.faults : [error?.message ?? String(error)]
  process.stderr.write(`\nDe server start niet:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\n`)
  if (!error?.faults) process.stderr.write(`\n${error?.stack ?? ''}\n`)
  process.exit(1)
}

const demoAccounts = [
  'beheer@woonpunt.example            beheerder',
  'secretariaat@woonpunt.example      secretaris van alle organen',
  'voorzitter@ichtegem.example        schepen, voorzitter van woonoverleg Ichtegem',
  'raadslid@gistel.example            raadslid, stemgerechtigd',
  'medewerker@polderhaard.example     woonmaatschappij, stemgerechtigd in Ichtegem en Gistel',
  'ocmw@ichtegem.example              OCMW, stemgerechtigd',
  'wonen@vlaanderen.example           agentschap, raadgevend',
  'waarnemer@huurdersbond.example     waarnemer',
]
