const option = (key: string): string => `SELECT "pollId" AS "id", "label" AS value FROM "PollOption" WHERE "key" = '${key}'`

const counted = (key: string, column: 'seats' | 'weight'): string =>
  `SELECT "Poll"."id" AS "id", "PollCount"."${column}" AS value FROM "Poll" LEFT JOIN "PollCount" ON "PollCount"."pollId" = "Poll"."id" AND "PollCount"."key" = '${key}'`

/**
 * Columns of a release that a later migration moved elsewhere: the query that gives their values back, out of the new tables, as rows of
 * the old primary key (by its old column names) and `value`. A column that is gone and does not stand here was lost.
 */
export const movedColumns: Record<string, string> = {
  'Attendance.arrivedAt': `SELECT id, (SELECT at FROM AttendanceEntry WHERE attendanceId = Attendance.id AND kind = 'arrived') AS value FROM Attendance`,
  'Attendance.leftAt': `SELECT id, (SELECT at FROM AttendanceEntry WHERE attendanceId = Attendance.id AND kind = 'left') AS value FROM Attendance`,
  'Ballot.choice': 'SELECT "id", "choices" AS value FROM "Ballot"',
  'Poll.forLabel': option('for'),
  'Poll.againstLabel': option('against'),
  'Poll.abstainLabel': option('abstain'),
  'Poll.forSeats': counted('for', 'seats'),
  'Poll.againstSeats': counted('against', 'seats'),
  'Poll.abstainSeats': counted('abstain', 'seats'),
  'Poll.forWeight': counted('for', 'weight'),
  'Poll.againstWeight': counted('against', 'weight'),
  'Poll.abstainWeight': counted('abstain', 'weight'),
}
