import { useT } from '~/core/i18n/use-t'
import { Chip } from '~/ui/chip'
import type { ItemAddition } from '~prisma/enums'

/** Toegevoegd, hoogdringend: how an item came after the convocation; nothing for the others. */
export const AdditionChip = ({ addition }: { addition: ItemAddition | null }) => {
  const t = useT()
  if (!addition) return null
  return <Chip tone={addition === 'urgent' ? 'warn' : 'info'}>{t(`agenda:addition.${addition}`)}</Chip>
}
