import { useT } from '~/core/i18n/use-t'
import type { PersonState } from '~/domain/accounts/people/person'
import { Chip, type ChipTone } from '~/ui/chip'

const tones: Record<PersonState, ChipTone> = { active: 'ok', invited: 'info', invitationEnded: 'warn', notInvited: 'neutral', suspended: 'bad' }

export const PersonStateChip = ({ state }: { state: PersonState }) => {
  const t = useT()
  return <Chip tone={tones[state]}>{t(`accounts:person.state.${state}`)}</Chip>
}
