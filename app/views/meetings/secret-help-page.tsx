import { useT } from '~/core/i18n/use-t'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Prose } from '~/ui/prose'

/** What a secret vote protects, and what it does not: said openly. */
export const SecretHelpPage = () => {
  const t = useT()
  return (
    <>
      <PageHeader title={t('secret:help.title')} />
      <Prose>
        <p>{t('secret:help.intro')}</p>
        <h2>{t('secret:help.howTitle')}</h2>
        <ol>
          <li>{t('secret:help.how1')}</li>
          <li>{t('secret:help.how2')}</li>
          <li>{t('secret:help.how3')}</li>
          <li>{t('secret:help.how4')}</li>
          <li>{t('secret:help.how5')}</li>
        </ol>
        <h2>{t('secret:help.doesTitle')}</h2>
        <ul>
          <li>{t('secret:help.does1')}</li>
          <li>{t('secret:help.does2')}</li>
          <li>{t('secret:help.does3')}</li>
        </ul>
        <h2>{t('secret:help.doesNotTitle')}</h2>
        <ul>
          <li>{t('secret:help.doesNot1')}</li>
          <li>{t('secret:help.doesNot2')}</li>
          <li>{t('secret:help.doesNot3')}</li>
          <li>{t('secret:help.doesNot4')}</li>
          <li>{t('secret:help.doesNot5')}</li>
          <li>{t('secret:help.doesNot6')}</li>
        </ul>
        <p>{t('secret:help.restore')}</p>
      </Prose>
      <div className="mt-6 max-w-[46rem]">
        <Notice tone="warn">{t('secret:help.elections')}</Notice>
      </div>
    </>
  )
}
