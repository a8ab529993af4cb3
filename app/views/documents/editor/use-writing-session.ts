import { useEffect, useState, useSyncExternalStore } from 'react'
import { type WritingPerson, WritingSession, type WritingState } from './writing-session'

const idle: WritingState = { isReady: false, isConnected: false, progress: 'saved', isKept: false, people: [], ending: null }
const nothing = () => () => undefined

/** Opens a document for writing while the component is there. It begins in an effect: rendering must not open sockets. */
export const useWritingSession = (documentId: string, { id, name, color }: WritingPerson, { onClosed, onLost }: Pick<WritingSession, 'onClosed' | 'onLost'>): { session: WritingSession | null; state: WritingState } => {
  const [session, setSession] = useState<WritingSession | null>(null)
  useEffect(() => {
    const opened = new WritingSession(documentId, { id, name, color })
    setSession(opened)
    return () => opened.close()
  }, [documentId, id, name, color])
  useEffect(() => {
    if (session) Object.assign(session, { onClosed, onLost })
  }, [session, onClosed, onLost])
  const state = useSyncExternalStore(session?.subscribe ?? nothing, session?.state ?? (() => idle), () => idle)
  return { session, state }
}
