import { z } from 'zod'
import { SeatRole } from '~prisma/enums'
import { dateField, idField, oneOf } from '../../fields.schema'

const seatFields = z.object({
  role: oneOf(SeatRole),
  /** Left out: by role (see seat.ts). The form sends it always. */
  votes: oneOf({ yes: 'yes', no: 'no' }).optional(),
  weight: z.number({ error: ({ input }) => (input === undefined ? 'errors:required' : 'errors:numberInvalid') }).int('errors:numberInvalid').min(1, 'bodies:seat.weightInvalid').max(100, 'bodies:seat.weightInvalid'),
  holderId: idField.optional(),
  substituteId: idField.optional(),
  /** First and last day, calendar dates in Brussels. */
  startsOn: dateField.optional(),
  endsOn: dateField.optional(),
})

type Fields = z.output<typeof seatFields>
const isOrdered = ({ startsOn, endsOn }: Fields): boolean => !startsOn || !endsOn || endsOn >= startsOn
const isSomebodyElse = ({ holderId, substituteId }: Fields): boolean => !substituteId || substituteId !== holderId
const ordered = { error: 'bodies:seat.endsBeforeStart', path: ['endsOn'] }
const somebodyElse = { error: 'bodies:seat.sameSubstitute', path: ['substituteId'] }

export const newSeatSchema = seatFields.extend({ organisationId: idField }).refine(isOrdered, ordered).refine(isSomebodyElse, somebodyElse)

/** What is left out is as usual: weight 1, nobody yet, from today, without an end. */
export type SeatInput = Pick<Fields, 'role'> & Partial<Fields>
export type NewSeatInput = SeatInput & { organisationId: string }
