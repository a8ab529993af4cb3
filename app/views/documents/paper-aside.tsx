import { Share2, SquarePen } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'
import { listSuggestions } from '~/domain/documents/suggestions/list-suggestions'
import type { AgendaOfPaper } from '~/domain/meetings/agenda/papers/agendas-of-paper.queries.server'
import { paths } from '~/paths'
import { Card } from '~/ui/card'
import { Disclosure } from '~/ui/disclosure'
import { DescriptionList } from '~/ui/description-list'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { SuggestionsColumn } from './suggestions/suggestions-column'
import { CopiesBeside } from './copies/copies-beside'
import { CommentsColumn } from './comments/comments-column'
import { DownloadMenu } from './exchange/download-menu'
import { PaperAgendas } from './paper-agendas'
import { PaperSteps } from './paper-steps'
import { StatusChip } from './status-chip'

/** Beside a paper: where it stands, whose it is, and what can be done about it. Under it on a phone. */
export const PaperAside = ({ page, agendas, dossier }: { page: PaperPage; agendas: AgendaOfPaper[]; dossier: { id: string; title: string } | null }) => {
  const t = useT()
  const { paper, level, may, text, me } = page
  return (
    <aside className="grid min-w-0 content-start gap-5 print:hidden" aria-label={t('documents:paper.aside')}>
      <div className="grid content-start gap-5">
      <Card title={t('documents:paper.stands')} level={2}>
        <DescriptionList
          items={[
            { term: t('documents:paper.status'), detail: <StatusChip status={paper.status} /> },
            ...(paper.owner ? [{ term: t('documents:paper.owner'), detail: paper.owner.name }] : []),
            ...(paper.folder ? [{ term: t('documents:form.folder'), detail: paper.folder }] : []),
            ...(dossier ? [{ term: t('dossiers:paper.title'), detail: <TextLink to={paths.dossier(dossier.id)}>{dossier.title}</TextLink> }] : []),
            ...(level === 'none' ? [] : [{ term: t('documents:paper.level'), detail: t(`documents:level.${level}`) }]),
          ]}
        />
        <PaperSteps page={page} />
        <div className="mt-3 -ml-3">
          <DownloadMenu documentId={paper.id} />
        </div>
        <p className="mt-1">
          <TextLink to={paths.versions(paper.id)}>{t('versions:see')}</TextLink>
        </p>
        {may.manage && (
          <div className="mt-4 flex flex-wrap gap-2">
            <LinkButton to={paths.sharing(paper.id)} icon={Share2} size="small">
              {t('documents:sharing.title')}
            </LinkButton>
            <LinkButton to={paths.changePaper(paper.id)} icon={SquarePen} size="small">
              {t('documents:change.title')}
            </LinkButton>
          </div>
        )}
      </Card>
      {agendas.length > 0 && <PaperAgendas agendas={agendas} />}
      </div>
      <div className="beside-text">
        <CopiesBeside page={page} />
        {(may.write || may.suggest || listSuggestions(text).length > 0) && (
          <div className="mb-4">
            <Disclosure summary={t('suggestions:title')} open={listSuggestions(text).length > 0}>
              <SuggestionsColumn documentId={paper.id} text={text} mayWrite={may.write} meId={me.id} />
            </Disclosure>
          </div>
        )}
        <Section title={t('comments:title')} id="opmerkingen">
          <CommentsColumn documentId={paper.id} />
        </Section>
      </div>
    </aside>
  )
}
