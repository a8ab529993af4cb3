/** Alt + F10: from the text to the first row of buttons that belongs to it, from there to the next, and round. */
export const toNextToolbar = (textId: string): void => {
  const toolbars = [...document.querySelectorAll<HTMLElement>(`[role="toolbar"][aria-controls="${textId}"]`)]
  const now = toolbars.findIndex((toolbar) => toolbar.contains(document.activeElement))
  toolbars[(now + 1) % toolbars.length]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}
