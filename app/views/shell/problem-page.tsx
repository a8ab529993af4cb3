import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { translateKey, useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Problem } from '~/ui/problem'

interface Refusal {
  key?: string
  values?: Record<string, string | number>
}

/** The page for what is not found, not allowed, not possible now, or broken: what happened, that nothing was lost, what to do. */
export const ProblemPage = () => {
  const t = useT()
  const error = useRouteError()
  const isMember = Boolean(useRouteLoaderData('routes/overleg+/_layout'))
  const status = isRouteErrorResponse(error) ? error.status : 500
  const refusal = (isRouteErrorResponse(error) ? error.data : undefined) as Refusal | undefined
  const said = refusal?.key ? translateKey(t, refusal.key, refusal.values) : t('errors:page.notFoundText')
  const words = {
    400: [t('errors:page.conflict'), said],
    403: [t('errors:page.forbidden'), t('errors:page.forbiddenText')],
    404: [t('errors:page.notFound'), t('errors:page.notFoundText')],
    409: [t('errors:page.conflict'), said],
    413: [t('errors:page.conflict'), said],
    429: [t('errors:page.conflict'), said],
  }[status] ?? [t('errors:page.defect'), t('errors:page.defectText')]
  return (
    <Problem
      code={String(status)}
      title={words[0]!}
      actions={<LinkButton to={isMember ? paths.overview() : paths.home()}>{isMember ? t('errors:page.overview') : t('errors:page.home')}</LinkButton>}
    >
      <p>{words[1]}</p>
    </Problem>
  )
}
