import { Vote } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'

interface Props {
  meetingId: string
  offer: { givenTo: string | null }
  /** Read by the link of the mail: whoever gives away a vote signs in first. */
  byLink: boolean
}

/** For who cannot come: another member may vote for them. */
export const ProxyOffer = ({ meetingId, offer: { givenTo }, byLink }: Props) => {
  const t = useT()
  return (
    <Notice
      tone="info"
      title={givenTo ? t('convocation:proxy.given', { name: givenTo }) : t('convocation:proxy.title')}
      actions={
        <LinkButton to={paths.proxies(meetingId)} icon={Vote}>
          {givenTo ? t('convocation:proxy.see') : t('convocation:proxy.give')}
        </LinkButton>
      }
    >
      {givenTo ? t('convocation:proxy.givenText') : t('convocation:proxy.text')} {byLink && t('convocation:proxy.signIn')}
    </Notice>
  )
}
