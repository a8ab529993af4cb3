/**
 * Columns of a release that a later migration moved elsewhere: the query that gives their values back, out of the new tables, as rows of
 * the old primary key (by its old column names) and `value`. A column that is gone and does not stand here was lost.
 */
export const movedColumns: Record<string, string> = {
  'Attendance.arrivedAt': `SELECT id, (SELECT at FROM AttendanceEntry WHERE attendanceId = Attendance.id AND kind = 'arrived') AS value FROM Attendance`,
  'Attendance.leftAt': `SELECT id, (SELECT at FROM AttendanceEntry WHERE attendanceId = Attendance.id AND kind = 'left') AS value FROM Attendance`,
}
