/** How an answer is marked wherever it stands: never by colour alone. `conditional`: yes, but. */
export type Sign = 'for' | 'against' | 'abstain' | 'conditional' | 'none'

export const signs: Record<Sign, { mark: string; text: string; ground: string; soft: string; border: string; fill: string }> = {
  for: { mark: '✓', text: 'text-polder', ground: 'bg-polder', soft: 'bg-polder-soft', border: 'border-polder', fill: 'fill-polder stroke-polder' },
  against: { mark: '✕', text: 'text-alarm', ground: 'bg-alarm', soft: 'bg-alarm-soft', border: 'border-alarm', fill: 'fill-alarm stroke-alarm' },
  abstain: { mark: '–', text: 'text-sand', ground: 'bg-sand', soft: 'bg-sand-soft', border: 'border-sand', fill: 'fill-sand stroke-sand' },
  conditional: { mark: '±', text: 'text-sea', ground: 'bg-sea', soft: 'bg-sea-soft', border: 'border-sea', fill: 'fill-sea stroke-sea' },
  none: { mark: '', text: 'text-ink', ground: 'bg-surface', soft: 'bg-shade', border: 'border-ink', fill: 'fill-surface stroke-edge' },
}
