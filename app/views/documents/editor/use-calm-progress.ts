import { useEffect, useState } from 'react'
import type { SaveProgress } from '../save-tracker'

/** "Saved" is said after this much quiet, so that it does not flicker with every letter; the rest is said at once. */
const quiet = 400
/** Storing that takes longer than this has not succeeded. */
const patience = 3_000

/** What to show of the progress: never more than is true. */
export const useCalmProgress = (progress: SaveProgress): SaveProgress => {
  const [shown, setShown] = useState<SaveProgress>(progress)
  useEffect(() => {
    if (progress === 'unsaved') return setShown('unsaved')
    if (progress === 'saved') {
      const timer = setTimeout(() => setShown('saved'), quiet)
      return () => clearTimeout(timer)
    }
    setShown((before) => (before === 'unsaved' ? before : 'saving'))
    const timer = setTimeout(() => setShown('unsaved'), patience)
    return () => clearTimeout(timer)
  }, [progress])
  return progress === 'saved' || shown !== 'saved' ? shown : progress
}
