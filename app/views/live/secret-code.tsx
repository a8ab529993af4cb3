import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { SecretPublication } from '~/domain/meetings/polls/secret/secret-poll'
import { sayCheckCode } from '~/domain/meetings/polls/secret/check-code'
import { Button } from '~/ui/button'

interface Props {
  codes: { seatId: string; organisation: string; code: string }[]
  publication: SecretPublication
}

/** The voter's check codes, to keep. */
export const SecretCodes = ({ codes, publication }: Props) => {
  const t = useT()
  const [copied, setCopied] = useState('')
  const copy = async (code: string) => {
    await navigator.clipboard.writeText(sayCheckCode(code))
    setCopied(code)
  }
  return (
    <div className="grid gap-3">
      {codes.map(({ seatId, organisation, code }) => (
        <div key={seatId}>
          <p className="text-sm font-semibold text-ink-soft">{codes.length > 1 ? t('secret:code.labelFor', { organisation }) : t('secret:code.label')}</p>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <code className="font-mono text-xl font-semibold tracking-wider sm:text-2xl">{sayCheckCode(code)}</code>
            {publication === 'full' && (
              <Button type="button" size="small" icon={Copy} onClick={() => void copy(code)}>
                {copied === code ? t('secret:code.copied') : t('secret:code.copy')}
              </Button>
            )}
          </p>
        </div>
      ))}
      <p className="text-ink-soft">{publication === 'full' ? t('secret:code.whyFull') : t('secret:code.whyOutcome')}</p>
    </div>
  )
}
