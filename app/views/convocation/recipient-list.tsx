import { PersonLine } from '~/ui/person-line'

export interface Recipient {
  personId: string
  name: string
  organisationName: string
}

/** Who will get a mail. */
export const RecipientList = ({ recipients }: { recipients: Recipient[] }) => (
  <ul className="grid gap-3">
    {recipients.map(({ personId, name, organisationName }) => (
      <li key={personId}>
        <PersonLine name={name} detail={organisationName} />
      </li>
    ))}
  </ul>
)
