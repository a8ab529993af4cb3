import type { FrozenSection } from '~/domain/meetings/minutes/frozen-minutes'
import { ClosedSection } from './closed-section'
import { RecordView } from './record-view'
import { TextBlocks } from './text-blocks'

export interface MinutesTextProps {
  /** Of frozen minutes, or of a draft by `withRecords`. */
  sections: FrozenSection[]
  /** The URL of a decision by its number, when it has a page for this reader. */
  decisionTo?: ((number: string) => string) | undefined
  /** Shows lines without words too: a draft looks the same before and after its editor has loaded. */
  keepEmptyLines?: boolean
}

/** The text of minutes with its records, section by section. Put it in Prose; it begins with headings of the second level. */
export const MinutesText = ({ sections, decisionTo, keepEmptyLines = false }: MinutesTextProps) =>
  sections.map(({ itemId, number, content }) => (
    <section key={itemId ?? 'opening'} className="minutes-section">
      {content ? (
        content.map((node, index) =>
          node.type === 'record' ? (
            <div key={index} className="minutes-record">
              <RecordView record={node.record} decisionTo={decisionTo} />
            </div>
          ) : (
            <TextBlocks key={index} blocks={[node]} keepEmptyLines={keepEmptyLines} />
          ),
        )
      ) : (
        <ClosedSection number={number ?? ''} />
      )}
    </section>
  ))
