import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'

/** Where Woonpunt is and how to reach it. */
export const ContactPage = () => {
  const t = useT()
  return (
    <div className="mx-auto max-w-[46rem]">
      <PageHeader title={t('publication:contact.title')} sub={t('publication:contact.intro')} />
      <address className="grid gap-x-10 gap-y-6 border-y border-line py-7 not-italic sm:grid-cols-2">
        <p className="font-serif text-lg leading-relaxed">
          <strong>Woonpunt</strong>
          <br />
          Stationsstraat 1
          <br />
          8480 Ichtegem (Eernegem)
        </p>
        <p>
          <span className="text-ink-soft">{t('publication:contact.phone')}</span>
          <br />
          <a href="tel:+3259342270" className="font-serif text-2xl font-semibold text-ink underline decoration-1 underline-offset-4">
            059 34 22 70
          </a>
        </p>
      </address>
      <Section title={t('publication:contact.housing')}>
        <p>{t('publication:contact.housingText')}</p>
      </Section>
      <Section title={t('publication:contact.meetings')}>
        <p>
          {t('publication:contact.meetingsText')} <TextLink to={paths.publicMeetings()}>{t('publication:home.toMeetings')}</TextLink>
        </p>
      </Section>
      <Section title={t('publication:contact.members')}>
        <p>
          {t('publication:contact.membersText')}{' '}
          <TextLink to={paths.signIn()} reloadDocument>
            {t('common:nav.signIn')}
          </TextLink>
        </p>
      </Section>
    </div>
  )
}
