// Recounts the count of a closed poll (docs/poll-export.md). It stands alone: no dependencies, and no line shared with the application it checks.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const METHODS = ['forAgainst', 'oneOf', 'someOf', 'consent', 'showOfHands', 'rollCall', 'positions']
const MAJORITIES = ['consensus', 'simple', 'absolute', 'twoThirds', 'fourFifths', 'perMunicipality']
const FIXED_OPTIONS = {
  forAgainst: ['for', 'against', 'abstain'],
  showOfHands: ['for', 'against', 'abstain'],
  rollCall: ['for', 'against', 'abstain'],
  consent: ['consent', 'objection'],
  positions: ['inFavour', 'withConditions', 'against', 'noView'],
}

class Unreadable extends Error {}

function read(path) {
  if (!path) throw new Unreadable('Zeg welk bestand nageteld moet worden: npm run verify-poll -- BESTAND [CONTROLEGETAL]')
  let text
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Unreadable(`Het bestand ${path} kan niet gelezen worden.`)
  }
  let file
  try {
    file = JSON.parse(text)
  } catch {
    throw new Unreadable('Dit bestand is geen JSON.')
  }
  if (file?.format !== 'woonpunt-overleg-telling') throw new Unreadable('Dit bestand is geen telling van Woonpunt Overleg.')
  if (file.version !== 1) throw new Unreadable(`Deze telling heeft versie ${file.version}; dit programma kent versie 1.`)
  return { file, sha256: createHash('sha256').update(text).digest('hex') }
}

const isText = (value) => typeof value === 'string'
const isCount = (value) => Number.isInteger(value) && value >= 0
const isFlag = (value) => typeof value === 'boolean'
const isList = (check) => (value) => Array.isArray(value) && value.every(check)
const orNull = (check) => (value) => value === null || check(value)
const isMoment = (value) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value))
const oneOf = (...values) => (value) => values.includes(value)
const optional = (check) => (value) => value === undefined || check(value)
const shape = (fields) => (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(fields).every(([name, check]) => check(value[name])) && Object.keys(value).every((name) => name in fields)

const FILE = {
  format: isText,
  version: isCount,
  poll: shape({
    id: isText,
    meetingId: isText,
    body: isText,
    meeting: isText,
    item: isText,
    question: isText,
    method: oneOf(...METHODS),
    options: isList(shape({ key: isText, label: isText })),
    minChoices: isCount,
    maxChoices: isCount,
    visibility: oneOf('byName', 'anonymous', 'secret'),
    publication: orNull(oneOf('full', 'outcomeOnly')),
    openedAt: isMoment,
    closedAt: isMoment,
  }),
  rules: shape({ majority: oneOf(...MAJORITIES), tieRule: oneOf('rejected', 'chairDecides'), quorumRule: oneOf('halfOfVotingSeats', 'halfOfOrganisations', 'perMunicipality', 'none') }),
  quorum: shape({ needed: isCount, present: isCount, total: isCount, isReached: isFlag }),
  electorate: isList(shape({ organisation: isText, municipality: orNull(isText), weight: (value) => isCount(value) && value > 0, isChair: isFlag, name: optional(isText), proxyOf: optional(orNull(isText)) })),
  ballots: orNull(isList(shape({ choices: isList(isText), seat: optional(isCount), code: optional((value) => isText(value) && /^[0-9A-HJKMNP-TV-Z]{12}$/.test(value)) }))),
  counts: isList(shape({ key: isText, municipality: isText, seats: isCount, weight: isCount })),
  result: shape({
    isAdopted: orNull(isFlag),
    winners: isList(isText),
    reason: isText,
    needed: orNull(isCount),
    castingKey: orNull(isText),
    municipalities: orNull(isList(shape({ name: isText, isInFavour: isFlag }))),
    invalid: isCount,
    sentence: isText,
  }),
}

function malformedParts(file) {
  const wrong = Object.entries(FILE).filter(([name, check]) => !check(file[name])).map(([name]) => `Het deel “${name}” heeft niet de vorm die docs/poll-export.md beschrijft.`)
  const strange = Object.keys(file).filter((name) => !(name in FILE)).map((name) => `Het deel “${name}” hoort niet in een telling.`)
  return [...wrong, ...strange]
}

const same = (left, right) => JSON.stringify(left) === JSON.stringify(right)
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const keysOf = ({ poll }) => poll.options.map(({ key }) => key)
const isUniform = ({ electorate }) => new Set(electorate.map(({ weight }) => weight)).size <= 1

/* The poll itself: its options and its moments. */

function pollFaults({ poll, rules }) {
  const faults = []
  const keys = poll.options.map(({ key }) => key)
  const fixed = FIXED_OPTIONS[poll.method]
  const written = keys.filter((key) => key !== 'abstain')
  const expected = fixed ? fixed.filter((key) => key !== 'abstain' || keys.includes('abstain')) : [...written.map((_, index) => String(index + 1)), ...(keys.includes('abstain') ? ['abstain'] : [])]
  if (!same(keys, expected)) faults.push(`De keuzes (${keys.join(', ')}) horen niet bij de methode ${poll.method}.`)
  const isSome = poll.method === 'someOf'
  if (isSome ? poll.minChoices < 1 || poll.minChoices > poll.maxChoices || poll.maxChoices > written.length : poll.minChoices !== 1 || poll.maxChoices !== 1)
    faults.push(`Het aantal keuzes per stem (${poll.minChoices} tot ${poll.maxChoices}) kan niet bij deze methode.`)
  if (poll.closedAt < poll.openedAt) faults.push('De stemming zou gesloten zijn voor ze open ging.')
  if ((poll.visibility === 'secret') !== (poll.publication !== null)) faults.push('Of er een lijst bekendgemaakt wordt, hoort bij een geheime stemming en bij geen andere.')
  if (poll.visibility === 'secret' && !['forAgainst', 'oneOf', 'someOf'].includes(poll.method)) faults.push('Deze methode kan niet geheim zijn.')
  if (poll.visibility === 'secret' && (rules.tieRule !== 'rejected' || rules.majority === 'perMunicipality')) faults.push('Deze regels kunnen niet bij een geheime stemming.')
  if (poll.method === 'consent' && rules.majority !== 'consensus') faults.push('Bij instemming geldt consensus.')
  return faults
}

/* The quorum, as far as the electorate tells. */

function quorumFaults({ rules, quorum, electorate }) {
  const { needed, present, total, isReached } = quorum
  const faults = []
  const half = Math.floor(total / 2) + 1
  const organisations = new Set(electorate.map(({ organisation }) => organisation)).size
  const municipalities = new Set(electorate.flatMap(({ municipality }) => municipality ?? [])).size
  const expected = { none: 0, halfOfVotingSeats: half, halfOfOrganisations: half, perMunicipality: total }[rules.quorumRule]
  if (needed !== expected) faults.push(`Het quorum zou ${needed} zijn; volgens de regel is het ${expected}.`)
  if (rules.quorumRule === 'halfOfVotingSeats' && present !== electorate.length) faults.push(`Er zouden ${present} zetels aanwezig zijn; ${electorate.length} konden stemmen.`)
  if (rules.quorumRule === 'halfOfOrganisations' && present !== organisations) faults.push(`Er zouden ${present} organisaties aanwezig zijn; ${organisations} konden stemmen.`)
  if (rules.quorumRule === 'perMunicipality' && present > municipalities) faults.push(`Er zouden ${present} gemeenten aanwezig zijn; ${municipalities} konden stemmen.`)
  if (present > total) faults.push(`Er zouden er meer aanwezig zijn (${present}) dan er zijn (${total}).`)
  if (isReached !== present >= needed) faults.push(`Met ${present} van de ${needed} ${present >= needed ? 'is het quorum bereikt' : 'is het quorum niet bereikt'}; het bestand zegt het anders.`)
  return faults
}

/* The ballots one by one, and the counts they give. */

function ballotFaults(file) {
  const { poll, electorate, ballots } = file
  const isListed = !(poll.method === 'showOfHands' || poll.publication === 'outcomeOnly')
  if (ballots === null) return isListed ? ['De stemmen ontbreken.'] : []
  if (!isListed) return ['Van deze stemming kunnen de stemmen niet één voor één in het bestand staan.']
  const faults = []
  const keys = keysOf(file)
  if (ballots.length + file.result.invalid > electorate.length) faults.push(`Er zijn meer stemmen (${ballots.length + file.result.invalid}) dan zetels (${electorate.length}).`)
  for (const [index, { choices, seat, code }] of ballots.entries()) {
    const name = `Stem ${index + 1}`
    const strange = choices.find((choice) => !keys.includes(choice))
    if (strange !== undefined) faults.push(`${name} kiest “${strange}”, en dat is geen keuze van deze stemming.`)
    const isCountRight = choices.includes('abstain') ? choices.length === 1 : choices.length >= poll.minChoices && choices.length <= poll.maxChoices
    if (!isCountRight || new Set(choices).size < choices.length) faults.push(`${name} heeft niet het juiste aantal keuzes.`)
    if ((seat !== undefined) !== (poll.visibility === 'byName')) faults.push(`${name} noemt ${seat === undefined ? 'geen zetel' : 'een zetel'}, en dat kan niet bij deze stemming.`)
    if ((code !== undefined) !== (poll.visibility === 'secret')) faults.push(`${name} heeft ${code === undefined ? 'geen code' : 'een code'}, en dat kan niet bij deze stemming.`)
    if (seat !== undefined && !electorate[seat]) faults.push(`${name} noemt een zetel die niet mocht stemmen.`)
  }
  const seats = ballots.flatMap(({ seat }) => (seat === undefined ? [] : [seat]))
  if (new Set(seats).size < seats.length) faults.push('Een zetel heeft meer dan één stem.')
  const codes = ballots.flatMap(({ code }) => code ?? [])
  if (new Set(codes).size < codes.length) faults.push('Een controlecode komt meer dan eens voor.')
  if (codes.some((code, index) => index > 0 && code < codes[index - 1])) faults.push('De lijst staat niet in de volgorde van de controlecodes.')
  if (electorate.some(({ name }) => (name === undefined) === (poll.visibility === 'byName'))) faults.push('Namen horen bij een stemming op naam, en bij geen andere.')
  return faults
}

/** What the ballots give, as lines of the same form as `counts`; municipality and weight only as far as they are known. */
function recount({ poll, electorate, ballots }, keys) {
  const found = new Map()
  const add = (key, municipality, weight) => {
    const place = JSON.stringify([key, municipality])
    const line = found.get(place) ?? { key, municipality, seats: 0, weight: 0 }
    found.set(place, { ...line, seats: line.seats + 1, weight: line.weight + weight })
  }
  for (const { choices, seat } of ballots) {
    const voter = poll.visibility === 'byName' ? electorate[seat] : { municipality: null, weight: electorate[0]?.weight ?? 1 }
    for (const key of ['', ...keys.filter((key) => choices.includes(key))]) add(key, voter.municipality ?? '', voter.weight)
  }
  return [...found.values()]
}

const totalOf = (counts, key, municipality) => {
  const lines = counts.filter((line) => line.key === key && (municipality === undefined || line.municipality === municipality))
  return { seats: sum(lines.map(({ seats }) => seats)), weight: sum(lines.map(({ weight }) => weight)) }
}

function countFaults(file) {
  const { poll, electorate, ballots, counts } = file
  const keys = keysOf(file)
  const faults = []
  const places = counts.map(({ key, municipality }) => JSON.stringify([key, municipality]))
  if (new Set(places).size < places.length) faults.push('Een telling staat er twee keer.')
  for (const key of counts.map((line) => line.key)) if (key !== '' && !keys.includes(key)) faults.push(`Er is geteld voor “${key}”, en dat is geen keuze van deze stemming.`)
  for (const key of ['', ...keys]) if (!counts.some((line) => line.key === key && line.municipality === '')) faults.push(`De telling van “${key || 'alle stemmen'}” ontbreekt.`)
  const municipalities = new Set(electorate.flatMap(({ municipality }) => municipality ?? []))
  for (const { municipality } of counts) if (municipality !== '' && !municipalities.has(municipality)) faults.push(`Er is geteld voor ${municipality}, en niemand uit die gemeente mocht stemmen.`)
  faults.push(...weightFaults(file, keys))
  if (ballots === null) return faults
  const found = recount(file, keys)
  const isPerPlace = poll.visibility === 'byName'
  const isWeightKnown = poll.visibility === 'byName' || isUniform(file)
  const where = isPerPlace ? [...new Set(['', ...counts.map(({ municipality }) => municipality), ...found.map(({ municipality }) => municipality)])] : [undefined]
  for (const key of ['', ...keys])
    for (const municipality of where) {
      const [told, counted] = [totalOf(counts, key, municipality), totalOf(found, key, municipality)]
      const name = `${labelOf(file, key)}${municipality ? ` in ${municipality}` : ''}`
      if (told.seats !== counted.seats) faults.push(`${name}: het bestand zegt ${told.seats} zetels, nageteld zijn het er ${counted.seats}.`)
      if (isWeightKnown && told.weight !== counted.weight) faults.push(`${name}: het bestand zegt ${told.weight} stemmen, nageteld zijn het er ${counted.weight}.`)
    }
  return faults
}

const labelOf = ({ poll }, key) => (key === '' ? 'Alle stemmen' : (poll.options.find((option) => option.key === key)?.label ?? key))

/** Where the ballots do not tell what each weighed, the totals must at least be possible with the weights there are. */
function weightFaults(file, keys) {
  const { electorate, counts, poll } = file
  const faults = []
  const weights = electorate.map(({ weight }) => weight).sort((left, right) => left - right)
  for (const key of ['', ...keys]) {
    const { seats, weight } = totalOf(counts, key)
    if (seats > weights.length) faults.push(`${labelOf(file, key)}: ${seats} zetels, terwijl er maar ${weights.length} mochten stemmen.`)
    else if (weight < sum(weights.slice(0, seats)) || weight > sum(weights.slice(weights.length - seats))) faults.push(`${labelOf(file, key)}: ${seats} zetels kunnen samen geen ${weight} stemmen hebben.`)
  }
  const all = totalOf(counts, '')
  const parts = keys.map((key) => totalOf(counts, key))
  if (poll.method !== 'someOf' && (sum(parts.map(({ seats }) => seats)) !== all.seats || sum(parts.map(({ weight }) => weight)) !== all.weight)) faults.push('De keuzes samen zijn niet evenveel als alle stemmen.')
  if (poll.method === 'someOf' && parts.some(({ seats, weight }) => seats > all.seats || weight > all.weight)) faults.push('Een keuze heeft meer stemmen dan er stemmen zijn.')
  return faults
}

/* The rule, the tie and the verdict. */

const verdict = (isAdopted, reason, winners = [], needed = null, more = {}) => ({ isAdopted, reason, winners, needed, castingKey: null, municipalities: null, ...more })

function judge(file) {
  const { poll, quorum, counts } = file
  if (poll.method === 'positions') return verdict(null, 'position')
  if (!quorum.isReached) return verdict(false, 'noQuorum')
  if (totalOf(counts, '').seats === 0) return verdict(false, 'noVotes')
  if (poll.method === 'consent') {
    if (totalOf(counts, 'objection').weight > 0) return verdict(false, 'opposed')
    return totalOf(counts, 'consent').weight > 0 ? verdict(true, 'adopted', ['consent']) : verdict(false, 'noneFor')
  }
  return poll.method === 'oneOf' || poll.method === 'someOf' ? judgeOptions(file) : judgeProposal(file)
}

function threshold(majority, votes) {
  if (majority === 'consensus') return null
  if (majority === 'twoThirds') return Math.max(1, Math.ceil((votes * 2) / 3))
  if (majority === 'fourFifths') return Math.max(1, Math.ceil((votes * 4) / 5))
  return Math.floor(votes / 2) + 1
}

/** What the chair chose: known of a poll by name; else what the file says settled the tie. */
function chairChoices({ poll, electorate, ballots, result }) {
  if (poll.visibility !== 'byName' || ballots === null) return result.castingKey === null ? [] : [result.castingKey]
  const own = ballots.filter(({ seat }) => electorate[seat]?.isChair && !electorate[seat]?.proxyOf).map(({ choices }) => choices)
  return own.length > 0 && own.every((choices) => same([...choices].sort(), [...own[0]].sort())) ? own[0] : []
}

const placesVoting = ({ counts }) =>
  [...new Set(counts.flatMap(({ municipality, seats, key }) => (key === '' && municipality !== '' && seats > 0 ? [municipality] : [])))].sort((left, right) => left.localeCompare(right, 'nl'))

function judgeProposal(file) {
  const { rules, counts } = file
  const votes = (municipality) => ({ inFavour: totalOf(counts, 'for', municipality).weight, against: totalOf(counts, 'against', municipality).weight })
  const { inFavour, against } = votes()
  const needed = threshold(rules.majority, inFavour + against)
  if (rules.majority === 'perMunicipality') {
    const municipalities = placesVoting(file).map((name) => ({ name, ...votes(name) })).filter((place) => place.inFavour + place.against > 0).map((place) => ({ name: place.name, isInFavour: place.inFavour > place.against }))
    if (inFavour === 0) return verdict(false, 'noneFor', [], needed, { municipalities })
    if (inFavour <= against) return verdict(false, inFavour === against ? 'tie' : 'tooFew', [], needed, { municipalities })
    return municipalities.some(({ isInFavour }) => !isInFavour) ? verdict(false, 'municipality', [], needed, { municipalities }) : verdict(true, 'adopted', ['for'], needed, { municipalities })
  }
  if (inFavour === against && inFavour > 0 && rules.tieRule === 'chairDecides' && ['simple', 'absolute'].includes(rules.majority)) {
    const castingKey = chairChoices(file).find((key) => key === 'for' || key === 'against')
    if (castingKey === 'for') return verdict(true, 'castingVote', ['for'], needed, { castingKey })
    if (castingKey) return verdict(false, 'castingVote', [], needed, { castingKey })
  }
  if (inFavour === 0) return verdict(false, 'noneFor', [], needed)
  if (rules.majority === 'consensus') return against > 0 ? verdict(false, 'opposed') : verdict(true, 'adopted', ['for'])
  if (inFavour >= needed) return verdict(true, 'adopted', ['for'], needed)
  return verdict(false, inFavour === against ? 'tie' : 'tooFew', [], needed)
}

function judgeOptions(file) {
  const { poll, rules, counts } = file
  const options = keysOf(file).filter((key) => key !== 'abstain')
  const weightOf = (key, municipality) => totalOf(counts, key, municipality).weight
  const cast = (municipality) => weightOf('', municipality) - weightOf('abstain', municipality)
  const leaders = (municipality) => {
    const most = Math.max(...options.map((key) => weightOf(key, municipality)))
    return options.filter((key) => weightOf(key, municipality) === most)
  }
  const settle = (level, needed) => {
    const favoured = rules.tieRule === 'chairDecides' ? level.filter((key) => chairChoices(file).includes(key)) : []
    return favoured.length === 1 ? verdict(true, 'castingVote', favoured, needed, { castingKey: favoured[0] }) : verdict(false, 'tie', [], needed)
  }
  if (cast() === 0) return verdict(false, 'noneFor')
  if (rules.majority === 'simple') return leaders().length === 1 ? verdict(true, 'adopted', leaders()) : settle(leaders(), null)
  if (rules.majority === 'perMunicipality') {
    const reach = (municipality) => {
      if (poll.method === 'someOf') return options.filter((key) => weightOf(key, municipality) * 2 > cast(municipality))
      return leaders(municipality).length === 1 ? leaders(municipality) : []
    }
    const overall = reach()
    const places = placesVoting(file).filter((name) => cast(name) > 0)
    const winners = overall.filter((key) => places.every((name) => reach(name).includes(key)))
    const more = { municipalities: places.map((name) => ({ name, isInFavour: reach(name).some((key) => overall.includes(key)) })) }
    const needed = poll.method === 'someOf' ? threshold('absolute', cast()) : null
    if (winners.length > 0) return verdict(true, 'adopted', winners, needed, more)
    const reason = overall.length > 0 ? 'municipality' : poll.method === 'oneOf' ? 'tie' : 'tooFew'
    return verdict(false, reason, [], needed, more)
  }
  const needed = threshold(rules.majority, cast())
  const winners = options.filter((key) => weightOf(key) >= (needed ?? cast()))
  if (winners.length > 0) return verdict(true, 'adopted', winners, needed)
  if (needed === null) return verdict(false, 'opposed')
  const halves = poll.method === 'oneOf' && rules.majority === 'absolute' ? options.filter((key) => weightOf(key) * 2 === cast()) : []
  return halves.length === 2 ? settle(halves, needed) : verdict(false, 'tooFew', [], needed)
}

const say = (value) => (value === null ? 'niets' : value === true ? 'ja' : value === false ? 'nee' : Array.isArray(value) ? value.map((one) => (typeof one === 'object' ? `${one.name}: ${say(one.isInFavour)}` : one)).join(', ') || 'niets' : String(value))

const FIELDS = {
  isAdopted: 'Aangenomen',
  reason: 'De reden',
  winners: 'Wat gekozen is',
  needed: 'Het aantal stemmen dat nodig is',
  castingKey: 'De doorslaggevende keuze van de voorzitter',
  municipalities: 'Het oordeel per gemeente',
}

function verdictFaults(file) {
  const found = judge(file)
  return Object.entries(FIELDS).flatMap(([field, name]) => (same(file.result[field], found[field]) ? [] : [`${name}: het bestand zegt “${say(file.result[field])}”, nageteld is het “${say(found[field])}”.`]))
}

/** The sentence must say the same as the result: the verdict stands at its end, and the numbers in it. */
function sentenceFaults({ result, poll }) {
  if (result.invalid > 0 && poll.visibility !== 'secret') return ['Ongeldige enveloppen bestaan alleen bij een geheime stemming.']
  if (result.isAdopted === false && !/niet aangenomen|geen keuze|niets/i.test(result.sentence)) return ['De zin van de uitslag zegt iets anders dan de uitslag.']
  if (result.isAdopted === true && /niet aangenomen/i.test(result.sentence)) return ['De zin van de uitslag zegt iets anders dan de uitslag.']
  return []
}

function faultsOf(file) {
  const malformed = malformedParts(file)
  if (malformed.length > 0) return malformed
  return [...pollFaults(file), ...quorumFaults(file), ...ballotFaults(file), ...countFaults(file), ...verdictFaults(file), ...sentenceFaults(file)]
}

function limitsOf(file) {
  const limits = []
  if (file.ballots === null) limits.push('De stemmen staan niet één voor één in het bestand: nageteld zijn de regel en de uitslag, uitgaande van de totalen.')
  else if (file.poll.visibility !== 'byName' && !isUniform(file)) limits.push('Wat elke stem weegt, staat niet in het bestand: nageteld zijn de aantallen, en of de gewichten mogelijk zijn.')
  if (file.rules.quorumRule === 'perMunicipality') limits.push('Welke zetels per gemeente aanwezig waren, staat niet in het bestand.')
  return limits
}

try {
  const { file, sha256 } = read(process.argv[2])
  const expected = process.argv[3]?.replaceAll(/\s/g, '').toLowerCase()
  const faults = [...(expected && expected !== sha256 ? ['Het controlegetal is anders: dit is niet het bestand dat de server maakte.'] : []), ...faultsOf(file)]
  console.log(file.poll?.question ?? '')
  if (faults.length === 0) {
    console.log(`De telling klopt. ${file.result.sentence}`)
    for (const limit of limitsOf(file)) console.log(`Let op: ${limit}`)
    console.log(`Controlegetal (SHA-256): ${sha256}`)
    if (!expected) console.log('Vergelijk het met dat op de pagina van de stemming: alleen dan staan ook de vraag, de namen en de momenten vast.')
  } else {
    console.log('De telling klopt niet:')
    for (const fault of faults) console.log(`- ${fault}`)
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  console.error(error.message)
  process.exitCode = 2
}
