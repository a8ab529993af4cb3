import { isSame, sign } from '~/core/secrets.server'

/** The four digits with which people in the room announce themselves. They follow from SECRET and the meeting, and are stored nowhere. */
export const announceCode = (meetingId: string): string => {
  const digest = Buffer.from(sign('attendance.announce', meetingId), 'base64url')
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0')
}

export const isAnnounceCode = (meetingId: string, code: string): boolean => isSame(code, announceCode(meetingId))
