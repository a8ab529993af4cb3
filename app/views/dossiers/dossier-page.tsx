import { Form } from '@remix-run/react'
import { FolderClosed, FolderOpen, SquarePen } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { DossierPage as Page } from '~/domain/dossiers/dossier-page.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { ConfirmButton } from '~/ui/confirm-button'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { useInvitations } from '../live/use-invitations'
import { Paragraphs } from '../text/paragraphs'
import { DossierLines } from './dossier-lines'
import { PlaceItemForm } from './place-item-form'

/** A dossier: what is still to come, and all that was, in one line of time. */
export const DossierPage = ({ page: { dossier, coming, past, may, items } }: { page: Page }) => {
  const t = useT()
  useInvitations('documents', 'meetings', 'decisions', 'actions')
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('dossiers:title'), to: paths.dossiers() }, { label: dossier.title }]} />}
        eyebrow={dossier.bodyName}
        title={<span lang="nl">{dossier.title}</span>}
        sub={t('dossiers:owner', { name: dossier.owner })}
        actions={may.change && <Acts dossier={dossier} />}
      />
      {dossier.description && (
        <div lang="nl" className="mb-6 grid gap-2 font-serif">
          <Paragraphs text={dossier.description} />
        </div>
      )}
      {dossier.isClosed && (
        <div className="mb-6">
          <Notice tone="info" live="off" title={t('dossiers:closedText')} />
        </div>
      )}
      <Section title={t('dossiers:coming')}>{coming.length === 0 ? <p className="text-ink-soft">{t('dossiers:comingNone')}</p> : <DossierLines dossierId={dossier.id} label={t('dossiers:coming')} entries={coming} mayPlace={may.place} />}</Section>
      <Section title={t('dossiers:timeline')}>{past.length === 0 ? <p className="text-ink-soft">{t('dossiers:timelineNone')}</p> : <DossierLines dossierId={dossier.id} label={t('dossiers:timeline')} entries={past} mayPlace={may.place} />}</Section>
      {may.addPapers && <p className="mt-4 text-sm text-ink-soft">{t('dossiers:addPaper')}</p>}
      {items.length > 0 && (
        <Section title={t('dossiers:place.title')}>
          <PlaceItemForm dossierId={dossier.id} items={items} />
        </Section>
      )}
    </div>
  )
}

const Acts = ({ dossier: { id, title, isClosed } }: { dossier: Page['dossier'] }) => {
  const t = useT()
  return (
    <>
      <LinkButton to={paths.changeDossier(id)} icon={SquarePen}>
        {t('dossiers:change.title')}
      </LinkButton>
      <Form method="post" action={paths.dossierState(id)}>
        {isClosed ? (
          <Button icon={FolderOpen} name="state" value="open">
            {t('dossiers:reopen')}
          </Button>
        ) : (
          <ConfirmButton
            look="quiet"
            icon={FolderClosed}
            name="state"
            value="closed"
            label={t('dossiers:close')}
            question={t('dossiers:closeQuestion', { title })}
            consequence={t('dossiers:closeConsequence')}
            confirmLabel={t('dossiers:close')}
          />
        )}
      </Form>
    </>
  )
}
