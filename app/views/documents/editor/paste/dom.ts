/** The elements in something, in their order. */
export const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')]

export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)

export const renamed = (element: Element, name: string): Element => {
  const made = element.ownerDocument.createElement(name)
  made.append(...element.childNodes)
  element.replaceWith(made)
  return made
}

export const wrap = (element: Element, name: string): void => {
  const made = element.ownerDocument.createElement(name)
  element.replaceWith(made)
  made.append(element)
}
