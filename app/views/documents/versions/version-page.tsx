import { Form } from '@remix-run/react'
import { GitCompareArrows, RotateCcw } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { VersionPage as Page } from '~/domain/documents/versions/versions.queries.server'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Prose } from '~/ui/prose'
import { Sheet } from '~/ui/sheet'
import { DownloadMenu } from '../exchange/download-menu'
import { PaperText } from '../paper/paper-text'
import { VersionCrumbs } from './version-crumbs'
import { useVersionName } from './version-row'

/** A paper as it stood at a version. */
export const VersionPage = ({ page: { paper, mayKeep, version, text } }: { page: Page }) => {
  const t = useT()
  const language = useLanguage()
  const name = useVersionName()
  const title = t('versions:numbered', { number: version.number, name: name(version) })
  return (
    <>
      <PageHeader
        above={<VersionCrumbs paper={paper} here={title} />}
        title={title}
        sub={t('versions:made', { name: version.createdBy, moment: formatMoment(version.createdAt, 'dateTime', language) })}
        actions={
          <>
            <DownloadMenu documentId={paper.id} version={version.number} />
            <LinkButton to={paths.compareVersions(paper.id, version.number)} icon={GitCompareArrows}>
              {t('versions:compareNow')}
            </LinkButton>
            {mayKeep && (
              <Form method="post" action={paths.restoreVersion(paper.id, version.number)}>
                <ConfirmButton
                  look="quiet"
                  icon={RotateCcw}
                  label={t('versions:restore')}
                  question={t('versions:restoreQuestion', { number: version.number })}
                  consequence={t('versions:restoreConsequence')}
                  confirmLabel={t('versions:restore')}
                />
              </Form>
            )}
          </>
        }
      />
      <Sheet>
        <Prose>
          <PaperText text={text} fileTo={(fileId) => paths.documentFile(paper.id, fileId)} decisionTo={paths.decision} />
        </Prose>
      </Sheet>
      <p className="mx-auto mt-4 max-w-[50.5rem] text-sm break-all text-ink-soft">
        {t('versions:fingerprint')} <code>{version.sha256}</code>
      </p>
    </>
  )
}
