/** How an answer is marked wherever it stands: never by colour alone. */
export type Sign = 'for' | 'against' | 'abstain' | 'none'

export const signs: Record<Sign, { mark: string; text: string; ground: string; soft: string; border: string }> = {
  for: { mark: '✓', text: 'text-polder', ground: 'bg-polder', soft: 'bg-polder-soft', border: 'border-polder' },
  against: { mark: '✕', text: 'text-alarm', ground: 'bg-alarm', soft: 'bg-alarm-soft', border: 'border-alarm' },
  abstain: { mark: '–', text: 'text-sand', ground: 'bg-sand', soft: 'bg-sand-soft', border: 'border-sand' },
  none: { mark: '', text: 'text-ink', ground: 'bg-surface', soft: 'bg-shade', border: 'border-ink' },
}
