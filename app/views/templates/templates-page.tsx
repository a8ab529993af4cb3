import { Form } from '@remix-run/react'
import { LayoutTemplate, Trash2 } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { ownTemplates } from '~/domain/meetings/templates/template.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ConfirmButton } from '~/ui/confirm-button'
import { EmptyState } from '~/ui/empty-state'
import { LinkButton } from '~/ui/link-button'
import { ListRow, RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'

/** The agendas that bodies keep to start from. */
export const TemplatesPage = ({ templates }: { templates: Awaited<ReturnType<typeof ownTemplates>> }) => {
  const t = useT()
  return (
    <div className="max-w-[60rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('meetings:list.title'), to: paths.meetings() }, { label: t('meetings:templates.title') }]} />}
        title={t('meetings:templates.title')}
        sub={t('meetings:templates.intro')}
      />
      {templates.length === 0 ? (
        <EmptyState icon={LayoutTemplate} title={t('meetings:templates.none')}>
          {t('meetings:templates.noneText')}
        </EmptyState>
      ) : (
        <RowList label={t('meetings:templates.title')}>
          {templates.map(({ id, name, body, items, minutes }) => (
            <ListRow
              key={id}
              level={2}
              title={<span lang="nl">{name}</span>}
              to={paths.template(id)}
              meta={t('meetings:templates.own', { body, count: items, minutes })}
              action={
                <>
                  <LinkButton to={paths.template(id)}>{t('meetings:templates.change')}</LinkButton>
                  <Form method="post" action={paths.removeTemplate(id)}>
                    <ConfirmButton
                      look="plain"
                      icon={Trash2}
                      label={t('meetings:templates.remove')}
                      question={t('meetings:templates.removeQuestion', { name })}
                      consequence={t('meetings:templates.removeConsequence')}
                      confirmLabel={t('meetings:templates.remove')}
                    />
                  </Form>
                </>
              }
            />
          ))}
        </RowList>
      )}
    </div>
  )
}
