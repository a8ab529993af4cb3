/**
 * Who knocks, in the order of the columns: nobody (signed out), an administrator without a seat, the five roles in one body, and the secretary of
 * another body.
 */
export const columns = ['nobody', 'administrator', 'secretary', 'chair', 'voting', 'advisory', 'observer', 'elsewhere'] as const

/** Besides the columns: a guest of the meeting that is knocked at, who sits nowhere. */
export const personas = [...columns, 'guest'] as const
export type Persona = (typeof personas)[number]

/** What somebody gets: a status, or the way to the sign-in page. */
export type Answer = number | 'door'
export type Row = readonly [Answer, Answer, Answer, Answer, Answer, Answer, Answer, Answer]

// prettier-ignore
export const rows = {
  //               nobody  admin  secretary chair voting advisory observer elsewhere
  everybody:      [200,    200,   200,      200,  200,   200,     200,     200],
  signedIn:       ['door', 200,   200,      200,  200,   200,     200,     200],
  administrators: ['door', 200,   404,      404,  404,   404,     404,     404],
  /** Whoever sits in the body. */
  members:        ['door', 404,   200,      200,  200,   200,     200,     404],
  /** Those who may read closed items and drafts. */
  insiders:       ['door', 404,   200,      200,  200,   200,     404,     404],
  /** While a meeting is in preparation, only these know of it. */
  preparers:      ['door', 404,   200,      200,  404,   404,     404,     404],
  /** Others who sit there see the thing, but may not do this. */
  secretary:      ['door', 404,   200,      403,  403,   403,     403,     404],
  chair:          ['door', 404,   403,      200,  403,   403,     403,     404],
  leaders:        ['door', 404,   200,      200,  403,   403,     403,     404],
  /** The act of a page, while the meeting is in preparation. */
  secretaryUnseen: ['door', 404,  200,      403,  404,   404,     404,     404],
  nowhere:        [404,    404,   404,      404,  404,   404,     404,     404],
} as const satisfies Record<string, Row>

/** The same people, acting: whoever sees the page (200) is sent on (302) once it is done. */
export const act = (row: Row): Row => row.map((answer) => (answer === 200 ? 302 : answer)) as unknown as Row

/** The same people, at another status than 200. */
export const answered = (status: number, row: Row): Row => row.map((answer) => (answer === 200 ? status : answer)) as unknown as Row
