import { useT } from '~/core/i18n/use-t'

interface Props {
  subjects: readonly { code: string; title: string }[]
}

/** What an item is about, by the codes of the checklists; each code with its words for who does not know it. */
export const SubjectTags = ({ subjects }: Props) => {
  const t = useT()
  if (subjects.length === 0) return null
  return (
    <ul aria-label={t('subjects:tags')} className="flex list-none flex-wrap gap-x-3 gap-y-1 pl-0 font-sans text-sm text-ink-soft">
      {subjects.map(({ code, title }) => (
        <li key={code} className="mt-0 inline-flex min-w-0 items-baseline gap-1.5">
          <span className="rounded-[5px] bg-shade px-1.5 text-xs font-semibold text-ink-soft">{code}</span>
          <span lang="nl">{title}</span>
        </li>
      ))}
    </ul>
  )
}
