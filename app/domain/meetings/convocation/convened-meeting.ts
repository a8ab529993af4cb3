/** The columns of a meeting that its convocation is about. */
export const convenedMeeting = {
  id: true,
  bodyId: true,
  title: true,
  startsAt: true,
  place: true,
  onlineLink: true,
  isPublic: true,
  status: true,
  changedAt: true,
  cancelReason: true,
} as const
