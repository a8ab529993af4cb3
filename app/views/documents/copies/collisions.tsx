import { useT } from '~/core/i18n/use-t'
import type { Collision } from '~/domain/documents/copies/merge'
import type { PaperNode } from '~/domain/documents/paper/paper-text'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { plainField } from '~/ui/fields/plain-field'
import { RadioGroup } from '~/ui/fields/radio-group'
import { Heading } from '~/ui/heading'
import { Prose } from '~/ui/prose'
import { PaperText } from '../paper/paper-text'

interface Props {
  collisions: readonly Collision[]
  fileTo: (fileId: string) => string
  /** The field of every place, for who chooses. */
  choices?: (index: number) => FieldFacts
}

interface ChoiceForm {
  id: string
  allErrors: Record<string, string[]>
  initialValue?: unknown
}

/** The field of a place. What was chosen before a refusal is kept, unless it was chosen between other texts. */
export const choicesOf = ({ id, allErrors, initialValue }: ChoiceForm, seen: string) => {
  const sent = (initialValue ?? {}) as { seen?: string; choice?: (string | undefined)[] }
  return (index: number): FieldFacts => {
    const name = `choice[${index}]`
    const [value, errors] = [sent.seen === seen ? sent.choice?.[index] : undefined, allErrors[name]]
    return plainField({ name, id: `${id}-${name}`, required: true, ...(value && { value }), ...(errors && { errors }) })
  }
}

/** The places where a copy and its original both changed the same, beside each other. */
export const Collisions = ({ collisions, fileTo, choices }: Props) => {
  const t = useT()
  if (collisions.length === 0) return null
  return (
    <div className="mt-4 grid gap-5">
      <div>
        <Heading level={3}>{t('copies:collisions', { count: collisions.length })}</Heading>
        {choices && <p className="mt-1 text-ink-soft">{t('copies:collisionsText')}</p>}
      </div>
      {collisions.map(({ copy, now }, index) => (
        <div key={index} className="grid gap-3 border-t border-line pt-4">
          <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
            <Side label={t('copies:ofCopy')} nodes={copy} fileTo={fileTo} />
            <Side label={t('copies:ofNow')} nodes={now} fileTo={fileTo} />
          </div>
          {choices && (
            <RadioGroup
              field={choices(index)}
              legend={t('copies:place', { number: index + 1 })}
              look="row"
              options={[
                { value: 'copy', label: t('copies:ofCopy') },
                { value: 'now', label: t('copies:ofNow') },
              ]}
            />
          )}
        </div>
      ))}
    </div>
  )
}

const Side = ({ label, nodes, fileTo }: { label: string; nodes: PaperNode[]; fileTo: (fileId: string) => string }) => {
  const t = useT()
  return (
    <div className="min-w-0">
      <p className="text-sm font-semibold text-ink-soft">{label}</p>
      {nodes.length > 0 ? (
        <Prose>
          <PaperText text={{ type: 'doc', content: nodes }} fileTo={fileTo} />
        </Prose>
      ) : (
        <p className="text-ink-soft">{t('copies:gone')}</p>
      )}
    </div>
  )
}
