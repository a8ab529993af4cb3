import { useId } from 'react'
import { useT } from '~/core/i18n/use-t'
import { controlLook } from '~/ui/fields/control-look'

/** Narrows the subjects shown. It has no name, so it is not posted; Enter does not send the form around it. */
export const SubjectSearch = ({ words, onChange }: { words: string; onChange: (words: string) => void }) => {
  const t = useT()
  const id = useId()
  return (
    <div className="grid max-w-[22rem] gap-1">
      <label htmlFor={id} className="text-sm">
        {t('agenda:form.subjectsSearch')}
      </label>
      <input
        id={id}
        type="search"
        value={words}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        className={controlLook}
      />
    </div>
  )
}
