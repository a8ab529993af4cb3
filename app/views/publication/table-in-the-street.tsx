/** Who sits at the table; the colours only tell them apart. */
const people = ['fill-sea', 'fill-brick', 'fill-polder', 'fill-sand', 'fill-ink-soft', 'fill-sea', 'fill-polder', 'fill-brick', 'fill-sand', 'fill-sea', 'fill-ink-soft', 'fill-polder']

const [first, apart] = [330, 49]

/** One long table, everyone around it. */
export const TableInTheStreet = () => (
  <g transform="translate(0 13)">
    {people.map((look, index) => {
      const x = first + apart * index
      const isLow = index % 3 === 1
      return (
        <g key={x} transform={`translate(${x} ${isLow ? 4 : 0})`}>
          <circle cx="0" cy="212" r="9.5" className={`${look} stroke-surface`} strokeWidth="2.5" />
          <path d="M-16 246C-16 230 -9 223 0 223S16 230 16 246Z" className={`${look} stroke-surface`} strokeWidth="2.5" />
        </g>
      )
    })}
    <rect x="296" y="240" width="608" height="13" rx="6.5" className="fill-brick" />
    <path d="M340 253L328 284M860 253L872 284M600 253V284" className="stroke-brick-strong" strokeWidth="5" strokeLinecap="round" fill="none" />
    {people.slice(1).map((_, index) => (
      <rect key={index} x={first + apart * index + 15} y="236.5" width="19" height="4" rx="1" className="fill-surface stroke-ink" strokeWidth="1" />
    ))}
  </g>
)
