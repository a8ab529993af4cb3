import type { BodyKind, MinutesApproval, Majority, OrganisationKind, SeatRole } from '~prisma/enums'

/** Who plays in the demo. The people and most organisations are invented; the municipalities are those of Woonpunt. */

export const organisations = {
  woonpunt: { name: 'Woonpunt', kind: 'other' },
  ichtegem: { name: 'Gemeente Ichtegem', kind: 'municipality' },
  gistel: { name: 'Stad Gistel', kind: 'municipality' },
  oudenburg: { name: 'Stad Oudenburg', kind: 'municipality' },
  jabbeke: { name: 'Gemeente Jabbeke', kind: 'municipality' },
  ocmwIchtegem: { name: 'OCMW Ichtegem', kind: 'ocmw' },
  ocmwGistel: { name: 'OCMW Gistel', kind: 'ocmw' },
  ocmwOudenburg: { name: 'OCMW Oudenburg', kind: 'ocmw' },
  ocmwJabbeke: { name: 'OCMW Jabbeke', kind: 'ocmw' },
  polderhaard: { name: 'Woonmaatschappij De Polderhaard', kind: 'housingCompany' },
  houtrand: { name: 'Woonmaatschappij De Houtrand', kind: 'housingCompany' },
  caw: { name: 'CAW Polder en Kust', kind: 'welfare' },
  schakel: { name: 'Buurtwerk De Schakel', kind: 'welfare' },
  zorgnet: { name: 'Woonzorgnet Houtland', kind: 'welfare' },
  energiehuis: { name: 'Energiehuis De Kustwind', kind: 'energyHouse' },
  agentschap: { name: 'Wonen in Vlaanderen', kind: 'agency' },
  provincie: { name: 'Provincie West-Vlaanderen', kind: 'province' },
  huurdersbond: { name: 'Huurdersbond West-Vlaanderen', kind: 'other' },
} as const satisfies Record<string, { name: string; kind: OrganisationKind }>

export type OrganisationKey = keyof typeof organisations

interface PersonData {
  name: string
  email: string
  isAdministrator?: boolean
  memberships: Partial<Record<OrganisationKey, string>>
}

export const people = {
  beheer: { name: 'Peter Callens', email: 'beheer@woonpunt.example', isAdministrator: true, memberships: { woonpunt: 'beheerder van het platform' } },
  els: { name: 'Els Verhaeghe', email: 'secretariaat@woonpunt.example', memberships: { woonpunt: 'secretariaat' } },
  an: { name: 'An Maertens', email: 'voorzitter@ichtegem.example', memberships: { ichtegem: 'schepen van wonen' } },
  karel: { name: 'Karel Desmet', email: 'raadslid@ichtegem.example', memberships: { ichtegem: 'gemeenteraadslid' } },
  hilde: { name: 'Hilde Cools', email: 'omgeving@ichtegem.example', memberships: { ichtegem: 'omgevingsambtenaar' } },
  sofie: { name: 'Sofie Vanhee', email: 'ocmw@ichtegem.example', memberships: { ocmwIchtegem: 'hoofd sociale dienst' } },
  geert: { name: 'Geert Popelier', email: 'voorzitter@gistel.example', memberships: { gistel: 'schepen van wonen' } },
  nathalie: { name: 'Nathalie Roose', email: 'raadslid@gistel.example', memberships: { gistel: 'gemeenteraadslid' } },
  dirk: { name: 'Dirk Vanhooren', email: 'ocmw@gistel.example', memberships: { ocmwGistel: 'maatschappelijk werker' } },
  ingrid: { name: 'Ingrid Tanghe', email: 'voorzitter@oudenburg.example', memberships: { oudenburg: 'schepen van wonen' } },
  pol: { name: 'Pol Debruyne', email: 'ocmw@oudenburg.example', memberships: { ocmwOudenburg: 'hoofd sociale dienst' } },
  wim: { name: 'Wim Strubbe', email: 'voorzitter@jabbeke.example', memberships: { jabbeke: 'schepen van wonen' } },
  annelies: { name: 'Annelies Goethals', email: 'ocmw@jabbeke.example', memberships: { ocmwJabbeke: 'maatschappelijk werker' } },
  marc: { name: 'Marc Dewulf', email: 'medewerker@polderhaard.example', memberships: { polderhaard: 'projectleider' } },
  nele: { name: 'Nele Baert', email: 'huren@polderhaard.example', memberships: { polderhaard: 'verantwoordelijke verhuur' } },
  stijn: { name: 'Stijn Maes', email: 'projecten@houtrand.example', memberships: { houtrand: 'projectleider' } },
  lien: { name: 'Lien Claeys', email: 'wonen@cawpolderenkust.example', memberships: { caw: 'teamverantwoordelijke wonen' } },
  youssef: { name: 'Youssef Amrani', email: 'buurtwerk@deschakel.example', memberships: { schakel: 'buurtwerker' } },
  rita: { name: 'Rita Depoorter', email: 'zorg@woonzorgnet.example', memberships: { zorgnet: 'zorgcoördinator' } },
  tom: { name: 'Tom Verstraete', email: 'advies@kustwind.example', memberships: { energiehuis: 'renovatieadviseur' } },
  joris: { name: 'Joris Boone', email: 'wonen@vlaanderen.example', memberships: { agentschap: 'relatiebeheerder lokale besturen' } },
  katrien: { name: 'Katrien Lambrecht', email: 'wonen@provincie.example', memberships: { provincie: 'adviseur wonen' } },
  bart: { name: 'Bart Seynaeve', email: 'waarnemer@huurdersbond.example', memberships: { huurdersbond: 'jurist' } },
} as const satisfies Record<string, PersonData>

export type PersonKey = keyof typeof people

export interface SeatData {
  of: OrganisationKey
  holder: PersonKey
  substitute?: PersonKey
  role: SeatRole
}

export interface BodyData {
  name: string
  code: string
  kind: BodyKind
  municipality?: OrganisationKey
  minutesApproval: MinutesApproval
  majority: Majority
  /** How long one may have the floor. */
  speakingMinutes?: number
  seats: SeatData[]
}

const secretary: SeatData = { of: 'woonpunt', holder: 'els', role: 'secretary' }
const agency: SeatData = { of: 'agentschap', holder: 'joris', role: 'advisory' }
const tenants: SeatData = { of: 'huurdersbond', holder: 'bart', role: 'observer' }

export const bodies = {
  woIchtegem: {
    name: 'Woonoverleg Ichtegem',
    code: 'WO-ICH',
    kind: 'woonoverleg',
    municipality: 'ichtegem',
    minutesApproval: 'byChair',
    majority: 'absolute',
    speakingMinutes: 3,
    seats: [
      { of: 'ichtegem', holder: 'an', role: 'chair' },
      secretary,
      { of: 'ichtegem', holder: 'karel', role: 'voting' },
      { of: 'ichtegem', holder: 'hilde', role: 'voting' },
      { of: 'ocmwIchtegem', holder: 'sofie', role: 'voting' },
      { of: 'polderhaard', holder: 'marc', substitute: 'nele', role: 'voting' },
      { of: 'polderhaard', holder: 'nele', role: 'voting' },
      { of: 'caw', holder: 'lien', role: 'voting' },
      { of: 'schakel', holder: 'youssef', role: 'voting' },
      { of: 'zorgnet', holder: 'rita', role: 'voting' },
      { of: 'energiehuis', holder: 'tom', role: 'voting' },
      agency,
      { of: 'provincie', holder: 'katrien', role: 'advisory' },
      tenants,
    ],
  },
  woGistel: {
    name: 'Woonoverleg Gistel',
    code: 'WO-GIS',
    kind: 'woonoverleg',
    municipality: 'gistel',
    minutesApproval: 'byNextMeeting',
    majority: 'consensus',
    seats: [
      { of: 'gistel', holder: 'geert', role: 'chair' },
      secretary,
      { of: 'gistel', holder: 'nathalie', role: 'voting' },
      { of: 'ocmwGistel', holder: 'dirk', role: 'voting' },
      { of: 'polderhaard', holder: 'marc', substitute: 'nele', role: 'voting' },
      { of: 'caw', holder: 'lien', role: 'voting' },
      { of: 'energiehuis', holder: 'tom', role: 'voting' },
      agency,
      tenants,
    ],
  },
  woOudenburg: {
    name: 'Woonoverleg Oudenburg',
    code: 'WO-OUD',
    kind: 'woonoverleg',
    municipality: 'oudenburg',
    minutesApproval: 'byChair',
    majority: 'consensus',
    seats: [
      { of: 'oudenburg', holder: 'ingrid', role: 'chair' },
      secretary,
      { of: 'ocmwOudenburg', holder: 'pol', role: 'voting' },
      { of: 'polderhaard', holder: 'nele', role: 'voting' },
      { of: 'caw', holder: 'lien', role: 'voting' },
      agency,
    ],
  },
  woJabbeke: {
    name: 'Woonoverleg Jabbeke',
    code: 'WO-JAB',
    kind: 'woonoverleg',
    municipality: 'jabbeke',
    minutesApproval: 'byChair',
    majority: 'consensus',
    seats: [
      { of: 'jabbeke', holder: 'wim', role: 'chair' },
      secretary,
      { of: 'ocmwJabbeke', holder: 'annelies', role: 'voting' },
      { of: 'houtrand', holder: 'stijn', role: 'voting' },
      { of: 'caw', holder: 'lien', role: 'voting' },
      agency,
    ],
  },
  stuurgroep: {
    name: 'Stuurgroep Woonpunt',
    code: 'SG-WP',
    kind: 'steeringGroup',
    minutesApproval: 'byNextMeeting',
    majority: 'simple',
    seats: [
      { of: 'oudenburg', holder: 'ingrid', role: 'chair' },
      secretary,
      { of: 'ichtegem', holder: 'an', role: 'voting' },
      { of: 'gistel', holder: 'geert', role: 'voting' },
      { of: 'jabbeke', holder: 'wim', role: 'voting' },
      agency,
    ],
  },
  beheerscomite: {
    name: 'Beheerscomité Woonpunt',
    code: 'BC-WP',
    kind: 'managementCommittee',
    minutesApproval: 'byChair',
    majority: 'absolute',
    seats: [
      { of: 'jabbeke', holder: 'wim', role: 'chair' },
      secretary,
      { of: 'ichtegem', holder: 'an', role: 'voting' },
      { of: 'gistel', holder: 'geert', role: 'voting' },
      { of: 'oudenburg', holder: 'ingrid', role: 'voting' },
    ],
  },
} as const satisfies Record<string, BodyData>

export type BodyKey = keyof typeof bodies

