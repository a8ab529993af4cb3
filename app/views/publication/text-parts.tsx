import { translateKey, useT } from '~/core/i18n/use-t'

interface Props {
  /** The catalogue's place of the texts, e.g. publication:privacy */
  of: string
  parts: readonly { name: string; paragraphs?: number; points?: number }[]
}

/** Headed pieces of fixed text: `<of>.<name>.title`, then `.p1`, `.p2`…, then a list `.l1`, `.l2`… */
export const TextParts = ({ of, parts }: Props) => {
  const t = useT()
  const say = (key: string) => translateKey(t, `${of}.${key}`)
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  return (
    <>
      {parts.map(({ name, paragraphs = 0, points = 0 }) => (
        <section key={name} className="prose-doc">
          <h2>{say(`${name}.title`)}</h2>
          {numbers(paragraphs).map((number) => (
            <p key={number}>{say(`${name}.p${number}`)}</p>
          ))}
          {points > 0 && (
            <ul>
              {numbers(points).map((number) => (
                <li key={number}>{say(`${name}.l${number}`)}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}
