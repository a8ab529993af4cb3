type DotsProps = { filled: number; total: number; label: string; late?: boolean }

/** A handful, counted at a glance: filled circles for what is there, open ones for what is still to come. */
export function Dots({ filled, total, label, late }: DotsProps) {
  return (
    <span role="img" aria-label={label} className="inline-flex gap-1 align-[-0.1em]">
      {Array.from({ length: total }, (_, index) => (
        <span key={index} className={`size-3.5 rounded-full border-2 [print-color-adjust:exact] ${late ? 'border-alarm' : 'border-polder'} ${index < filled ? (late ? 'bg-alarm' : 'bg-polder') : ''}`} />
      ))}
    </span>
  )
}
