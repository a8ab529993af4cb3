import { useT } from '~/core/i18n/use-t'
import { longestQuote } from '~/domain/documents/comments/comment'
import { paths } from '~/paths'
import { FieldError } from '~/ui/fields/field-error'
import { plainField } from '~/ui/fields/plain-field'
import { TextArea } from '~/ui/fields/text-area'
import type { FormResult } from '../../use-schema-form'
import { CommentForm } from './comment-form'
import type { Draft } from './comments-context'
import { QuoteLine } from './quote-line'
import type { Reader } from './threads-page-data'

interface Props {
  documentId: string
  readers: readonly Reader[]
  /** Words that were selected; without a draft the words can be pasted. */
  draft?: Draft
  isInPlace?: boolean
  lastResult?: FormResult
  autoFocus?: boolean
  onDone?: () => void
  onCancel?: () => void
}

/** Begins a thread: about words of the text, or about all of it. */
export const NewThreadForm = ({ documentId, readers, draft, lastResult, ...rest }: Props) => {
  const t = useT()
  const words = draft?.words
  const quote = lastResult?.initialValue?.quote
  return (
    <CommentForm {...rest} id="nieuwe-opmerking" action={paths.comments(documentId)} label={t('comments:new.text')} hint={t('comments:new.textHint')} submitLabel={t('comments:new.submit')} readers={readers} lastResult={lastResult}>
      {(errors) =>
        words || draft?.suggestionId ? (
          <div className="grid gap-1">
            <p className="text-sm font-semibold">{words ? t('comments:new.about') : t('comments:onSuggestion')}</p>
            {words && <QuoteLine quote={words.quote} />}
            {words && Object.entries(words).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            {draft.suggestionId && <input type="hidden" name="suggestionId" value={draft.suggestionId} />}
            <FieldError id="nieuwe-opmerking-quote-error" errors={errors.quote ?? undefined} />
          </div>
        ) : (
          <TextArea
            field={plainField({ name: 'quote', id: 'nieuwe-opmerking-quote', value: typeof quote === 'string' ? quote : '', errors: errors.quote ?? undefined })}
            label={t('comments:new.quote')}
            hint={t('comments:new.quoteHint')}
            maxLength={longestQuote}
            rows={2}
          />
        )
      }
    </CommentForm>
  )
}
