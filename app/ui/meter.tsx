type MeterProps = {
  value: number
  max: number
  label: string
  valueText: string
  labelHidden?: boolean
  threshold?: number
  thresholdLabel?: string
  tone?: 'ink' | 'polder'
}

const share = (part: number, whole: number) => `${whole > 0 ? Math.min(100, (100 * part) / whole) : 0}%`

/** How many of how many, as a bar and in words; `threshold` marks what is needed. */
export function Meter({ value, max, label, valueText, labelHidden, threshold, thresholdLabel, tone = 'ink' }: MeterProps) {
  return (
    <div className="grid gap-2">
      {!labelHidden && <div className="font-semibold">{label}</div>}
      <div role="meter" aria-label={label} aria-valuenow={value} aria-valuemin={0} aria-valuemax={max} aria-valuetext={valueText} className="relative h-2.5 rounded-full bg-shade print:[print-color-adjust:exact]">
        <div className={`h-full rounded-full transition-[width] duration-150 ${tone === 'ink' ? 'bg-ink' : 'bg-polder'}`} style={{ width: share(value, max) }} />
        {threshold !== undefined && <div className="absolute -inset-y-1 w-0.5 bg-brick" style={{ left: share(threshold, max) }} />}
      </div>
      <div className="text-ink-soft">
        {valueText}
        {thresholdLabel && <span> · {thresholdLabel}</span>}
      </div>
    </div>
  )
}
