import { useT } from '~/core/i18n/use-t'
import { paperKinds } from '~/domain/documents/document'
import type { documentChoices, DocumentFilter } from '~/domain/documents/documents.queries.server'
import { paths } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { FilterBar } from '~/ui/filter-bar'

export type DocumentChoices = Awaited<ReturnType<typeof documentChoices>> & { dossiers: { id: string; title: string }[] }

interface Props {
  choices: DocumentChoices
  filter: DocumentFilter
}

/** Which documents to see: a GET form. */
export const DocumentsFilter = ({ choices: { bodies, folders, owners, dossiers }, filter }: Props) => {
  const t = useT()
  const { bodyId, kind, status, folder, dossierId, text, own, ownerId, writtenBy, order, archived } = filter
  const rest = archived ? { archief: 'ja' } : {}
  const isDetailed = [status, folder, dossierId, own, ownerId, writtenBy, order].some(Boolean)
  const isNarrowed = isDetailed || [bodyId, kind, text].some(Boolean)
  return (
    <FilterBar label={t('documents:filter.label')} action={paths.documents()} {...(isNarrowed && { resetTo: paths.documents(rest) })}>
      {archived && <input type="hidden" name="archief" value="ja" />}
      <TextField field={plainField({ name: 'zoek', value: text ?? '' })} label={t('documents:filter.text')} type="search" />
      {bodies.length > 1 && (
        <SelectField
          field={plainField({ name: 'orgaan', value: bodyId ?? '' })}
          label={t('documents:filter.body')}
          placeholder={t('documents:filter.all')}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SelectField
        field={plainField({ name: 'soort', value: kind ?? '' })}
        label={t('documents:filter.kind')}
        placeholder={t('documents:filter.all')}
        options={(['minutes', ...Object.values(paperKinds)] as const).map((value) => ({ value, label: t(`documents:kind.${value}`) }))}
      />
      <div className="w-full">
        <Disclosure summary={t('documents:filter.more')} open={isDetailed}>
          <div className="flex flex-wrap items-end gap-x-4 gap-y-3 pb-1 [&>div]:min-w-44 [&>div]:max-sm:w-full">
            <SelectField
              field={plainField({ name: 'van', value: own ? 'mij' : (ownerId ?? '') })}
              label={t('documents:filter.owner')}
              placeholder={t('documents:filter.everybody')}
              options={[{ value: 'mij', label: t('documents:filter.me') }, ...owners.map(({ id, name }) => ({ value: id, label: name }))]}
            />
            <SelectField
              field={plainField({ name: 'toestand', value: status ?? '' })}
              label={t('documents:filter.status')}
              placeholder={t('documents:filter.all')}
              options={(['draft', 'consultation', 'final', 'approved', 'submitted'] as const).map((value) => ({ value, label: t(`documents:status.${value}`) }))}
            />
            <SelectField
              field={plainField({ name: 'gewijzigd', value: writtenBy === 'me' ? 'mij' : writtenBy === 'others' ? 'anderen' : '' })}
              label={t('documents:filter.writtenBy')}
              placeholder={t('documents:filter.whoever')}
              options={[
                { value: 'mij', label: t('documents:filter.byMe') },
                { value: 'anderen', label: t('documents:filter.byOthers') },
              ]}
            />
            {folders.length > 0 && (
              <SelectField
                field={plainField({ name: 'map', value: folder ?? '' })}
                label={t('documents:filter.folder')}
                placeholder={t('documents:filter.all')}
                options={folders.map((name) => ({ value: name, label: name }))}
              />
            )}
            {dossiers.length > 0 && (
              <SelectField
                field={plainField({ name: 'dossier', value: dossierId ?? '' })}
                label={t('dossiers:paper.title')}
                placeholder={t('documents:filter.all')}
                options={dossiers.map(({ id, title }) => ({ value: id, label: title }))}
              />
            )}
            <SelectField
              field={plainField({ name: 'volgorde', value: order === 'title' ? 'titel' : order === 'made' ? 'gemaakt' : '' })}
              label={t('documents:filter.order')}
              placeholder={t('documents:filter.lastWritten')}
              options={[
                { value: 'titel', label: t('documents:filter.byTitle') },
                { value: 'gemaakt', label: t('documents:filter.lastMade') },
              ]}
            />
          </div>
        </Disclosure>
      </div>
    </FilterBar>
  )
}
