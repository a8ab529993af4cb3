import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { LivePerson } from '~/domain/meetings/live/live-view'

/** What stands under a name in the list: "plaatsvervanger, OCMW Gistel · met volmacht van Lien Claeys". */
export const usePersonWords = () => {
  const t = useT()
  const language = useLanguage()
  const role = (person: LivePerson): string | null => {
    if (person.isSubstitute) return t('attendance:state.substitute')
    return person.role === 'voting' ? null : t(`live:people.role.${person.role}`)
  }
  return (person: LivePerson, { withTimes = false } = {}): string => {
    const { organisationName, isRecused, proxyTo, proxiesOf, forItem, isPresent, arrivedAt, leftAt } = person
    const time = (moment: string) => formatMoment(moment, 'time', language)
    return [
      [role(person), organisationName].filter(Boolean).join(', '),
      forItem && t('attendance:state.forItem', { number: forItem }),
      isRecused && t('attendance:state.recused'),
      proxyTo && t('attendance:state.proxyTo', { name: proxyTo }),
      proxiesOf.length > 0 && t('attendance:state.proxyOf', { names: proxiesOf.join(', ') }),
      withTimes && isPresent && arrivedAt && t('attendance:state.present', { time: time(arrivedAt) }),
      withTimes && leftAt && t('attendance:state.left', { time: time(leftAt) }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
