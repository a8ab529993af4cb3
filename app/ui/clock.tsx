import { useEffect, useState } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage } from '~/core/i18n/use-t'

/**
 * The time of day as the server knows it. The page walks on from there by elapsed time, so a wrongly set
 * computer still shows the right hour; no seconds, no countdown.
 */
export function Clock({ now }: { now: string }) {
  const language = useLanguage()
  const [shown, show] = useState(now)
  useEffect(() => {
    const start = performance.now()
    const tick = () => show(new Date(Date.parse(now) + performance.now() - start).toISOString())
    tick()
    const timer = setInterval(tick, 5000)
    return () => clearInterval(timer)
  }, [now])
  return <time dateTime={shown.slice(0, 16)}>{formatMoment(shown, 'time', language)}</time>
}
