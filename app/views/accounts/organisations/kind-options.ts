import { useT } from '~/core/i18n/use-t'
import { organisationSchema } from '~/domain/accounts/organisations/organisation.schema'

export type { OrganisationKind } from '~prisma/enums'

/** The kinds of organisation in words, to choose from. */
export const useKindOptions = () => {
  const t = useT()
  return organisationSchema.shape.kind.options.map((value) => ({ value, label: t(`accounts:organisationKind.${value}`) }))
}
