import { useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { type KeptText, keptTexts, nameKept, onKept, refuseKept } from './kept-typing'

/** What somebody typed that only this browser has; looked up again on every page, and when it changes. */
export const useKept = (personId: string): KeptText[] => {
  const [kept, setKept] = useState<KeptText[]>([])
  const { key } = useLocation()
  useEffect(() => {
    let isHere = true
    const look = () => void keptTexts(personId).then((texts) => isHere && setKept(texts))
    look()
    const stop = onKept(look)
    return () => {
      isHere = false
      stop()
    }
  }, [personId, key])
  return kept
}

/** On the page of a document: under which title things are kept, and that nothing goes there any more from who may not write in it. */
export const useKeptIn = ({ id, title }: { id: string; title: string }, personId: string, mayEnter: boolean): void => {
  useEffect(() => {
    nameKept(id, title)
    if (!mayEnter) void refuseKept(personId, id)
  }, [id, title, personId, mayEnter])
}
