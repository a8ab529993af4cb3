import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { PublicFrame } from '~/ui/frames/public-frame'
import { LanguageSwitch } from '~/ui/language-switch'
import { LinkButton } from '~/ui/link-button'
import { TextLink } from '~/ui/text-link'

/** The public site around a page. */
export const PublicShell = ({ children, width }: { children: ReactNode; width?: 'reading' | 'wide' }) => {
  const t = useT()
  const language = useLanguage()
  const { pathname } = useLocation()
  return (
    <PublicFrame
      brand={{ name: t('common:cooperation'), to: paths.home() }}
      nav={[
        { label: t('common:nav.meetings'), to: paths.publicMeetings() },
        { label: t('common:nav.decisions'), to: paths.publicDecisions() },
        { label: t('common:nav.contact'), to: paths.contact() },
      ]}
      navLabel={t('common:nav.public')}
      actions={
        <LinkButton to={paths.signIn()} size="small" reloadDocument>
          {t('common:nav.signIn')}
        </LinkButton>
      }
      footer={
        <div className="flex flex-wrap items-end justify-between gap-6">
          <div>
            <p>{t('common:footer.who')}</p>
            <p>{t('common:footer.address')}</p>
            <p className="mt-2 flex flex-wrap gap-x-6">
              <TextLink to={paths.accessibility()}>{t('common:nav.accessibility')}</TextLink>
              <TextLink to={paths.privacy()}>{t('common:nav.privacy')}</TextLink>
              <TextLink to={paths.contact()}>{t('common:nav.contact')}</TextLink>
            </p>
          </div>
          <LanguageSwitch
            action={paths.language()}
            current={language}
            returnTo={pathname}
            languages={[
              { code: 'nl', label: t('common:language.nl') },
              { code: 'en', label: t('common:language.en') },
            ]}
          />
        </div>
      }
      {...(width && { width })}
    >
      {children}
    </PublicFrame>
  )
}
