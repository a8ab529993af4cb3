/** Reads an iCalendar text (RFC 5545, 3.1) with one event, independently of what writes it. */
export const icalendar = (content: string) => {
  const lines = content.replaceAll(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean)
  const found = (name: string) => {
    const line = lines.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`))
    if (!line) throw new Error(`There is no ${name}`)
    const colon = /^(?:[^":]|"[^"]*")*/.exec(line)![0].length
    return { top: line.slice(name.length, colon), value: line.slice(colon + 1) }
  }
  return {
    lines,
    value: (name: string): string => found(name).value,
    text: (name: string): string => found(name).value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)),
    parameters: (name: string): Record<string, string> =>
      Object.fromEntries([...found(name).top.matchAll(/;([A-Z-]+)=(?:"([^"]*)"|([^;]*))/g)].map(([, key, quoted, plain]) => [key, quoted ?? plain])),
  }
}
