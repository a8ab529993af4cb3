interface WordItem {
  element: Element
  level: number
  /** Null for a bullet. */
  number: number | null
}

/** Word writes a list as paragraphs that look like one: each says its level, and holds its own sign. */
export const listsFromWord = (body: HTMLElement): void => {
  let open: { list: Element; level: number }[] = []
  let last: Element | null = null
  for (const element of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const item = wordItem(element)
    if (!item) continue
    if (!last || !follows(last, element)) open = []
    last = element
    put(item, open)
  }
}

const wordItem = (element: Element): WordItem | null => {
  const level = /mso-list:\s*\S+\s+level(\d)/.exec(element.getAttribute('style') ?? '')?.[1]
  if (!level) return null
  const sign = element.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
  // A numbered heading stays a heading, with its number.
  if (element.localName.startsWith('h')) return null
  const words = sign?.textContent.replace(/[\s\u00a0]/g, '') ?? ''
  sign?.remove()
  const counted = /^\(?(\d+|[a-z]{1,2}|[ivxlc]+)[.)]/i.exec(words)?.[1]
  return { element, level: Number(level), number: counted ? Number.parseInt(counted, 10) || 1 : null }
}

/** Whether nothing but room stands between two paragraphs. The first has gone into a list by now. */
const follows = (before: Element, element: Element): boolean => {
  let previous = element.previousElementSibling
  while (previous && previous.textContent.trim() === '' && !previous.querySelector('img')) previous = previous.previousElementSibling
  return previous !== null && previous.contains(before)
}

const put = ({ element, level, number }: WordItem, open: { list: Element; level: number }[]): void => {
  const name = number === null ? 'ul' : 'ol'
  while (open.length > 0 && open.at(-1)!.level > level) open.pop()
  const above = open.at(-1)
  const document = element.ownerDocument
  const item = document.createElement('li')
  if (above && above.level === level && above.list.localName === name) above.list.append(item)
  else {
    const list = document.createElement(name)
    if (number !== null && number > 1) list.setAttribute('start', `${number}`)
    if (above && above.level < level) above.list.lastElementChild!.append(list)
    else if (above && open.length > 1) open.at(-2)!.list.lastElementChild!.append(list)
    else element.before(list)
    if (above && above.level === level) open.pop()
    list.append(item)
    open.push({ list, level })
  }
  item.append(element)
}

/** Google Docs puts a list in a list, beside the item it belongs to. */
export const nestLists = (body: HTMLElement): void => {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling
    if (before?.localName === 'li') before.append(list)
    else {
      const item = list.ownerDocument.createElement('li')
      list.replaceWith(item)
      item.append(list)
    }
  }
}
