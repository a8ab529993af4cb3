import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Problem } from '~/ui/problem'
import { ProblemPage } from '../shell/problem-page'

/** An answer link that is wrong or whose time is over: kindly, and with what to do. */
export const DeadLink = () => {
  const t = useT()
  const error = useRouteError()
  if (!isRouteErrorResponse(error) || error.status !== 404) return <ProblemPage />
  return (
    <Problem
      code="404"
      title={t('convocation:deadLink.title')}
      actions={
        <>
          <LinkButton to={paths.signIn(paths.meetings())} reloadDocument>
            {t('convocation:deadLink.signIn')}
          </LinkButton>
          <LinkButton to={paths.contact()}>{t('convocation:deadLink.contact')}</LinkButton>
        </>
      }
    >
      <p>{t('convocation:deadLink.text')}</p>
    </Problem>
  )
}
