import { accounts } from './access/accounts'
import { attendance } from './access/attendance'
import { comments } from './access/comments'
import { decisions } from './access/decisions'
import type { Matrix } from './access/entry'
import { live } from './access/live'
import { management } from './access/management'
import { meetings } from './access/meetings'
import { minutes } from './access/minutes'
import { outbox } from './access/outbox'
import { publicSite } from './access/public'
import { papers } from './access/papers'
import { secret } from './access/secret'
import { speakers } from './access/speakers'
import { submissions } from './access/submissions'
import { yearBoard } from './access/year-board'

/** Who gets what at every URL: see access/row.ts for the columns. A route that is not here fails the test. */
export const matrix: Matrix = { ...publicSite, ...accounts, ...management, ...meetings, ...live, ...attendance, ...minutes, ...decisions, ...outbox, ...submissions, ...yearBoard, ...speakers, ...secret, ...papers, ...comments }
