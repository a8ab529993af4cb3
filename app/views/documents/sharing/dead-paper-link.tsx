import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Problem } from '~/ui/problem'
import { ProblemPage } from '../../shell/problem-page'

/** A link that is wrong, has ended or was taken back: kindly, and with what to do. */
export const DeadPaperLink = () => {
  const t = useT()
  const error = useRouteError()
  if (!isRouteErrorResponse(error) || error.status !== 404) return <ProblemPage />
  return (
    <Problem code="404" title={t('documents:links.dead.title')} actions={<LinkButton to={paths.contact()}>{t('documents:links.dead.contact')}</LinkButton>}>
      <p>{t('documents:links.dead.text')}</p>
    </Problem>
  )
}
