import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Choice } from '~/ui/fields/choice'
import { isChosen } from '~/ui/fields/control-props'
import { FieldError } from '~/ui/fields/field-error'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { Icon } from '~/ui/icon'
import { useHydrated } from '~/ui/use-hydrated'
import { SubjectSearch } from './subject-search'

export interface OfferedSubject {
  id: string
  checklist: 'discussion' | 'activity'
  code: string
  title: string
  priority: number | null
}

interface Props {
  field: FieldFacts
  subjects: readonly OfferedSubject[]
}

const checklists = ['discussion', 'activity'] as const

/** The subjects an item is about: ticks that work without JavaScript; with it, the list can be searched. What is ticked stays in the form while it is hidden. */
export const SubjectPicker = ({ field, subjects }: Props) => {
  const t = useT()
  const isHydrated = useHydrated()
  const [words, setWords] = useState('')
  const fits = ({ code, title }: OfferedSubject) => words.trim().toLowerCase().split(/\s+/).every((word) => `${code} ${title}`.toLowerCase().includes(word))
  const chosen = subjects.filter(({ id }) => isChosen(field, id)).length
  return (
    <fieldset data-field id={field.id} tabIndex={-1} className="min-w-0 border-y border-line py-2">
      <legend className="sr-only">{t('agenda:form.subjects')}</legend>
      <details open={chosen > 0 || Boolean(field.errors?.length)} className="group">
        <summary className="flex min-h-11 flex-wrap items-center gap-x-2 font-semibold hover:text-sea">
          <Icon icon={ChevronRight} className="transition-transform duration-150 group-open:rotate-90" />
          {t('agenda:form.subjects')}
          <span className="text-sm font-normal text-ink-soft">{t('agenda:form.subjectsChosen', { count: chosen })}</span>
        </summary>
        <p className="mb-2 text-sm text-ink-soft">{t('agenda:form.subjectsHint')}</p>
        {isHydrated && <SubjectSearch words={words} onChange={setWords} />}
        {checklists.map((checklist) => (
          <div key={`${field.key}-${checklist}`} className="mt-2">
            {subjects.some((subject) => subject.checklist === checklist) && <p className="text-sm font-semibold text-ink-soft">{t(`subjects:checklist.${checklist}`)}</p>}
            <div className="grid gap-x-6 sm:grid-cols-2">
              {subjects
                .filter((subject) => subject.checklist === checklist)
                .map((subject) => (
                  <div key={subject.id} hidden={!fits(subject)}>
                    <Choice
                      type="checkbox"
                      id={`${field.id}-${subject.id}`}
                      name={field.name}
                      form={field.formId || undefined}
                      value={subject.id}
                      defaultChecked={isChosen(field, subject.id)}
                      label={
                        <>
                          <span className="font-semibold tabular-nums">{subject.code}</span> <span lang="nl">{subject.title}</span>
                        </>
                      }
                    />
                  </div>
                ))}
            </div>
          </div>
        ))}
        {!subjects.some(fits) && <p className="py-2 text-ink-soft">{t('agenda:form.subjectsNone')}</p>}
      </details>
      <FieldError id={field.errorId} errors={field.errors} />
    </fieldset>
  )
}
